"""Whoever has no e-mail signs in with a code that a call says; where nothing calls, the page says what to do."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import pytest
from django.conf import LazySettings

from entrance.browsing import browser, leads_to, words
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.models import OneTimeCode
from voucherline.domain.accounts.values import CodeCall
from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies.models import Helper
from voucherline.domain.households import actions as households
from voucherline.domain.prestations import actions as prestations
from voucherline.schemes.values import Lifeline
from world import World

pytestmark = pytest.mark.django_db
NUMBER: Final = "+3292223344"


@pytest.fixture
def bo(world: World, settings: LazySettings) -> dict[str, str]:
    """A household with a telephone and no e-mail, where lines place calls."""
    settings.VOUCHERLINE_SIP_TRUNK, settings.VOUCHERLINE_CALLEES = "127.0.0.1:5060", ""
    household = world.household("Bo", language="en", telephones=(NUMBER,))
    return {
        "number": household.number,
        "code": households.issue_telephone_code(household.id, now=world.now),
    }


def taken_up(world: World) -> list[CodeCall]:
    """What a line has to say now."""
    return accounts.take_up_code_calls(limit=9, now=world.now)


def said(world: World) -> str:
    """The code that somebody hears now."""
    [asked] = taken_up(world)
    code = accounts.code_to_say(asked.code, now=world.now)
    assert code is not None
    return str(code)


def test_a_household_signs_in_with_the_code_that_it_hears(world: World, bo: dict[str, str]) -> None:
    there = browser()
    assert leads_to(there.post("/sign-in/household", bo)) == "/sign-in/code"
    page = there.get("/sign-in/code")
    assert "We are calling you now, at your number that ends in 44." in words(page)
    assert NUMBER[3:] not in page.content.decode()
    assert "A call is less safe than e-mail or an electronic identity" in words(page)
    assert there.post("/sign-in/code", {"code": ""}).status_code == 422, "no code is no code"

    code = said(world)
    assert there.post("/sign-in/code", {"code": other(code)}).status_code == 422
    assert leads_to(browser().post("/sign-in/code", {"code": code})) == "/", "it opens no other browser"
    assert leads_to(there.post("/sign-in/code", {"code": code})) == "/household/"


def other(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_called_again_the_code_heard_before_opens_nothing(world: World, bo: dict[str, str]) -> None:
    there = browser()
    there.post("/sign-in/household", bo)
    before = said(world)
    leads_to(there.post("/sign-in/code/again"))
    assert "We are calling you again." in words(there.get("/sign-in/code"))
    assert there.post("/sign-in/code", {"code": before}).status_code == 422
    assert leads_to(there.post("/sign-in/code", {"code": said(world)})) == "/household/"


def test_a_call_that_nobody_takes_up_is_not_waited_for(world: World, bo: dict[str, str]) -> None:
    there = browser()
    there.post("/sign-in/household", bo)
    assert "the call has not gone out" not in words(there.get("/sign-in/code"))
    world.now += timedelta(seconds=30)
    page = words(there.get("/sign-in/code"))
    assert "the call has not gone out yet" in page
    assert "02 700 00 00" in page, "and what to do instead"
    assert len(taken_up(world)) == 1
    assert "the call has not gone out" not in words(there.get("/sign-in/code"))


@pytest.mark.parametrize("why", ["no trunk", "played", "outage"])
def test_where_nothing_calls_one_hears_what_to_do(
    why: str, world: World, bo: dict[str, str], settings: LazySettings
) -> None:
    if why == "no trunk":
        settings.VOUCHERLINE_SIP_TRUNK = ""
    if why == "played":
        settings.VOUCHERLINE_CALLEES = "people.json"
    if why == "outage":
        prestations.begin_outage(Lifeline.TELEPHONE, at=world.now)
    answer = browser().post("/sign-in/household", bo)
    assert answer.status_code == 422
    assert "we cannot call you with a code just now" in words(answer)
    assert "02 700 00 00" in words(answer)
    assert not OneTimeCode.objects.exists()


def test_nobodys_telephone_rings_all_day(world: World, bo: dict[str, str]) -> None:
    for _ in range(5):
        assert leads_to(browser().post("/sign-in/household", bo)) == "/sign-in/code"
    assert "several codes within an hour" in words(browser().post("/sign-in/household", bo))
    assert len(taken_up(world)) == 1


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_a_helper_without_e_mail_is_called_too_in_the_language_that_she_reads(
    language: str, world: World, bo: dict[str, str]
) -> None:
    assert bo
    helper = world.helper("Bea Peeters", company=world.company())
    Helper.objects.filter(id=helper.id).update(telephone=NUMBER, email="", language="pl")
    known = {"number": helper.number, "code": helper_codes.issue_helper_code(helper.id, by=world.agent, now=world.now)}
    there: Any = browser()
    answer = there.post("/sign-in/helper", known, headers={"accept-language": language})
    assert leads_to(answer) == "/sign-in/code"
    [asked] = taken_up(world)
    assert asked.language == language
    code = accounts.code_to_say(asked.code, now=world.now)
    assert "device" in there.post("/sign-in/code", {"code": str(code)}).cookies
