"""A self-employed mother gets 105 free vouchers a year, on proof."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.households.values import HouseholdClosed, HouseholdState, HouseholdUnknown, ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders.values import NotProved, QuotaUsedUp
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import with_check_digits
from world import AGENT, Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    ana = world.household("Ana")
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER, last=date(2027, 12, 31))
    return ana


def granted(ana: Household) -> int:
    return ana.gets_free_vouchers()


def test_105_vouchers_that_cost_nothing(ana: Household) -> None:
    assert granted(ana) == 105
    assert ana.lots == [(105, 0.0)]


def test_without_proof_none(world: World) -> None:
    with pytest.raises(NotProved):
        granted(world.household("Bob"))


def test_once_a_year(ana: Household) -> None:
    granted(ana)

    with pytest.raises(QuotaUsedUp):
        granted(ana)
    assert ana.vouchers == 105


def test_again_the_next_year(ana: Household) -> None:
    granted(ana)
    ana.world.jump_to(date(2027, 1, 4))

    assert granted(ana) == 105


def test_they_count_in_the_quota(ana: Household) -> None:
    granted(ana)

    assert ana.transfers(5_000).vouchers == 395


def test_they_move_no_price(ana: Household) -> None:
    granted(ana)
    ana.pays(3_950)

    assert ana.lots == [(105, 0.0), (395, 10.0)]


def test_no_more_than_the_quota_leaves(ana: Household) -> None:
    ana.pays(4_550)
    assert ana.vouchers == 450

    assert granted(ana) == 50


def test_they_are_no_money(ana: Household) -> None:
    granted(ana)
    ana.pays(100)

    assert ana.gets_refund() == 100.0
    assert ana.vouchers == 105


def test_they_expire_without_a_refund(ana: Household) -> None:
    granted(ana)

    ana.world.jump_to(date(2027, 1, 6))

    assert ana.vouchers == 0
    assert ana.world.sends_money() is None


def test_they_pay_the_company_in_full(ana: Household) -> None:
    granted(ana)
    prestation = ana.world.company().helper("Bea").works_for(ana, hours=3)
    prestation.validated()
    prestation.confirmed()

    made = ana.world.pays_companies()

    assert made is not None
    assert made.cents == 3 * 2752


def test_not_for_a_frozen_account(ana: Household) -> None:
    ana.becomes(HouseholdState.FROZEN)

    with pytest.raises(HouseholdClosed):
        granted(ana)


def test_not_for_a_number_that_nobody_has(world: World) -> None:
    with pytest.raises(HouseholdUnknown):
        orders.propose_free(with_check_digits(4711), id_=new_id(), reason="x", by=AGENT, now=world.now)
