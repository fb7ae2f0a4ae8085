"""Statement files damaged on their way, taken in by the door: what holds whatever a line, a wire or a person does.

A damaged file is refused whole, with line and reason, or taken in. Then of the file *as it was read*

- every line has exactly one outcome, told and kept the same; the same file again changes nothing;
- a statement whose two balances could be read never gains or loses a cent: what its lines say together is what the
  balances say. Where a balance is lost, no more is credited than the lines of the file say, and the file says so;
- no line gives more than came in with it: vouchers, what goes back and what stays are the cents of the line.

The undamaged file afterwards takes in what is missing. A movement is known by account, day, amount, counterparty,
structured communication and the bank's reference. Where the damage spared these, the line is known and nothing moves
twice, even if its message, its name or its place were damaged. Where the damage changed one of these without
contradicting a balance - one letter of a reference, say - nobody can tell that it is the same movement: it is then
another line, and both are listed. So what is credited in the end is exactly what the lines of both files say, each
movement counted once: never more than both files together, and for each movement of the good file never less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import islice
from random import Random
from typing import Final

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bank.test_damaged_files import DAMAGES, Damage
from ledger.books import assert_add_up
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Statement, StatementLine, StatementRefused
from voucherline.domain.bank.models import Line
from voucherline.domain.bank.values import AmountLost, DoesNotAddUp, Outcome
from voucherline.domain.orders.models import Order
from voucherline.doors.console.statements import TakenIn, take_in
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.numbers import belgian_iban
from voucherline.simulation.camt_writer import write_camt053
from voucherline.simulation.coda_writer import write_coda
from world import Household, World
from world.world import ACCOUNTS, EXPLORES, MONDAY

pytestmark = pytest.mark.django_db

DAY: Final = date(2026, 1, 5)
OUTCOMES: Final = {outcome.value for outcome in Outcome}
patient = settings(max_examples=300 if EXPLORES else 60, suppress_health_check=list(HealthCheck))
Write = Callable[[list[Statement]], bytes]


def as_coda(statements: list[Statement]) -> bytes:
    return write_coda(statements, day=DAY)


def as_camt(statements: list[Statement]) -> bytes:
    return write_camt053(statements)


@pytest.fixture
def people() -> list[Household]:
    world = World()
    return [world.household(name, street="Kerkstraat 1") for name in ("Ana", "Jo", "D'Hondt", "Ngô")]


@contextmanager
def _forgotten_afterwards() -> Iterator[None]:
    """One example of many: its rows are gone when it is over."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _a_day(people: list[Household], chance: Random) -> list[Statement]:
    """Payments as they come: by number, by message, for nobody, debits; some alike, some to another account."""
    statements = []
    for scheme in chance.choice((["flanders"], ["flanders", "brussels"])):
        lines: list[StatementLine] = []
        for n in range(chance.randint(1, 9)):
            payer = chance.choice(people)
            by_message = chance.random() < 0.3
            lines.append(
                StatementLine(
                    position=1,
                    booked_on=DAY,
                    value_on=DAY,
                    cents=chance.choice([1000, 4000, 4050, 12345, 99, 700_000, -2500]),
                    bank_reference=f"REF{n}" if chance.random() < 0.8 else "",
                    counterparty_account=payer.iban if chance.random() < 0.9 else belgian_iban(979, 99),
                    counterparty_name=payer.name,
                    structured="" if by_message else payer.number,
                    message=f"voor {payer.number}, dank u" if by_message else "",
                )
            )
            if chance.random() < 0.1:
                lines.append(lines[-1])
        opening = chance.randint(0, 10**6)
        closing = opening + sum(line.cents for line in lines)
        statements.append(Statement(ACCOUNTS[scheme], "EUR", "7", opening, closing, tuple(lines)))
    return statements


def _arrives(data: bytes) -> TakenIn | None:
    """Take a file in; None when it is refused, with line and reason. Nothing of a refused file is kept."""
    before = Line.objects.count()
    try:
        taken = take_in(data, by=THE_BANK, now=MONDAY)
    except (StatementRefused, AmountLost, DoesNotAddUp) as refusal:
        refused = refusal
    else:
        return taken
    assert refused.line >= 1
    assert isinstance(refused, AmountLost | DoesNotAddUp) or refused.reason in problems.REFUSALS
    assert Line.objects.count() == before
    return None


def _assert_every_line_has_one_outcome(data: bytes, taken: TakenIn) -> None:
    statements = read_statement_file(data).statements
    assert [result.cents for result in taken.lines] == [line.cents for each in statements for line in each.lines]
    _assert_each_movement_is_new_once(statements, taken)
    kept = {line.id: line for line in Line.objects.filter(id__in=[result.id for result in taken.lines])}
    for result in taken.lines:
        line = kept[result.id]
        assert result.outcome in OUTCOMES
        assert (line.outcome, line.reason, line.vouchers) == (result.outcome, result.reason, result.vouchers)
        if result.outcome == Outcome.CREDITED.value:
            [order] = Order.objects.filter(line_id=result.id)
            assert order.paid_cents + result.returned_cents == result.cents == order.received_cents
        if result.outcome == Outcome.RETURNED.value:
            assert result.returned_cents == result.cents


def _assert_each_movement_is_new_once(statements: Sequence[Statement], taken: TakenIn) -> None:
    """One statement lists no movement twice; two that overlap in one file may, and then it is new only once."""
    results = iter(taken.lines)
    for statement in statements:
        listed = [result.id for result in islice(results, len(statement.lines))]
        assert len(set(listed)) == len(listed)
    fresh = [result.id for result in taken.lines if result.new]
    assert len(set(fresh)) == len(fresh) == taken.new


def _assert_no_cent_more_than_the_balances_say(data: bytes) -> None:
    for statement in read_statement_file(data).statements:
        lost = statement.opening_cents is None or statement.closing_cents is None
        assert statement.difference_cents == 0 or lost
        assert not lost or statement.problems


def _received() -> int:
    """Cents that bought something or are to go back."""
    outcomes = (Outcome.CREDITED.value, Outcome.RETURNED.value)
    return sum(Line.objects.filter(outcome__in=outcomes).values_list("cents", flat=True))


@pytest.mark.parametrize("write", [as_coda, as_camt])
def test_a_damaged_file_and_then_the_good_one(people: list[Household], write: Write) -> None:
    @patient
    @given(st.integers(0, 2**32), st.sampled_from(DAMAGES), st.integers(1, 3))
    def play(seed: int, damage: Damage, times: int) -> None:
        chance = Random(seed)
        good = write(_a_day(people, chance))
        damaged = good
        for _ in range(times):
            damaged = damage(damaged, chance) or b" "
        with _forgotten_afterwards():
            _damaged_then_good(damaged, good)

    play()


def _damaged_then_good(damaged: bytes, good: bytes) -> None:
    first = _arrives(damaged)
    if first is not None:
        _assert_every_line_has_one_outcome(damaged, first)
        _assert_no_cent_more_than_the_balances_say(damaged)
        assert _received() <= sum(max(line.cents, 0) for line in first.lines)
        again = _arrives(damaged)
        assert again is not None
        assert again.new == 0
    known = {line.id: (line.outcome, line.vouchers, line.cents) for line in Line.objects.all()}

    second = _arrives(good)

    assert second is not None
    _assert_every_line_has_one_outcome(good, second)
    for result in second.lines:
        assert result.new is (result.id not in known)
        if not result.new:
            assert known[result.id] == (result.outcome, result.vouchers, result.cents)
    movements = known.keys() | {result.id for result in second.lines}
    assert Line.objects.count() == len(movements)
    assert Order.objects.count() == Line.objects.filter(outcome=Outcome.CREDITED.value).count()
    third = _arrives(good)
    assert third is not None
    assert third.new == 0
    assert_add_up()


def test_damage_that_spares_what_a_movement_is_known_by(people: list[Household]) -> None:
    """Names, messages beside a structured number, trailers: the good file afterwards brings nothing new."""

    @patient
    @given(st.integers(0, 2**32), st.binary(min_size=1, max_size=1).filter(bytes.isalnum))
    def play(seed: int, letter: bytes) -> None:
        chance = Random(seed)
        good = as_coda(_a_day(people, chance))
        lines = good.split(b"\r\n")
        names = [n for n, line in enumerate(lines) if line[:2] == b"23"]
        for n in names:
            lines[n] = lines[n][:47] + letter * 26 + lines[n][73:]
        with _forgotten_afterwards():
            first = _arrives(b"\r\n".join(lines))
            assert first is not None
            second = _arrives(good)
            assert second is not None
            assert second.new == 0
            assert _received() <= sum(max(line.cents, 0) for line in second.lines)

    play()


def test_the_same_movements_in_another_order_and_another_format(people: list[Household]) -> None:
    @patient
    @given(st.integers(0, 2**32), st.permutations([as_coda, as_camt]))
    def play(seed: int, writes: list[Write]) -> None:
        chance = Random(seed)
        day = _a_day(people, chance)
        shuffled = [replace(each, lines=tuple(chance.sample(each.lines, len(each.lines)))) for each in day]
        with _forgotten_afterwards():
            first, second = _arrives(writes[0](shuffled)), _arrives(writes[1](day))
            assert first is not None
            assert second is not None
            assert first.new == len(first.lines) == len(second.lines)
            assert second.new == 0

    play()


def test_a_file_that_broke_off_is_completed_by_the_whole(people: list[Household]) -> None:
    """Whole records missing at the end, the closing balance with them: what is there counts, the rest comes later."""

    @patient
    @given(st.integers(0, 2**32))
    def play(seed: int) -> None:
        chance = Random(seed)
        good = as_coda(_a_day(people, chance))
        whole = sum(
            max(line.cents, 0) for statement in read_statement_file(good).statements for line in statement.lines
        )
        lines = good.split(b"\r\n")
        starts = [n for n, line in enumerate(lines) if line[:2] in (b"21", b"8", b"9")] or [len(lines)]
        with _forgotten_afterwards():
            first = _arrives(b"\r\n".join(lines[: chance.choice(starts)]))
            assert _received() <= whole
            second = _arrives(good)
            assert second is not None
            assert len(second.lines) == Line.objects.count()
            assert second.new + (len(first.lines) if first else 0) == len(second.lines)
            assert _received() <= whole
            assert_add_up()

    play()
