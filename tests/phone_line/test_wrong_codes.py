"""Wrong codes were keyed with somebody's number: a letter says so, now and then, and an attack makes few of them."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from django.conf import LazySettings

from phone_line.callers import CODE, calls_in, with_code
from voucherline.domain.households.values import HouseholdState
from voucherline.doors.clockwork.audit import run
from voucherline.doors.phone_line import identifying, wrong_codes
from voucherline.kernel.numbers import with_check_digits
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",)))


def guessed(number: str, times: int, world: World) -> None:
    """Somebody guesses, from another telephone each time and without haste, as who spoofs numbers can."""
    for _ in range(times):
        world.wait(minutes=10)
        place = next(world._numbers)
        identifying.identify_household(
            number, f"{20000 + place}", caller=f"+3291{place:06d}", now=world.now, verify=lambda *_: False
        )


def letters(*people: Household) -> int:
    """Letters about wrong codes that wait to be printed."""
    world = people[0].world
    notices.decide(now=world.now, limit=1000)
    told = Notice.objects.filter(
        household_id__in=[each.id for each in people], kind=NoticeKind.WRONG_CODES.value
    ).values_list("id")
    channels = Delivery.objects.filter(notice_id__in=told).values_list("channel", flat=True)
    assert set(channels) <= {"letter"}
    return len(channels)


def test_after_three_wrong_codes_a_letter_tells_the_household_and_it_can_still_contest(
    world: World, ana: Household
) -> None:
    work = world.company().helper("Bea").works_for(ana)
    calls_in(ana, f"- {ana.number} 11223 {ana.number} 11224 {ana.number} 11225", number="+3291112233")

    world.wait(hours=9)
    assert wrong_codes.tell_households(now=world.now) == 1

    assert letters(ana) == 1
    assert calls_in(ana, f"- {ana.number} {CODE} 2 3 - - - -").outcome == "done"
    assert work.view.contest_reason == "hours"
    assert not run()


def test_two_wrong_codes_and_then_the_right_one_are_nobodys_business(world: World, ana: Household) -> None:
    calls_in(ana, f"- {ana.number} 11223 {ana.number} 11224 {ana.number} {CODE} x")
    assert wrong_codes.tell_households(now=world.now + timedelta(hours=9)) == 0


def test_once_a_week_and_only_of_new_ones(world: World, ana: Household) -> None:
    guessed(ana.number, 3, world)
    world.wait(days=1)
    assert letters(ana) == 1, "in the night it happens by itself"
    for _ in range(5):
        guessed(ana.number, 1, world)
        world.wait(days=1)
    assert letters(ana) == 1, "it goes on, within the week"
    guessed(ana.number, 1, world)
    world.wait(days=2)
    assert letters(ana) == 2
    world.wait(days=9)
    assert letters(ana) == 2, "nothing new"


def test_an_attack_on_many_makes_few_letters_and_they_go_to_those_attacked_most(
    world: World, ana: Household, settings: LazySettings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.VOUCHERLINE_WRONG_CODE_LETTERS = 2
    others = [with_code(world.household(f"Jan {place}")) for place in range(3)]
    for each, times in zip((*others, ana), (3, 3, 3, 5), strict=True):
        guessed(each.number, times, world)
    world.wait(hours=1)

    with caplog.at_level(logging.WARNING):
        assert wrong_codes.tell_households(now=world.now) == 2
    assert "codes are being guessed: 2 households more" in caplog.text
    assert letters(ana) == 1
    assert letters(ana, *others) == 2
    # A second look on the same day posts no more than the first.
    wrong_codes.tell_households(now=world.now + timedelta(minutes=1))
    assert letters(ana, *others) == 2


def test_numbers_of_nobody_and_accounts_that_are_over_get_no_letter(world: World, ana: Household) -> None:
    closed = with_code(world.household("Jan"))
    closed.becomes(HouseholdState.FROZEN)
    closed.becomes(HouseholdState.CLOSED)
    without_code = world.household("Els")
    for number in (with_check_digits(777), closed.number, without_code.number):
        guessed(number, 3, world)
    assert wrong_codes.tell_households(now=world.now) == 0
    assert letters(ana, closed, without_code) == 0
