"""A household calls the line: it is known by number and code, hears its open work and answers."""

from __future__ import annotations

import pytest

from phone_line.callers import CODE, calls_in, with_code
from voucherline.domain.prestations.states import PrestationState
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",)))


def test_confirms_one_prestation(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)

    call = calls_in(ana, f"- {ana.number} {CODE} 1 - - - -")

    assert call.outcome == "done"
    assert work.view.household_yes == "person"
    assert "Bea werkte op maandag 5 januari, 3 uur, hulp in huis." in call.said
    assert "U hebt 10 cheques, waarvan 7 vrij." in call.said


def test_contests_with_a_reason(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)

    calls_in(ana, f"- {ana.number} {CODE} 2 3 - -")

    assert work.state is PrestationState.CONTESTED
    assert work.view.contest_reason == "hours"


@pytest.mark.parametrize("keys", ["2 x", "2 5 x", "2 - - - x", "2 - - - - x"])
def test_a_no_without_a_reason_is_a_contest_all_the_same(world: World, ana: Household, keys: str) -> None:
    work = world.company().helper("Bea").works_for(ana)

    calls_in(ana, f"- {ana.number} {CODE} {keys}")

    assert work.state is PrestationState.CONTESTED
    assert work.view.contest_reason == "other"


@pytest.mark.parametrize(
    ("keys", "reason"),
    [("2 0 x", "other"), ("2 5 0 x", "other"), ("2 3 0 x", "hours"), ("2 9 0 x", "other"), ("2 8 8 8 x", "other")],
)
def test_a_no_stands_also_when_a_person_takes_over(world: World, ana: Household, keys: str, reason: str) -> None:
    work = world.company().helper("Bea").works_for(ana)

    call = calls_in(ana, f"- {ana.number} {CODE} {keys}")

    assert work.state is PrestationState.CONTESTED
    assert work.view.contest_reason == reason
    assert "Het is genoteerd. De onderneming moet nu antwoorden." in call.said


def test_who_asks_for_a_person_after_a_yes_has_not_confirmed(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)

    calls_in(ana, f"- {ana.number} {CODE} 1 0 x")

    assert not work.view.household_yes


def test_a_no_without_a_reason_is_read_back_and_can_be_undone(world: World, ana: Household) -> None:
    work = world.company().helper("Bea").works_for(ana)

    call = calls_in(ana, f"- {ana.number} {CODE} 2 - - - 8 1 - x")

    assert "Ik noteer: u betwist 3 uur op maandag 5 januari, Bea: een andere reden." in call.said
    assert work.view.household_yes == "person"
