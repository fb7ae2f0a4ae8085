"""`voucherline wallet|reimburse|payment-file|household|outage|clock`: vouchers, payments and what happens by itself."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from lxml import etree

from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.clockwork.models import JobDone
from voucherline.doors.clockwork.timetable import runs_of
from voucherline.kernel.numbers import structured
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


def agreed(world: World) -> Household:
    """A household of which 3 of 10 vouchers were used."""
    ana = world.household("Ana", vouchers=10)
    prestation = world.company().helper("Bea").works_for(ana)
    prestation.confirmed()
    prestation.validated()
    return ana


def test_a_wallet_speaks_its_three_words(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(vouchers=10)
    world.company().helper("Bea").works_for(ana)

    told = keyboard.types("wallet", "show", ana.number, "--json").json
    assert (told["in_wallet"], told["kept"], told["free"]) == (10, 3, 7)
    assert [lot["price_cents"] for lot in told["lots"]] == [1_000]
    dutch = keyboard.types("wallet", "show", structured(ana.number), lang="nl").out
    assert dutch.startswith("In de portefeuille: 10 dienstencheques\nWaarvan gereserveerd")
    assert "geldig tot en met" in dutch
    empty = keyboard.types("wallet", "show", world.household("Jo").number, lang="de").out
    assert empty == "Im Guthaben sind keine Dienstleistungsschecks.\n"


def test_a_refund_is_asked_and_seen(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(vouchers=10)

    refund = ("household", "refund", ana.number, "--reason", "she wrote")
    said = keyboard.types(*refund, "--vouchers", "4", "--json", now=world.now).json
    assert said["vouchers"] == 4
    assert "Vouchers refunded" not in keyboard.types("wallet", "show", ana.number).out
    approve = ("correct", "approve", "refund", said["correction"])
    assert "approved this" in keyboard.types(*approve, "--by", "Operator", now=world.now).err
    assert ana.vouchers == 10
    assert keyboard.types(*approve, "--by", "jan", now=world.now).exit_code == 0
    assert ana.vouchers == 6
    assert "goes back with the next payments" in keyboard.types("wallet", "show", ana.number).out
    too_many = keyboard.types(*refund, "--vouchers", "9", now=world.now)
    assert (too_many.exit_code, too_many.out) == (1, "")


def test_companies_are_paid_with_a_file_and_a_statement(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    agreed(world)
    out, lines = tmp_path / "pay.xml", tmp_path / "pay.csv"

    said = keyboard.types(
        "reimburse", "--day", "2026-01-05", "--out", out, "--statement", lines, "--json", now=world.now
    )

    assert said.exit_code == 0
    assert (said.json["payments"], said.json["to_companies"], said.json["cents"]) == (1, 1, 3 * 2_752)
    assert said.json["execution_days"] == ["2026-01-06"]
    assert etree.parse(out).getroot().tag.endswith("Document")
    heading, row = csv.reader(lines.read_text("utf-8-sig").splitlines(), delimiter=";")
    paid = dict(zip(heading, row, strict=True))
    assert paid["amount"] == "82.56"
    # The company finds on its own statement what the file names on every line.
    [message] = [words.text for words in etree.parse(out).iter("{*}Ustrd")]
    assert message == f"Dienstencheques Vlaanderen {paid['payment']}"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pay.csv", "pay.xml"]

    nothing = tmp_path / "nothing.xml"
    again = keyboard.types("reimburse", "--day", "2026-01-05", "--out", nothing, now=world.now)
    assert (again.exit_code, again.out) == (0, "nothing to pay\n")
    assert not nothing.exists()


def test_a_payment_file_is_written_again(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    agreed(world)
    out, copy = tmp_path / "pay.xml", tmp_path / "copy.xml"
    keyboard.types("reimburse", "--day", "2026-01-05", "--out", out, "--version", "03", now=world.now)

    [made] = keyboard.types("payment-file", "list", "--json").json["files"]
    assert keyboard.types("payment-file", "write", made["message_id"], "--out", copy).exit_code == 0
    assert copy.read_bytes() == out.read_bytes()
    assert "There is no payment file x" in keyboard.types("payment-file", "write", "x", "--out", copy).err


def test_nothing_is_paid_when_the_file_has_no_place(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    agreed(world)

    said = keyboard.types("reimburse", "--day", "2026-01-05", "--out", tmp_path / "no" / "pay.xml", now=world.now)
    assert (said.exit_code, said.out) == (1, "")
    assert "no such folder" in said.err
    assert keyboard.types("payment-file", "list", "--json").json == {"files": []}


def test_the_clock_goes_on_where_it_stopped(keyboard: Keyboard) -> None:
    world = World()
    prestation = world.company().helper("Bea").works_for(world.household(vouchers=10))

    first = keyboard.types("clock", "run", "--until", "2026-01-11", "--json").json
    assert (first["from"], first["days"], first["done"]["silence"]) == ("2026-01-05", 7, 0)
    JobDone.objects.filter(day=date(2026, 1, 11), job="silence by day").delete()
    second = keyboard.types("clock", "run", "--until", "2026-01-13", "--json").json
    assert (second["from"], second["done"]["silence"]) == ("2026-01-11", 1)
    assert prestation.state is PrestationState.AGREED
    days = [date(2026, 1, 5) + timedelta(days=number) for number in range(9)]
    assert JobDone.objects.count() == sum(len({run.job.name for run in runs_of(day)}) for day in days)
    assert "was done before" in keyboard.types("clock", "run", "--until", "2026-01-13").out


def test_accounts_change_their_state(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(vouchers=10)
    prestation = world.company().helper("Bea").works_for(ana)

    keyboard.types("household", "freeze", ana.number, "--reason", "x", now=world.now)
    assert keyboard.types("household", "show", ana.number, "--json").json["state"] == "frozen"
    keyboard.types("household", "reopen", ana.number, now=world.now)
    assert ana.pays(10) == "credited"
    excluded = keyboard.types("household", "exclude", ana.number, "--json", now=world.now).json
    assert (excluded["state"], excluded["in_tray"]) == ("excluded", 1)
    assert prestation.view.tray == "household excluded"


def test_the_heirs_get_the_money_on_proof(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(vouchers=10)
    keyboard.types("household", "deceased", ana.number, now=world.now)

    refund = ("household", "refund", ana.number, "--reason", "a notary wrote")
    said = keyboard.types(*refund, lang="fr", now=world.now)
    assert (said.exit_code, "héritiers" in said.err) == (1, True)
    assert "typing error" in keyboard.types("household", "account", ana.number, "BE1").err
    alone = keyboard.types("household", "account", ana.number, "BE68 5390 0754 7034", lang="nl")
    assert (alone.exit_code, "vraag een collega" in alone.err) == (1, True)
    assert keyboard.types(*refund, now=world.now).exit_code == 1
    noted = keyboard.types("household", "account", ana.number, "BE68 5390 0754 7034", "--by", "jan", "--json").json
    assert noted["refund_iban"] == "BE68539007547034"
    proposed = keyboard.types(*refund, "--json", now=world.now).json["correction"]
    assert keyboard.types("correct", "approve", "refund", proposed, "--by", "jan", now=world.now).exit_code == 0
    assert [each["cents"] for each in ana.heard("VouchersRefunded")] == [10_000]


def test_a_mother_gets_her_free_vouchers_once(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household()

    free = ("household", "free", ana.number, "--reason", "the year's vouchers")
    assert keyboard.types(*free, now=world.now).exit_code == 1
    keyboard.types("household", "proof", ana.number, "self-employed mother", "2026-01-01", "2026-12-31", now=world.now)
    assert keyboard.types("household", "free", ana.number, now=world.now).exit_code == 2
    proposed = keyboard.types(*free, "--json", now=world.now).json
    assert proposed["vouchers"] == 105
    assert ana.vouchers == 0
    assert "voucherline correct approve free" in keyboard.types("tray", "list", "--json").out
    keyboard.types("correct", "approve", "free", proposed["correction"], "--by", "jan", now=world.now)
    assert ana.vouchers == 105
    assert keyboard.types(*free, now=world.now).exit_code == 1


def test_clocks_stand_still(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household(vouchers=10)
    prestation = world.company().helper("Bea").works_for(ana)
    before = prestation.view.household_due_at

    away = keyboard.types("household", "absence", ana.number, "2026-01-07", "2026-01-08", "--json", now=world.now)
    assert away.json["clocks_moved"] == 1
    down = keyboard.types("outage", "add", "portal", "2026-01-06T10:00", "2026-01-06T12:00", "--json", now=world.now)
    assert down.json["clocks_moved"] == 1
    after = prestation.view.household_due_at
    assert before is not None
    assert after is not None
    assert (after - before).days == 2


@pytest.mark.parametrize(
    "words",
    [
        ["clock", "run", "--until", "soon"],
        ["clock", "run", "--until", "20260-03-31"],
        ["clock", "run", "--until", "3026-03-31"],
        ["household", "absence", "1", "2026-01-08", "2026-01-07"],
        ["outage", "add", "portal", "2026-01-06", "2026-01-06"],
        ["outage", "add", "fax", "2026-01-06", "2026-01-07"],
        ["reimburse", "--day", "2026-13-01", "--out", "x.xml"],
        ["reimburse", "--day", "2026-01-01", "--out", "x.xml", "--version", "08"],
    ],
)
def test_bad_words_are_refused(keyboard: Keyboard, words: list[str]) -> None:
    said = keyboard.types(*words)
    assert (said.exit_code, said.out) == (2, "")
