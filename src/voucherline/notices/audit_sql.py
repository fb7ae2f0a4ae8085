"""What the audit asks of notices, in SQL."""

from typing import Final

EVENTS: Final = """
select d.id, d.channel, d.state,
       coalesce(array_agg(e.event order by e.id) filter (where e.id is not null), '{}')
  from notices_delivery d
  left join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
 group by d.household_id, d.id, d.channel, d.state
"""
"""Out: each delivery with its state and its events in order."""

# The proof may be looked at later than it was complete, never before; it proves the channel that it came by.
TOLD: Final = """
select n.id, concat('told ', n.told_at, ' by ', n.told_how), 'no delivery proves it'
  from notices_notice n
 where n.state = 'told'
   and not exists (
       select from notices_delivery d
         join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
        where d.household_id = n.household_id and d.notice_id = n.id and e.at >= n.told_at
          and (e.event = 'seen' and n.told_how = 'portal' and e.at = n.told_at
               or e.event = 'heard' and n.told_how = 'call' and e.at = n.told_at
               or e.event = 'proved' and n.told_how = d.channel and d.state = 'told'
                  and (d.handed_over_at < n.told_at or d.channel = 'call')))
"""

# What an operator noted by hand (`told`) stands apart, unless the hours were amended after it: he answers for it. Apart
# from a page, which shows what holds, a notice knows of what happened before the fact that it tells, and of nothing
# later: where an amendment was older than its mail and yet not to be seen when that was written, the fact shows it.
SILENCE: Final = """
with clock as (
    select distinct on (household_id, prestation_id) household_id, prestation_id,
           (derivation ->> 'started_at')::timestamptz as started_at
      from prestations_deadline where party = 'household'
     order by household_id, prestation_id, set_at desc, id desc
), heard as (
    select household_id, subject_id, max(at) as at
      from journal_fact where kind = 'PrestationConfirmed' and details ->> 'by_silence' = 'true'
     group by 1, 2
), told as (
    select distinct on (household_id, subject_id) household_id, subject_id, role, at
      from journal_fact where kind = 'PrestationTold' order by household_id, subject_id, at desc, id desc
), amended as (
    select household_id, subject_id, max(at) as at, bool_or((details ->> 'told_before')::bool) as knew_other_hours
      from journal_fact where kind = 'PrestationAmended'
     group by 1, 2
), proof as (
    select n.household_id, n.subject_id, e.at as noted_at,
           case when e.event in ('seen', 'heard') or d.channel = 'call' then e.at
                when d.channel = 'email' then d.handed_over_at + %(unbounced)s::interval
                else (date_trunc('day', d.handed_over_at at time zone 'Europe/Brussels') + %(posted)s::interval)
                     at time zone 'Europe/Brussels' end as complete_at,
           case when e.event in ('seen', 'heard') then e.at
                else least(n.happened_at, coalesce(d.composed_at, d.made_at)) end as knows_until,
           (select min(f.at) from notices_delivery_event f
             where f.household_id = d.household_id and f.delivery_id = d.id and f.event in ('bounced', 'returned')
               and e.event not in ('seen', 'heard')) as undone_at
      from notices_notice n
      join notices_delivery d on d.household_id = n.household_id and d.notice_id = n.id
      join notices_delivery_event e on e.household_id = d.household_id and e.delivery_id = d.id
     where n.recipient = 'household' and n.kind = any(%(kinds)s::text[]) and e.event in ('proved', 'seen', 'heard')
)
select p.id,
       concat('told ', p.told_at, ' ', p.told_how, ', the clock ran from ', clock.started_at,
              ', amended ' || amended.at),
       case when amended.knew_other_hours then 'other hours were told before'
            when amended.at is not null then 'no proof of these hours is as old'
            else 'no proof is as old' end
  from prestations_prestation p
  join clock on clock.household_id = p.household_id and clock.prestation_id = p.id
  join heard on heard.household_id = p.household_id and heard.subject_id = p.id
  left join told on told.household_id = p.household_id and told.subject_id = p.id
  left join amended on amended.household_id = p.household_id and amended.subject_id = p.id
 where p.household_yes = 'silence'
   and exists (
       select from notices_notice n
        where n.household_id = p.household_id and n.subject_id = p.id and n.recipient = 'household'
          and n.kind = any(%(kinds)s::text[]))
   and (amended.knew_other_hours
        or (told.role is distinct from 'agent' or told.at < amended.at) and not exists (
            select from proof
             where proof.household_id = p.household_id and proof.subject_id = p.id and proof.noted_at <= heard.at
               and proof.complete_at <= clock.started_at and (proof.undone_at is null or proof.undone_at > heard.at)
               and (amended.at is null or proof.knows_until >= amended.at)))
"""

# Facts from before there was a list of what is to be told were never on it. Their ids tell when they were written,
# whatever day they are about.
UNHEARD: Final = """
with since as (
    select (lpad(to_hex((extract(epoch from applied) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid as first
      from django_migrations where app = 'journal' and name = '0003_untold'
), made as (
    select household_id, fact_id, array_agg(kind) as kinds from notices_notice group by 1, 2
)
select fact.household_id, fact.id, fact.subject_id, fact.kind, fact.moved_from, fact.moved_to, fact.role, fact.actor,
       fact.at, fact.details::text, household.id is not null, coalesce(made.kinds, '{}')
  from journal_fact fact
  join since on fact.id >= since.first
  left join made on made.household_id = fact.household_id and made.fact_id = fact.id
  left join households_household household on household.id = fact.household_id
 where fact.kind = any(%(kinds)s::text[])
   and not exists (
       select from journal_untold u where u.household_id = fact.household_id and u.fact_id = fact.id)
"""
"""Out: facts of kinds that are told and about which it was decided, with the kinds of the notices that were made."""

STUCK: Final = """
select n.id, concat(n.kind, ' to ', n.recipient, ', open'), 'no delivery goes on'
  from notices_notice n
 where n.state = 'open'
   and not exists (
       select from notices_delivery d
        where d.household_id = n.household_id and d.notice_id = n.id
          and d.state in ('waiting', 'under way', 'handed over')
          -- Only the portal waits without a moment; under way without one is a letter in its run.
          and (d.due_at is not null or d.channel = 'portal' or d.run_id is not null))
"""

LEFT_BEHIND: Final = """
select d.id, concat('handed over with run ', r.name), d.state
  from notices_print_run r join notices_delivery d on d.run_id = r.id
 where r.handed_over_at is not null and d.state = 'under way'
"""

# Five digits in a row, also with blanks between them, that are no part of a longer number.
CODES: Final = """
select d.id, 'no code', 'five digits'
  from notices_notice n
  join notices_delivery d on d.household_id = n.household_id and d.notice_id = n.id
 where n.kind = any(%(kinds)s::text[]) and d.said ~ '(?<![0-9][ \u2002]?)[0-9]([ \u2002]?[0-9]){4}(?![ \u2002]?[0-9])'
"""
