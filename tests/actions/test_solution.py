"""Solutions change at any time, both ways; what is open is carried over in the household's favour."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.newcomers import reach, registered
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import (
    ContactMissing,
    HouseholdClosed,
    HouseholdState,
    NewEmail,
    OrderConfirmations,
)
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.clockwork import audit
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.time import Period, at, midnight
from voucherline.schemes.values import Lifeline, Solution
from world import Household, Prestation, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world)


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    """Told on Monday 5 January, online: the clock ends with Monday the 12th."""
    return world.company().helper("Bea").works_for(ana)


def change(
    ana: Household, to: Solution, confirmations: OrderConfirmations | None = None, *, by: Actor | None = None
) -> solutions.Changed:
    return solutions.change_solution(
        ana.id, to, order_confirmations=confirmations, by=by or ana.actor, now=ana.world.now
    )


def test_more_days_are_given_to_what_is_open(ana: Household, work: Prestation) -> None:
    assert work.view.household_due_at == midnight(date(2026, 1, 13))

    assert change(ana, Solution.TELEPHONE).clocks_moved == 1

    # Ten working days instead of five.
    assert work.view.household_due_at == midnight(date(2026, 1, 20))
    [fact] = ana.heard("ClockMoved")
    assert fact["why"] == "solution"
    assert queries.deadlines(work.id, household=ana.id)[-1][2].rule == "household:telephone:helper"
    assert audit.run() == []


def test_days_once_given_are_kept(ana: Household, work: Prestation) -> None:
    change(ana, Solution.EMAIL)

    assert change(ana, Solution.ONLINE).clocks_moved == 0

    assert work.view.household_due_at == midnight(date(2026, 1, 20))
    assert audit.run() == []


def test_to_days_once_given_an_absence_is_added(ana: Household, work: Prestation) -> None:
    change(ana, Solution.EMAIL)
    change(ana, Solution.ONLINE)

    # The Thursday and Friday after the five days that the new way would give.
    assert ana.is_away(date(2026, 1, 15), date(2026, 1, 16)) == 1

    assert work.view.household_due_at == midnight(date(2026, 1, 22))
    assert queries.deadlines(work.id, household=ana.id)[-1][2].rule == "household:email:helper"
    assert audit.run() == []


def test_to_days_once_given_an_outage_is_added(world: World, ana: Household, work: Prestation) -> None:
    change(ana, Solution.EMAIL)
    outage(world, Lifeline.TELEPHONE, at(date(2026, 1, 8), 9), hours=3)
    change(ana, Solution.ONLINE)
    outage(world, Lifeline.PORTAL, at(date(2026, 1, 14), 9), hours=5)

    # What stopped the clock while the household took part by e-mail is not forgotten.
    assert work.view.household_due_at == at(date(2026, 1, 20), 8)
    assert audit.run() == []


def outage(world: World, lifeline: Lifeline, start: datetime, *, hours: int) -> None:
    period = Period(start, start + timedelta(hours=hours))
    world.now = period.end
    prestations.note_outage(lifeline, period=period)
    prestations.give_time_back(lifeline, now=world.now)


def test_work_that_is_told_later_has_the_days_of_the_new_way(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana, told=False)
    assert change(ana, Solution.TELEPHONE).clocks_moved == 0

    work.is_told()

    assert work.view.household_due_at == midnight(date(2026, 1, 20))


def test_the_fact_says_before_and_after(ana: Household) -> None:
    change(ana, Solution.TELEPHONE)
    change(ana, Solution.TELEPHONE, OrderConfirmations.EMAIL)

    assert ana.heard("SolutionChanged") == [
        {"solution": "telephone", "order_confirmations": "letter", "before": "online"},
        {"solution": "telephone", "order_confirmations": "email", "before": "telephone"},
    ]
    assert len(ana.heard("TelephoneCodeAsked")) == 2


def test_the_same_again_changes_nothing(ana: Household) -> None:
    assert not change(ana, Solution.ONLINE).anything
    assert ana.heard("SolutionChanged") == []


def test_order_confirmations_stay_as_chosen(ana: Household) -> None:
    change(ana, Solution.ONLINE, OrderConfirmations.LETTER)
    assert not change(ana, Solution.ONLINE).anything

    assert reach(ana).order_confirmations == "letter"


def test_a_way_needs_its_contact_point_or_one_that_is_coming(world: World) -> None:
    ana = registered(world, solution="telephone", email="")
    with pytest.raises(ContactMissing):
        change(ana, Solution.EMAIL)
    with pytest.raises(ContactMissing):
        change(ana, Solution.TELEPHONE, OrderConfirmations.EMAIL)

    households.change_contact(ana.id, NewEmail("ana@post.example"), by=ana.actor, now=world.now)

    assert change(ana, Solution.EMAIL).anything


def test_who_may_and_when(ana: Household) -> None:
    world = ana.world
    for stranger in (world.company().actor, registered(world, name="Ben").actor):
        with pytest.raises(NotAllowed):
            change(ana, Solution.EMAIL, by=stranger)
    assert change(ana, Solution.EMAIL, by=world.agent).anything
    ana.becomes(HouseholdState.CLOSED)
    with pytest.raises(HouseholdClosed):
        change(ana, Solution.ONLINE)


Steps = list[tuple[Solution, int]]


@settings(max_examples=25, deadline=None)
@given(
    scheme=st.sampled_from(["flanders", "brussels", "wallonia"]),
    steps=st.lists(st.tuples(st.sampled_from(Solution), st.integers(0, 4)), min_size=1, max_size=6),
)
def test_no_way_back_and_forth_ever_takes_a_day_away(scheme: str, steps: Steps) -> None:
    with transaction.atomic():
        _back_and_forth(World(), scheme, steps)
        assert audit.run() == []
        transaction.set_rollback(True)


def _back_and_forth(world: World, scheme: str, steps: Steps) -> None:
    """Work comes in, and after each change every deadline is where it was or later."""
    ana = registered(world, scheme=scheme, language="fr" if scheme != "flanders" else "nl")
    bea = world.company(scheme=scheme).helper("Bea")
    works: list[Prestation] = []
    for solution, days in steps:
        works.append(bea.works_for(ana, hours=1))
        works[-1].validated()
        before = _due(works)
        change(ana, solution)
        after = _due(works)
        assert all(then <= now for then, now in zip(before, after, strict=True))
        # Before any deadline: silence has not answered yet, all clocks still run.
        world.now = min([world.now + timedelta(days=days), *(end - timedelta(minutes=1) for end in after)])


def _due(works: list[Prestation]) -> list[datetime]:
    ends = [each.view.household_due_at for each in works]
    assert None not in ends, "all clocks run"
    return [end for end in ends if end]


def test_the_command_line(world: World, ana: Household, work: Prestation, keyboard: Keyboard) -> None:
    said = keyboard.types("household", "solution", ana.number, "telephone", "--json", now=world.now)

    assert said.json == {"number": ana.number, "solution": "telephone", "changed": True, "clocks_moved": 1}
