"""An absence or an outage stops the household's clock, and only ever in its favour."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from ledger.books import assert_add_up
from voucherline.domain.households import actions as households
from voucherline.domain.households.models import Household as HouseholdRow
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.kernel.time import Period, at, midnight
from voucherline.schemes.values import Lifeline, Solution
from world import Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def work(world: World) -> Prestation:
    """Told on Monday 5 January: the clock ends with Monday the 12th."""
    return world.company().helper("Bea").works_for(world.household("Ana", vouchers=10))


def outage(world: World, lifeline: Lifeline, start: datetime, *, hours: int) -> None:
    prestations.note_outage(lifeline, period=Period(start, start + timedelta(hours=hours)))


def moved(work: Prestation) -> int:
    return prestations.stand_still([work.household.id], why="outage", now=work.world.now)


def test_an_absence_stops_a_running_clock(work: Prestation) -> None:
    assert work.household.is_away(date(2026, 1, 7), date(2026, 1, 9)) == 1

    # Wednesday to Friday do not count: Tuesday 6, Monday 12, Tuesday 13, Wednesday 14, Thursday 15.
    assert work.view.household_due_at == midnight(date(2026, 1, 16))
    [fact] = work.household.heard("ClockMoved")
    assert fact["why"] == "absence"


def test_an_absence_planned_before_counts_from_the_start(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    ana.is_away(date(2026, 1, 7), date(2026, 1, 9))

    work = world.company().helper("Bea").works_for(ana)

    assert work.view.household_due_at == midnight(date(2026, 1, 16))
    why = {each.day: each.why for _, _, d in queries.deadlines(work.id, household=ana.id) for each in d.skipped}
    assert why[date(2026, 1, 8)] == "absence"


def test_absences_that_touch_are_one_also_where_a_clock_knew_the_first(work: Prestation) -> None:
    ana = work.household
    ana.is_away(date(2026, 1, 7), date(2026, 1, 7))
    ana.is_away(date(2026, 1, 8), date(2026, 1, 9))

    _, _, derivation = queries.deadlines(work.id, household=ana.id)[-1]
    assert [(each.first, each.last) for each in derivation.absences] == [(date(2026, 1, 7), date(2026, 1, 9))]


def test_an_absence_of_a_weekend_moves_nothing(work: Prestation) -> None:
    assert work.household.is_away(date(2026, 1, 10), date(2026, 1, 11)) == 0
    assert work.view.household_due_at == midnight(date(2026, 1, 13))


def test_an_absence_after_the_end_moves_nothing(work: Prestation) -> None:
    assert work.household.is_away(date(2026, 1, 13), date(2026, 1, 20)) == 0


def test_an_absence_announced_too_late_undoes_nothing(work: Prestation) -> None:
    work.world.wait_until(date(2026, 1, 14))
    households.plan_absence(
        work.household.id, first=date(2026, 1, 6), last=date(2026, 1, 9), by=work.world.agent, now=work.world.now
    )

    assert moved(work) == 0
    assert (work.state, work.view.tray) == ("agreed", "silence in doubt")


def noted(work: Prestation, first: date, last: date) -> None:
    """An absence is noted, and whoever should have moved the clocks fell over."""
    households.plan_absence(work.household.id, first=first, last=last, by=work.household.actor, now=work.world.now)


def test_silence_looks_at_absences_itself(work: Prestation) -> None:
    noted(work, date(2026, 1, 7), date(2026, 1, 9))

    work.world.wait_until(at(date(2026, 1, 15), 23))
    assert (work.state, work.view.household_due_at) == ("registered", midnight(date(2026, 1, 16)))
    assert [fact["why"] for fact in work.household.heard("ClockMoved")] == ["absence or outage"]
    assert work.view.company_yes == "silence", "the company's own silence counts all the same"

    work.world.wait_until(at(date(2026, 1, 16), 1))
    assert (work.state, work.view.household_yes) == ("agreed", "silence")
    assert_add_up()


def test_silence_looks_at_outages_itself(world: World, work: Prestation) -> None:
    outage(world, Lifeline.PORTAL, at(date(2026, 1, 6), 10), hours=5)

    assert prestations.let_silence_answer(now=at(date(2026, 1, 13), 4)) == 1
    assert (work.state, work.view.household_due_at) == ("registered", at(date(2026, 1, 13), 5))
    assert prestations.let_silence_answer(now=at(date(2026, 1, 13), 4)) == 0
    assert prestations.let_silence_answer(now=at(date(2026, 1, 13), 5)) == 1
    assert work.state == "agreed"


def test_a_clock_that_moved_and_is_over_all_the_same_is_answered_at_once(work: Prestation) -> None:
    noted(work, date(2026, 1, 7), date(2026, 1, 9))

    assert prestations.let_silence_answer(now=at(date(2026, 2, 2), 4)) == 1

    assert work.state == "agreed"
    assert work.household.heard("ClockMoved") != []


def test_after_an_amendment_too_the_tray_waits_for_who_is_away(work: Prestation) -> None:
    work.amended(hours=2)
    work.is_told()
    noted(work, date(2026, 1, 7), date(2026, 1, 9))

    work.world.wait_until(at(date(2026, 1, 15), 23))
    assert (work.view.tray, work.view.household_due_at) == ("", midnight(date(2026, 1, 16)))
    work.world.wait_until(at(date(2026, 1, 16), 1))
    assert work.view.tray == "household silent"


def test_the_absence_of_others_costs_nobody_else_a_day(world: World, work: Prestation) -> None:
    other = world.company("Strijk").helper("Cis").works_for(world.household("Jo", vouchers=10))
    noted(other, date(2026, 1, 7), date(2026, 1, 9))
    outage(world, Lifeline.TELEPHONE, at(date(2026, 1, 6), 10), hours=5)

    world.wait_until(at(date(2026, 1, 13), 1))

    assert (work.state, other.state) == ("agreed", "registered")


def test_a_clock_that_ended_and_was_not_answered_is_still_moved(work: Prestation) -> None:
    ended = at(date(2026, 1, 13), 1)
    noted(work, date(2026, 1, 7), date(2026, 1, 9))

    assert prestations.stand_still([work.household.id], why="absence", now=ended) == 1
    assert prestations.let_silence_answer(now=ended) == 1, "the company alone"
    assert (work.view.company_yes, work.view.household_yes) == ("silence", "")


def test_the_companys_clock_runs_on(work: Prestation) -> None:
    work.household.is_away(date(2026, 1, 7), date(2026, 1, 9))

    assert work.view.company_due_at == midnight(date(2026, 1, 13))


def test_an_outage_moves_the_end_by_its_length(world: World, work: Prestation) -> None:
    outage(world, Lifeline.PORTAL, at(date(2026, 1, 6), 10), hours=5)
    world.wait(days=2)

    assert moved(work) == 1
    assert work.view.household_due_at == at(date(2026, 1, 13), 5)


def test_the_outage_of_another_channel_moves_nothing(world: World, work: Prestation) -> None:
    outage(world, Lifeline.TELEPHONE, at(date(2026, 1, 6), 10), hours=5)
    world.wait(days=2)

    assert moved(work) == 0


def test_an_outage_before_the_clock_ran_moves_nothing(world: World, work: Prestation) -> None:
    outage(world, Lifeline.PORTAL, at(date(2026, 1, 4), 10), hours=5)

    assert moved(work) == 0


def test_noted_twice_it_moves_once(world: World, work: Prestation) -> None:
    for _ in range(2):
        outage(world, Lifeline.PORTAL, at(date(2026, 1, 6), 10), hours=5)
    world.wait(days=2)
    moved(work)

    assert moved(work) == 0
    assert work.view.household_due_at == at(date(2026, 1, 13), 5)


def test_silence_waits_for_the_new_end(world: World, work: Prestation) -> None:
    outage(world, Lifeline.PORTAL, at(date(2026, 1, 6), 10), hours=5)
    world.wait(days=2)
    moved(work)

    world.wait_until(at(date(2026, 1, 13), 4))
    assert work.state == "registered"

    # The run at noon answers what an outage pushed into the day.
    world.wait_until(at(date(2026, 1, 13), 13))
    assert work.state == "agreed"


def test_moving_to_the_quicker_solution_takes_no_day_away(world: World) -> None:
    tom = world.household("Tom", vouchers=10, solution=Solution.TELEPHONE)
    work = world.company().helper("Bea").works_for(tom)
    world.wait(days=1)
    # No verb changes a solution yet: the response form comes with the portal.
    HouseholdRow.objects.filter(id=tom.id).update(solution=Solution.ONLINE.value)

    assert moved(work) == 0
    assert work.view.household_due_at == midnight(date(2026, 1, 20))


def test_moving_to_the_slower_solution_gives_its_days(world: World, work: Prestation) -> None:
    world.wait(days=1)
    HouseholdRow.objects.filter(id=work.household.id).update(solution=Solution.TELEPHONE.value)

    assert moved(work) == 1
    assert work.view.household_due_at == midnight(date(2026, 1, 20))
