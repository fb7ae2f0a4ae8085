"""Set statements of prestations. Every one takes parallel arrays and locks in the order of ids."""

from typing import Final

_STANDING: Final = """
       p.household_id, p.id, p.company_id, p.helper_id, p.scheme, p.terms, p.day, p.starts, p.minutes, p.activity,
       p.entered_by, p.registered_at, p.state, p.due, p.held, p.spent, p.submitted, p.company_yes, p.household_yes,
       p.silence_off, p.validated_at, p.company_due_at, p.household_due_at, p.told_at, p.told_how, p.contest_reason,
       p.tray
"""

LOCK: Final = f"""
select {_STANDING} from prestations_prestation p
 where p.id = any(%(ids)s::uuid[])
 order by p.household_id, p.id
   for no key update
"""
"""In: ids. Out: standings. Locks them."""

LOCK_DUE: Final = f"""
select {_STANDING} from prestations_prestation p
 where (p.household_id, p.id) in (
           (select household_id, id from prestations_prestation
             where household_due_at <= %(now)s order by household_due_at limit %(limit)s)
           union
           (select household_id, id from prestations_prestation
             where company_due_at <= %(now)s order by company_due_at limit %(limit)s))
   and (p.household_due_at <= %(now)s or p.company_due_at <= %(now)s)
 order by p.household_id, p.id
   for no key update
"""
"""In: an instant, how many at most of each party. Out: standings with a clock that ended, still
so once they are locked."""

LOCK_LACKING: Final = f"""
select {_STANDING} from prestations_prestation p
 where p.household_id = any(%(households)s::uuid[])
   and p.state in ('registered', 'short') and p.due > p.held + p.spent
 order by p.household_id, p.id
   for no key update
"""
"""In: households. Out: their prestations with too few vouchers. Locks them."""

LOCK_OPEN: Final = f"""
select {_STANDING} from prestations_prestation p
 where p.household_id = any(%(households)s::uuid[]) and p.state in ('registered', 'contested', 'maintained')
 order by p.household_id, p.id
   for no key update
"""
"""In: households. Out: their prestations that wait for an answer. Locks them."""

LOCK_SHORT_OLD: Final = f"""
select {_STANDING} from prestations_prestation p
 where p.state = 'short' and p.due > p.held + p.spent and p.scheme = %(scheme)s and p.day < %(before)s
 order by p.household_id, p.id
 limit %(limit)s
   for no key update
"""
"""In: a scheme, a day, how many. Out: prestations short of vouchers, worked before that day. Locks them."""

LOCK_TO_SUBMIT: Final = f"""
select {_STANDING} from prestations_prestation p
 where p.company_id = any(%(companies)s::uuid[]) and p.spent > p.submitted and p.scheme = %(scheme)s
   and p.tray <> 'silence in doubt'
 order by p.household_id, p.id
 limit %(limit)s
   for no key update
"""
"""In: companies, a scheme, how many. Out: prestations with vouchers not yet submitted that nobody doubts. Locks
them."""

SAVE: Final = """
update prestations_prestation p
   set state = n.state, due = n.due, held = n.held, spent = n.spent, submitted = n.submitted,
       company_yes = n.company_yes, household_yes = n.household_yes, silence_off = n.silence_off,
       validated_at = n.validated_at, company_due_at = n.company_due_at, household_due_at = n.household_due_at,
       told_at = n.told_at, told_how = n.told_how, contest_reason = n.contest_reason, tray = n.tray
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(states)s::text[], %(due)s::int[], %(held)s::int[],
              %(spent)s::int[], %(submitted)s::int[], %(company_yes)s::text[], %(household_yes)s::text[],
              %(silence_off)s::bool[], %(validated_at)s::timestamptz[], %(company_due_at)s::timestamptz[],
              %(household_due_at)s::timestamptz[], %(told_at)s::timestamptz[], %(told_how)s::text[],
              %(contest_reasons)s::text[], %(trays)s::text[])
       as n(household_id, id, state, due, held, spent, submitted, company_yes, household_yes, silence_off,
            validated_at, company_due_at, household_due_at, told_at, told_how, contest_reason, tray)
 where p.household_id = n.household_id and p.id = n.id
"""
"""In: standings, locked before. Out: nothing."""

SAVE_WORK: Final = """
update prestations_prestation p
   set day = n.day, minutes = n.minutes, activity = n.activity
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(days)s::date[], %(minutes)s::int[], %(activities)s::text[])
       as n(household_id, id, day, minutes, activity)
 where p.household_id = n.household_id and p.id = n.id
"""
"""In: amended work, locked before. Out: nothing."""

REGISTER: Final = """
insert into prestations_prestation
       (household_id, id, scheme, terms, company_id, helper_id, day, starts, minutes, activity, reference, entered_by,
        channel, registered_at, state, due, held, spent, submitted, company_yes, household_yes, silence_off,
        validated_at, company_due_at, told_how, contest_reason, tray)
select household_id, id, scheme, terms, company_id, helper_id, day, starts, minutes, activity, reference,
       %(entered_by)s, %(channel)s, %(at)s, 'registered', due, held, 0, 0, %(company_yes)s, '', false,
       %(validated_at)s, company_due_at, '', '', ''
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(schemes)s::text[], %(terms)s::text[], %(companies)s::uuid[],
              %(helpers)s::uuid[], %(days)s::date[], %(starts)s::smallint[], %(minutes)s::smallint[],
              %(activities)s::text[], %(references)s::text[], %(due)s::smallint[], %(held)s::smallint[],
              %(company_due_at)s::timestamptz[])
       as n(household_id, id, scheme, terms, company_id, helper_id, day, starts, minutes, activity, reference, due,
            held, company_due_at)
"""
"""In: new prestations, all entered by one actor at one moment. Out: nothing."""

SET_DEADLINES: Final = """
insert into prestations_deadline (household_id, id, prestation_id, party, set_at, ends_at, derivation)
select household_id, id, prestation_id, party, %(at)s, ends_at, derivation::jsonb
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(prestations)s::uuid[], %(parties)s::text[],
              %(ends)s::timestamptz[], %(derivations)s::text[])
       as d(household_id, id, prestation_id, party, ends_at, derivation)
"""
"""In: clocks as they were set. Out: nothing."""

RUNNING_CLOCKS: Final = """
select distinct on (clock.household_id, clock.prestation_id) clock.prestation_id, clock.derivation::text
  from prestations_deadline clock
  join unnest(%(households)s::uuid[], %(prestations)s::uuid[], %(ends)s::timestamptz[])
       as running(household_id, prestation_id, ends_at)
    on clock.household_id = running.household_id and clock.prestation_id = running.prestation_id
   and clock.ends_at = running.ends_at
 where clock.party = 'household'
 order by clock.household_id, clock.prestation_id, clock.set_at desc, clock.id desc
"""
"""In: prestations and the ends of their households' clocks. Out: the derivation of each such clock."""

WORKDAYS: Final = """
select p.helper_id, p.day, p.id, p.starts, p.minutes
  from prestations_prestation p
  join (select distinct * from unnest(%(helpers)s::uuid[], %(days)s::date[]) as w(helper_id, day)) w
    on p.helper_id = w.helper_id and p.day = w.day
 where p.state <> 'cancelled'
"""
"""In: helpers (locked before) and days. Out: the work they did."""

SAME_IDS: Final = f"""
select {_STANDING} from prestations_prestation p where p.id = any(%(ids)s::uuid[])
"""
"""In: ids made by callers. Out: those that exist. Locks nothing: their companies are locked before."""

PROPOSED_BY: Final = """
select proposed_by from ledger_correction where household_id = %(household)s and id = %(id)s
"""
"""In: a household, a correction. Out: who proposed it. Locks nothing."""

LOCK_CARRY: Final = """
with wanted as (
    select distinct household_id, company_id
      from unnest(%(households)s::uuid[], %(companies)s::uuid[]) as w(household_id, company_id)
), made as (
    insert into prestations_carry (household_id, id, company_id, minutes)
    select household_id, md5(household_id::text || company_id)::uuid, company_id, 0 from wanted
     order by household_id, company_id
        on conflict (household_id, id) do update set minutes = prestations_carry.minutes
    returning household_id, company_id, minutes
)
select * from made
"""
"""In: pairs of household and company. Out: minutes carried. Locks the pairs, made where there were none."""

SAVE_CARRY: Final = """
update prestations_carry c set minutes = n.minutes
  from unnest(%(households)s::uuid[], %(companies)s::uuid[], %(minutes)s::int[]) as n(household_id, company_id, minutes)
 where c.household_id = n.household_id and c.id = md5(n.household_id::text || n.company_id)::uuid
"""
"""In: minutes to carry on, locked before. Out: nothing."""

IN_STATES: Final = """
select id, household_id, company_id, helper_id, scheme, terms, day, minutes, starts, activity, reference, entered_by,
       state, company_yes, household_yes, silence_off, due, held, spent, submitted, told_at, told_how, registered_at,
       validated_at, company_due_at, household_due_at, contest_reason, tray
  from prestations_prestation
 where household_id = %(household)s and state = any(%(states)s::text[])
 order by day, registered_at, id
"""
"""In: a household, states. Out: its prestations in one of them, as others see them, the oldest work first. Locks
nothing."""

WORKED_FOR: Final = """
select distinct helper_id, date_trunc('month', day)::date as month
  from prestations_prestation where household_id = %(household)s
 order by month desc, helper_id
"""
"""In: a household. Out: its helpers with the months in which they worked there. Locks nothing."""

MONTHS_OF_COMPANY: Final = """
select date_trunc('month', day)::date, count(*), sum(minutes),
       count(*) filter (where state in ('agreed', 'short', 'outside vouchers', 'reimbursed')), sum(spent)
  from prestations_prestation
 where company_id = %(company)s and day >= %(first)s and state <> 'cancelled'
 group by 1 order by 1
"""
"""In: a company, a day. Out: by months since that day: prestations, minutes, prestations agreed, vouchers
spent."""
