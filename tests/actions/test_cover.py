"""Too few vouchers: the next order serves the oldest work first; what waits too long is outside vouchers."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.states import MoveRefused
from voucherline.kernel.time import at
from voucherline.schemes.values import EnteredBy
from world import Bea, Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


def agreed(bea: Bea, household: Household, *, hours: float, day: date | None = None) -> Prestation:
    work = bea.works_for(household, hours=hours, day=day)
    work.validated()
    work.confirmed()
    return work


def bea_of(world: World, scheme: str = "flanders") -> Bea:
    return world.company(scheme=scheme).helper("Bea")


def test_in_flanders_what_is_short_holds_what_there_is_and_waits(world: World) -> None:
    ana = world.household("Ana", vouchers=2)

    work = agreed(bea_of(world), ana, hours=5)

    assert (work.state, work.view.held, work.view.spent) == ("short", 2, 0)
    assert world.pays_companies() is None


def test_in_flanders_an_order_that_does_not_complete_it_is_kept_too(world: World) -> None:
    ana = world.household("Ana", vouchers=2)
    work = agreed(bea_of(world), ana, hours=5)

    ana.pays(20)
    assert (work.state, work.view.held, work.view.spent) == ("short", 4, 0)

    ana.pays(20)
    assert (work.state, work.view.spent, ana.vouchers) == ("agreed", 5, 1)


@pytest.mark.parametrize("scheme", ["brussels", "wallonia"])
def test_elsewhere_it_is_paid_in_parts(world: World, scheme: str) -> None:
    ana = world.household("Ana", vouchers=10, scheme=scheme)
    bea = bea_of(world, scheme)
    work = agreed(bea, ana, hours=12)
    assert (work.state, work.view.spent, ana.vouchers) == ("short", 10, 0)

    assert ana.transfers(120).vouchers >= 10
    assert (work.state, work.view.spent) == ("agreed", 12)


def test_each_part_is_paid_to_the_company(world: World) -> None:
    ana = world.household("Ana", vouchers=1, scheme="brussels")
    agreed(bea_of(world, "brussels"), ana, hours=3)

    first = world.pays_companies(scheme="brussels")
    ana.pays(22.80)
    second = world.pays_companies(scheme="brussels")

    assert first is not None
    assert second is not None
    assert (first.cents, second.cents) == (2720, 5440)


def test_the_oldest_work_is_served_first(world: World) -> None:
    ana, bea = world.household("Ana"), bea_of(world)
    newer = agreed(bea, ana, hours=2, day=date(2026, 1, 5))
    older = agreed(bea, ana, hours=2, day=date(2026, 1, 3))

    ana.pays(30)

    assert (older.state, newer.state, newer.view.held) == ("agreed", "short", 1)


def test_work_that_still_waits_for_answers_is_kept_vouchers_for_too(world: World) -> None:
    ana = world.household("Ana")
    work = bea_of(world).works_for(ana, hours=3)

    ana.pays(100)

    assert (work.state, work.view.held, ana.wallet.free) == ("registered", 3, 7)


def test_vouchers_that_came_free_serve_the_next(world: World) -> None:
    ana, bea = world.household("Ana", vouchers=3), bea_of(world)
    first = bea.works_for(ana, hours=3)
    second = agreed(bea, ana, hours=3)
    assert second.state == "short"

    first.cancelled()

    assert (second.state, ana.vouchers) == ("agreed", 0)


def test_a_crash_after_the_order_is_made_good_at_night(world: World) -> None:
    ana = world.household("Ana")
    work = agreed(bea_of(world), ana, hours=3)
    line = world.line(100, structured=ana.number, iban=ana.iban)
    world.lines_arrive_and_it_crashes([line])
    assert (work.state, ana.wallet.free) == ("short", 10)

    world.wait(days=1)

    assert (work.state, ana.vouchers) == ("agreed", 7)


def test_nothing_is_served_twice(world: World) -> None:
    ana = world.household("Ana", vouchers=2)
    agreed(bea_of(world), ana, hours=5)
    ana.pays(100)

    assert prestations.cover([ana.id], now=world.now) == 0
    assert ana.vouchers == 7


# Outside vouchers


def test_after_twelve_months_it_is_outside_vouchers() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana = world.household("Ana", vouchers=2)
    work = agreed(bea_of(world), ana, hours=5)

    world.jump_to(date(2027, 1, 5))
    assert work.state == "short"

    world.jump_to(date(2027, 1, 6))
    assert (work.state, work.view.held, ana.wallet.kept) == ("outside vouchers", 0, 0)
    assert work.household.heard("PrestationLapsed") == [{"missing": 5, "released": 2}]


def test_no_new_voucher_pays_it_then() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana = world.household("Ana")
    work = agreed(bea_of(world), ana, hours=5)
    world.now = at(date(2027, 1, 6), 0)

    ana.pays(100)

    assert (work.state, ana.wallet.free) == ("short", 10)
    world.wait(hours=1)
    assert (work.state, ana.wallet.free) == ("outside vouchers", 10)


def test_what_it_held_serves_the_next() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana, bea = world.household("Ana"), bea_of(world)
    world.wait_until(at(date(2026, 2, 2), 9))
    old = agreed(bea, ana, hours=5, day=date(2026, 1, 5))
    newer = agreed(bea, ana, hours=1)
    ana.pays(20)
    assert (old.view.held, newer.view.held) == (2, 0)

    world.jump_to(date(2027, 1, 6))

    assert (old.state, newer.state, ana.vouchers) == ("outside vouchers", "agreed", 1)


def test_in_brussels_it_waits_for_ever() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana = world.household("Ana", scheme="brussels")
    work = agreed(bea_of(world, "brussels"), ana, hours=2)

    world.jump_to(date(2029, 1, 5))

    assert work.state == "short"


def test_what_still_waits_for_an_answer_is_not_outside(world: World) -> None:
    ana = world.household("Ana")
    work = bea_of(world).works_for(ana, hours=2, entered_by=EnteredBy.COMPANY)
    work.contested()

    world.jump_to(date(2027, 3, 1))

    assert work.state == "contested"


def test_what_is_outside_vouchers_is_over() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    work = agreed(bea_of(world), world.household("Ana"), hours=5)
    world.jump_to(date(2027, 1, 6))

    with pytest.raises(MoveRefused):
        work.amended(hours=1)


# What pays old work is decided by the day on which its voucher was issued, not by today


def test_a_voucher_bought_in_time_pays_work_of_thirteen_months_ago_when_it_comes_free() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana, bea = world.household("Ana"), bea_of(world)
    old = bea.works_for(ana, hours=2, entered_by=EnteredBy.COMPANY)
    old.contested()
    world.jump_to(date(2026, 11, 2))
    ana.pays(20)
    newer = bea.works_for(ana, hours=2)
    newer.is_told()
    newer.contested()
    world.jump_to(date(2027, 2, 8))
    old.confirmed()
    assert old.state == "short"

    newer.cancelled()

    assert (old.state, old.view.spent) == ("agreed", 2)


def test_a_voucher_bought_too_late_does_not_pay_it() -> None:
    world = World(now=at(date(2026, 1, 5), 9))
    ana, bea = world.household("Ana"), bea_of(world)
    old = bea.works_for(ana, hours=2, entered_by=EnteredBy.COMPANY)
    old.contested()
    world.jump_to(date(2027, 2, 8))
    ana.pays(20)
    old.confirmed()

    assert (old.state, old.view.held, ana.wallet.free) == ("short", 0, 2)
