"""A company asks about households by number, but not about one after the other."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from office.browsing import words
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.actions.ending import forget_sign_ins
from voucherline.domain.accounts.actions.inquiring import MOST_A_DAY, MOST_AN_HOUR
from voucherline.domain.accounts.models import Inquiry
from voucherline.domain.accounts.values import AskedTooOften
from world import Company, Household, World

pytestmark = pytest.mark.django_db
PAGE = "/company/household"


def asked(company: Company, times: int) -> int:
    """How many of so many inquiries are answered."""
    answered = 0
    for _ in range(times):
        try:
            accounts.ask_about_household(company.id, now=company.world.now)
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
