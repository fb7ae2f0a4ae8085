"""Questions about households."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.households import sql
from voucherline.domain.households.models import Household
from voucherline.domain.households.values import (
    HouseholdState,
    HouseholdUnknown,
    HouseholdView,
    NumberInvalid,
    ProofKind,
    Reach,
)
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.time import Days
from voucherline.schemes.values import Solution

_STATES = {state.value: state for state in HouseholdState}
_SOLUTIONS = {solution.value: solution for solution in Solution}


def view(row: tuple[Any, ...]) -> HouseholdView:
    """Turn a row of the statements of `sql` into a value."""
    id_, number, scheme, language, name, state, solution, address_key, refund_iban = row
    return HouseholdView(
        id_, number, scheme, language, name, _STATES[state], _SOLUTIONS[solution], address_key, refund_iban
    )


def by_number(number: str) -> HouseholdView:
    """Find the household with this number, or refuse."""
    if not is_user_number(number):
        raise NumberInvalid(number)
    found = by_numbers([number])
    if not found:
        raise HouseholdUnknown(number)
    return found[number]


def by_numbers(numbers: Iterable[str]) -> dict[str, HouseholdView]:
    """Find households by number; unknown numbers are absent."""
    rows = statements.rows(sql.BY_NUMBER, {"numbers": list(dict.fromkeys(numbers))})
    return {row[1]: view(row) for row in rows}


def by_ids(ids: Iterable[UUID]) -> dict[UUID, HouseholdView]:
    """Find households by id; unknown ids are absent."""
    rows = statements.rows(sql.BY_ID, {"ids": list(dict.fromkeys(ids))})
    return {row[0]: view(row) for row in rows}


def reach(ids: Iterable[UUID]) -> dict[UUID, Reach]:
    """How each of these households is reached; unknown ids are absent."""
    return {row[0]: _reach(row) for row in statements.rows(sql.REACH, {"ids": list(dict.fromkeys(ids))})}


def _reach(row: tuple[Any, ...]) -> Reach:
    *who, state, solution, confirmations, email, telephones, large_print, call_from, call_to, by_letter = row
    id_, number, scheme, language, name, street, postcode, town = who
    hours = None if call_from is None else (call_from, call_to)
    return Reach(
        id_,
        number,
        scheme,
        language,
        name,
        street,
        postcode,
        town,
        _STATES[state],
        _SOLUTIONS[solution],
        confirmations,
        email,
        tuple(telephones),
        large_print,
        hours,
        by_letter,
    )


def absences(households: Iterable[UUID], *, from_day: date) -> dict[UUID, tuple[Days, ...]]:
    """Planned absences that end on this day or later, by household."""
    planned: dict[UUID, list[Days]] = defaultdict(list)
    for household, first, last in statements.rows(sql.ABSENCES, {"ids": list(set(households)), "from_day": from_day}):
        planned[household].append(Days(first, last))
    return {household: tuple(days) for household, days in planned.items()}


def proved(households: Iterable[UUID], kind: ProofKind, *, on: date) -> set[UUID]:
    """Those of the households that hold a proof of this kind on a day."""
    rows = statements.rows(sql.PROVED, {"ids": list(set(households)), "kind": kind.value, "day": on})
    return {row[0] for row in rows}


def in_state(state: HouseholdState, *, since_before: date) -> list[tuple[UUID, str, date]]:
    """Households (id, scheme, since when) that have been in a state since before a day."""
    found = Household.objects.filter(state=state.value, state_since__lt=since_before).order_by("id")
    return list(found.values_list("id", "scheme", "state_since"))


def family_of(address_key: str) -> list[HouseholdView]:
    """All households of one address."""
    numbers = Household.objects.filter(address_key=address_key).values_list("number", flat=True)
    return list(by_numbers(numbers).values())


def with_solution(solution: Solution) -> list[UUID]:
    """All households that take part in one way, in order of their ids."""
    return list(Household.objects.filter(solution=solution.value).order_by("id").values_list("id", flat=True))
