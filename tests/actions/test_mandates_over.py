"""A mandate that is over lets nobody do anything, however shortly before it still held."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.db import connections, transaction

from actions.newcomers import registered
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.models import Mandate
from voucherline.domain.households.values import (
    Holder,
    HouseholdClosed,
    HouseholdState,
    MandateClosed,
    MandateRight,
    MandateTooFarAhead,
)
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import ContestReason, NotDone, Result
from voucherline.doors.clockwork import audit
from voucherline.kernel.actors import Actor, Channel
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world, solution="telephone")


@pytest.fixture
def ben(world: World) -> Household:
    return registered(world, name="Ben")


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana)


def given(ana: Household, ben: Household, *, days: int = 100, first: date | None = None) -> UUID:
    world = ana.world
    first = first or world.today
    return households.give_mandate(
        ana.id,
        Holder(number=ben.number),
        first=first,
        last=first + timedelta(days=days),
        allows=[MandateRight.ANSWER],
        by=ana.actor,
        now=world.now,
    )


def held(ana: Household, ben: Household) -> tuple[UUID, Actor]:
    id_ = given(ana, ben)
    households.accept_mandate(id_, households.issue_mandate_code(id_), by=ben.actor, now=ana.world.now)
    return id_, queries.holder(id_, Channel.PORTAL, on=ana.world.today)


def refused(results: list[Result]) -> bool:
    [result] = results
    return isinstance(result, NotDone) and isinstance(result.refusal, MandateClosed)


def test_taken_back_between_the_door_and_the_answer(
    world: World, ana: Household, ben: Household, work: Prestation
) -> None:
    id_, actor = held(ana, ben)
    households.revoke_mandate(id_, by=ana.actor, now=world.now)
    now = world.now + timedelta(seconds=1)

    assert refused(prestations.confirm([work.id], by=actor, now=now))
    assert refused(prestations.contest([work.id], reason=ContestReason.DAY, by=actor, now=now))

    assert work.facts.count("PrestationConfirmed") == 0
    assert audit.run() == []


@pytest.mark.parametrize("who", ["giver", "holder"])
@pytest.mark.parametrize("state", [HouseholdState.DECEASED, HouseholdState.CLOSED])
def test_a_death_in_between(
    world: World, ana: Household, ben: Household, work: Prestation, who: str, state: HouseholdState
) -> None:
    id_, actor = held(ana, ben)
    (ana if who == "giver" else ben).becomes(state)

    assert refused(prestations.confirm([work.id], by=actor, now=world.now))
    with pytest.raises(MandateClosed):
        queries.holder(id_, Channel.PORTAL, on=world.today)
    assert households.end_mandates(now=world.now, limit=10) == 1
    assert audit.run() == []


def test_the_last_day_ends_at_midnight(world: World, ana: Household, ben: Household, work: Prestation) -> None:
    id_ = given(ana, ben, days=0)
    households.accept_mandate(id_, households.issue_mandate_code(id_), by=ben.actor, now=world.now)
    actor = queries.holder(id_, Channel.PORTAL, on=world.today)

    assert refused(prestations.confirm([work.id], by=actor, now=world.now + timedelta(days=1)))
    assert not refused(prestations.confirm([work.id], by=actor, now=world.now))


@pytest.mark.django_db(transaction=True)
def test_revoking_and_answering_at_one_instant(world: World, ana: Household, ben: Household, work: Prestation) -> None:
    """Whoever revokes comes first; the answer waits for it, and is refused."""
    id_, actor = held(ana, ben)
    results: list[Result] = []

    def answers() -> None:
        try:
            results.extend(prestations.confirm([work.id], by=actor, now=world.now + timedelta(seconds=2)))
        finally:
            connections.close_all()

    thread = threading.Thread(target=answers)
    with transaction.atomic():
        households.revoke_mandate(id_, by=ana.actor, now=world.now + timedelta(seconds=1))
        thread.start()
        thread.join(0.3)
        assert results == []
    thread.join()

    assert refused(results)
    assert audit.run() == []


def test_it_cannot_be_accepted_once_its_days_are_over(world: World, ana: Household, ben: Household) -> None:
    id_ = given(ana, ben, days=0)
    code = households.issue_mandate_code(id_)

    with pytest.raises(MandateClosed):
        households.accept_mandate(id_, code, by=ben.actor, now=world.now + timedelta(days=1))


@pytest.mark.parametrize("who", ["giver", "holder"])
def test_nor_for_or_by_somebody_who_died(world: World, ana: Household, ben: Household, who: str) -> None:
    id_ = given(ana, ben)
    code = households.issue_mandate_code(id_)
    (ana if who == "giver" else ben).becomes(HouseholdState.DECEASED)

    with pytest.raises(MandateClosed):
        households.accept_mandate(id_, code, by=ben.actor, now=world.now)


def test_nobody_gives_one_to_an_account_that_is_over(ana: Household, ben: Household) -> None:
    ben.becomes(HouseholdState.CLOSED)

    with pytest.raises(HouseholdClosed):
        given(ana, ben)


def test_the_letter_of_one_that_is_over_brings_a_code_for_nothing(world: World, ana: Household, ben: Household) -> None:
    id_ = given(ana, ben)
    households.revoke_mandate(id_, by=ana.actor, now=world.now)
    code = households.issue_mandate_code(id_)

    with pytest.raises(MandateClosed):
        households.accept_mandate(id_, code, by=ben.actor, now=world.now)
    assert Mandate.objects.get(id=id_).code_hash == ""


def test_it_begins_within_a_year(world: World, ana: Household, ben: Household) -> None:
    assert world.today == date(2026, 1, 5)
    given(ana, ben, first=date(2027, 1, 5))
    with pytest.raises(MandateTooFarAhead):
        given(ana, ben, first=date(2027, 1, 6))
