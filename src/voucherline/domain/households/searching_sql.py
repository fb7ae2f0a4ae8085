"""Statements that find households by what somebody heard and typed."""

from typing import Final

BY_BEGINNING: Final = """
select id, number, name, street, postcode, town, state, solution from households_household
 where number like %(begins)s || '%%' order by number limit %(limit)s
"""
"""In: the first digits of a user number. Out: whose they may be, in order. Locks nothing."""

BY_ID: Final = """
select id, number, name, street, postcode, town, state, solution
  from households_household where id = any(%(ids)s::uuid[]) order by number
"""
"""In: ids. Out: their households, in order. Locks nothing."""

# Apart, so that the index of telephones is asked, not that of numbers walked until somebody is called so.
BY_TELEPHONE: Final = """
with called as materialized (
    select id, number, name, street, postcode, town, state, solution
      from households_household where telephones @> array[%(telephone)s::text]
)
select * from called order by number limit %(limit)s
"""
"""In: a telephone number in E.164. Out: who is called there, also those whose account is over. Locks nothing."""

ALIKE: Final = """
select set_config('pg_trgm.word_similarity_threshold', %(alike)s::text, true), set_config('enable_seqscan', 'off', true)
"""
"""In: how much of a word must be alike, 0 to 1. For this transaction, in which the index is asked: to compare each name
takes longer than the planner believes."""

_BY_WORDS: Final = """
with alike as materialized (
    select id, number, name, street, postcode, town, state, solution, found_by
      from households_household where {has_all} limit %(most)s
)
select id, number, name, street, postcode, town, state, solution
  from alike order by {how_alike} desc, number limit %(limit)s
"""
MOST_COMPARED: Final = 10_000
"""Beyond so many that are alike, another word is needed to find somebody; it must not take longer for that."""


def by_words(words: tuple[str, ...]) -> str:
    """In: the words, as `word0` and on, and how many to compare at most. Out: whose name and address have all of
    them, or alike ones; the most alike first. Numbers are not alike: they begin so, or not. Locks nothing."""
    folded = [f"households_folded(%(word{place})s)" for place in range(len(words))]
    has_all = " and ".join(
        rf"found_by ~ ('\m' || {sql})" if word.isdecimal() else f"found_by %%> {sql}"
        for sql, word in zip(folded, words, strict=True)
    )
    how_alike = " + ".join(f"strict_word_similarity({sql}, found_by)" for sql in folded)
    return _BY_WORDS.format(has_all=has_all, how_alike=how_alike)


OF_FAMILY: Final = """
select id, number, name, street, postcode, town, state, solution
  from households_household where address_key = %(address_key)s order by number
"""
"""In: an address key. Out: who lives there, in order. Locks nothing."""
