"""The two answers by people: validate, confirm, contest, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.prestations.values import (
    AlreadyAnswered,
    ContestReason,
    NotYours,
    PrestationUnknown,
    ReasonMissing,
)
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import midnight
from world import AGENT, Prestation, World, one

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def work(world: World) -> Prestation:
    """Three hours at Ana's, who has ten vouchers and was told."""
    return world.company().helper("Bea").works_for(world.household("Ana", vouchers=10), hours=3)


def confirm(work: Prestation, by: Actor) -> None:
    one(prestations.confirm([work.id], by=by, now=work.world.now))


def contest(work: Prestation, by: Actor) -> None:
    one(prestations.contest([work.id], reason=ContestReason.DAY, by=by, now=work.world.now))


def test_two_yeses_give_the_company_its_vouchers(work: Prestation) -> None:
    assert work.validated().state == "registered"
    done = work.confirmed()

    assert (done.state, done.spent) == ("agreed", 3)
    assert (work.household.vouchers, work.household.wallet.kept) == (7, 0)


def test_in_the_other_order_too(work: Prestation) -> None:
    work.confirmed()

    assert work.validated().state == "agreed"


def test_the_second_word_of_the_same_party_is_told_what_holds(work: Prestation) -> None:
    work.confirmed()

    with pytest.raises(AlreadyAnswered) as refused:
        work.confirmed()
    assert (refused.value.state, refused.value.by) == ("registered", "person")


def test_a_confirmation_after_silence_is_told_that_silence_answered(work: Prestation) -> None:
    work.world.wait_until(date(2026, 1, 14))

    with pytest.raises(AlreadyAnswered) as refused:
        work.confirmed()
    assert (refused.value.state, refused.value.by) == ("agreed", "silence")


def test_a_contest_after_silence_is_told_the_same(work: Prestation) -> None:
    work.world.wait_until(date(2026, 1, 14))

    with pytest.raises(AlreadyAnswered):
        work.contested()
    assert work.state == "agreed"


def test_an_answer_in_the_last_minute_counts(work: Prestation) -> None:
    work.world.wait_until(date(2026, 1, 12))
    work.world.wait(hours=23, minutes=59)

    work.contested()

    work.world.wait(days=2)
    assert work.state == "contested"


def test_one_id_twice_in_a_list_is_done_once(work: Prestation) -> None:
    first, second = prestations.confirm([work.id, work.id], by=work.household.actor, now=work.world.now)

    assert (one([first]).repeated, one([second]).repeated) == (False, True)
    assert work.facts.count("PrestationConfirmed") == 1


def test_an_unknown_one_is_refused_and_the_others_go_on(work: Prestation) -> None:
    unknown, known = prestations.confirm([new_id(), work.id], by=work.household.actor, now=work.world.now)

    with pytest.raises(PrestationUnknown):
        one([unknown])
    assert one([known]).state == "registered"


# Who may


def test_another_household_may_not_answer(world: World, work: Prestation) -> None:
    bob = world.household("Bob")

    for answer in (confirm, contest):
        with pytest.raises(NotYours):
            answer(work, bob.actor)


def test_a_company_may_never_answer_for_a_household(work: Prestation) -> None:
    for answer in (confirm, contest):
        with pytest.raises(NotAllowed):
            answer(work, work.company.actor)


def test_an_agent_may_only_on_a_recorded_call(work: Prestation) -> None:
    for answer in (confirm, contest):
        with pytest.raises(NotAllowed):
            answer(work, AGENT)

    confirm(work, replace(AGENT, on_recorded_call="call 17"))

    [fact] = work.household.heard("PrestationConfirmed")
    assert fact["on_recorded_call"] == "call 17"


def test_another_company_may_not_validate(world: World, work: Prestation) -> None:
    with pytest.raises(NotYours):
        one(prestations.validate([work.id], by=world.company("Other").actor, now=world.now))


def test_neither_household_nor_agent_may_validate(world: World, work: Prestation) -> None:
    for by in (work.household.actor, replace(AGENT, on_recorded_call="call 17")):
        with pytest.raises(NotAllowed):
            one(prestations.validate([work.id], by=by, now=world.now))


# Contest


def test_a_contest_keeps_the_vouchers_and_stops_both_clocks(work: Prestation) -> None:
    work.contested(ContestReason.DID_NOT_HAPPEN, "nobody came")

    view = work.view
    assert (view.state, view.contest_reason, view.silence_off) == ("contested", "did not happen", True)
    assert view.household_due_at is None
    assert work.household.wallet.kept == 3
    assert work.household.heard("PrestationContested") == [{"reason": "did not happen", "words": "nobody came"}]


def test_the_company_has_ten_working_days_to_answer_a_contest(work: Prestation) -> None:
    work.contested()

    # Monday 5 January and ten working days: Monday the 19th.
    assert work.view.company_due_at == midnight(date(2026, 1, 20))
    party, _, why = queries.deadlines(work.id, household=work.household.id)[-1]
    assert (party, why.rule, why.started_by) == ("company", "contest-answer", "contested")


def test_a_contest_needs_a_reason(work: Prestation) -> None:
    with pytest.raises(ReasonMissing):
        one(prestations.contest([work.id], reason=None, by=work.household.actor, now=work.world.now))


def test_what_is_contested_cannot_be_validated(work: Prestation) -> None:
    work.contested()

    with pytest.raises(MoveRefused):
        work.validated()


def test_contested_twice_is_once(work: Prestation) -> None:
    work.contested()

    with pytest.raises(AlreadyAnswered):
        work.contested()


def test_a_yes_may_be_taken_back_until_both_agree(work: Prestation) -> None:
    work.confirmed()
    assert work.contested().state == "contested"

    work.confirmed()
    work.validated()
    with pytest.raises(AlreadyAnswered):
        work.contested()


def test_taking_a_contest_back_counts_as_confirming(work: Prestation) -> None:
    work.validated()
    work.contested()

    assert work.confirmed().state == "agreed"


def test_taken_back_before_the_company_answered_the_company_must_still_answer_in_person(work: Prestation) -> None:
    work.contested()
    work.world.wait(days=1)
    work.confirmed()
    # Ten working days after the contest of Monday 5 January: Monday the 19th.
    assert work.view.company_due_at == midnight(date(2026, 1, 20))

    work.world.wait_until(date(2026, 1, 22))

    assert (work.state, work.view.tray) == ("registered", "company silent")


def test_vouchers_bought_during_a_contest_pay_when_it_is_taken_back(world: World) -> None:
    poor = world.household("Poor", vouchers=1)
    work = world.company().helper("Bea").works_for(poor, hours=3)
    work.validated()
    work.contested()
    poor.pays(100)

    work.confirmed()

    assert (work.state, poor.vouchers) == ("agreed", 8)
