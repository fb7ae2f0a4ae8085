"""Find silence that counted too early: the household could not answer for longer than was known then."""

from collections.abc import Mapping
from typing import Final

from voucherline.schemes.values import Lifeline

# Each outage counts where the household's solution of that time needed what was down (`downtime.Downtime`), and only
# the part of it that the clock has not stood still for already.
_TOO_EARLY: Final = """
with clock as (
    select distinct on (p.household_id, p.id) p.household_id, p.id, d.ends_at, d.derivation,
           tstzrange((d.derivation ->> 'started_at')::timestamptz, d.ends_at) as span,
           daterange(((d.derivation ->> 'started_at')::timestamptz at time zone 'Europe/Brussels')::date,
                     (d.derivation ->> 'last_day')::date, '(]') as days
      from prestations_prestation p
      join prestations_deadline d on d.household_id = p.household_id and d.prestation_id = p.id
                                 and d.party = 'household'
     where p.household_yes = 'silence' and p.state <> 'cancelled' {only}
     order by p.household_id, p.id, d.set_at desc, d.id desc
), down as (
    select clock.household_id, clock.id, outage.lifeline,
           tstzrange(outage.starts_at, coalesce(outage.ends_at, 'infinity')) * clock.span as time
      from clock
      join prestations_outage outage
        on tstzrange(outage.starts_at, coalesce(outage.ends_at, 'infinity')) && clock.span
), switch as (
    select fact.household_id, fact.at, fact.details ->> 'before' as before,
           lag(fact.at, 1, '-infinity') over (partition by fact.household_id order by fact.at, fact.id) as since
      from journal_fact fact
     where fact.household_id in (select household_id from down) and fact.subject_id = fact.household_id
       and fact.kind = 'SolutionChanged' and fact.details ->> 'before' <> fact.details ->> 'solution'
), way as (
    select household_id, before as solution, tstzrange(since, at) as time from switch
    union all
    select household.id, household.solution,
           tstzrange(coalesce((select max(at) from switch where household_id = household.id), '-infinity'), 'infinity')
      from households_household household where household.id in (select household_id from down)
), felt as (
    select down.household_id, down.id, range_agg(down.time * way.time) as time
      from down
      join way on way.household_id = down.household_id and way.time && down.time
      join unnest(%(lifelines)s::text[], %(solutions)s::text[]) as needs(lifeline, solution)
        on needs.lifeline = down.lifeline and needs.solution = way.solution
     group by 1, 2
), away as (
    select clock.household_id, clock.id, range_agg(daterange(absence.first, absence.last, '[]') * clock.days) as days
      from clock
      join households_absence absence on absence.household_id = clock.household_id
                                     and daterange(absence.first, absence.last, '[]') && clock.days
     group by 1, 2
), missed as (
    select clock.household_id, clock.id, clock.ends_at,
           felt.time - coalesce((
               select range_agg(tstzrange((part ->> 0)::timestamptz, (part ->> 1)::timestamptz))
                 from jsonb_array_elements(clock.derivation -> 'outages') part), '{{}}') as time,
           away.days - coalesce((
               select range_agg(daterange((run ->> 0)::date, (run ->> 0)::date + (run ->> 2)::int))
                 from jsonb_array_elements(clock.derivation -> 'skipped') run), '{{}}') as days
      from clock
      left join felt using (household_id, id)
      left join away using (household_id, id)
     where felt.time is not null or away.days is not null
)
select id, concat('silence counted after ', ends_at), concat('unable to answer ', time, ' ', days)
  from missed
 where (coalesce(not isempty(time), false) or coalesce(not isempty(days), false))
   and not exists (select from journal_fact fact
                    where fact.household_id = missed.household_id and fact.subject_id = missed.id
                      and fact.kind = 'PrestationPutInTray' and fact.details ->> 'reason' = 'silence in doubt')
"""

TOO_EARLY: Final = _TOO_EARLY.format(only="")
"""In: which solution needs what (`needs`). Out: prestations that silence answered too early and that nobody was asked
to look at, with why. Reads all clocks from end to end. Locks nothing."""

TOO_EARLY_OF: Final = _TOO_EARLY.format(only="and p.household_id = any(%(households)s::uuid[])")
"""The same of some households."""


def needs() -> Mapping[str, object]:
    """Which solution needs what, as columns."""
    pairs = [(lifeline.value, solution.value) for lifeline in Lifeline for solution in sorted(lifeline.solutions)]
    return {"lifelines": [lifeline for lifeline, _ in pairs], "solutions": [solution for _, solution in pairs]}
