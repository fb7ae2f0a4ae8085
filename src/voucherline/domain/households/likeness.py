"""Which names may be one: a form is often filled in twice, and never twice alike. Pure."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Final

from voucherline.domain.households.addresses import address_key
from voucherline.domain.households.rules_of_search import sought

ALIKE: Final = 0.75
"""How much of a word must be the same, of 1, for two words to be one with a typing error."""


def shares_a_name(name: str, other: str) -> bool:
    """Do two names have a word in common, but for a typing error? Capitals and accents do not matter."""
    theirs = _words(other)
    return any(SequenceMatcher(None, mine, each).ratio() >= ALIKE for mine in _words(name) for each in theirs)


def are_one(name: str, other: str) -> bool:
    """Are two names the same words, in any order and spelling of capitals and accents?"""
    mine, theirs = sorted(_words(name)), sorted(_words(other))
    # Of a name in signs that are no letters no word is left.
    return mine == theirs if any(mine) else name.casefold() == other.casefold()


def _words(name: str) -> tuple[str, ...]:
    # An address is compared without capitals, accents and signs; so is a name.
    return tuple(address_key(word, "", "").rstrip("|") for word in sought(name).words)
