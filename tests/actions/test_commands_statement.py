"""`voucherline statement read|import` and `tray`: files in, one outcome a line, words for whatever is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.simulation.coda_writer import write_coda
from world import World
from world.keyboard import Keyboard
from world.world import ACCOUNTS

pytestmark = pytest.mark.django_db

KEYS = {
    "outcome",
    "reason",
    "words",
    "file",
    "position",
    "account",
    "booked_on",
    "cents",
    "vouchers",
    "returned_cents",
    "new",
    "id",
}


def line(
    world: World, cents: int, *, structured: str = "", message: str = "", iban: str = "", reference: str = "R1"
) -> StatementLine:
    return StatementLine(
        position=1,
        booked_on=world.today,
        value_on=world.today,
        cents=cents,
        bank_reference=reference,
        counterparty_account=iban,
        counterparty_name="Ana",
        structured=structured,
        message=message,
    )


def written(world: World, path: Path, *lines: StatementLine, wrong_by: int = 0) -> Path:
    total = sum(each.cents for each in lines)
    statement = Statement(ACCOUNTS["flanders"], "EUR", "001", 10_000, 10_000 + total, lines)
    records = write_coda([statement], day=world.today).decode("latin-1")
    right, wrong = (f"{(10_000 + total + cents) * 10:015d}" for cents in (0, wrong_by))
    path.write_text(records.replace(right, wrong), "latin-1")
    return path


def test_a_statement_is_imported_once(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    ana = world.household("Ana")
    file = written(world, tmp_path / "x.cod", line(world, 10_050, structured=ana.number, iban=ana.iban))

    first = keyboard.types("statement", "import", file, "--json", now=world.now)
    assert first.exit_code == 0
    assert first.err == ""
    [told] = first.json["lines"]
    assert set(told) == KEYS
    assert (told["outcome"], told["reason"], told["vouchers"], told["returned_cents"]) == (
        "credited",
        "remainder",
        10,
        50,
    )
    assert first.json["new"] == 1
    assert ana.vouchers == 10

    again = keyboard.types("statement", "import", file, now=world.now)
    assert again.exit_code == 0
    assert again.out.splitlines()[-1] == "nothing new"
    assert ana.vouchers == 10


def test_outcomes_are_said_in_the_language_chosen(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    ana = world.household()
    file = written(world, tmp_path / "x.cod", line(world, 5_000, structured=ana.number, iban=ana.iban))

    assert "Met het geld zijn dienstencheques gekocht." in keyboard.types("statement", "import", file, lang="nl").out


def test_a_refused_file_leaves_the_others_alone(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    ana = world.household()
    good = written(world, tmp_path / "good.cod", line(world, 5_000, structured=ana.number, iban=ana.iban))
    wrong = written(world, tmp_path / "wrong.cod", line(world, 7_000, structured=ana.number), wrong_by=3)
    empty = tmp_path / "empty"
    empty.touch()

    said = keyboard.types("statement", "import", tmp_path / "missing", empty, wrong, good, "--json", now=world.now)

    assert said.exit_code == 1
    assert said.json["new"] == 1
    assert [("refused" in file) for file in said.json["files"]] == [True, True, True, False]
    missing, nothing, not_added_up = said.err.splitlines()
    assert "no such file" in missing
    assert "line 1: The bank file cannot be read. Nothing is in it." in nothing
    assert "does not add up" in not_added_up
    assert ana.vouchers == 5


def test_a_statement_is_read_without_django(tmp_path: Path) -> None:
    file, day = tmp_path / "x.cod", date(2026, 1, 5)
    lines = (StatementLine(1, day, day, 1_050, message="hello"), StatementLine(2, day, day, -50, kind="charge"))
    file.write_bytes(write_coda([Statement(ACCOUNTS["flanders"], "EUR", "001", 0, 1_000, lines)], day=day))
    program = (
        "import sys; from voucherline.config import command_line; from django.apps import apps;"
        f"code = command_line.run(['statement', 'read', {str(file)!r}, {str(tmp_path / 'no')!r}, '--json']);"
        "assert not apps.ready; sys.exit(code)"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)

    assert done.returncode == 1, done.stderr
    said = json.loads(done.stdout)
    [statement] = said["statements"]
    assert statement["account"] == ACCOUNTS["flanders"]
    assert (statement["opening_cents"], statement["closing_cents"], statement["difference_cents"]) == (0, 1_000, 0)
    assert [each["cents"] for each in statement["lines"]] == [1_050, -50]
    assert b"no such file" in done.stderr


def test_a_read_statement_is_shown_as_a_table(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    file = written(world, tmp_path / "x.cod", line(world, 10_050, message="voor [bold]u[/bold]"), wrong_by=1)

    said = keyboard.types("statement", "read", file)

    assert said.exit_code == 0
    assert "voor" in said.out
    assert "difference 0.01" in said.out


def test_a_statement_with_a_line_that_cannot_be_read_is_shown_and_not_well(keyboard: Keyboard, tmp_path: Path) -> None:
    world = World()
    file = written(world, tmp_path / "x.cod", line(world, 10_050), line(world, 2_000))
    amount = b"0" + b"2000".rjust(12, b"0") + b"0"
    assert file.read_bytes().count(amount) == 1
    file.write_bytes(file.read_bytes().replace(amount, amount.replace(b"2", b"x")))

    said = keyboard.types("statement", "read", file, "--json")

    [statement] = said.json["statements"]
    assert [each["cents"] for each in statement["lines"]] == [10_050]
    assert len(statement["unreadable"]) == 1
    assert said.exit_code == 1


def test_the_tray_is_listed_and_decided(keyboard: Keyboard) -> None:
    world = World()
    ana, bea = world.household("Ana"), world.household("Bea")
    assert world.payment_arrives(50, message=f"{ana.number} of {bea.number}", iban=ana.iban).outcome == "in the tray"

    [waiting] = keyboard.types("tray", "list", "--json").json["lines"]
    assert waiting["reason"] == "two-candidates"
    assert waiting["communication"] == f"{ana.number} of {bea.number}"
    assert waiting["id"] in keyboard.types("tray", "list").out

    said = keyboard.types("tray", "decide", waiting["id"], "--household", ana.number, "--json", now=world.now)
    assert (said.exit_code, said.json["outcome"], said.json["vouchers"]) == (0, "credited", 5)
    assert ana.vouchers == 5

    twice = keyboard.types("tray", "decide", waiting["id"], "--return", now=world.now)
    assert twice.exit_code == 1
    assert "is waiting in the tray" in twice.err


def test_money_without_an_account_goes_back_to_the_one_that_was_asked_for(keyboard: Keyboard) -> None:
    world = World()
    unknown = world.payment_arrives(50, message="hello")
    assert unknown.reason == "no-account-to-return-to"

    still = keyboard.types("tray", "decide", unknown.id, "--return", now=world.now)
    assert (still.exit_code, still.err) == (1, "")
    wrong = keyboard.types("tray", "decide", unknown.id, "--return", "--to", "BE00", now=world.now)
    assert (wrong.exit_code, wrong.out) == (1, "")
    assert "BE00" in wrong.err
    back_to = ("tray", "decide", unknown.id, "--return", "--to", "BE68 5390 0754 7034")
    alone = keyboard.types(*back_to, now=world.now)
    assert (alone.exit_code, alone.out) == (1, "")
    assert "ask a colleague" in alone.err
    back = keyboard.types(*back_to, "--by", "jan", "--json", now=world.now)
    assert (back.exit_code, back.json["returned_cents"]) == (0, 5_000)


def test_a_line_of_the_tray_that_brought_no_money_can_only_be_left_alone(keyboard: Keyboard) -> None:
    world = World()
    waiting = world.payment_arrives(50, currency="USD")
    assert waiting.outcome == "in the tray"

    said = keyboard.types("tray", "decide", waiting.id, "--leave", "--json", now=world.now)
    assert (said.exit_code, said.json["outcome"]) == (0, "left alone")
    assert keyboard.types("tray", "list", "--json").json["lines"] == []


@pytest.mark.parametrize("words", [[], ["--return", "--leave"], ["--to", "BE68539007547034", "--leave"]])
def test_a_decision_is_one(keyboard: Keyboard, words: list[str]) -> None:
    said = keyboard.types("tray", "decide", "00000000-0000-0000-0000-000000000000", *words)
    assert said.exit_code == 2
    assert said.err.startswith("Usage")
