"""Who is calling: a number and a code; what was wrong is never told, and takes as long as what was right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction
from django.utils.crypto import salted_hmac

from voucherline.database import statements
from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.companies.values import HelperView
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.doors.phone_line import retention
from voucherline.doors.phone_line.delays import Count, Counts, GuessKind, judge

Verify = Callable[[UUID, str], bool]
"""Is this the code of somebody? Takes as long for nobody."""

NOBODY: Final = UUID(int=0)
WITHHELD: Final = "withheld"
"""Callers who hide their number share one count."""
_GONE: Final = frozenset((HouseholdState.DECEASED, HouseholdState.CLOSED))

_LOCK: Final = """
with wanted as (
    insert into phone_line_guess (kind, what, wrong)
    select kind, what, 0 from unnest(%(kinds)s::text[], %(whats)s::text[]) as asked (kind, what) order by kind, what
    on conflict (kind, what) do update set wrong = case
        when phone_line_guess.last_at < %(forgotten)s then 0 else phone_line_guess.wrong end
    returning kind, wrong, not_before
)
select kind, wrong, not_before from wanted order by kind
"""
"""In: kinds and what of them, before when guesses are forgotten. Out: the wrong codes of each. Locks them, in order."""

_NOTE: Final = """
update phone_line_guess guess
   set wrong = noted.wrong, last_at = %(now)s, not_before = noted.not_before
  from unnest(%(kinds)s::text[], %(whats)s::text[], %(wrongs)s::int[], %(not_before)s::timestamptz[])
       as noted (kind, what, wrong, not_before)
 where guess.kind = noted.kind and guess.what = noted.what
"""
"""In: how many wrong codes there are now of each, and until when no code counts. Locks them."""


def identify_household(
    number: str, code: str, *, caller: str, now: datetime, verify: Verify = households.verify_telephone_code
) -> HouseholdView | None:
    """The household with this number and code; nobody, whatever was wrong, and also when it was too soon."""
    found = household_queries.by_numbers([number]).get(number)
    there = found if found and found.state not in _GONE else None
    return there if _right(number, code, there.id if there else NOBODY, caller=caller, now=now, verify=verify) else None


def identify_helper(
    number: str, code: str, *, caller: str, now: datetime, verify: Verify = helper_codes.verify_helper_code
) -> HelperView | None:
    """The helper with this number and code, or nobody."""
    there = company_queries.helpers_by_number([number]).get(number)
    return there if _right(number, code, there.id if there else NOBODY, caller=caller, now=now, verify=verify) else None


def _right(number: str, code: str, owner: UUID, *, caller: str, now: datetime, verify: Verify) -> bool:
    """Is it the code, and not too soon after wrong ones? Counts it, if it is wrong."""
    whats = {
        GuessKind.CALLER: caller or WITHHELD,
        GuessKind.CODE: salted_hmac("phone_line.code", code, algorithm="sha256").hexdigest(),
        GuessKind.NUMBER: number,
    }
    with transaction.atomic():
        counts = _lock(whats, now=now)
        # Always computed, so that the time it takes tells nothing.
        right, changed = judge(counts, fits=verify(owner, code), now=now)
        if changed:
            _note(whats, changed, now=now)
    return right


def _lock(whats: Mapping[GuessKind, str], *, now: datetime) -> Counts:
    values = {"kinds": [*whats], "whats": [*whats.values()], "forgotten": now - retention.guesses()}
    return {GuessKind(kind): Count(wrong, before) for kind, wrong, before in statements.rows(_LOCK, values)}


def _note(whats: Mapping[GuessKind, str], changed: Counts, *, now: datetime) -> None:
    statements.run(
        _NOTE,
        {
            "kinds": [*changed],
            "whats": [whats[kind] for kind in changed],
            "wrongs": [count.wrong for count in changed.values()],
            "not_before": [count.not_before for count in changed.values()],
            "now": now,
        },
    )
