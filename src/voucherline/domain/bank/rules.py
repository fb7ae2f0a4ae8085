"""Which lines are the same movement, what a line is about, and on which days payments settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from uuid import UUID

import holidays

from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.values import NumberedLine
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import user_numbers_in


def numbered(statements: Iterable[Statement]) -> list[NumberedLine]:
    """Give every line of a file the id that it also has in any other file.

    A movement is known by account, day, amount, currency, counterparty, structured communication and the bank's
    reference (its message, where the bank gives none), not by its place: so an overlapping file, or the same day in the
    other format, brings nothing twice. Movements alike in all of these are counted: the second is another one.
    """
    seen: Counter[UUID] = Counter()
    result = []
    for statement in statements:
        for line in statement.lines:
            alike = _likeness(statement.account, line)
            seen[alike] += 1
            id_ = alike if seen[alike] == 1 else derived_id(alike, seen[alike])
            result.append(NumberedLine(id_, statement.account, line))
    return result


def _likeness(account: str, line: StatementLine) -> UUID:
    told = line.bank_reference or " ".join(line.message.upper().split())
    return derived_id(
        "bank line",
        account,
        line.booked_on,
        line.cents,
        line.currency,
        line.counterparty_account,
        line.structured,
        told,
    )


@dataclass(frozen=True, slots=True)
class Payer:
    """Whom an incoming payment names: exactly one number, or the reason why not."""

    number: str = ""
    problem: str = ""


def payer_of(line: StatementLine) -> Payer:
    """Find the user number of a payment: the structured communication, or the only valid number in its message."""
    if line.structured:
        found = user_numbers_in(line.structured)
        return Payer(number=found[0]) if found else Payer(problem="broken-check-digits")
    numbers = user_numbers_in(line.message)
    if len(numbers) > 1:
        return Payer(problem="two-candidates")
    return Payer(number=numbers[0]) if numbers else Payer(problem="no-number")


def next_settlement_day(day: date) -> date:
    """The first day after this one on which euro payments settle (TARGET calendar)."""
    day += timedelta(days=1)
    while day.weekday() >= 5 or day in _target_closing_days(day.year):
        day += timedelta(days=1)
    return day


@cache
def _target_closing_days(year: int) -> frozenset[date]:
    return frozenset(holidays.financial_holidays("ECB", years=year))
