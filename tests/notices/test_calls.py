"""A household told by telephone: called at hours when people are called, again on other days, at last by letter."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.conftest import Office
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Proof
from voucherline.kernel.time import BRUSSELS, at, brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.calls.hours import may_be_called_on, next_attempt, next_calling_moment
from voucherline.notices.calls.scripted import ScriptedCallees
from voucherline.notices.calls.values import CallOutcome
from voucherline.notices.models import Delivery, Notice
from voucherline.notices.values import NoticeKind
from voucherline.schemes.telling import USUAL
from voucherline.schemes.values import Lifeline, Solution
from voucherline.words.catalogue import say
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db

TO_ANSWER = NoticeKind.PRESTATION_TO_ANSWER
NUMBER = "+3291234567"
IN_VAIN = say("notice-answer-missed-call", "nl")
MOMENTS = st.datetimes(timezones=st.just(BRUSSELS), min_value=at(date(2026, 1, 1), 0).replace(tzinfo=None))


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, telephones=(NUMBER,), solution=Solution.TELEPHONE)


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


def letter_about(work: Prestation) -> str:
    notice = Notice.objects.get(subject_id=work.id, kind=TO_ANSWER.value)
    return Delivery.objects.get(notice_id=notice.id, channel="letter").said


def test_a_key_pressed_is_proof_at_that_moment(work: Prestation, office: Office) -> None:
    office.tells()

    assert (work.view.told_at, work.view.told_how) == (work.world.now, Proof.CALL)
    [call] = [each for each in office.callees.heard if each.subject == work.id]
    assert (call.number, call.attempt) == (NUMBER, 1)
    assert "Bea" in " ".join(call.message.paragraphs + tuple(value for _, value in call.message.facts))


def test_three_calls_in_vain_on_three_days_then_a_letter(
    work: Prestation, office: Office, callees: ScriptedCallees
) -> None:
    callees.script = {NUMBER: [CallOutcome.BUSY, CallOutcome.VOICEMAIL, CallOutcome.NO_ANSWER]}

    office.tells_until(at(date(2026, 1, 8), 20), every=1)

    calls = [each for each in callees.heard if each.subject == work.id]
    assert [each.attempt for each in calls] == [1, 2, 3]
    assert office.deliveries(work.household, TO_ANSWER) == [("call", "failed"), ("letter", "waiting")]
    assert work.view.told_at is None
    office.prints_and_posts()
    assert IN_VAIN in letter_about(work)
    office.tells_until(at(date(2026, 1, 14), 0), every=12)
    assert work.view.told_how == Proof.LETTER


def test_what_happened_in_the_evening_is_told_in_the_morning(world: World, ana: Household, office: Office) -> None:
    world.wait_until(at(date(2026, 1, 9), 20))
    work = world.company().helper("Bea").works_for(ana, told=False)

    office.tells()
    assert work.view.told_at is None
    world.wait_until(at(date(2026, 1, 10), 8, 59))
    office.tells()
    assert work.view.told_at is None
    world.wait_until(at(date(2026, 1, 10), 9))
    office.tells()
    assert work.view.told_at == world.now


def test_a_call_that_was_due_and_comes_up_too_late_is_put_off_and_counts_as_no_attempt(
    world: World, ana: Household, office: Office
) -> None:
    work = world.company().helper("Bea").works_for(ana, told=False)
    notices.decide(now=world.now, limit=100)
    world.wait_until(at(date(2026, 1, 5), 12, 30))

    office.tells()
    assert not [each for each in office.callees.heard if each.subject == work.id]
    world.wait_until(at(date(2026, 1, 5), 14))
    office.tells()

    [call] = [each for each in office.callees.heard if each.subject == work.id]
    assert call.attempt == 1


def test_where_nobody_places_calls_a_letter_goes_after_two_days(work: Prestation, office: Office) -> None:
    notices.decide(now=work.world.now, limit=100)
    work.world.wait(days=2, hours=1)

    notices.give_up_calls(due_before=work.world.now - timedelta(days=2), now=work.world.now, limit=100)

    assert office.deliveries(work.household, TO_ANSWER) == [("call", "failed"), ("letter", "waiting")]
    office.prints_and_posts()
    assert IN_VAIN not in letter_about(work), "nobody called"


def test_while_the_telephone_is_down_nobody_is_called_and_no_attempt_is_lost(work: Prestation, office: Office) -> None:
    prestations.begin_outage(Lifeline.TELEPHONE, at=work.world.now, by_hand=True)
    office.tells()
    assert office.callees.heard == []

    work.world.wait(hours=1)
    prestations.end_outage(Lifeline.TELEPHONE, at=work.world.now, by_hand=True)
    office.tells()

    [call] = [each for each in office.callees.heard if each.subject == work.id]
    assert call.attempt == 1


def test_no_more_calls_at_once_than_the_ceiling(world: World, office: Office) -> None:
    bea = world.company().helper("Bea")
    for name in ("Ana", "Jo", "Ngô"):
        someone = world.household(name, vouchers=5, telephones=(NUMBER,), solution=Solution.TELEPHONE)
        bea.works_for(someone, hours=1, told=False)
    notices.decide(now=world.now, limit=100)

    assert [notices.place_calls(office.callees, ceiling=2, now=world.now) for _ in range(3)] == [2, 1, 0]


@given(MOMENTS, st.sampled_from([None, (540, 600), (1020, 1140), (0, 1440)]))
def test_calls_keep_to_the_hours(now: object, own_hours: tuple[int, int] | None) -> None:
    moment = next_calling_moment(now, USUAL, own_hours=own_hours)  # type: ignore[arg-type]

    assert may_be_called_on(brussels_day(moment))
    assert next_calling_moment(moment, USUAL, own_hours=own_hours) == moment
    local = moment.astimezone(BRUSSELS)
    minute = local.hour * 60 + local.minute
    assert any(start <= minute < end for start, end in ([own_hours] if own_hours else USUAL.call_windows))


@given(
    MOMENTS,
    st.integers(1, 3),
    st.sampled_from([None, (540, 600), (1020, 1140)]),
    st.none() | st.integers(0, 23),
)
def test_the_next_attempt_is_on_another_day_within_the_hours(
    last: datetime, attempts: int, own_hours: tuple[int, int] | None, best_hour: int | None
) -> None:
    again = next_attempt(last, USUAL, attempts=attempts, own_hours=own_hours, best_hour=best_hour)

    assert brussels_day(again) > brussels_day(last)
    assert next_calling_moment(again, USUAL, own_hours=own_hours) == again


@pytest.mark.parametrize(
    ("attempts", "own_hours", "best_hour", "hour"),
    [
        (1, None, 10, 10),
        (1, None, None, 15),
        # Not where its own choice, or the hours of calls, are others; nor at the hour that was just in vain.
        (1, (1020, 1140), 10, 18),
        (1, None, 13, 15),
        (1, None, 11, 15),
        # Not twice in vain at the same hour.
        (2, None, 10, 16),
    ],
)
def test_the_second_attempt_is_at_the_hour_at_which_it_was_reached_before(
    attempts: int, own_hours: tuple[int, int] | None, best_hour: int | None, hour: int
) -> None:
    monday_at_eleven = at(date(2026, 1, 5), 11)
    again = next_attempt(monday_at_eleven, USUAL, attempts=attempts, own_hours=own_hours, best_hour=best_hour)
    assert again == at(date(2026, 1, 6), hour)
