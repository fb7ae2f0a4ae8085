"""What the audit recomputes of customer service: what two people moved by hand happened, and what happened had two.

Reads tables of packages that stand lower; that is what an audit is for.
"""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

# Each with the fact that its approval is recorded by, at the very same moment.
_BY_HAND: Final = """
    select * from (values ('refund', 'VouchersRefunded'), ('free vouchers', 'FreeVouchersGranted'),
                          ('told in person', 'ToldInPerson')) as by_hand(proposed, fact)
"""

BY_TWO: Final = f"""
with by_hand as ({_BY_HAND}), approved as (
    select c.id, c.household_id, c.proposed_by, c.approved_by, c.approved_at, by_hand.fact
      from ledger_correction c join by_hand on by_hand.proposed = c.kind
     where c.approved_at is not null
), done as (
    select fact.id, fact.household_id, fact.kind, fact.actor, fact.at, fact.details ->> 'proposed_by' as proposed_by
      from journal_fact fact join by_hand on by_hand.fact = fact.kind
     where fact.role in ('agent', 'supervisor')
)
select coalesce(approved.id, done.id),
       concat(approved.proposed_by, ' proposed, ', approved.approved_by, ' approved at ', approved.approved_at),
       concat(done.proposed_by, ' proposed, ', done.actor, ' did it at ', done.at)
  from approved full join done
    on done.household_id = approved.household_id and done.kind = approved.fact and done.at = approved.approved_at
   and done.actor = approved.approved_by and done.proposed_by = approved.proposed_by
 where approved.id is null or done.id is null
"""  # noqa: S608 - composed of constants

FORMS: Final = """
select form.id, concat(form.outcome, ' by ', form.done_by, ' at ', form.done_at),
       case when home.id is null then 'no such household' else 'before it was laid aside' end
  from console_unclear_form form
  left join households_household home on home.id = form.household_id
 where form.outcome = 'keyed in' and home.id is null or form.done_at < form.laid_at
"""

CHECKS: Final = (
    Check("console.by-two", "what customer service moved by hand, one proposed and another approved", BY_TWO),
    Check("console.forms", "a form that was unclear and is keyed in belongs to a household", FORMS),
)
