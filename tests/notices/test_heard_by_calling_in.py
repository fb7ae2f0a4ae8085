"""Who telephones, hears of work and presses a key was told of it: its clock runs from then, nobody calls any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from notices.conftest import Office
from phone_line.callers import CODE, carried, with_code
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import Proof
from voucherline.doors.clockwork import audit
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.values import Keys
from voucherline.notices import actions as notices
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import NoticeKind
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

NUMBER = "+3292223344"
TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER
MORE = "3"
"""Answers nothing: she wants to hear more first."""
Calls = Callable[[str], Conversation]


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,)))


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


@pytest.fixture
def she_calls(world: World) -> Calls:
    """Ana calls from home: she hears her open work one by one."""

    def calls(keys: str) -> Conversation:
        there = arriving.household_calls(NUMBER, language="nl", now=world.now)
        return carried(there, f"{CODE} {keys}".strip()).conversation

    return calls


def test_a_key_after_the_news_is_the_proof_and_the_planned_call_is_not_made(
    world: World, ana: Household, work: Prestation, office: Office, she_calls: Calls
) -> None:
    world.now = world.now.replace(hour=20)
    notices.decide(now=world.now, limit=1000)
    assert office.deliveries(ana, TO_ANSWER) == [("call", "waiting")]

    she_calls(f"{MORE} x")

    assert work.view.told_how == Proof.CALL
    assert work.view.told_at is not None
    assert timedelta() < work.view.told_at - world.now < timedelta(minutes=2)
    assert office.deliveries(ana, TO_ANSWER) == [("call", "told")]
    office.tells_until(world.now + timedelta(days=1), every=4)
    assert not [call for call in office.callees.heard if call.subject == work.id]
    assert audit.run() == []


def test_silence_is_counted_from_that_call(world: World, work: Prestation, office: Office, she_calls: Calls) -> None:
    notices.decide(now=world.now, limit=1000)
    she_calls(f"{MORE} x")
    work.validated()

    # Ten working days after Monday the 5th of January, all of them.
    world.wait_until(date(2026, 1, 19))
    assert work.state is PrestationState.REGISTERED
    world.wait_until(date(2026, 1, 20))
    world.wait(hours=1)

    assert (work.state, work.view.household_yes) == (PrestationState.AGREED, "silence")
    assert audit.run() == []


def test_whoever_hears_and_presses_nothing_was_not_told(work: Prestation, office: Office, she_calls: Calls) -> None:
    notices.decide(now=work.world.now, limit=1000)
    she_calls("x")
    she_calls("- x")
    assert work.view.told_at is None


def test_also_when_nobody_has_decided_yet_who_hears_of_it(
    ana: Household, work: Prestation, office: Office, she_calls: Calls
) -> None:
    she_calls(f"{MORE} x")
    assert work.view.told_how == Proof.CALL
    assert office.deliveries(ana, TO_ANSWER) == [("call", "told")]
    assert audit.run() == []


def test_a_mail_is_overtaken_by_the_call_and_may_come_back(world: World, office: Office, she_calls: Calls) -> None:
    jan = with_code(
        world.household("Jan", vouchers=10, solution=Solution.EMAIL, email="jan@home.test", telephones=(NUMBER,))
    )
    work = world.company().helper("Bea").works_for(jan, told=False)
    office.tells()
    world.wait(hours=2)

    she_calls(f"{MORE} x")
    told_at = work.view.told_at
    assert told_at is not None
    assert told_at - world.now < timedelta(minutes=2)
    [notice] = Notice.objects.filter(subject_id=work.id)
    [mail] = Delivery.objects.filter(notice_id=notice.id)
    notices.bounced(Bounce(mail.id, Action.FAILED, "5.1.1", "unknown"), now=world.now + timedelta(hours=3))

    world.wait(days=2)
    office.tells()
    assert (work.view.told_at, work.view.told_how) == (told_at, Proof.CALL)
    assert office.deliveries(jan, TO_ANSWER) == [("email", "failed")]
    assert audit.run() == []


def test_amended_work_is_told_with_its_amendment(
    world: World, ana: Household, work: Prestation, office: Office, she_calls: Calls
) -> None:
    office.tells()
    world.wait(hours=1)
    work.amended(hours=2)
    notices.decide(now=world.now, limit=1000)

    she_calls("1 - x")

    assert work.view.told_how == Proof.CALL
    assert work.view.household_yes == "person"
    assert office.deliveries(ana, NoticeKind.PRESTATION_AMENDED) == [("call", "told")]
    assert audit.run() == []


def test_what_is_amended_between_the_words_and_the_key_is_not_told_by_it(
    world: World, ana: Household, work: Prestation, office: Office
) -> None:
    notices.decide(now=world.now, limit=1000)
    there = arriving.household_calls(NUMBER, language="nl", now=world.now)
    there.begin()
    there.hear(Keys(1, CODE, secret=True))
    world.now += timedelta(seconds=10)
    work.amended(hours=2)
    notices.decide(now=world.now, limit=1000)

    there.hear(Keys(20, MORE))

    assert work.view.told_at is None
    assert office.deliveries(ana, NoticeKind.PRESTATION_AMENDED) == [("call", "waiting")]
