"""Half of the time is over: the household is reminded, once, while its silence may still agree."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Proof
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.time import at
from world import Bea, Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=20)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


def reminded(household: Household) -> int:
    return len(household.heard("AnswerReminded"))


def test_half_way_and_once(world: World, ana: Household, bea: Bea) -> None:
    # From Monday 9:00 to the midnight after Monday 12 January: half of it is over on Friday at 4:30.
    bea.works_for(ana)
    assert prestations.remind(now=at(date(2026, 1, 9), 4, 29)) == 0
    assert prestations.remind(now=at(date(2026, 1, 9), 4, 30)) == 1
    assert prestations.remind(now=at(date(2026, 1, 9), 4, 30)) == 0

    world.wait(days=6)

    assert ana.heard("AnswerReminded") == [{"ends_at": "2026-01-12 23:00:00+00:00"}]


def test_the_clock_on_the_wall_does_it(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana)
    world.wait_until(at(date(2026, 1, 9), 7))
    assert reminded(ana) == 0
    world.wait_until(at(date(2026, 1, 9), 9))
    assert reminded(ana) == 1


def test_not_who_has_answered(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana).confirmed()
    bea.works_for(ana).contested()
    bea.works_for(ana).cancelled()
    world.wait_until(at(date(2026, 1, 12), 9))

    assert reminded(ana) == 0


def test_not_who_was_not_told(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana, told=False)
    world.wait_until(at(date(2026, 1, 12), 9))

    assert reminded(ana) == 0


def test_not_where_silence_agrees_to_nothing(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana)
    work.amended(hours=2)
    work.is_told()
    assert work.view.household_due_at is not None
    world.wait_until(at(date(2026, 1, 12), 9))

    assert reminded(ana) == 0


def test_not_when_the_time_is_over(ana: Household, bea: Bea) -> None:
    bea.works_for(ana)
    assert prestations.remind(now=at(date(2026, 1, 13), 0)) == 0


def test_a_clock_that_stood_still_reminds_later(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana)
    ana.is_away(date(2026, 1, 6), date(2026, 1, 16))
    # Now it ends at the midnight after Friday 23 January: half of it is over on Wednesday 14.
    world.wait_until(at(date(2026, 1, 14), 7))
    assert reminded(ana) == 0
    world.wait_until(at(date(2026, 1, 15), 9))
    assert reminded(ana) == 1


def test_once_more_after_the_proof_of_telling_was_none(world: World, ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana)
    assert prestations.remind(now=at(date(2026, 1, 9), 5)) == 1
    view = work.view
    assert view.told_at is not None
    prestations.untell([(work.id, view.told_at, view.told_how)], now=at(date(2026, 1, 10), 9))
    assert prestations.remind(now=at(date(2026, 1, 10), 9)) == 0

    monday = at(date(2026, 1, 12), 9)
    prestations.told([work.id], proof=Proof.LETTER, at=monday, by=THE_CLOCK, now=monday)

    assert prestations.remind(now=at(date(2026, 1, 13), 9)) == 0
    assert prestations.remind(now=at(date(2026, 1, 17), 9)) == 1
    assert prestations.remind(now=at(date(2026, 1, 18), 9)) == 0
