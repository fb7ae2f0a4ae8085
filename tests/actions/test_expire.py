"""Vouchers expire, households are warned before; refunds on request."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.domain.bank import queries as bank
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.domain.wallet import actions as wallet
from voucherline.domain.wallet.values import NotEnoughVouchers, NothingToRefund, RefundNeedsProof
from voucherline.kernel.numbers import IbanInvalid, belgian_iban
from voucherline.kernel.time import at
from voucherline.ledger.values import AccountNeedsSecondPerson, SamePersonTwice
from voucherline.schemes import flanders
from voucherline.schemes.catalogue import register
from voucherline.schemes.values import AtExpiry
from world import AGENT, SUPERVISOR, Household, World

pytestmark = pytest.mark.django_db
HEIRS = belgian_iban(979, 77)


@pytest.fixture
def world() -> World:
    """Monday 5 January 2026: Flemish vouchers live to 5 January 2027, those of Brussels to 31 July 2026."""
    return World()


def sent(world: World, scheme: str = "flanders") -> list[tuple[str, float, str]]:
    """What goes back with the next file: to which account, how many euros, why."""
    made = world.sends_money(scheme=scheme)
    return [(out.iban, out.cents / 100, out.reason) for out in made.payments] if made else []


# Expiry


def test_a_voucher_lives_through_its_last_day(world: World) -> None:
    ana = world.household("Ana", vouchers=10)

    world.jump_to(date(2027, 1, 5))
    assert ana.vouchers == 10

    world.jump_to(date(2027, 1, 6))
    assert ana.vouchers == 0


def test_in_flanders_the_money_comes_back_by_itself(world: World) -> None:
    ana = world.household("Ana", vouchers=10)

    world.jump_to(date(2027, 1, 6))

    assert sent(world) == [(ana.iban, 100.0, "expired")]
    assert ana.heard("VouchersExpired") == [{"vouchers": 10, "cents": 10_000, "refunded": True}]


@pytest.mark.parametrize(("scheme", "day"), [("brussels", date(2026, 8, 1)), ("wallonia", date(2026, 10, 1))])
def test_elsewhere_it_is_lost(world: World, scheme: str, day: date) -> None:
    ana = world.household("Ana", vouchers=10, scheme=scheme)

    world.jump_to(day)

    assert ana.vouchers == 0
    assert sent(world, scheme) == []
    [fact] = ana.heard("VouchersExpired")
    assert fact["refunded"] is False


def test_vouchers_follow_the_terms_under_which_they_were_bought(world: World) -> None:
    bea = world.household("Bea")
    ana = world.household("Ana", vouchers=10)
    harder = replace(flanders.VERSIONS[-1], since=date(2026, 6, 1), at_expiry=AtExpiry.LOSS)
    with register([*flanders.VERSIONS, harder]):
        world.jump_to(date(2026, 6, 2))
        bea.pays(100)
        world.jump_to(date(2027, 6, 3))

        assert [each.vouchers for each in (ana, bea)] == [0, 0]
        assert sent(world) == [(ana.iban, 100.0, "expired")]


def test_expired_once(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.jump_to(date(2027, 1, 6))

    assert wallet.expire("flanders", now=world.now) == 0
    assert len(ana.heard("VouchersExpired")) == 1


def test_kept_vouchers_do_not_expire(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.now = at(date(2027, 1, 4), 9)
    work = world.company().helper("Bea").works_for(ana, hours=3, told=False)

    world.jump_to(date(2027, 1, 6))
    assert (ana.wallet.kept, ana.wallet.free) == (3, 0)

    work.validated()
    work.confirmed()
    assert (work.state, ana.vouchers) == ("agreed", 0)


def test_released_after_their_last_day_they_expire_with_the_next_run(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.now = at(date(2027, 1, 4), 9)
    work = world.company().helper("Bea").works_for(ana, hours=3, told=False)
    world.jump_to(date(2027, 1, 6))

    work.cancelled()
    assert ana.wallet.free == 3

    world.wait(days=1)
    assert ana.vouchers == 0
    assert sorted(sent(world)) == [(ana.iban, 30.0, "expired"), (ana.iban, 70.0, "expired")]


def test_an_expired_voucher_is_kept_for_nothing_new(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.now = at(date(2027, 1, 6), 0)

    work = world.company().helper("Bea").works_for(ana, hours=3)

    assert work.view.held == 0


def test_on_its_last_day_a_voucher_is_still_kept(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.now = at(date(2027, 1, 5), 20)

    assert world.company().helper("Bea").works_for(ana, hours=3).view.held == 3


# Warnings


@pytest.mark.parametrize(("day", "days"), [("2026-11-06", 60), ("2026-12-06", 30), ("2026-12-29", 7)])
def test_the_household_is_warned(world: World, day: str, days: int) -> None:
    ana = world.household("Ana", vouchers=10)

    world.jump_to(date.fromisoformat(day))

    assert ana.heard("ExpiryWarned") == [{"vouchers": 10, "expires_on": "2027-01-05", "days": days}]


@pytest.mark.parametrize(
    ("days", "heard"),
    [
        (["2026-11-07"], [59]),
        (["2026-11-06", "2026-12-10"], [60, 26]),
        (["2026-12-10", "2026-12-11"], [26]),
        (["2027-01-05"], [0]),
    ],
    ids=["a day late", "the second late", "the first lost in the second", "on the last day"],
)
def test_a_warning_of_a_missed_day_comes_late_and_once(world: World, days: list[str], heard: list[int]) -> None:
    ana = world.household("Ana", vouchers=10)

    for day in days:
        world.jump_to(date.fromisoformat(day))

    assert [each["days"] for each in ana.heard("ExpiryWarned")] == heard


def test_not_on_other_days_and_not_without_vouchers(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    ana.gets_refund()
    bob = world.household("Bob", vouchers=10)
    world.jump_to(date(2026, 11, 5))
    assert bob.heard("ExpiryWarned") == []
    world.jump_to(date(2026, 12, 6))
    world.jump_to(date(2026, 12, 7))

    assert ana.heard("ExpiryWarned") == []
    assert [each["days"] for each in bob.heard("ExpiryWarned")] == [30]


def test_warned_once_even_if_the_job_runs_twice(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.jump_to(date(2026, 12, 6))

    wallet.warn("flanders", now=world.now)

    assert len(ana.heard("ExpiryWarned")) == 1


# Refund


def test_a_refund_at_the_price_paid_to_where_it_was_paid_from(world: World) -> None:
    ana = world.household("Ana", vouchers=10)

    assert ana.gets_refund(4) == 40.0

    assert ana.vouchers == 6
    assert sent(world) == [(ana.iban, 40.0, "refund")]


def test_those_that_expire_first_at_their_own_price(world: World) -> None:
    ana = world.household("Ana", scheme="wallonia", vouchers=175)
    world.wait(days=40)
    ana.pays(114)

    assert ana.gets_refund(176) == 175 * 10.40 + 11.40


def test_kept_vouchers_are_not_refunded(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    world.company().helper("Bea").works_for(ana, hours=3)

    with pytest.raises(NotEnoughVouchers):
        ana.gets_refund(8)
    assert ana.gets_refund() == 70.0


def test_there_must_be_something_to_refund(world: World) -> None:
    ana = world.household("Ana")
    with pytest.raises(NothingToRefund):
        ana.gets_refund()

    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    ana.gets_free_vouchers()
    with pytest.raises(NothingToRefund):
        ana.gets_refund()


def test_an_account_proved_by_letter_comes_first(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    ana.has_account(HEIRS)

    ana.gets_refund()

    assert sent(world) == [(HEIRS, 100.0, "refund")]


def test_one_person_alone_enters_no_account(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    with pytest.raises(AccountNeedsSecondPerson):
        households.set_refund_account(ana.id, HEIRS, by=AGENT, now=world.now)
    with pytest.raises(SamePersonTwice):
        households.set_refund_account(ana.id, HEIRS, by=AGENT, now=world.now)
    # Another account is no second word for the first; nor is one with a typing error an account.
    with pytest.raises(AccountNeedsSecondPerson):
        households.set_refund_account(ana.id, ana.iban, by=SUPERVISOR, now=world.now)
    with pytest.raises(IbanInvalid):
        households.set_refund_account(ana.id, "BE00123", by=SUPERVISOR, now=world.now)

    ana.gets_refund()

    assert sent(world) == [(ana.iban, 100.0, "refund")]
    assert ana.heard("RefundAccountNoted") == []


def test_paid_from_no_account_it_waits_for_one(world: World) -> None:
    ana = world.household("Ana")
    world.payment_arrives(100, structured=ana.number)

    ana.gets_refund()

    assert sent(world) == []
    assert [out.cents for out in bank.without_account()] == [10_000]


def test_heirs_prove_an_account_first(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    ana.becomes(HouseholdState.DECEASED)
    with pytest.raises(RefundNeedsProof):
        ana.gets_refund()

    ana.has_account(HEIRS)
    assert ana.gets_refund() == 100.0
    assert sent(world) == [(HEIRS, 100.0, "refund")]


def test_in_brussels_a_refund_before_the_loss(world: World) -> None:
    ana: Household = world.household("Ana", scheme="brussels", vouchers=10)
    world.jump_to(date(2026, 7, 31))

    assert ana.gets_refund() == 114.0
