"""Who may plan an absence, for how long, and from when."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions.newcomers import registered
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import (
    AbsenceDaysInvalid,
    Holder,
    HouseholdClosed,
    HouseholdState,
    MandateClosed,
    MandateRight,
    ProofDaysInvalid,
    ProofKind,
)
from voucherline.kernel.actors import Actor, Channel, NotAllowed
from voucherline.schemes.catalogue import terms_for
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return registered(world)


def away(ana: Household, first: date, last: date, *, by: Actor | None = None) -> None:
    households.plan_absence(ana.id, first=first, last=last, by=by or ana.actor, now=ana.world.now)


def holder(ana: Household, *allows: MandateRight) -> Actor:
    """Ben, who holds a mandate for Ana."""
    world, ben = ana.world, registered(ana.world, name="Ben")
    id_ = households.give_mandate(
        ana.id,
        Holder(number=ben.number),
        first=world.today,
        last=world.today + timedelta(days=100),
        allows=allows,
        by=ana.actor,
        now=world.now,
    )
    households.accept_mandate(id_, households.issue_mandate_code(id_), by=ben.actor, now=world.now)
    return queries.holder(id_, Channel.PORTAL, on=world.today)


def test_an_absence_within_one_already_noted_changes_nothing(world: World, ana: Household) -> None:
    first = world.today + timedelta(days=10)

    def noted(begin: int, end: int) -> bool:
        days = first + timedelta(days=begin), first + timedelta(days=end)
        return households.plan_absence(ana.id, first=days[0], last=days[1], by=ana.actor, now=world.now)

    assert [noted(0, 7), noted(0, 7), noted(2, 3), noted(5, 9)] == [True, False, False, True]
    assert [noted(10, 12), noted(1, 11), noted(14, 14)] == [True, False, True]
    away = [(first, first + timedelta(days=12)), (first + timedelta(days=14), first + timedelta(days=14))]
    assert [(each.first, each.last) for each in queries.absences([ana.id], from_day=first)[ana.id]] == away


def test_the_household_its_holder_and_customer_service(world: World, ana: Household) -> None:
    for later, by in enumerate((ana.actor, holder(ana, MandateRight.ANSWER), world.agent)):
        day = world.today + timedelta(days=later)
        away(ana, day, day, by=by)

    assert len(ana.heard("AbsencePlanned")) == 3


def test_nobody_else(world: World, ana: Household) -> None:
    company = world.company()
    strangers = [company.actor, company.helper("Bea").actor, registered(world, name="Cy").actor]
    for by in (*strangers, holder(ana, MandateRight.SEE)):
        with pytest.raises(NotAllowed):
            away(ana, world.today, world.today, by=by)


def test_not_under_a_mandate_that_was_taken_back(world: World, ana: Household) -> None:
    ben = holder(ana, MandateRight.ANSWER)
    assert ben.under
    households.revoke_mandate(ben.under.mandate, by=ana.actor, now=world.now)

    with pytest.raises(MandateClosed):
        away(ana, world.today, world.today, by=ben)


def test_as_long_as_the_terms_allow_and_forwards(world: World, ana: Household) -> None:
    months = terms_for(ana.scheme, on=world.today).absence_months
    assert (months, world.today) == (6, date(2026, 1, 5))
    away(ana, world.today, date(2026, 7, 4))
    for by in (ana.actor, world.agent):
        with pytest.raises(AbsenceDaysInvalid):
            away(ana, world.today, date(2026, 7, 5), by=by)
        with pytest.raises(AbsenceDaysInvalid):
            away(ana, world.today, world.today - timedelta(days=1), by=by)


def test_days_that_are_over_only_customer_service_notes(world: World, ana: Household) -> None:
    yesterday = world.today - timedelta(days=1)
    with pytest.raises(AbsenceDaysInvalid):
        away(ana, yesterday, world.today)

    away(ana, yesterday, world.today, by=world.agent)


@pytest.mark.parametrize("state", [HouseholdState.DECEASED, HouseholdState.CLOSED])
def test_not_for_an_account_that_is_over(world: World, ana: Household, state: HouseholdState) -> None:
    ana.becomes(state)

    for by in (ana.actor, world.agent):
        with pytest.raises(HouseholdClosed):
            away(ana, world.today, world.today, by=by)
    with pytest.raises(HouseholdClosed):
        ana.proves(ProofKind.PRIORITY)


def test_a_proof_runs_forwards(ana: Household) -> None:
    with pytest.raises(ProofDaysInvalid):
        ana.proves(ProofKind.PRIORITY, first=date(2026, 2, 1), last=date(2026, 1, 31))
    ana.proves(ProofKind.PRIORITY, first=date(2026, 2, 1), last=date(2026, 2, 1))
