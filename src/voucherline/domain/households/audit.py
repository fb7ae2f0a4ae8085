"""What the audit recomputes of households."""

from __future__ import annotations

from typing import Final

from voucherline.database.checks import Check

STATES: Final = """
with told as (
    select distinct on (household_id) household_id, moved_to
      from journal_fact where kind = 'HouseholdStateChanged' order by household_id, at desc, id desc
)
select household.id, household.state, told.moved_to
  from told left join households_household household on household.id = told.household_id
 where household.state is distinct from told.moved_to
"""

SOLUTIONS: Final = """
with told as (
    select distinct on (household_id) household_id, details ->> 'solution' as solution,
           details ->> 'order_confirmations' as confirmations
      from journal_fact where kind = 'SolutionChanged' order by household_id, at desc, id desc
)
select household.id, concat(household.solution, ', orders confirmed by ', household.order_confirmations),
       concat(told.solution, ', orders confirmed by ', told.confirmations)
  from told left join households_household household on household.id = told.household_id
 where (household.solution, household.order_confirmations) is distinct from (told.solution, told.confirmations)
"""

CONTACTS: Final = """
with told as (
    select subject_id,
           max(case kind when 'ContactChanged' then 'current' when 'ContactChangeStopped' then 'stopped'
                         else 'waiting' end) filter (where kind <> 'ContactChangeAsked') as ended,
           min(at) filter (where kind = 'ContactChangeAsked') as asked_at
      from journal_fact where kind in ('ContactChangeAsked', 'ContactChanged', 'ContactChangeStopped')
     group by subject_id
)
select change.id, concat(change.state, ', usable from ', change.usable_from, ', ended ', change.ended_at),
       concat('the journal: asked ', told.asked_at, ', then ', coalesce(told.ended, 'waiting'))
  from households_contact_change change left join told on told.subject_id = change.id
 where told.asked_at is null or change.state <> coalesce(told.ended, 'waiting')
    or change.usable_from <= (change.asked_at at time zone 'Europe/Brussels')::date
    or (change.state = 'current'
        and (change.ended_at at time zone 'Europe/Brussels')::date < change.usable_from)
"""

MANDATES: Final = """
with told as (
    select distinct on (subject_id) subject_id, lower(replace(kind, 'Mandate', '')) as state
      from journal_fact where kind in ('MandateOffered', 'MandateAccepted', 'MandateEnded')
     order by subject_id, at desc, id desc
)
select mandate.id,
       concat(mandate.state, ', accepted ', mandate.accepted_at, ' in time until ', mandate.accept_until),
       concat('the journal: ', told.state)
  from households_mandate mandate left join told on told.subject_id = mandate.id
 where mandate.state is distinct from told.state
    or (mandate.accepted_at at time zone 'Europe/Brussels')::date > mandate.accept_until
"""

HOLDERS: Final = """
select fact.id, concat(fact.kind, ' by ', fact.actor, ' at ', fact.at),
       concat('mandate of ', mandate.household_id, ' from ', mandate.first, ' to ', mandate.last, ', accepted ',
              mandate.accepted_at, ', ended ', mandate.ended_at)
  from journal_fact fact
  left join households_mandate mandate on mandate.id = (fact.details ->> 'under_mandate')::uuid
 where fact.role = 'mandate holder' and fact.kind not in ('MandateAccepted', 'MandateEnded')
   and (mandate.household_id is distinct from fact.household_id
        or mandate.accepted_at is null or fact.at < mandate.accepted_at
        or fact.at > mandate.ended_at
        or (fact.at at time zone 'Europe/Brussels')::date not between mandate.first and mandate.last)
"""

CHECKS: Final = (
    Check("households.states", "each account's state is the one last noted in the journal", STATES),
    Check("households.solutions", "each household takes part as it last said", SOLUTIONS),
    Check("households.contacts", "no new contact point was used before its wait was over", CONTACTS),
    Check("households.mandates", "each mandate stands where the journal says, accepted in time", MANDATES),
    Check("households.holders", "whoever acted for a household had its mandate at that moment", HOLDERS),
)
