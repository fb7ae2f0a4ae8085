"""Two answers: yes and no, by people and by silence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from unit.domain.prestations.standings import ANA, BOB, NET, NOW, WORK
from voucherline.domain.prestations import rules
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import MoveRefused, PrestationEvent
from voucherline.domain.prestations.values import AlreadyAnswered, NotYours
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role

VALIDATED = WORK._replace(company_yes="person", company_due_at=None, validated_at=NOW)
CONFIRMED = WORK._replace(household_yes="person", household_due_at=None)
CONTESTED = rules.contest(WORK, reason="hours")


def test_one_yes_is_noted_and_the_other_is_awaited() -> None:
    after = rules.answer_as_company(WORK, how="person", now=NOW)

    assert (after.state, after.company_yes, after.validated_at) == ("registered", "person", NOW)
    assert after.company_due_at is None
    assert after.household_due_at == WORK.household_due_at


def test_two_yeses_spend_what_is_held() -> None:
    after = rules.answer_as_household(VALIDATED, how="silence")

    assert (after.state, after.held, after.spent) == ("agreed", 0, 3)
    assert after.household_due_at is None


def test_in_flanders_two_yeses_with_too_few_vouchers_hold_what_there_is() -> None:
    after = rules.answer_as_household(VALIDATED._replace(held=2), how="person")

    assert (after.state, after.held, after.spent, after.missing) == ("short", 2, 0, 1)


def test_in_brussels_two_yeses_with_too_few_vouchers_pay_a_part() -> None:
    work = VALIDATED._replace(scheme="brussels", terms="brussels/2026-01-01", held=2)

    after = rules.answer_as_household(work, how="person")

    assert (after.state, after.held, after.spent, after.missing) == ("short", 0, 2, 1)


def test_nobody_validates_twice() -> None:
    with pytest.raises(AlreadyAnswered):
        rules.answer_as_company(VALIDATED, how="silence", now=NOW)


def test_nobody_confirms_twice() -> None:
    with pytest.raises(AlreadyAnswered):
        rules.answer_as_household(CONFIRMED, how="silence")


@pytest.mark.parametrize("state", ["agreed", "short", "cancelled", "reimbursed", "outside vouchers"])
@pytest.mark.parametrize(
    "answer",
    [
        lambda work: rules.answer_as_company(work, how="person", now=NOW),
        lambda work: rules.answer_as_household(work, how="person"),
        lambda work: rules.contest(work, reason="hours"),
        lambda work: rules.maintain(work, now=NOW),
        lambda work: rules.amend(work, now=NOW),
        lambda work: rules.cancel(work, PrestationEvent.CANCELLED),
        lambda work: rules.decide_for_company(work, now=NOW),
    ],
    ids=["validate", "confirm", "contest", "maintain", "amend", "cancel", "decide"],
)
def test_what_is_over_is_not_answered_again(state: str, answer: Callable[[Standing], Standing]) -> None:
    with pytest.raises((AlreadyAnswered, MoveRefused)):
        answer(WORK._replace(state=state))


def test_a_contest_turns_silence_off_for_both() -> None:
    assert CONTESTED.state == "contested"
    assert CONTESTED.silence_off
    assert CONTESTED.company_due_at is None
    assert CONTESTED.household_due_at is None


def test_a_household_may_take_back_its_own_yes_before_the_two_agree() -> None:
    after = rules.contest(CONFIRMED, reason="day")

    assert (after.state, after.household_yes) == ("contested", "")


def test_silence_that_has_counted_cannot_be_contested() -> None:
    with pytest.raises(AlreadyAnswered):
        rules.contest(CONFIRMED._replace(household_yes="silence"), reason="day")


def test_a_contested_prestation_cannot_be_validated() -> None:
    with pytest.raises(MoveRefused):
        rules.answer_as_company(CONTESTED, how="silence", now=NOW)


def test_a_contest_taken_back_before_the_company_answered_waits_for_the_company() -> None:
    after = rules.answer_as_household(CONTESTED, how="person")

    assert (after.state, after.household_yes, after.company_yes) == ("registered", "person", "")
    assert after.silence_off


def test_maintaining_is_the_companys_yes_and_goes_to_the_tray() -> None:
    after = rules.maintain(CONTESTED, now=NOW)

    assert (after.state, after.company_yes, after.tray) == ("maintained", "person", "maintained")


def test_what_was_not_contested_cannot_be_maintained() -> None:
    with pytest.raises(MoveRefused):
        rules.maintain(WORK, now=NOW)


def test_amending_what_nobody_knew_leaves_silence_on() -> None:
    after = rules.amend(WORK._replace(told_at=None, told_how="", household_due_at=None), now=NOW)

    assert not after.silence_off
    assert after.company_yes == "person"


def test_amending_what_the_household_was_told_turns_silence_off_and_it_must_be_told_again() -> None:
    after = rules.amend(WORK, now=NOW)

    assert after.silence_off
    assert (after.told_at, after.told_how, after.household_due_at) == (None, "", None)


def test_amending_what_the_household_had_confirmed_untold_turns_silence_off_too() -> None:
    known = CONFIRMED._replace(told_at=None, told_how="")

    assert rules.amend(known, now=NOW).silence_off


def test_amending_undoes_the_households_yes() -> None:
    assert rules.amend(CONFIRMED, now=NOW).household_yes == ""


def test_cancelling_frees_everything() -> None:
    after = rules.cancel(WORK, PrestationEvent.CANCELLED)

    assert (after.state, after.due, after.held, after.spent) == ("cancelled", 0, 0, 0)


def test_deciding_for_the_company_stands_in_for_the_missing_yes() -> None:
    after = rules.decide_for_company(CONTESTED, now=NOW)

    assert (after.state, after.spent, after.tray) == ("agreed", 3, "")


def test_in_flanders_a_later_order_pays_only_when_it_completes() -> None:
    short = WORK._replace(state="short", company_yes="person", household_yes="person", held=1)

    partly = rules.cover(short, more=1)
    assert (partly.state, partly.held, partly.spent) == ("short", 2, 0)

    wholly = rules.cover(partly, more=1)
    assert (wholly.state, wholly.held, wholly.spent) == ("agreed", 0, 3)


def test_in_wallonia_a_later_order_pays_at_once_what_it_can() -> None:
    short = WORK._replace(scheme="wallonia", state="short", company_yes="person", household_yes="person", held=0)

    partly = rules.cover(short, more=2)

    assert (partly.state, partly.held, partly.spent, partly.missing) == ("short", 0, 2, 1)


def test_work_of_more_than_twelve_months_ago_is_out_of_reach_of_new_vouchers() -> None:
    work = WORK._replace(day=date(2025, 1, 7))

    assert not rules.lapses(work, today=date(2026, 1, 7))
    assert rules.lapses(work, today=date(2026, 1, 8))


def test_brussels_has_no_such_limit() -> None:
    assert not rules.lapses(WORK._replace(scheme="brussels", day=date(2025, 1, 7)), today=date(2029, 1, 8))


@pytest.mark.parametrize(
    ("by", "refusal"),
    [
        (Actor(Role.HOUSEHOLD, "ana", Channel.PORTAL, ANA), None),
        (Actor(Role.HOUSEHOLD, "bob", Channel.PORTAL, BOB), NotYours),
        (Actor(Role.AGENT, "els", Channel.CONSOLE, on_recorded_call="call 17"), None),
        (Actor(Role.SUPERVISOR, "jan", Channel.CONSOLE, on_recorded_call="call 17"), None),
        (Actor(Role.AGENT, "els", Channel.CONSOLE), NotAllowed),
        (Actor(Role.COMPANY, "net", Channel.OFFICE, NET), NotAllowed),
        (Actor(Role.COMPANY, "net", Channel.OFFICE, NET, on_recorded_call="call 17"), NotAllowed),
        (Actor(Role.HELPER, "bea", Channel.TELEPHONE, WORK.helper), NotAllowed),
    ],
)
def test_who_may_answer_for_a_household(by: Actor, refusal: type | None) -> None:
    assert type(rules.may_answer_for_household(WORK, by)) is (refusal or type(None))


@pytest.mark.parametrize(
    ("by", "refusal"),
    [
        (Actor(Role.COMPANY, "net", Channel.OFFICE, NET), None),
        (Actor(Role.COMPANY, "other", Channel.OFFICE, BOB), NotYours),
        (Actor(Role.HOUSEHOLD, "ana", Channel.PORTAL, ANA), NotAllowed),
        (Actor(Role.AGENT, "els", Channel.CONSOLE, on_recorded_call="call 17"), NotAllowed),
        (Actor(Role.HELPER, "bea", Channel.TELEPHONE, WORK.helper), NotAllowed),
    ],
)
def test_who_may_answer_for_a_company(by: Actor, refusal: type | None) -> None:
    assert type(rules.may_answer_for_company(WORK, by)) is (refusal or type(None))
