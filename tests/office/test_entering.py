"""A company enters hours of its own helpers, and asks of a household only what it may know."""

from __future__ import annotations

from typing import Any

import pytest

from office.browsing import look, words
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.schemes.values import Solution
from world import Company, Household, World

pytestmark = pytest.mark.django_db
PAGE = "/company/work/enter"


def typed(company: Company, household: Household, **more: str) -> dict[str, str]:
    helper = company.helper("Bea Claes")
    number = household.number
    return {
        "helper": helper.number,
        "household": f"{number[:3]} {number[3:7]}/{number[7:]}",
        "day": "2026-01-05",
        "hours": "2:30",
        "start": "9:00",
        "activity": "1",
        "once": "1",
        **more,
    }


def test_what_a_company_enters_it_has_validated(company: Company, ana: Household, planner: Any) -> None:
    given = typed(company, ana)
    answer = planner.post(PAGE, given, follow=True)
    planner.post(PAGE, given)

    assert "Entered: Monday 5 January 2026" in words(answer)
    assert look(answer, "//select[@id='helper']/option[@selected]/@value") == [given["helper"]]
    [entered] = prestations.prestations(household=ana.id)
    assert (entered.minutes, entered.starts, entered.company_yes) == (150, 540, "person")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"hours": "many"}, "Enter hours such as"),
        ({"day": "yesterday"}, "Enter a day such as"),
        ({"start": "noon"}, "Enter a time such as"),
        ({"household": "123"}, "contains a typing error"),
        ({"helper": "980000000000"}, "Choose one of your helpers."),
        ({"day": "2026-01-06"}, "2026"),
        ({"reference": "x" * 101}, "at most 100"),
        ({"activity": "9"}, "activity"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    company: Company, ana: Household, planner: Any, wrong: dict[str, str], said: str
) -> None:
    answer = planner.post(PAGE, {**typed(company, ana), **wrong})
    assert answer.status_code == 422
    assert said in words(answer)
    [target] = look(answer, "//div[@class='govuk-error-summary__body']//a/@href")
    assert look(answer, f"//*[@id='{target[1:]}']")
    assert not prestations.prestations(household=ana.id)


def test_nobody_enters_hours_of_anothers_helper(world: World, company: Company, ana: Household, planner: Any) -> None:
    others = world.company("Poets bv")
    answer = planner.post(PAGE, typed(company, ana, helper=others.helper("Eve").number))
    assert answer.status_code == 422
    assert not prestations.prestations(household=ana.id)


def test_a_reference_names_one_prestation(company: Company, ana: Household, planner: Any) -> None:
    given = typed(company, ana, reference="R 1")
    planner.post(PAGE, given)
    again = planner.post(PAGE, {**given, "once": "2", "hours": "3"})
    assert again.status_code == 422
    assert "R 1" in words(again)


def test_of_a_household_a_company_learns_whether_it_may_work_there(ana: Household, planner: Any) -> None:
    answer = planner.post("/company/household", {"household": ana.number})
    said = words(answer)
    assert "You may work there." in said
    assert "home help" in said
    assert "The user answers online." in said
    for secret in (ana.name, "Kerkstraat", "470", "ana@", "Gent", "wallet of"):
        assert secret not in said


@pytest.mark.parametrize("state", [HouseholdState.DECEASED, HouseholdState.EXCLUDED, HouseholdState.CLOSED])
def test_why_nobody_may_work_there_is_not_said(world: World, planner: Any, state: HouseholdState) -> None:
    household = world.household("Jo")
    household.becomes(state)
    said = words(planner.post("/company/household", {"household": household.number}))
    assert "No new work can be entered for this user." in said
    assert state.value not in said


def test_by_mail_or_by_telephone_looks_the_same(world: World, planner: Any) -> None:
    told = set()
    for solution in (Solution.EMAIL, Solution.TELEPHONE):
        household = world.household("Jo", solution=solution, email="jo@example.org", telephones=("+32470123456",))
        answer = words(planner.post("/company/household", {"household": household.number}))
        told.add(answer[answer.index("You may") : answer.index("Only this")])
    assert len(told) == 1


def test_a_company_of_another_region_may_not_work_there(world: World, planner: Any) -> None:
    elsewhere = world.household("Jo", scheme="brussels")
    assert "You have no approval" in words(planner.post("/company/household", {"household": elsewhere.number}))


@pytest.mark.parametrize("number", ["", "123", "000000000197", "' or 1=1"])
def test_a_number_that_is_none_is_said(planner: Any, number: str) -> None:
    assert planner.post("/company/household", {"household": number}).status_code == 422


def test_entered_work_waits_for_the_household(company: Company, ana: Household, planner: Any) -> None:
    planner.post(PAGE, typed(company, ana))
    assert prestations.prestations(household=ana.id)[0].state is PrestationState.REGISTERED
    assert "Nothing is waiting for you." in words(planner.get("/company/"))
