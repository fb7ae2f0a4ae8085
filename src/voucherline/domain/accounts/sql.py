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
