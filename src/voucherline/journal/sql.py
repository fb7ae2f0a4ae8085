"""Set statements of the journal."""

from typing import Final

RECORD: Final = """
with recorded as (
    insert into journal_fact
           (household_id, id, subject_id, kind, moved_from, moved_to, role, actor, channel, at, details)
    select household_id, id, subject_id, kind, moved_from, moved_to, %(role)s, %(actor)s, %(channel)s, %(at)s,
           details::jsonb
      from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(subjects)s::uuid[], %(kinds)s::text[],
                  %(froms)s::text[], %(tos)s::text[], %(details)s::text[])
           as fact(household_id, id, subject_id, kind, moved_from, moved_to, details)
    returning household_id, subject_id, id
)
insert into journal_untold (household_id, subject_id, fact_id, happened_at)
select household_id, subject_id, id, %(at)s from recorded
"""
"""In: parallel arrays, one item a fact; one actor and moment for all. Out: nothing. Locks nothing."""

TAKE_UNTOLD: Final = """
with taken as (
    delete from journal_untold
     where (household_id, fact_id) in (
           select household_id, fact_id from journal_untold
            where happened_at <= %(now)s and (%(only)s::uuid[] is null or household_id = any(%(only)s::uuid[]))
            order by fact_id limit %(limit)s for update skip locked)
    returning household_id, subject_id, fact_id
)
select fact.household_id, fact.id, fact.subject_id, fact.kind, fact.moved_from, fact.moved_to, fact.role, fact.actor,
       fact.at, fact.details::text
  from taken join journal_fact fact
    on fact.household_id = taken.household_id and fact.subject_id = taken.subject_id and fact.id = taken.fact_id
 order by fact.id
"""
"""In: now, how many, of which households only (null: of all). Out: the oldest facts of which nobody has decided who
hears them. Takes them off the list, for good when the transaction commits; passes over those that another is taking."""

DETAILS: Final = """
select fact.id, fact.moved_to, fact.details::text
  from unnest(%(households)s::uuid[], %(subjects)s::uuid[], %(ids)s::uuid[]) as asked(household_id, subject_id, id)
  join journal_fact fact using (household_id, subject_id, id)
"""
"""In: the keys of facts. Out: to which state they moved, and what they say, as text. Locks nothing."""

TOGETHER: Final = """
select fact.household_id, fact.at, fact.subject_id, fact.details::text
  from unnest(%(households)s::uuid[], %(ats)s::timestamptz[]) as asked(household_id, at)
  join journal_fact fact using (household_id, at)
 where fact.kind = %(kind)s
 order by fact.id
"""
"""In: households, each with a moment, and a kind of fact. Out: what happened to them of that kind at that very moment.
Locks nothing."""
