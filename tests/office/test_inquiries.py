"""A company asks about households by number, but not about one after the other."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from office.browsing import look, words
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.actions.ending import forget_sign_ins
from voucherline.domain.accounts.actions.inquiring import MOST_A_DAY, MOST_AN_HOUR
from voucherline.domain.accounts.models import Inquiry
from voucherline.domain.accounts.values import AskedTooOften
from voucherline.domain.companies.models import ExtraCost
from world import Company, Household, World

pytestmark = pytest.mark.django_db
PAGE = "/company/household"


def asked(company: Company, times: int) -> int:
    """How many of so many inquiries are answered."""
    answered = 0
    for _ in range(times):
        try:
            accounts.ask_about_households(company.id, now=company.world.now)
        except AskedTooOften:
            continue
        answered += 1
    return answered


def test_beyond_so_many_in_an_hour_it_is_told_in_words_and_waits(
    world: World, company: Company, ana: Household, planner: Any
) -> None:
    asked(company, MOST_AN_HOUR - 1)
    assert "You may work there." in words(planner.post(PAGE, {"household": ana.number}))
    refused = planner.post(PAGE, {"household": ana.number})
    assert refused.status_code == 429
    assert f"You can ask about {MOST_AN_HOUR} user numbers at most in an hour." in words(refused)
    assert "You may work there." not in words(refused)
    world.now += timedelta(hours=1)
    assert planner.post(PAGE, {"household": ana.number}).status_code == 200


def test_a_number_that_nobody_has_counts_too(company: Company, planner: Any) -> None:
    planner.post(PAGE, {"household": "123"})
    assert Inquiry.objects.get().count == 1


def test_beyond_so_many_in_a_day_it_waits_too_and_others_do_not(world: World, company: Company) -> None:
    answered = 0
    for _ in range(12):
        answered += asked(company, MOST_AN_HOUR // 2)
        world.now += timedelta(hours=1)
    assert answered == MOST_A_DAY
    assert asked(world.company("Other"), 1) == 1
    world.now += timedelta(hours=24)
    assert asked(company, 1) == 1


def test_what_was_asked_is_forgotten(world: World, company: Company) -> None:
    asked(company, 1)
    forget_sign_ins(now=world.now + timedelta(days=3))
    assert not Inquiry.objects.exists()


NEW = "/company/costs/new"


def announcement(planner: Any, *numbers: str, **more: str) -> Any:
    """Announce to these numbers a cost with which nothing is wrong, or try to."""
    [first] = look(planner.get(NEW), "//input[@name='first']/@value")
    given = {"once": "1", "to": "numbers", "purpose": "Travel", "amount": "0,50", "per": "hour", "first": first}
    return planner.post(NEW, {**given, "households": "\n".join(numbers), **more}, follow=True)


def inquiries() -> int:
    return sum(Inquiry.objects.values_list("count", flat=True))


def test_who_is_no_customer_counts_when_a_cost_is_announced_and_is_counted_once(
    world: World, company: Company, ana: Household, planner: Any
) -> None:
    company.helper("Bea").works_for(ana)
    assert look(announcement(planner, ana.number), "//input[@name='tried']")
    assert inquiries() == 0

    preview = announcement(planner, ana.number, world.household("Jo").number, "123")
    assert inquiries() == 2
    [tried] = look(preview, "//input[@name='tried']/@value")

    announcement(planner, *look(preview, "//input[@name='households']/@value")[0].split(), go="1", tried=tried)
    assert inquiries() == 2
    announcement(planner, world.household("Bo").number, go="1", tried=tried)
    assert inquiries() == 3


def test_nobody_learns_by_announcements_which_numbers_there_are(
    world: World, company: Company, ana: Household, planner: Any
) -> None:
    asked(company, MOST_AN_HOUR - 1)
    for go in ({}, {"go": "1"}):
        refused = announcement(planner, ana.number, world.household("Jo").number, **go)
        assert refused.status_code == 422
        assert f"You can ask about {MOST_AN_HOUR} user numbers at most in an hour." in words(refused)
        assert look(refused, "//*[@id='households-error']")
    assert not ExtraCost.objects.exists()
    assert inquiries() == MOST_AN_HOUR - 1
