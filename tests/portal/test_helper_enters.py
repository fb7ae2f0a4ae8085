"""A helper on the web enters her hours: by a form, or by what her telephone kept; once, and told why not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client

from portal.helpers import browser_of, filled_in, hours_of, look, words
from voucherline.domain.companies import actions as companies
from voucherline.domain.prestations.states import PrestationState
from voucherline.kernel.numbers import in_groups
from world import Bea, Household, Prestation, World

pytestmark = pytest.mark.django_db
FOR_THE_TELEPHONE = {"accept": "application/json"}


@pytest.fixture
def bea(world: World) -> Bea:
    return world.helper("Bea Peeters", company=world.company("Net & Co"))


def test_hours_are_entered_by_the_household_s_number(ana: Household, bea: Bea) -> None:
    browser = browser_of(bea)
    assert look(browser.get("/helper/"), "//input[@name='day']/@value") == ["2026-01-05"]

    typed = filled_in(ana, household=in_groups(ana.number), starts="09:00")
    said = words(browser.post("/helper/", typed, follow=True))

    assert f"3 h 30 on Monday 5 January 2026 at household {in_groups(ana.number)} are noted." in said
    [hours] = hours_of(bea)
    assert (hours.household, hours.company, hours.minutes, hours.starts) == (ana.id, bea.company.id, 210, 540)
    assert hours.entered_by == "helper"


def test_where_she_worked_before_is_on_her_list(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana, hours=2)
    world.helper("Eva", company=bea.company).works_for(world.household("Jo"))
    browser = browser_of(bea)

    listed = browser.get("/helper/")
    assert look(listed, "//input[@name='known']/@value") == [ana.number, ""]
    assert "Last time: Monday 5 January 2026, 2 h" in words(listed)
    browser.post("/helper/", filled_in(ana, household="", known=ana.number))

    assert [each.minutes for each in hours_of(bea)].count(210) == 1


def test_the_same_hours_sent_twice_are_entered_once(world: World, ana: Household, bea: Bea) -> None:
    browser = browser_of(bea)
    for _ in range(2):
        answer = browser.post("/helper/", filled_in(ana), headers=FOR_THE_TELEPHONE)
        assert answer.json() == {"done": True, "words": ""}
    assert len(hours_of(bea)) == 1

    other = browser.post("/helper/", filled_in(ana, hours="2"), headers=FOR_THE_TELEPHONE).json()
    assert other["done"] is False
    assert "You sent this before" in other["words"]
    assert [each.minutes for each in hours_of(bea)] == [210]


def test_what_two_helpers_telephones_call_the_same_is_not_the_same(world: World, ana: Household, bea: Bea) -> None:
    eva = world.helper("Eva", company=bea.company)
    for each in (bea, eva):
        assert browser_of(each).post("/helper/", filled_in(ana), headers=FOR_THE_TELEPHONE).json()["done"]
    assert [len(hours_of(each)) for each in (bea, eva)] == [1, 1]


def test_hours_sent_again_after_the_company_cancelled_them_stay_cancelled(
    world: World, ana: Household, bea: Bea
) -> None:
    browser = browser_of(bea)
    browser.post("/helper/", filled_in(ana))
    [hours] = hours_of(bea)
    Prestation(world, hours.id, ana, bea.company).cancelled()

    assert browser.post("/helper/", filled_in(ana), headers=FOR_THE_TELEPHONE).json()["done"]
    assert [each.state for each in hours_of(bea)] == [PrestationState.CANCELLED]


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"household": ""}, "household", "Choose a household, or type its number."),
        ({"household": "090933755494"}, "household", "There is a typing error in the household’s number."),
        ({"household": "090933755493"}, "household", "We know no household with this number."),
        ({"known": "090933755493"}, "household", "You chose a household and typed the number of another one."),
        ({"day": "5/1"}, "day", "Enter a day such as 31/12/2026."),
        ({"day": "2026-01-06"}, "day", "Tuesday 6 January 2026 has not come yet."),
        ({"day": "2024-12-31"}, "day", "We know no company for which you worked on that day."),
        ({"hours": "x"}, "hours", "Enter how long you worked"),
        ({"hours": "0", "minutes": ""}, "hours", "Enter how long you worked"),
        ({"minutes": "60"}, "hours", "Enter how long you worked"),
        ({"hours": "13"}, "hours", "With this you would have worked 13 h 30 on Monday 5 January 2026."),
        ({"starts": "25:00"}, "starts", "Enter a time such as 9:30"),
        ({"activity": "9"}, "activity", "Choose what you did."),
        ({"company": "0123456789"}, "company", "Choose the company for which you worked that day."),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    ana: Household, bea: Bea, wrong: dict[str, str], field: str, said: str
) -> None:
    browser = browser_of(bea)
    typed = filled_in(ana, **wrong)

    answer = browser.post("/helper/", typed)
    assert answer.status_code == 422
    assert said in look(answer, f"string(//*[@id='{field}-error'])")
    assert look(answer, "//div[@role='alert']//a/@href") == [f"#{field}"]
    assert look(answer, "//input[@name='household']/@value") == [typed["household"]]
    told = browser.post("/helper/", typed, headers=FOR_THE_TELEPHONE)
    assert (told.status_code, told.json()["done"], said in told.json()["words"]) == (200, False, True)
    assert hours_of(bea) == []


def test_hours_at_the_same_time_as_others_are_refused_in_her_words(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(world.household("Jo"), hours=3, starts=9 * 60)
    answer = browser_of(bea).post("/helper/", filled_in(ana, starts="11:00"))
    assert "On Monday 5 January 2026 you have other hours from 9:00, at the same time." in words(answer)


def test_of_two_companies_she_says_for_which(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Schoon Huis")
    companies.sign_contracts([(bea.id, other.id)], first=date(2025, 1, 1))
    browser = browser_of(bea)

    asked = browser.post("/helper/", filled_in(ana))
    assert "Choose the company for which you worked that day." in words(asked)
    assert look(asked, "//select[@name='company']/option/text()")[1:] == ["Net & Co", "Schoon Huis"]
    browser.post("/helper/", filled_in(ana, company=other.number))

    assert [each.company for each in hours_of(bea)] == [other.id]


def test_a_telephone_asks_who_is_signed_in(world: World, ana: Household, bea: Bea) -> None:
    bea.works_for(ana, hours=2)
    told = browser_of(bea).get("/helper/standing").json()
    assert told["helper"] == str(bea.id)
    assert told["households"] == [
        {"number": ana.number, "written": in_groups(ana.number), "last": "Monday 5 January 2026, 2 h"}
    ]
    assert told["companies"] == [{"number": bea.company.number, "name": "Net & Co"}]
    stranger: Any = Client(SERVER_NAME="localhost")
    assert stranger.get("/helper/standing").status_code == 302


def test_a_form_of_another_site_enters_nothing(ana: Household, bea: Bea) -> None:
    strict: Any = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.cookies["session"] = browser_of(bea).cookies["session"].value
    assert strict.post("/helper/", filled_in(ana)).status_code == 403
    token = strict.get("/helper/standing").json()["token"]
    assert strict.post("/helper/", filled_in(ana, csrfmiddlewaretoken=token)).status_code == 302
    assert len(hours_of(bea)) == 1
