"""Set statements of the journal."""

from typing import Final

RECORD: Final = """
insert into journal_fact
       (household_id, id, subject_id, kind, moved_from, moved_to, role, actor, channel, at, details)
select household_id, id, subject_id, kind, moved_from, moved_to, %(role)s, %(actor)s, %(channel)s, %(at)s,
       details::jsonb
  from unnest(%(households)s::uuid[], %(ids)s::uuid[], %(subjects)s::uuid[], %(kinds)s::text[],
              %(froms)s::text[], %(tos)s::text[], %(details)s::text[])
       as fact(household_id, id, subject_id, kind, moved_from, moved_to, details)
"""
"""In: parallel arrays, one item a fact; one actor and moment for all. Out: nothing. Locks nothing."""
