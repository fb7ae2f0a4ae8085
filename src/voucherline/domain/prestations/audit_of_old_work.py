"""What the audit recomputes of old work: no voucher was kept for it that was issued too long after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from voucherline.database.checks import Check
from voucherline.schemes.catalogue import all_terms


def oldest_paid() -> Mapping[str, object]:
    """Versions of terms that limit the age of what a new voucher pays, with the days on which they hold, as columns."""
    terms = [(each, until) for each, until in all_terms() if each.oldest_paid_months is not None]
    return {
        "schemes": [each.scheme for each, _ in terms],
        "first_days": [each.since for each, _ in terms],
        "days_after": [until for _, until in terms],
        "months": [each.oldest_paid_months for each, _ in terms],
    }


# Work whose day was amended after a voucher was kept for it says nothing of the day that counted then.
IN_TIME: Final = """
with limits as (
    select * from unnest(%(schemes)s::text[], %(first_days)s::date[], %(days_after)s::date[], %(months)s::int[])
             as l(scheme, first_day, day_after, months)
)
select p.id, concat('worked on ', p.day, ', vouchers issued at most ', limits.months, ' months later'),
       concat('one of ', lot.issued_on)
  from prestations_prestation p
  join limits on limits.scheme = p.scheme and p.day >= limits.first_day and p.day < limits.day_after
  join ledger_transfer hold on hold.household_id = p.household_id and hold.subject_id = p.id and hold.phase = 2
                           and hold.debit = 2
  join ledger_lot lot on lot.household_id = hold.household_id and lot.id = hold.lot_id
 where lot.issued_on > p.day + make_interval(months => limits.months)
   and not exists (select from journal_fact fact
                    where fact.household_id = p.household_id and fact.subject_id = p.id
                      and fact.kind = 'PrestationAmended' and fact.at >= hold.at)
"""

CHECKS: Final = (
    Check("prestations.old-work", "no voucher was kept for work done too long before its issue", IN_TIME, oldest_paid),
)
