"""What the audit recomputes of terms that people decided."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final
from uuid import UUID

from voucherline.database.checks import Check, Found, Row
from voucherline.domain.terms import queries
from voucherline.domain.terms.values import holder_of
from voucherline.schemes.catalogue import scheme_names, versions_of
from voucherline.schemes.changing import DAYS_AHEAD, numbers_of

TWO_PEOPLE: Final = """
with said as (
    select distinct on (subject_id) subject_id, details ->> 'state' as state from journal_fact
     where household_id = any(%(holders)s)
     order by subject_id, at desc, id desc
), proposed as (
    select subject_id, actor, details ->> 'since' as since from journal_fact
     where household_id = any(%(holders)s) and kind = 'TermsProposed'
), agreed as (
    select subject_id, actor, at from journal_fact where household_id = any(%(holders)s) and kind = 'TermsDecided'
)
select change.id, concat(change.state, ' since ', change.since, ' by ', change.proposed_by, ' and ', change.decided_by),
       concat(said.state, ' since ', proposed.since, ' by ', proposed.actor, ' and ', agreed.actor, ' on ', agreed.at)
  from terms_change change
  left join said on said.subject_id = change.id
  left join proposed on proposed.subject_id = change.id
  left join agreed on agreed.subject_id = change.id
 where (change.state, change.since::text, change.proposed_by, change.decided_by)
       is distinct from (said.state, proposed.since, proposed.actor, coalesce(agreed.actor, ''))
    or lower(proposed.actor) = lower(agreed.actor)
    or change.since < (agreed.at at time zone 'Europe/Brussels')::date + %(days)s::int
"""
"""What was decided was decided by two people in time, and stands as the last that was said of it."""

NUMBERS: Final = """
select change.scheme, change.since, (said.details -> 'before')::text, (said.details -> 'numbers')::text
  from terms_change change
  join journal_fact said on said.household_id = any(%(holders)s) and said.subject_id = change.id
 where change.state in ('decided', 'leaving') and said.kind = 'TermsProposed'
"""


def _whose_and_when() -> Mapping[str, object]:
    return {"holders": _holders(), "days": DAYS_AHEAD}


def _holders() -> list[UUID]:
    return [holder_of(scheme) for scheme in scheme_names()]


def _what_holds() -> Mapping[str, object]:
    queries.read_again()
    return {"holders": _holders()}


def _differs(row: Row) -> Found | None:
    """The version that holds from that day, and the one before it, are those that the two people saw."""
    scheme, since, before, numbers = row
    versions = versions_of(scheme)
    place = next(place for place, each in enumerate(versions) if each.since == since)
    seen = (json.loads(before), json.loads(numbers))
    found = (numbers_of(versions[place - 1]), numbers_of(versions[place]))
    # A number that could not be changed yet when they decided was not among those they saw.
    differs = {
        name: (seen[now][name], found[now].get(name))
        for now in (False, True)
        for name in seen[now]
        if seen[now][name] != found[now].get(name)
    }
    if not differs:
        return None
    said, holds = ({name: pair[side] for name, pair in differs.items()} for side in (0, 1))
    return f"{scheme}/{since}", said, holds


CHECKS: Final = (
    Check(
        "terms.two-people", "new terms were decided by two people, days before they began", TWO_PEOPLE, _whose_and_when
    ),
    Check("terms.numbers", "the terms that hold are those that two people saw", NUMBERS, _what_holds, _differs),
)
