"""Solutions change while something is down, or before it is noted: each hour counts by the solution of that hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.newcomers import registered
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.clockwork import audit
from voucherline.kernel.time import Days, Period, brussels_day
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.deadlines import household_deadline
from voucherline.schemes.values import EnteredBy, Lifeline, Solution
from world import Household, Prestation, World
from world.world import EXPLORES

pytestmark = pytest.mark.django_db

HOUR: Final = timedelta(hours=1)


class Waiting:
    """A household, online at first, with work that waits for its answer."""

    def __init__(self, scheme: str = "flanders", solution: str = "online") -> None:
        self.world = World()
        language = "fr" if scheme != "flanders" else "nl"
        self.ana: Household = registered(self.world, scheme=scheme, language=language, solution=solution)
        self.work: Prestation = self.world.company(scheme=scheme).helper("Bea").works_for(self.ana)
        self.work.validated()

    @property
    def due(self) -> datetime:
        due = self.work.view.household_due_at
        assert due, "the clock runs"
        return due

    def switches(self, to: Solution) -> None:
        solutions.change_solution(self.ana.id, to, by=self.ana.actor, now=self.world.now)

    def breaks(self, lifeline: Lifeline) -> None:
        prestations.begin_outage(lifeline, at=self.world.now)

    def works_again(self, lifeline: Lifeline) -> int:
        prestations.end_outage(lifeline, at=self.world.now)
        return prestations.give_time_back(lifeline, now=self.world.now)

    def noted_late(self, lifeline: Lifeline, start: datetime, end: datetime) -> int:
        prestations.note_outage(lifeline, period=Period(start, end))
        return prestations.give_time_back(lifeline, now=self.world.now)


def test_who_switches_during_an_outage_keeps_the_time_before() -> None:
    # In Brussels every solution has the same days: what the end moves by is the outage alone.
    there = Waiting("brussels")
    due = there.due
    there.world.now += HOUR
    there.breaks(Lifeline.PORTAL)
    there.world.now += timedelta(days=2)
    there.switches(Solution.TELEPHONE)
    there.world.now += timedelta(days=1)

    there.works_again(Lifeline.PORTAL)

    assert there.due - due == timedelta(days=2), "the third day it did not depend on the portal"
    assert audit.run() == []


def test_days_once_given_stand_still_too() -> None:
    there = Waiting(solution="email")
    due = there.due
    there.world.now += HOUR
    there.breaks(Lifeline.TELEPHONE)
    there.world.now += timedelta(days=3)
    there.switches(Solution.ONLINE)

    there.works_again(Lifeline.TELEPHONE)

    assert there.due - due == timedelta(days=3)


def test_noted_after_the_switch_it_counts_all_the_same() -> None:
    there = Waiting("brussels")
    due, start = there.due, there.world.now + HOUR
    there.world.now = start + timedelta(days=1)
    there.switches(Solution.TELEPHONE)

    assert there.noted_late(Lifeline.PORTAL, start, start + 5 * HOUR) == 1

    assert there.due - due == 5 * HOUR


def test_silence_too_looks_at_the_solution_of_that_time() -> None:
    there = Waiting("brussels")
    due, start = there.due, there.world.now + HOUR
    there.world.now = start + timedelta(days=1)
    there.switches(Solution.TELEPHONE)
    # Whoever should have moved the clocks fell over.
    prestations.note_outage(Lifeline.PORTAL, period=Period(start, start + 5 * HOUR))

    prestations.let_silence_answer(now=due + HOUR)

    assert there.due - due == 5 * HOUR


def test_nobody_gains_what_was_down_for_others() -> None:
    there = Waiting("brussels")
    due, start = there.due, there.world.now + HOUR
    there.noted_late(Lifeline.TELEPHONE, start, start + timedelta(days=2))
    there.world.now = start + timedelta(days=3)

    there.switches(Solution.TELEPHONE)
    there.switches(Solution.ONLINE)

    assert there.due == due


@dataclass(frozen=True)
class Step:
    """Some hours pass; then something happens."""

    hours: int
    what: str
    solution: Solution
    lifeline: Lifeline
    length: int


STEPS: Final = st.lists(
    st.builds(
        Step,
        st.integers(1, 20),
        st.sampled_from(["switch", "break", "late", "away"]),
        st.sampled_from(Solution),
        st.sampled_from(Lifeline),
        st.integers(1, 30),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=300 if EXPLORES else 30, deadline=None)
@given(st.sampled_from(["flanders", "brussels", "wallonia"]), STEPS)
def test_every_hour_without_what_it_needs_is_given_back_and_no_other(scheme: str, steps: list[Step]) -> None:
    with transaction.atomic():
        there = _Reckoned(scheme)
        for step in steps:
            before = there.due
            if not there.lives(step):
                break
            assert there.due >= before, "no clock ends earlier than before"
            assert there.due == there.reckoned(), step
        assert audit.run() == []
        transaction.set_rollback(True)


class _Reckoned(Waiting):
    """The same, with a book of every hour by which the end is reckoned in another way."""

    def __init__(self, scheme: str) -> None:
        super().__init__(scheme)
        self.started = self.world.now
        self.ways = [(self.started, Solution.ONLINE)]
        self.down: list[tuple[Lifeline, datetime, datetime]] = []
        self.away: list[Days] = []

    def lives(self, step: Step) -> bool:
        """Do what a step says; False, where the clock would end before."""
        length = step.length * HOUR
        end = self.world.now + step.hours * HOUR + (length if step.what in ("break", "late") else HOUR)
        if end >= self.due:
            return False
        self.world.now += step.hours * HOUR
        match step.what:
            case "switch":
                self.switches(step.solution)
                self.ways.append((self.world.now, step.solution))
            case "break":
                self._breaks_and_switches(step.lifeline, length, step.solution)
            case "late":
                start, self.world.now = self.world.now, self.world.now + length
                self.down.append((step.lifeline, start, start + length / 2))
                self.switches(step.solution)
                self.ways.append((self.world.now, step.solution))
                self.noted_late(*self.down[-1])
            case _:
                first = min(self.world.today + timedelta(days=1), brussels_day(self.due - HOUR))
                self.away.append(Days(first, first + timedelta(days=step.length // 10)))
                self.ana.is_away(first, first + timedelta(days=step.length // 10))
        return True

    def _breaks_and_switches(self, lifeline: Lifeline, length: timedelta, solution: Solution) -> None:
        """In the middle of the outage the household takes another way."""
        start = self.world.now
        self.breaks(lifeline)
        self.world.now = start + length / 2
        self.switches(solution)
        self.ways.append((self.world.now, solution))
        self.world.now = start + length
        self.works_again(lifeline)
        self.down.append((lifeline, start, self.world.now))

    def reckoned(self) -> datetime:
        """The end of the slowest clock that it was ever given, half an hour after the other, without those that were
        lost."""
        left = max(self._undisturbed(solution) for _, solution in self.ways) - self.started
        instant = self.started
        while left:
            if not self._lost(instant):
                left -= HOUR / 2
            instant += HOUR / 2
        return instant

    def _undisturbed(self, solution: Solution) -> datetime:
        view = self.work.view
        deadline = household_deadline(
            terms_by_version(view.terms),
            solution=solution,
            entered_by=EnteredBy(view.entered_by),
            registered_at=view.registered_at,
            validated_at=view.validated_at,
            told_at=view.told_at,
            absences=self.away,
        )
        assert deadline
        return deadline.ends_at

    def _lost(self, instant: datetime) -> bool:
        then = _solution_at(instant, self.ways)
        return any(start <= instant < end and then in lifeline.solutions for lifeline, start, end in self.down)


def _solution_at(instant: datetime, ways: Sequence[tuple[datetime, Solution]]) -> Solution:
    return [solution for since, solution in ways if since <= instant][-1]
