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
