"""Silence answered, and only afterwards was it known that the household could not: a person looks at it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from actions.newcomers import registered
from ledger.books import assert_add_up
from voucherline.domain.households import actions as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.actions import solutions
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.doors.clockwork import audit
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import Period, at
from voucherline.schemes.values import Lifeline, Solution
from world import SUPERVISOR, Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    ana = registered(world)
    ana.pays(100)
    return ana


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    """Told on Monday 5 January; silence answers after Monday the 12th."""
    work = world.company().helper("Bea").works_for(ana)
    assert prestations.let_silence_answer(now=at(date(2026, 1, 13), 1)) == 1
    world.now = at(date(2026, 1, 13), 2)
    assert work.view.household_yes == "silence"
    return work


def noted(world: World, lifeline: Lifeline, start: datetime, *, hours: int) -> None:
    prestations.note_outage(lifeline, period=Period(start, start + timedelta(hours=hours)))


def in_doubt(world: World) -> list[str]:
    return [each.tray for each in queries.tray()]


def test_an_outage_noted_too_late_puts_it_into_the_tray(world: World, work: Prestation) -> None:
    noted(world, Lifeline.PORTAL, at(date(2026, 1, 8), 9), hours=3)
    assert [each.check for each in audit.run()] == ["prestations.early_silence"], "until a person looks at it"

    assert prestations.give_time_back(Lifeline.PORTAL, now=world.now) == 0, "no clock runs any more"

    assert in_doubt(world) == ["silence in doubt"]
    assert work.state == "agreed", "nothing is undone by itself"
    assert audit.run() == []


def test_an_absence_noted_too_late_as_well(world: World, ana: Household, work: Prestation) -> None:
    days = {"first": date(2026, 1, 7), "last": date(2026, 1, 9)}
    households.plan_absence(ana.id, **days, by=world.agent, now=world.now)
    prestations.stand_still([ana.id], why="absence", now=world.now)

    assert in_doubt(world) == ["silence in doubt"]
    assert audit.run() == []


@pytest.mark.parametrize(
    ("lifeline", "start"),
    [
        (Lifeline.TELEPHONE, at(date(2026, 1, 8), 9)),
        (Lifeline.PORTAL, at(date(2026, 1, 13), 0)),
        (Lifeline.PORTAL, at(date(2026, 1, 4), 9)),
    ],
)
def test_what_took_no_time_from_the_clock_is_no_reason_to_doubt(
    world: World, work: Prestation, lifeline: Lifeline, start: datetime
) -> None:
    noted(world, lifeline, start, hours=3)
    prestations.give_time_back(lifeline, now=world.now)

    assert (in_doubt(world), audit.run()) == ([], [])


def test_a_weekend_away_took_no_day(world: World, ana: Household, work: Prestation) -> None:
    households.plan_absence(ana.id, first=date(2026, 1, 10), last=date(2026, 1, 11), by=world.agent, now=world.now)
    prestations.stand_still([ana.id], why="absence", now=world.now)

    assert (in_doubt(world), audit.run()) == ([], [])


def test_what_the_clock_stood_still_for_is_no_reason_either(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)
    ana.is_away(date(2026, 1, 7), date(2026, 1, 9))
    noted(world, Lifeline.PORTAL, at(date(2026, 1, 12), 9), hours=3)
    prestations.give_time_back(Lifeline.PORTAL, now=at(date(2026, 1, 12), 13))
    world.wait_until(at(date(2026, 1, 17), 1))

    prestations.give_time_back(Lifeline.PORTAL, now=world.now)

    assert (work.view.household_yes, in_doubt(world), audit.run()) == ("silence", [], [])


@pytest.mark.parametrize(("lifeline", "doubted"), [(Lifeline.PORTAL, []), (Lifeline.TELEPHONE, ["silence in doubt"])])
def test_the_solution_of_that_time_counts(world: World, ana: Household, lifeline: Lifeline, doubted: list[str]) -> None:
    world.company().helper("Bea").works_for(ana)
    world.now = at(date(2026, 1, 7), 9)
    solutions.change_solution(ana.id, Solution.TELEPHONE, by=ana.actor, now=world.now)
    world.now = at(date(2026, 1, 9), 9)
    solutions.change_solution(ana.id, Solution.ONLINE, by=ana.actor, now=world.now)
    world.wait_until(at(date(2026, 1, 20), 1))

    noted(world, lifeline, at(date(2026, 1, 8), 9), hours=3)
    prestations.give_time_back(lifeline, now=world.now)

    assert in_doubt(world) == doubted
    assert audit.run() == []


def submitted(world: World, work: Prestation) -> int:
    reimbursement.submit("flanders", day=world.today, now=world.now)
    return work.view.submitted


def test_while_in_doubt_the_company_is_not_paid(world: World, work: Prestation) -> None:
    noted(world, Lifeline.PORTAL, at(date(2026, 1, 8), 9), hours=3)
    prestations.give_time_back(Lifeline.PORTAL, now=world.now)
    assert submitted(world, work) == 0

    work.decided(for_company=True)

    assert (work.state, in_doubt(world)) == ("agreed", [])
    assert submitted(world, work) == 3
    assert audit.run() == []


def test_two_people_undo_it(world: World, ana: Household, work: Prestation) -> None:
    noted(world, Lifeline.PORTAL, at(date(2026, 1, 8), 9), hours=3)
    prestations.give_time_back(Lifeline.PORTAL, now=world.now)
    with pytest.raises(MoveRefused):
        work.decided(for_company=False)

    id_ = new_id()
    prestations.propose_correction(work.id, id_=id_, reason="the portal was down", by=world.agent, now=world.now)
    reimbursement.approve_correction(id_, by=SUPERVISOR, now=world.now)

    assert (work.state, in_doubt(world)) == ("cancelled", [])
    assert audit.run() == []
    assert_add_up()


def test_it_is_doubted_once(world: World, work: Prestation) -> None:
    for _ in range(2):
        noted(world, Lifeline.PORTAL, at(date(2026, 1, 8), 9), hours=3)
        prestations.give_time_back(Lifeline.PORTAL, now=world.now)
        if work.view.tray:
            work.decided(for_company=True)

    assert in_doubt(world) == []
    assert work.facts.count("PrestationPutInTray") == 1


def not_told(work: Prestation) -> int:
    """What told the household of it comes back."""
    view = work.view
    assert view.told_at
    return prestations.untell([(work.id, view.told_at, view.told_how)], now=work.world.now)


def test_what_told_them_came_back_after_silence_had_answered(world: World, work: Prestation) -> None:
    assert not_told(work) == 0

    assert in_doubt(world) == ["silence in doubt"]
    assert (work.state, work.view.household_yes) == ("agreed", "silence"), "it stands until a person has looked"
    assert audit.run() == []


def test_who_contested_in_person_knows_of_it(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)
    work.contested()
    assert not_told(work) == 0
    work.maintained()
    assert not_told(work) == 0

    assert work.view.told_at
    assert queries.untold(limit=10) == []


def test_who_confirmed_in_person_as_well(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)
    work.confirmed()

    assert not_told(work) == 0
    assert (in_doubt(world), "PrestationTellingFailed" in work.facts) == ([], False)
