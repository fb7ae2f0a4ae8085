"""Set statements about wrong codes."""

from typing import Final

LOCK_GUESSES: Final = """
with wanted as (
    insert into accounts_guess (kind, what, wrong)
    select kind, what, 0 from unnest(%(kinds)s::text[], %(whats)s::text[]) as asked (kind, what) order by kind, what
    on conflict (kind, what) do update set wrong = case
        when accounts_guess.last_at < %(forgotten)s then 0 else accounts_guess.wrong end
    returning kind, wrong, not_before
)
select kind, wrong, not_before from wanted order by kind
"""
"""In: kinds and what of them, before when guesses are forgotten. Out: the wrong codes of each. Locks them, in order."""

NOTE_GUESSES: Final = """
update accounts_guess guess
   set wrong = noted.wrong, last_at = %(now)s, not_before = noted.not_before
  from unnest(%(kinds)s::text[], %(whats)s::text[], %(wrongs)s::int[], %(not_before)s::timestamptz[])
       as noted (kind, what, wrong, not_before)
 where guess.kind = noted.kind and guess.what = noted.what
"""
"""In: how many wrong codes there are now of each, and until when no code counts. Locks them."""

COUNT_INQUIRY: Final = """
insert into accounts_inquiry (company_id, hour, count)
values (%(company)s, date_trunc('hour', %(now)s::timestamptz), %(more)s)
on conflict (company_id, hour) do update set count = accounts_inquiry.count + excluded.count
returning count
"""
"""In: who asks, when, and about how many. Out: about how many it has in this hour. Locks the hour."""

INQUIRIES_OF_A_DAY: Final = """
select coalesce(sum(count), 0) from accounts_inquiry
 where company_id = %(company)s and hour > %(now)s::timestamptz - interval '24 hours'
"""
"""In: who asks, and when. Out: about how many it has in the last twenty-four hours, by the hours that began in them."""
