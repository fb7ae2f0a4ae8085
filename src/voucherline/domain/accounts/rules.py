"""How long no code counts after so many wrong ones: by number, by who tries, and by the value of the code. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class GuessKind(StrEnum):
    """By what guesses are counted."""

    NUMBER = "number"
    """The user or helper number that was keyed in."""
    CALLER = "caller"
    """The telephone number that calls."""
    ADDRESS = "address"
    """The network address from which somebody tries on the web."""
    CODE = "code"
    """One value over all numbers: who tries one likely code at every household is slowed down too."""


@dataclass(frozen=True, slots=True)
class Patience:
    """So many wrong codes cost nothing, then the delay doubles with each, up to the longest."""

    free: int
    first: timedelta
    longest: timedelta

    def after(self, wrong: int) -> timedelta:
        """The delay after so many wrong codes."""
        if wrong < self.free:
            return timedelta()
        doublings = min(wrong - self.free, _MOST_DOUBLINGS)
        return min(self.first * (1 << doublings), self.longest)


_MOST_DOUBLINGS: Final = 30
PATIENCE: Final = {
    # A household that is attacked must be able to try again within the hour.
    GuessKind.NUMBER: Patience(3, timedelta(seconds=30), timedelta(hours=1)),
    GuessKind.CALLER: Patience(5, timedelta(seconds=30), timedelta(days=1)),
    # Behind one address may sit a whole company, or a town's mobile telephones.
    GuessKind.ADDRESS: Patience(20, timedelta(seconds=30), timedelta(hours=1)),
    GuessKind.CODE: Patience(5, timedelta(minutes=1), timedelta(days=1)),
}


@dataclass(frozen=True, slots=True)
class Count:
    """Wrong codes so far, and until when no code counts."""

    wrong: int = 0
    not_before: datetime | None = None


Counts = Mapping[GuessKind, Count]


def judge(counts: Counts, *, fits: bool, now: datetime) -> tuple[bool, Counts]:
    """Does this code count as right, and which counts change?

    What is tried too soon counts neither as right nor as wrong: nobody can be kept out for ever by trying. Who is right
    clears only its own number: a guesser could otherwise clear its telephone with an account of its own.
    """
    if any(count.not_before and now < count.not_before for count in counts.values()):
        return False, {}
    if fits:
        return True, {GuessKind.NUMBER: Count()}
    return False, {kind: _one_more(kind, count, now) for kind, count in counts.items()}


def _one_more(kind: GuessKind, count: Count, now: datetime) -> Count:
    wrong = count.wrong + 1
    return Count(wrong, now + PATIENCE[kind].after(wrong))
