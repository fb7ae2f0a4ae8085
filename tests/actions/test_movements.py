"""What came and went in a wallet adds up; each quarter the households hear it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from voucherline.domain.households.values import ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.wallet import queries
from voucherline.domain.wallet.values import Movements
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at
from world import AGENT, SUPERVISOR, Bea, Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=20)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


def agreed(bea: Bea, household: Household, hours: float) -> Prestation:
    work = bea.works_for(household, hours=hours)
    work.validated()
    work.confirmed()
    return work


def quarter(household: Household, first: date = date(2026, 1, 1), last: date = date(2026, 3, 31)) -> Movements:
    return queries.movements([household.id], first=first, last=last)[household.id]


def told(movements: Movements) -> list[tuple[str, str, int]]:
    return [(each.day.isoformat(), each.event.value, each.vouchers) for each in movements.moved]


def test_each_kind_of_movement(world: World, ana: Household, bea: Bea) -> None:
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    ana.gets_free_vouchers()
    world.now += timedelta(days=1)
    work = agreed(bea, ana, 3)
    bea.works_for(ana, hours=2)
    world.now += timedelta(days=1)
    ana.gets_refund(4)
    correction = new_id()
    prestations.propose_correction(work.id, id_=correction, reason="twice", by=AGENT, now=world.now)
    prestations.approve_correction(correction, by=SUPERVISOR, now=world.now)

    summed = quarter(ana)

    assert told(summed) == [
        ("2026-01-05", "bought", 20),
        ("2026-01-05", "free", 105),
        ("2026-01-06", "spent", -3),
        ("2026-01-07", "corrected", 3),
        ("2026-01-07", "refunded", -4),
    ]
    [spent] = [each for each in summed.moved if each.event == "spent"]
    assert spent.subject == work.id
    assert (summed.before, summed.after, ana.vouchers) == (0, 121, 121)


def test_vouchers_of_two_lots_for_one_prestation_are_one_movement(world: World, ana: Household, bea: Bea) -> None:
    world.now += timedelta(days=1)
    ana.pays(50)
    agreed(bea, ana, 12)
    world.now += timedelta(days=1)
    agreed(bea, ana, 11)

    assert [count for _, event, count in told(quarter(ana)) if event == "spent"] == [-12, -11]


def test_a_day_ends_at_midnight_in_brussels(world: World, ana: Household, bea: Bea) -> None:
    world.now = at(date(2026, 3, 31), 23, 59)
    agreed(bea, ana, 3)
    world.now = at(date(2026, 4, 1), 0)
    agreed(bea, ana, 2)

    assert [count for _, _, count in told(quarter(ana))] == [20, -3]
    spring = quarter(ana, date(2026, 4, 1), date(2026, 6, 30))
    assert (spring.before, told(spring), spring.after) == (17, [("2026-04-01", "spent", -2)], 15)


def test_expired_vouchers_have_gone(world: World, ana: Household) -> None:
    world.jump_to(date(2027, 1, 6))

    summed = quarter(ana, date(2027, 1, 1), date(2027, 3, 31))

    assert (summed.before, told(summed), summed.after) == (20, [("2027-01-06", "expired", -20)], 0)


def test_an_order_taken_back_leaves_nothing(world: World, ana: Household) -> None:
    [lot] = ana.wallet.lots
    correction = new_id()
    orders.propose_withdrawal(lot.order, id_=correction, reason="somebody else's", by=AGENT, now=world.now)
    orders.approve_withdrawal(correction, by=SUPERVISOR, now=world.now)

    assert [each[1:] for each in told(quarter(ana))] == [("bought", 20), ("corrected", -20)]
    assert quarter(ana).after == 0


def test_who_had_nothing_is_there_with_nothing(world: World) -> None:
    assert quarter(world.household("Bob")) == Movements(0, ())


# Quarterly statements


def test_told_on_the_first_day_of_the_quarter_once(world: World, ana: Household) -> None:
    bob = world.household("Bob")
    world.jump_to(date(2026, 3, 31))
    assert ana.heard("QuarterlyStatementDue") == []

    world.jump_to(date(2026, 4, 1))
    world.wait(days=9)

    assert ana.heard("QuarterlyStatementDue") == [{"first": "2026-01-01", "last": "2026-03-31"}]
    assert bob.heard("QuarterlyStatementDue") == []


def test_a_missed_first_day_is_caught_up_in_its_week(world: World, ana: Household) -> None:
    world.jump_to(date(2026, 4, 5))
    world.jump_to(date(2026, 7, 8))

    assert ana.heard("QuarterlyStatementDue") == [{"first": "2026-01-01", "last": "2026-03-31"}]


def test_who_came_after_the_quarter_hears_nothing_of_it(world: World) -> None:
    world.jump_to(date(2026, 4, 2))
    ana = world.household("Ana", vouchers=20)
    world.jump_to(date(2026, 4, 5))
    assert ana.heard("QuarterlyStatementDue") == []

    world.jump_to(date(2026, 7, 1))
    assert [each["first"] for each in ana.heard("QuarterlyStatementDue")] == ["2026-04-01"]


def test_who_owns_nothing_any_more_hears_once_how_it_went(world: World, ana: Household) -> None:
    ana.gets_refund()
    world.jump_to(date(2026, 4, 1))
    world.jump_to(date(2026, 7, 1))

    assert [each["first"] for each in ana.heard("QuarterlyStatementDue")] == ["2026-01-01"]
