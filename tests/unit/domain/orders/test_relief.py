"""A year's tax certificate: which vouchers count, at which price."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from voucherline.domain.orders.rules_of_relief import BoughtLot, certificate
from voucherline.domain.orders.values import TaxCertificate
from voucherline.kernel.money import Euro
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import AtExpiry, TaxRelief

WALLONIA = terms_for("wallonia", on=date(2025, 8, 1))
FLANDERS = terms_for("flanders", on=date(2025, 8, 1))


def lot(
    issued: int, cents: int, *, month: int = 3, refunded: int = 0, expired: int = 0, terms: object = WALLONIA
) -> BoughtLot:
    assert isinstance(terms, type(WALLONIA))
    return BoughtLot(date(2025, month, 1), terms, cents, issued, refunded, expired)


def test_the_first_vouchers_count_at_the_price_paid() -> None:
    bought = [lot(100, 1020), lot(75, 1020, month=6), lot(25, 1140, month=6)]

    assert certificate(2025, bought) == TaxCertificate(
        year=2025,
        vouchers=200,
        paid=Euro(175 * 1020 + 25 * 1140),
        counted=150,
        counted_price=Euro(150 * 1020),
        percent=10,
    )


def test_under_the_ceiling_all_count() -> None:
    made = certificate(2025, [lot(10, 1020), lot(5, 1040, month=9)])
    assert made is not None
    assert (made.counted, made.counted_price) == (15, Euro(10 * 1020 + 5 * 1040))


def test_what_was_refunded_makes_room_for_what_came_after() -> None:
    made = certificate(2025, [lot(150, 1020, refunded=50), lot(60, 1140, month=6)])
    assert made is not None
    assert (made.vouchers, made.counted, made.counted_price) == (160, 150, Euro(100 * 1020 + 50 * 1140))


def test_lost_at_expiry_is_paid_all_the_same_refunded_at_expiry_is_not() -> None:
    lost = certificate(2025, [lot(10, 1020, expired=4)])
    given_back = certificate(2025, [lot(10, 1020, expired=4, terms=replace(WALLONIA, at_expiry=AtExpiry.REFUND))])
    assert lost is not None
    assert given_back is not None
    assert (lost.vouchers, given_back.vouchers) == (10, 6)


def test_no_relief_no_certificate() -> None:
    assert certificate(2025, [lot(10, 1000, terms=FLANDERS)]) is None
    assert certificate(2025, [lot(10, 1020, refunded=10)]) is None
    assert certificate(2025, []) is None


@given(st.lists(st.tuples(st.integers(1, 80), st.integers(0, 80), st.integers(900, 1500)), max_size=8))
def test_never_more_counts_than_was_bought_nor_than_the_ceiling(lots: list[tuple[int, int, int]]) -> None:
    terms = replace(WALLONIA, tax_relief=TaxRelief(percent=10, vouchers=150))
    made = certificate(2025, [lot(n, cents, refunded=min(n, back), terms=terms) for n, back, cents in lots])
    if made is None:
        return
    assert made.counted == min(150, made.vouchers)
    assert made.counted_price <= made.paid
    assert (made.counted == made.vouchers) == (made.counted_price == made.paid)
