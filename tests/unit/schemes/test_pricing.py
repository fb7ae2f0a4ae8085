from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from voucherline.kernel.money import Euro
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.pricing import Leftover, Position, Purchase, price_of, purchase, quota_left
from voucherline.schemes.values import Terms, Tranche

FLANDERS = terms_for("flanders", on=date(2026, 3, 12))
BRUSSELS = terms_for("brussels", on=date(2026, 3, 12))
WALLONIA = terms_for("wallonia", on=date(2026, 3, 12))


def buy(terms: Terms, euros: int, *, bought: int = 0, family: int | None = None, free: int = 0) -> Purchase:
    return purchase(
        terms,
        amount=Euro.of(euros),
        person=Position(bought, free),
        family=Position(bought if family is None else family, free),
    )


def test_a_hundred_euro_buys_ten_vouchers() -> None:
    assert buy(FLANDERS, 100) == Purchase(((10, Euro.of(10)),), Euro(0), Leftover.NONE)  # type: ignore[arg-type]


def test_an_order_crosses_a_tranche_in_the_middle() -> None:
    bought = buy(FLANDERS, 5 * 10 + 15 * 11, bought=395)

    assert bought.pieces == ((5, Euro.of(10)), (15, Euro.of(11)))
    assert bought.vouchers == 20
    assert bought.paid == Euro.of(215)


def test_what_does_not_pay_one_more_voucher_goes_back() -> None:
    bought = buy(FLANDERS, 207)

    assert bought.pieces == ((20, Euro.of(10)),)
    assert (bought.remainder, bought.why) == (Euro.of(7), Leftover.REMAINDER)


def test_what_pays_for_the_cheap_tranche_only_stops_there() -> None:
    bought = buy(BRUSSELS, 70, bought=295)

    assert bought.pieces == ((5, Euro.of(11, 40)),)
    assert bought.remainder == Euro.of(13)


def test_more_than_the_quota_buys_what_the_quota_leaves() -> None:
    bought = buy(FLANDERS, 220, bought=490)

    assert bought.pieces == ((10, Euro.of(11)),)
    assert (bought.remainder, bought.why) == (Euro.of(110), Leftover.MORE_THAN_QUOTA)


def test_a_few_euro_above_the_whole_quota_are_only_a_remainder() -> None:
    assert buy(FLANDERS, 115, bought=490).why is Leftover.REMAINDER


def test_after_the_quota_everything_goes_back() -> None:
    assert buy(FLANDERS, 100, bought=500) == Purchase((), Euro.of(100), Leftover.QUOTA_USED_UP)


def test_five_euro_buy_nothing() -> None:
    assert buy(FLANDERS, 5) == Purchase((), Euro.of(5), Leftover.AMOUNT_TOO_SMALL)


def test_nine_vouchers_are_no_order_in_wallonia() -> None:
    assert buy(WALLONIA, 95) == Purchase((), Euro.of(95), Leftover.BELOW_SMALLEST_ORDER)


def test_a_quota_that_leaves_five_sells_five_in_wallonia() -> None:
    assert buy(WALLONIA, 500, bought=495).pieces == ((5, Euro.of(12, 40)),)
    assert buy(WALLONIA, 62, bought=495).pieces == ((5, Euro.of(12, 40)),)


def test_a_walloon_order_may_cross_two_tranches() -> None:
    # 5 at 10.40, 225 at 11.40 and 20 at 12.40 are 52 + 2565 + 248
    assert buy(WALLONIA, 2865, bought=170).pieces == (
        (5, Euro.of(10, 40)),
        (225, Euro.of(11, 40)),
        (20, Euro.of(12, 40)),
    )


def test_a_big_family_pays_the_higher_price_sooner() -> None:
    bought = purchase(FLANDERS, amount=Euro.of(215), person=Position(100), family=Position(795))

    assert bought.pieces == ((5, Euro.of(10)), (15, Euro.of(11)))


def test_a_big_family_meets_its_quota_before_the_person_does() -> None:
    bought = purchase(FLANDERS, amount=Euro.of(220), person=Position(100), family=Position(990))

    assert bought.pieces == ((10, Euro.of(11)),)
    assert bought.why is Leftover.MORE_THAN_QUOTA


def test_free_vouchers_count_in_the_quota_but_in_no_tranche() -> None:
    assert quota_left(FLANDERS, person=Position(0, 105), family=Position(0, 105)) == 395
    bought = buy(FLANDERS, 4000, free=105)

    assert bought.pieces == ((395, Euro.of(10)),)


def test_a_priority_household_buys_two_thousand_at_the_base_price() -> None:
    bought = purchase(FLANDERS, amount=Euro.of(1000), person=Position(1950), family=Position(1000), priority=True)

    assert bought.pieces == ((50, Euro.of(10)),)
    assert (bought.remainder, bought.why) == (Euro.of(500), Leftover.MORE_THAN_QUOTA)


def test_who_is_no_longer_priority_has_no_quota_left() -> None:
    assert quota_left(FLANDERS, person=Position(1500), family=Position(0)) == 0


def one_by_one(
    terms: Terms, amount: Euro, person: Position, family: Position, *, priority: bool
) -> tuple[list[Euro], Euro]:
    """The same answer, bought voucher by voucher at a counter."""
    if priority:
        quota = terms.priority_quota - person.bought - person.free
    else:
        quota = min(
            terms.person_tranches[-1].up_to - person.bought - person.free,
            terms.family_tranches[-1].up_to - family.bought - family.free,
        )

    def price(tranches: tuple[Tranche, ...], number: int) -> Euro:
        return next((each.price for each in tranches if number <= each.up_to), tranches[-1].price)

    paid: list[Euro] = []
    while len(paid) < quota:
        number = len(paid) + 1
        asked = max(
            price(terms.person_tranches, person.bought + number), price(terms.family_tranches, family.bought + number)
        )
        if priority:
            asked = terms.base_price
        if asked.cents > amount.cents:
            break
        paid.append(asked)
        amount -= asked
    return paid, amount


POSITIONS = st.builds(Position, st.integers(0, 520), st.sampled_from([0, 0, 105]))
FAMILIES = st.builds(Position, st.integers(0, 1020), st.sampled_from([0, 0, 105, 210]))
OTHER = replace(
    FLANDERS,
    person_tranches=(Tranche(7, Euro(999)), Tranche(8, Euro(1)), Tranche(30, Euro(1500))),
    family_tranches=(Tranche(3, Euro(10)), Tranche(40, Euro(1200))),
    smallest_order=2,
)


@given(
    terms=st.sampled_from([FLANDERS, BRUSSELS, WALLONIA, OTHER]),
    amount=st.integers(0, 900_000).map(Euro) | st.integers(0, 9000).map(Euro),
    person=POSITIONS,
    family=FAMILIES,
    priority=st.booleans(),
)
def test_arithmetic_and_a_counter_where_each_voucher_is_bought_alone_agree(
    terms: Terms, amount: Euro, person: Position, family: Position, *, priority: bool
) -> None:
    paid, left = one_by_one(terms, amount, person, family, priority=priority)
    quota = quota_left(terms, person=person, family=family, priority=priority)
    bought = purchase(terms, amount=amount, person=person, family=family, priority=priority)

    if len(paid) >= max(1, min(terms.smallest_order, quota)):
        assert [price for count, price in bought.pieces for _ in range(count)] == paid
        assert bought.remainder == left
        assert all(one[1] != other[1] for one, other in zip(bought.pieces, bought.pieces[1:], strict=False))
    else:
        assert bought.pieces == ()
        assert bought.remainder == amount
    assert bought.paid + bought.remainder == amount
    assert (bought.why is Leftover.NONE) == (not bought.remainder and bool(bought.pieces))


@given(
    terms=st.sampled_from([FLANDERS, BRUSSELS, WALLONIA, OTHER]),
    vouchers=st.integers(1, 2100),
    person=POSITIONS,
    family=FAMILIES,
    priority=st.booleans(),
)
def test_who_pays_the_price_that_was_named_gets_just_that(
    terms: Terms, vouchers: int, person: Position, family: Position, *, priority: bool
) -> None:
    left = quota_left(terms, person=person, family=family, priority=priority)
    vouchers = min(vouchers, left)
    assume(vouchers >= max(1, min(terms.smallest_order, left)))
    pieces = price_of(terms, vouchers=vouchers, person=person, family=family, priority=priority)
    total = Euro(sum(count * price.cents for count, price in pieces))

    bought = purchase(terms, amount=total, person=person, family=family, priority=priority)

    assert bought == Purchase(pieces, Euro(0), Leftover.NONE)
    assert bought.vouchers == vouchers


@pytest.mark.parametrize("terms", [FLANDERS, BRUSSELS, WALLONIA])
def test_the_family_sells_no_dearer_than_its_members_alone_at_the_start_of_the_year(terms: Terms) -> None:
    assert terms.family_tranches[0].price == terms.base_price
