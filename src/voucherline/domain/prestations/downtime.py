"""For which time a household could not do what its solution needs. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from voucherline.kernel.time import Period
from voucherline.schemes.values import Lifeline, Solution

_BEFORE_ALL: Final = datetime.min.replace(tzinfo=UTC)
_AFTER_ALL: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Downtime:
    """What was down, and how each household took part meanwhile."""

    outages: Mapping[Lifeline, tuple[Period, ...]]
    solutions: Mapping[UUID, Solution]
    """Those of today."""
    given_up: Mapping[UUID, tuple[tuple[datetime, Solution], ...]]
    """The solutions before, each with when it was given up, in order; whoever changed nothing is absent."""
    _shared: dict[Solution, tuple[Period, ...]] = field(default_factory=dict)
    """By solution, for the many who changed nothing."""

    def of(self, household: UUID) -> tuple[Period, ...]:
        """The outages of what a household depended on at that time: each counts by the solution that it had then."""
        if not self.outages:
            return ()
        given_up = self.given_up.get(household)
        if not given_up:
            return self._depending(self.solutions[household])
        felt: list[Period] = []
        start = _BEFORE_ALL
        for end, solution in (*given_up, (_AFTER_ALL, self.solutions[household])):
            felt += _within(self._depending(solution), start, end)
            start = end
        return tuple(felt)

    def _depending(self, solution: Solution) -> tuple[Period, ...]:
        if solution not in self._shared:
            down = [periods for lifeline, periods in self.outages.items() if solution in lifeline.solutions]
            self._shared[solution] = tuple(each for periods in down for each in periods)
        return self._shared[solution]


def _within(periods: Sequence[Period], start: datetime, end: datetime) -> list[Period]:
    """The parts of some periods that lie in another."""
    parts = ((max(each.start, start), min(each.end, end)) for each in periods)
    return [Period(first, last) for first, last in parts if first < last]
