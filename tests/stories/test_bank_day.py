"""A bank day with everything that people and banks do: each kind of line ends as the rules say."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.models import Line, Outgoing
from voucherline.doors.clockwork import audit
from voucherline.doors.console import payment_files
from voucherline.doors.console.statements import TakenIn, take_in
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.time import at
from voucherline.simulation import our_payments, town
from voucherline.simulation.bank_day import Format, StatementMade, make_statement
from voucherline.simulation.bank_kinds import AWKWARD, Kind
from voucherline.simulation.residents import NobodyLivesThere

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
NOW = at(DAY, 20)

# Written by hand from the rules: what becomes of each kind, and why.
ENDS = {
    Kind.ORDINARY: ("credited", ""),
    Kind.UNKNOWN_NUMBER: ("returned", "unknown-number"),
    Kind.BROKEN_CHECK_DIGITS: ("returned", "broken-check-digits"),
    Kind.NO_NUMBER: ("returned", "no-number"),
    Kind.NUMBER_IN_MESSAGE: ("credited", ""),
    Kind.TWO_NUMBERS: ("in the tray", "two-candidates"),
    Kind.CONTINUED_MESSAGE: ("credited", ""),
    Kind.REMAINDER: ("credited", "remainder"),
    Kind.TOO_SMALL: ("returned", "amount-too-small"),
    Kind.BELOW_SMALLEST_ORDER: ("returned", "below-smallest-order"),
    Kind.MORE_THAN_QUOTA: ("credited", "more-than-quota"),
    Kind.QUOTA_USED_UP: ("returned", "quota-used-up"),
    Kind.FROZEN: ("returned", "account-frozen"),
    Kind.OTHER_SCHEME: ("returned", "wrong-account"),
    Kind.NO_PAYER_ACCOUNT: ("credited", ""),
    Kind.NOWHERE_TO_RETURN: ("in the tray", "no-account-to-return-to"),
    Kind.FOREIGN_CURRENCY: ("in the tray", "foreign-currency"),
    Kind.GROUPED: ("credited", ""),
    Kind.TWICE: ("credited", ""),
    Kind.DEBIT: ("left alone", "debit"),
    Kind.CHARGE: ("left alone", "charge"),
    Kind.INTEREST: ("left alone", "interest"),
    Kind.BESIDE: ("left alone", "other-account"),
    Kind.EXECUTED: ("our payment", ""),
    Kind.CAME_BACK: ("came back", "AC04"),
}


@pytest.fixture
def people() -> None:
    for scheme, households in (("flanders", 150), ("wallonia", 110)):
        town.create(scheme, households_wanted=households, companies_wanted=2, seed=1, now=NOW)


def bank_day(
    folder: Path,
    format_: Format = "coda",
    *,
    orders: int = 300,
    awkward: float = 0.3,
    day: date = DAY,
    scheme: str | None = None,
    seed: int = 1,
) -> StatementMade:
    out = folder / f"{day}-{seed}.{format_}"
    return make_statement(orders=orders, format=format_, out=out, seed=seed, awkward=awkward, day=day, scheme=scheme)


def taken(made: StatementMade) -> TakenIn:
    return take_in(made.out.read_bytes(), by=THE_BANK, now=NOW)


def ends(result: TakenIn) -> Counter[tuple[str, str]]:
    return Counter((line.outcome, line.reason) for line in result.lines)


def expected(made: StatementMade) -> Counter[tuple[str, str]]:
    ends_of: Counter[tuple[str, str]] = Counter()
    for kind, count in made.kinds.items():
        ends_of[ENDS[Kind(kind)]] += count
    return ends_of


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("format_", ["coda", "camt053"])
@pytest.mark.parametrize("scheme", ["flanders", "wallonia"])
def test_every_kind_ends_as_the_rules_say(tmp_path: Path, format_: Format, scheme: str) -> None:
    made = bank_day(tmp_path, format_, scheme=scheme)
    result = taken(made)

    assert ends(result) == expected(made)
    assert (result.new, result.problems) == (made.lines, ())
    assert audit.run() == []


@pytest.mark.usefixtures("people")
def test_a_large_day_has_every_kind(tmp_path: Path) -> None:
    flanders = bank_day(tmp_path, orders=100, awkward=0.01)
    wallonia = bank_day(tmp_path, orders=100, awkward=0.01, scheme="wallonia")

    assert flanders.orders == wallonia.orders == 100
    incoming = {kind.value for kind in (*AWKWARD, Kind.QUOTA_USED_UP)}
    assert incoming - set(wallonia.kinds) == set()
    # Flanders has no smallest order, so nothing can stay below it.
    assert incoming - set(flanders.kinds) == {Kind.BELOW_SMALLEST_ORDER.value}


@pytest.mark.usefixtures("people")
def test_the_share_is_kept(tmp_path: Path) -> None:
    made = bank_day(tmp_path, orders=1000, awkward=0.2)

    assert made.orders == 1000
    assert made.kinds[Kind.ORDINARY.value] == 800


@pytest.mark.usefixtures("people")
def test_a_plain_day_is_plain(tmp_path: Path) -> None:
    made = bank_day(tmp_path, orders=120, awkward=0)

    assert made.kinds == {Kind.ORDINARY.value: 120}
    assert ends(taken(made)) == {("credited", ""): 120}


@pytest.mark.usefixtures("people")
def test_the_same_day_in_both_formats_is_counted_once(tmp_path: Path) -> None:
    coda = bank_day(tmp_path)
    first = taken(coda)
    camt = bank_day(tmp_path, "camt053")
    second = taken(camt)

    assert first.new == coda.lines
    assert second.new == 0
    assert coda.kinds == camt.kinds
    assert {line.id for line in first.lines} == {line.id for line in second.lines}


@pytest.mark.usefixtures("people")
def test_the_same_seed_makes_the_same_file(tmp_path: Path) -> None:
    once = bank_day(tmp_path).out.read_bytes()
    again = bank_day(tmp_path).out.read_bytes()
    other = bank_day(tmp_path, seed=2).out.read_bytes()

    assert once == again
    assert once != other


@pytest.mark.usefixtures("people")
def test_every_line_has_a_reference_of_its_own(tmp_path: Path) -> None:
    made = [bank_day(tmp_path), bank_day(tmp_path, seed=2), bank_day(tmp_path, day=date(2026, 3, 3))]
    lines = [
        line
        for each in made
        for statement in read_statement_file(each.out.read_bytes()).statements
        for line in statement.lines
    ]

    assert len({line.bank_reference for line in lines}) == len(lines) == sum(each.lines for each in made)


@pytest.mark.usefixtures("people")
def test_balances_add_up_and_are_told(tmp_path: Path) -> None:
    made = bank_day(tmp_path)
    statements = read_statement_file(made.out.read_bytes()).statements

    assert [statement.difference_cents for statement in statements] == [0, 0, 0]
    assert (statements[0].opening_cents, statements[0].closing_cents) == (made.opening_cents, made.closing_cents)
    assert made.closing_cents == made.opening_cents + made.credit_cents - made.debit_cents
    assert statements[1].currency == "USD"


@pytest.mark.usefixtures("people")
def test_our_payments_are_carried_out_and_some_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(our_payments, "ONE_IN", 4)
    taken(bank_day(tmp_path))
    file = payment_files.write_file("flanders", version="09", now=NOW)
    assert file is not None

    tomorrow = bank_day(tmp_path, day=date(2026, 3, 3), orders=10, awkward=0)
    result = taken(tomorrow)

    assert tomorrow.kinds[Kind.EXECUTED.value] == len(file.payments)
    assert 0 < tomorrow.kinds[Kind.CAME_BACK.value] < len(file.payments)
    assert ends(result) == expected(tomorrow)
    assert not Outgoing.objects.filter(state="in a file").exists()
    assert audit.run() == []
    # Told once more, the same day has the same lines, though nothing waits in a file any more.
    assert taken(bank_day(tmp_path, "camt053", day=date(2026, 3, 3), orders=10, awkward=0)).new == 0


@pytest.mark.usefixtures("people")
def test_a_grouped_movement_is_read_by_its_details(tmp_path: Path) -> None:
    made = bank_day(tmp_path)
    [main, *_] = read_statement_file(made.out.read_bytes()).statements

    assert sum(bool(line.batch) for line in main.lines) == made.kinds[Kind.GROUPED.value]


@pytest.mark.usefixtures("people")
def test_a_long_message_keeps_its_number_whole(tmp_path: Path) -> None:
    taken(bank_day(tmp_path, orders=600, awkward=0.5))

    long = Line.objects.filter(message__startswith="Betaling voor de dienstencheques van mijn moeder")
    assert {line.outcome for line in long} == {"credited"}
    lengths = {len(line.message) > 149 for line in long}
    assert lengths == {True, False}


def test_a_town_with_a_handful_of_people(tmp_path: Path) -> None:
    town.create("brussels", households_wanted=3, companies_wanted=1, seed=1, now=NOW)
    made = bank_day(tmp_path, orders=20, awkward=0.5)

    assert made.orders == 20
    assert taken(made).new == made.lines


def test_nobody_pays_where_nobody_lives(tmp_path: Path) -> None:
    with pytest.raises(NobodyLivesThere):
        bank_day(tmp_path)
