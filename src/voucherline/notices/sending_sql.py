"""Statements about what went wrong in sending."""

from typing import Final

TRIED_BEFORE: Final = """
select e.delivery_id, min(e.at) filter (where e.event <> 'put off'), count(*) filter (where e.event = 'unsure')
  from unnest(%(households)s::uuid[], %(ids)s::uuid[]) as asked(household_id, delivery_id)
  join notices_delivery_event e using (household_id, delivery_id)
 group by e.delivery_id
"""
"""In: parallel arrays, one item a delivery. Out: of those to which something happened, when they were first tried, and
how often nobody knew whether the mail had been accepted. Locks nothing."""

NOTE_TROUBLE: Final = """
insert into notices_trouble (lifeline, since, last_at, times)
values (%(lifeline)s, %(since)s, %(now)s, %(times)s)
    on conflict (lifeline) do update
   set since = case when notices_trouble.last_at < %(forgotten)s then excluded.since else notices_trouble.since end,
       times = case when notices_trouble.last_at < %(forgotten)s then 0 else notices_trouble.times end
               + excluded.times,
       last_at = excluded.last_at
returning since, times
"""
"""In: what got nothing through; since when, now, how often; from before which moment trouble is forgotten. Out: since
when nothing gets through, and how often that was tried in a row. Locks it."""
