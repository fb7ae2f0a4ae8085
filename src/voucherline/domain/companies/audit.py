"""What the audit recomputes of companies."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check, Found, Row
from voucherline.domain.companies.rules import earliest_extra_cost
from voucherline.schemes.catalogue import terms_by_version

JOURNAL: Final = """
with told as (
    select household_id, subject_id, bool_or(kind = 'ExtraCostAnnounced') as announced,
           bool_or(kind = 'ExtraCostWithdrawn') as withdrawn,
           min(details ->> 'last') filter (where kind = 'ExtraCostEnded') as last
      from journal_fact where kind in ('ExtraCostAnnounced', 'ExtraCostWithdrawn', 'ExtraCostEnded')
     group by household_id, subject_id
)
select coalesce(cost.id, told.subject_id),
       concat('withdrawn at ', cost.withdrawn_at, ', last day ', cost.last),
       concat('the journal: announced ', told.announced, ', withdrawn ', told.withdrawn, ', last day ', told.last)
  from companies_extra_cost cost
  full join told on told.household_id = cost.household_id and told.subject_id = cost.id
 where cost.id is null or not coalesce(told.announced, false)
    or told.withdrawn <> (cost.withdrawn_at is not null) or told.last::date is distinct from cost.last
"""

DAYS: Final = """
select id, (announced_at at time zone 'Europe/Brussels')::date, first, terms,
       (withdrawn_at at time zone 'Europe/Brussels')::date
  from companies_extra_cost
"""


def _in_time(row: Row) -> Found | None:
    """What begins before its household had its days, or was withdrawn once it had begun."""
    id_, announced, first, version, withdrawn = row
    earliest = earliest_extra_cost(announced, terms_by_version(version))
    if first < earliest:
        return id_, f"begins on {first}", f"may begin on {earliest}"
    return (id_, f"withdrawn on {withdrawn}", f"begun on {first}") if withdrawn and withdrawn >= first else None


CHECKS: Final = (
    Check("companies.extra-costs", "each extra cost stands where the journal says", JOURNAL),
    Check("companies.extra-cost-days", "each household knew of an extra cost in time", DAYS, judge=_in_time),
)
