"""How a household is spoken to is remembered in its next call: language, pace, waiting, the hour it listens."""

from __future__ import annotations

import pytest

from phone_line.callers import CODE, Called, calls_in, carried, with_code
from voucherline.domain.households import queries as household_queries
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.models import CallerProfile
from voucherline.doors.phone_line.steps import BETWEEN_KEYS_SECONDS
from voucherline.doors.phone_line.values import Listen
from voucherline.kernel.time import at
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db
HER_TELEPHONE = "+3292223344"
ELSEWHERE = "+3225550001"


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    ana = with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(HER_TELEPHONE,)))
    world.company().helper("Bea").works_for(ana)
    return ana


def hesitates(ana: Household) -> None:
    """She has a sentence said again twice."""
    calls_in(ana, f"{CODE} 9 9 x", number=HER_TELEPHONE)


def test_her_pace_and_patience_hold_from_the_first_sentence_at_her_own_telephone(ana: Household) -> None:
    hesitates(ana)
    conversation = arriving.household_calls(HER_TELEPHONE, language="nl", now=ana.world.now)
    listen = conversation.begin()[-1]
    assert isinstance(listen, Listen)
    assert (conversation.place.pace, listen.between_seconds) == (1, BETWEEN_KEYS_SECONDS * 1.5)


def test_and_from_her_code_on_at_any_other(ana: Household) -> None:
    hesitates(ana)
    call = calls_in(ana, f"- {ana.number} {CODE} x", number=ELSEWHERE)
    assert (call.conversation.place.pace, call.conversation.place.waits) == (1, 1.5)


def test_who_hesitates_again_is_given_more_time_still_but_not_for_ever(ana: Household) -> None:
    waits = []
    for _ in range(6):
        hesitates(ana)
        waits.append(CallerProfile.objects.get().waits_percent)
    assert waits == [150, 200, 250, 300, 300, 300]
    assert CallerProfile.objects.get().pace == 2


def test_who_answers_at_once_is_spoken_to_as_usual(ana: Household) -> None:
    calls_in(ana, f"{CODE} 1 - -", number=HER_TELEPHONE)
    assert not CallerProfile.objects.exists()


def test_the_pace_that_she_chose_herself_is_kept(ana: Household) -> None:
    calls_in(ana, f"{CODE} 3 5 5 2 6 x", number=HER_TELEPHONE)
    assert calls_in(ana, "x", number=HER_TELEPHONE).conversation.place.pace == 2
    calls_in(ana, f"{CODE} 3 5 5 2 4 x", number=HER_TELEPHONE)
    assert calls_in(ana, "x", number=HER_TELEPHONE).conversation.place.pace == 0


def test_the_language_that_she_set_is_that_of_the_next_call(ana: Household) -> None:
    calls_in(ana, f"{CODE} 3 5 5 1 2 x", number=HER_TELEPHONE)
    assert calls_in(ana, "x", number=HER_TELEPHONE).said[0] == "Bienvenue sur la ligne des titres-services."
    elsewhere = calls_in(ana, f"- {ana.number} {CODE} x", number=ELSEWHERE)
    assert "Vous avez 10 titres, dont 7 libres." in elsewhere.said


def the_line_calls(ana: Household, keys: str) -> Called:
    household = household_queries.by_ids([ana.id])[ana.id]
    kind, now = NoticeKind.EXPIRY_WARNING, ana.world.now
    conversation = arriving.line_calls(household, HER_TELEPHONE, kind=kind, subject=ana.id, now=now)
    return carried(conversation, keys)


def test_the_hour_at_which_she_heard_a_call_through_is_remembered(ana: Household) -> None:
    ana.world.now = at(ana.world.today, 10, 20)
    the_line_calls(ana, "- - -")
    assert not CallerProfile.objects.exists()
    the_line_calls(ana, f"1 {CODE} 5")
    assert CallerProfile.objects.get().best_hour == 10
