"""Whatever way a household took, and whatever stopped its clock before: what takes time from it now gives it back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
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
from voucherline.schemes.calendar import reason_not_to_work
from voucherline.schemes.values import Lifeline, Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

ONE_DAY: Final = timedelta(days=1)
SCHEMES: Final = st.sampled_from(["flanders", "brussels", "wallonia"])
WAYS: Final = st.lists(st.sampled_from(Solution), max_size=3)


class Waiting:
    """A household with work that waits for its answer, in one of the schemes."""

    def __init__(self, scheme: str) -> None:
        self.world = World()
        self.ana: Household = registered(self.world, scheme=scheme, language="fr" if scheme != "flanders" else "nl")
        self.work: Prestation = self.world.company(scheme=scheme).helper("Bea").works_for(self.ana, hours=1)
        self.work.validated()
        self.solution = Solution.ONLINE
        self.away: list[Days] = []

    @property
    def due(self) -> datetime:
        due = self.work.view.household_due_at
        assert due, "the clock runs"
        return due

    def chooses(self, ways: list[Solution]) -> None:
        """Change the solution, once after the other."""
        for self.solution in ways:
            solutions.change_solution(self.ana.id, self.solution, by=self.ana.actor, now=self.world.now)

    def goes_away(self, *, in_days: int, for_days: int) -> None:
        """Plan an absence that begins while the clock still runs."""
        last_day = brussels_day(self.due - timedelta(microseconds=1))
        first = min(self.world.today + timedelta(days=in_days), last_day)
        self.away.append(Days(first, first + timedelta(days=for_days)))
        self.ana.is_away(first, first + timedelta(days=for_days))

    def days_to_answer(self) -> int:
        """The working days after today that are left, without those on which nobody is at home."""
        day, left = self.world.today + ONE_DAY, 0
        while day < brussels_day(self.due):
            left += not reason_not_to_work(day, frozenset()) and not any(day in each for each in self.away)
            day += ONE_DAY
        return left

    def goes_without(self, lifeline: Lifeline, *, hours: int) -> None:
        """Something breaks now and works again some hours later; the clock still runs."""
        period = Period(self.world.now, self.world.now + timedelta(hours=hours))
        self.world.now = period.end
        prestations.note_outage(lifeline, period=period)
        prestations.give_time_back(lifeline, now=self.world.now)


@settings(max_examples=25, deadline=None)
@given(SCHEMES, st.lists(st.tuples(WAYS, st.integers(1, 8), st.integers(0, 6)), min_size=1, max_size=4))
def test_an_absence_never_costs_a_day(scheme: str, steps: list[tuple[list[Solution], int, int]]) -> None:
    with transaction.atomic():
        there = Waiting(scheme)
        for ways, in_days, for_days in steps:
            there.chooses(ways)
            left = there.days_to_answer()
            there.goes_away(in_days=in_days, for_days=for_days)
            assert there.days_to_answer() >= left
        assert audit.run() == []
        transaction.set_rollback(True)


@settings(max_examples=25, deadline=None)
@given(SCHEMES, st.lists(st.tuples(WAYS, st.sampled_from(Lifeline), st.integers(1, 9)), min_size=1, max_size=4))
def test_an_outage_moves_the_end_by_its_length(scheme: str, steps: list[tuple[list[Solution], Lifeline, int]]) -> None:
    with transaction.atomic():
        there = Waiting(scheme)
        for ways, lifeline, hours in steps:
            there.chooses(ways)
            end = there.due
            there.goes_without(lifeline, hours=hours)
            depends = there.solution in lifeline.solutions
            assert there.due - end == (timedelta(hours=hours) if depends else timedelta(0))
        assert audit.run() == []
        transaction.set_rollback(True)


def test_a_day_is_a_day() -> None:
    """The count that the first story is held against: Tuesday to Friday and Monday."""
    there = Waiting("flanders")
    assert there.work.view.household_due_at
    assert there.days_to_answer() == 5
    there.away.append(Days(date(2026, 1, 7), date(2026, 1, 8)))
    assert there.days_to_answer() == 3
