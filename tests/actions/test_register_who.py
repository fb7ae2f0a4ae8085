"""Who may enter hours, and as whom; and when a day's work can begin."""

from __future__ import annotations

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done, Entry, NotDone, NotYours, Result, StartInvalid
from voucherline.kernel.actors import Actor, Channel, NotAllowed, Role
from voucherline.schemes.values import EnteredBy
from world import AGENT, SUPERVISOR, Bea, Household, World, one

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company("Net & Co").helper("Bea")


def entered(bea: Bea, *entries: Entry) -> list[Result]:
    return prestations.register(entries, entered_by=EnteredBy.HELPER, by=bea.actor, now=bea.world.now)


def test_nobody_enters_the_hours_of_others(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Strijk").helper("Cis")
    entry = bea.entry(ana)

    for by, refused in (
        (other.actor, NotYours),
        (other.company.actor, NotYours),
        (ana.actor, NotAllowed),
        (AGENT, NotAllowed),
        (SUPERVISOR, NotAllowed),
        (bea.company.actor, NotAllowed),
    ):
        [result] = prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=world.now)
        assert isinstance(result, NotDone)
        assert isinstance(result.refusal, refused)


def test_a_helper_enters_nothing_as_her_company(ana: Household, bea: Bea) -> None:
    entry = bea.entry(ana)

    [result] = prestations.register([entry], entered_by=EnteredBy.COMPANY, by=bea.actor, now=bea.world.now)

    assert isinstance(result, NotDone)
    assert isinstance(result.refusal, NotAllowed)


@pytest.mark.parametrize("entered_by", EnteredBy)
def test_a_door_that_is_trusted_brings_the_hours_of_many(world: World, bea: Bea, entered_by: EnteredBy) -> None:
    cis = world.company("Strijk").helper("Cis")
    entries = [each.entry(world.household(), hours=2) for each in (bea, cis)]
    door = Actor(Role(entered_by.value), "file hours.csv", Channel.FILE)

    results = prestations.register(entries, entered_by=entered_by, by=door, now=world.now)

    assert all(isinstance(result, Done) for result in results)


@pytest.mark.parametrize("starts", [-1, 1440, 40_000])
def test_a_start_that_no_day_has(ana: Household, bea: Bea, starts: int) -> None:
    [result] = entered(bea, bea.entry(ana, starts=starts))

    assert isinstance(result, NotDone)
    found = result.refusal
    assert isinstance(found, StartInvalid)
    assert found.starts == starts


@pytest.mark.parametrize("starts", [0, 1439])
def test_the_first_and_the_last_minute_of_a_day(ana: Household, bea: Bea, starts: int) -> None:
    assert one(entered(bea, bea.entry(ana, hours=1, starts=starts))).due == 1
