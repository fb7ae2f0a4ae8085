"""An order announced online: what to pay is told before; unpaid, it lapses."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.households.values import HouseholdClosed, HouseholdState, HouseholdUnknown, NumberInvalid
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries
from voucherline.domain.orders.models import Demand
from voucherline.domain.orders.values import BelowSmallestOrder, QuotaUsedUp, Quote
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import with_check_digits
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


def demanded(ana: Household, vouchers: int) -> Quote:
    return orders.demand(ana.number, vouchers, id_=new_id(), by=ana.actor, now=ana.world.now)


def states() -> list[str]:
    return sorted(Demand.objects.values_list("state", flat=True))


def test_the_price_is_split_by_tranche_before_paying(world: World) -> None:
    ana = world.household("Ana", scheme="wallonia", vouchers=170)

    quote = demanded(ana, 20)

    assert [(count, price.cents / 100) for count, price in quote.pieces] == [(5, 10.4), (15, 11.4)]
    assert quote.total.cents == 22_300
    assert quote.quota_left == 330
    assert quote.number == ana.number


def test_paying_fulfils_it(world: World) -> None:
    ana = world.household("Ana")
    demanded(ana, 10)

    ana.pays(100)

    assert states() == ["paid"]


def test_somebody_elses_payment_does_not(world: World) -> None:
    demanded(world.household("Ana"), 10)

    world.household("Bob").pays(100)

    assert states() == ["open"]


def test_unpaid_it_lapses_after_fourteen_days(world: World) -> None:
    ana = world.household("Ana")
    demanded(ana, 10)

    world.wait_until(date(2026, 1, 19))
    world.wait(hours=23)
    assert states() == ["open"]

    world.wait(hours=6)
    assert states() == ["lapsed"]
    assert ana.heard("DemandLapsed") == [{"vouchers": 10}]


def test_money_that_comes_later_still_buys(world: World) -> None:
    ana = world.household("Ana")
    demanded(ana, 10)
    world.wait(days=30)

    assert ana.transfers(100).vouchers == 10
    assert states() == ["lapsed"]


def test_not_more_than_the_quota(world: World) -> None:
    with pytest.raises(QuotaUsedUp) as refused:
        demanded(world.household("Ana", vouchers=495), 6)
    assert (refused.value.left, refused.value.asked) == (5, 6)


def test_not_fewer_than_the_smallest_order(world: World) -> None:
    with pytest.raises(BelowSmallestOrder) as refused:
        demanded(world.household("Ana", scheme="wallonia"), 9)
    assert refused.value.smallest == 10


def test_the_last_few_of_a_quota_may_be_fewer(world: World) -> None:
    assert demanded(world.household("Ana", scheme="wallonia", vouchers=495), 5).total.cents == 6_200


def test_a_frozen_account_announces_nothing(world: World) -> None:
    ana = world.household("Ana")
    ana.becomes(HouseholdState.FROZEN)

    with pytest.raises(HouseholdClosed):
        demanded(ana, 10)


def test_a_number_is_checked_first(world: World) -> None:
    with pytest.raises(NumberInvalid):
        queries.quote("123456789012", 10, on=world.today)
    with pytest.raises(HouseholdUnknown):
        queries.quote(with_check_digits(4711), 10, on=world.today)
