"""Which lines are the same movement, what a line is about, and on which days payments settle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final
from uuid import UUID

import holidays

from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.values import NumberedLine
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import is_user_number, user_numbers_in

_SEPARATORS: Final = re.compile(r"[ ./+*-]")


def numbered(statements: Iterable[Statement]) -> list[NumberedLine]:
    """Give every line of a file the id that it also has in any other file.

    A movement is known by account, day, amount, currency, counterparty, structured communication and the bank's
    reference (its message, where the bank gives none), not by its place: so an overlapping file, or the same day in the
    other format, brings nothing twice - nor does a statement that stands twice in one file. Movements of one statement
    alike in all of these are counted: the second is another one.

    Where two statements of a file that are not equal have a movement alike in all, the bank's reference says that it is
    one; without a reference nobody knows: the later is another one, and doubtful.
    """
    equal: dict[tuple[object, ...], list[tuple[UUID, bool]]] = {}
    holding: Counter[UUID] = Counter()
    result: list[NumberedLine] = []
    for statement in statements:
        ids = _counted(statement)
        same = (statement.account, statement.number, statement.opening_cents, statement.closing_cents, *ids)
        if same not in equal:
            equal[same] = [_told_apart(id_, line, holding) for id_, line in zip(ids, statement.lines, strict=True)]
        result.extend(
            NumberedLine(id_, statement.account, line, doubtful)
            for (id_, doubtful), line in zip(equal[same], statement.lines, strict=True)
        )
    return result


def _counted(statement: Statement) -> list[UUID]:
    """The id of each line of a statement; of those alike, the second and following have one of their own."""
    seen: Counter[UUID] = Counter()
    ids = []
    for line in statement.lines:
        alike = _likeness(statement.account, line)
        seen[alike] += 1
        ids.append(alike if seen[alike] == 1 else derived_id(alike, seen[alike]))
    return ids


def _told_apart(id_: UUID, line: StatementLine, holding: Counter[UUID]) -> tuple[UUID, bool]:
    """The id of a line, and is it doubtful whether another statement of the file has the same movement?"""
    if line.bank_reference:
        return id_, False
    holding[id_] += 1
    return (id_, False) if holding[id_] == 1 else (derived_id(id_, "another statement", holding[id_]), True)


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


def may_be_one(message: str, other: str) -> bool:
    """Can movements with these messages be one? Not when each names a user number that the other does not."""
    here, there = set(user_numbers_in(message)), set(user_numbers_in(other))
    return not here or not there or bool(here & there)


@dataclass(frozen=True, slots=True)
class Payer:
    """Whom an incoming payment names: exactly one number, or the reason why not."""

    number: str = ""
    problem: str = ""


def payer_of(line: StatementLine) -> Payer:
    """Find the user number of a payment: the structured communication, or the only valid number in its message.

    What stands in the structured field and is not twelve digits (a creditor's reference, RF18...) names nobody: then
    the message is asked too.
    """
    digits = _SEPARATORS.sub("", line.structured)
    if len(digits) == 12 and digits.isdecimal():
        return Payer(number=digits) if is_user_number(digits) else Payer(problem="broken-check-digits")
    beside = [] if digits.upper().startswith("RF") else user_numbers_in(line.structured)
    numbers = list(dict.fromkeys([*beside, *user_numbers_in(line.message)]))
    if len(numbers) > 1:
        return Payer(problem="two-candidates")
    if numbers:
        return Payer(number=numbers[0])
    return Payer(problem="broken-check-digits" if line.structured else "no-number")


def next_settlement_day(day: date) -> date:
    """The first day after this one on which euro payments settle (TARGET calendar)."""
    day += timedelta(days=1)
    while day.weekday() >= 5 or day in _target_closing_days(day.year):
        day += timedelta(days=1)
    return day


@cache
def _target_closing_days(year: int) -> frozenset[date]:
    return frozenset(holidays.financial_holidays("ECB", years=year))
