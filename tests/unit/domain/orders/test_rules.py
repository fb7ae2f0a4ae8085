"""What becomes of an incoming payment: each row of the table of outcomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from voucherline.domain.bank.formats.values import Problem, StatementLine
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.domain.orders.rules import Standing, Standings, Verdict, decide, expires_on, left_alone
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Solution

DAY = date(2026, 1, 5)
ANA = HouseholdView(UUID(int=1), "0" * 12, "flanders", "nl", "Ana", HouseholdState.OPEN, Solution.ONLINE, "home")
PAYMENT = StatementLine(1, DAY, DAY, 10_000, counterparty_account="BE68539007547034")


def verdict(
    euros: float = 100,
    *,
    household: HouseholdView | None = ANA,
    problem: str = "",
    line: StatementLine = PAYMENT,
    scheme: str = "flanders",
    on: date = DAY,
    standings: Standings | None = None,
) -> Verdict:
    return decide(
        replace(line, cents=round(euros * 100), booked_on=on),
        household,
        problem=problem,
        terms=terms_for(scheme, on=on),
        standings=standings or Standings(),
    )


def said(verdict: Verdict) -> tuple[str, str]:
    return verdict.outcome.value, verdict.reason


def bought(verdict: Verdict) -> tuple[list[tuple[int, float]], float]:
    assert verdict.purchase is not None
    pieces = [(int(count), price.cents / 100) for count, price in verdict.purchase.pieces]
    return pieces, verdict.purchase.remainder.cents / 100


def stands(bought: int, *, in_family: int | None = None, free: int = 0) -> Standings:
    standing = Standing(bought, bought if in_family is None else in_family, free)
    return Standings(households={(ANA.id, 2026): standing, (ANA.id, 2025): standing})


def test_a_hundred_euros_are_ten_vouchers() -> None:
    answer = verdict(100)

    assert said(answer) == ("credited", "")
    assert bought(answer) == ([(10, 10.0)], 0.0)


def test_a_number_that_nobody_has_goes_back() -> None:
    assert said(verdict(household=None)) == ("returned", "unknown-number")


@pytest.mark.parametrize("problem", ["broken-check-digits", "no-number", "by-hand"])
def test_a_payment_that_names_nobody_goes_back(problem: str) -> None:
    assert said(verdict(household=None, problem=problem)) == ("returned", problem)


def test_two_candidates_wait_for_a_person() -> None:
    assert said(verdict(household=None, problem="two-candidates")) == ("in the tray", "two-candidates")


def test_another_schemes_account_is_the_wrong_one() -> None:
    assert said(verdict(scheme="wallonia")) == ("returned", "wrong-account")


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("frozen", "account-frozen"),
        ("deceased", "account-frozen"),
        ("excluded", "account-excluded"),
        ("closed", "account-closed"),
    ],
)
def test_who_may_not_order_gets_the_money_back(state: str, reason: str) -> None:
    assert said(verdict(household=replace(ANA, state=HouseholdState(state)))) == ("returned", reason)


def test_less_than_a_voucher_goes_back() -> None:
    assert said(verdict(9.99)) == ("returned", "amount-too-small")


def test_in_wallonia_nine_vouchers_are_no_order_and_ten_are() -> None:
    walloon = replace(ANA, scheme="wallonia")

    assert said(verdict(103.99, household=walloon, scheme="wallonia")) == ("returned", "below-smallest-order")
    assert said(verdict(104, household=walloon, scheme="wallonia")) == ("credited", "")


def test_what_is_left_over_goes_back() -> None:
    answer = verdict(37.50)

    assert said(answer) == ("credited", "remainder")
    assert bought(answer) == ([(3, 10.0)], 7.5)


def test_in_brussels_twenty_after_295_are_five_at_the_first_price_and_fifteen_at_the_next() -> None:
    brussels = replace(ANA, scheme="brussels")
    on = date(2025, 11, 3)

    answer = verdict(237, household=brussels, scheme="brussels", on=on, standings=stands(295))

    assert said(answer) == ("credited", "")
    assert bought(answer) == ([(5, 10.2), (15, 12.4)], 0.0)


def test_the_quota_leaves_what_it_leaves() -> None:
    answer = verdict(110, standings=stands(497))

    assert said(answer) == ("credited", "more-than-quota")
    assert bought(answer) == ([(3, 11.0)], 77.0)


def test_a_quota_used_up_sends_all_back() -> None:
    assert said(verdict(100, standings=stands(500))) == ("returned", "quota-used-up")


def test_a_priority_group_buys_beyond_500_at_the_base_price() -> None:
    there = stands(500, in_family=0)
    there.priority = frozenset([ANA.id])

    assert bought(verdict(100, standings=there)) == ([(10, 10.0)], 0.0)


def test_free_vouchers_count_in_the_quota_but_in_no_tranche() -> None:
    there = stands(390, free=105)

    assert bought(verdict(100, standings=there)) == ([(5, 10.0)], 50.0)


def test_two_orders_of_one_file_see_each_other() -> None:
    there = stands(390)

    assert bought(verdict(100, standings=there)) == ([(10, 10.0)], 0.0)
    assert bought(verdict(110, standings=there)) == ([(10, 11.0)], 0.0)


def test_two_orders_of_a_family_in_one_file_see_each_other() -> None:
    bob = replace(ANA, id=UUID(int=2))
    there = Standings(members={"home": (ANA.id, bob.id)})
    there.of(ANA.id, 2026).bought = there.of(ANA.id, 2026).in_family = 395
    there.of(bob.id, 2026).bought = there.of(bob.id, 2026).in_family = 395

    assert bought(verdict(50, standings=there)) == ([(5, 10.0)], 0.0)
    # The family's eight hundred at the first price end in the middle of Bob's order.
    assert bought(verdict(105, household=bob, standings=there)) == ([(5, 10.0), (5, 11.0)], 0.0)


def test_foreign_money_waits_for_a_person() -> None:
    assert said(verdict(line=replace(PAYMENT, currency="USD"))) == ("in the tray", "foreign-currency")


def test_a_damaged_line_waits_for_a_person() -> None:
    assert said(verdict(line=replace(PAYMENT, damage=Problem(4, "cut")))) == ("in the tray", "damaged-line")


@pytest.mark.parametrize("account", ["", "539-0075470-34", "BE68539007547035"])
def test_money_that_cannot_go_back_waits_for_a_person(account: str) -> None:
    line = replace(PAYMENT, counterparty_account=account)

    assert said(verdict(household=None, line=line)) == ("in the tray", "no-account-to-return-to")


def test_an_order_needs_no_account_of_the_payer() -> None:
    assert said(verdict(line=replace(PAYMENT, counterparty_account=""))) == ("credited", "")


@pytest.mark.parametrize(
    ("cents", "kind", "why"),
    [
        (-500, "payment", "debit"),
        (-500, "charge", "charge"),
        (500, "interest", "interest"),
        (0, "payment", "debit"),
        (500, "payment", ""),
    ],
)
def test_what_is_left_alone(cents: int, kind: str, why: str) -> None:
    assert left_alone(replace(PAYMENT, cents=cents, kind=kind)) == why


@pytest.mark.parametrize(
    ("scheme", "issued", "last_day"),
    [
        ("flanders", date(2026, 1, 5), date(2027, 1, 5)),
        ("flanders", date(2028, 2, 29), date(2029, 2, 28)),
        ("brussels", date(2026, 1, 5), date(2026, 7, 31)),
        ("brussels", date(2025, 8, 31), date(2026, 2, 28)),
        ("wallonia", date(2026, 1, 5), date(2026, 9, 30)),
    ],
)
def test_how_long_a_voucher_lives(scheme: str, issued: date, last_day: date) -> None:
    assert expires_on(issued, terms_for(scheme, on=issued).validity) == last_day
