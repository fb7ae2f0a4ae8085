"""Who is it: a number and a code; what was wrong is never told, and takes as long as what was right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.domain.accounts.actions.guessing import is_right
from voucherline.domain.accounts.hashing import print_of_code
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.values import HelperView
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.kernel.time import brussels_day

Verify = Callable[[UUID, str], bool]
"""Is this the code of somebody? Takes as long for nobody."""
Origin = tuple[GuessKind, str]
"""From where somebody tries: a telephone number that calls, or a network address."""

NOBODY: Final = UUID(int=0)
_GONE: Final = frozenset((HouseholdState.DECEASED, HouseholdState.CLOSED))


def household_with(
    number: str, code: str, *, origin: Origin, now: datetime, verify: Verify = households.verify_telephone_code
) -> HouseholdView | None:
    """The household with this number and code; nobody, whatever was wrong, and also when it was too soon."""
    found = household_queries.by_numbers([number]).get(number)
    there = found if found and found.state not in _GONE else None
    return there if _right(number, code, there.id if there else NOBODY, origin, now, verify) else None


def helper_with(
    number: str, code: str, *, origin: Origin, now: datetime, verify: Verify = helper_codes.verify_helper_code
) -> HelperView | None:
    """The helper with this number and code, or nobody."""
    there = company_queries.helpers_by_number([number]).get(number)
    return there if _right(number, code, there.id if there else NOBODY, origin, now, verify) else None


def mandate_with(number: str, code: str, *, origin: Origin, now: datetime) -> UUID | None:
    """The mandate of a household whose holder without an account shows its code; nothing, whatever was wrong."""
    found = households.mandate_with_code(number, code, on=brussels_day(now))
    kind, what = origin
    # Counted apart: whoever guesses at mandates does not keep the household itself out.
    tried = {kind: what, GuessKind.CODE: print_of_code(code), GuessKind.NUMBER: f"mandate {number}"}
    return found if is_right(tried, fits=lambda: found is not None, now=now) else None


def _right(number: str, code: str, owner: UUID, origin: Origin, now: datetime, verify: Verify) -> bool:
    kind, what = origin
    tried = {kind: what, GuessKind.CODE: print_of_code(code), GuessKind.NUMBER: number}
    return is_right(tried, fits=lambda: verify(owner, code), now=now)
