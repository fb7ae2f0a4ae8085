"""Which vouchers are refunded first, where the money of expired ones goes, when households are warned."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from voucherline.domain.wallet.rules import Warned, money_of_expired, refundable, warnings_due
from voucherline.domain.wallet.values import LotView, NotEnoughVouchers, NothingToRefund
from voucherline.ledger.values import Account
from voucherline.schemes.catalogue import terms_for

TODAY = date(2026, 3, 2)


def lot(number: int, *, free: int, expires: date, price: int = 1000, held: int = 0) -> LotView:
    return LotView(
        id=UUID(int=number),
        order=UUID(int=100 + number),
        price_cents=price,
        issued_on=date(2025, 6, 1),
        expires_on=expires,
        issued=free + held,
        free=free,
        held=held,
        spent=0,
        refunded=0,
        expired=0,
        terms="flanders/2025-06-01",
    )


APRIL = lot(1, free=3, expires=date(2026, 4, 1))
MAY = lot(2, free=5, expires=date(2026, 5, 1))


def chosen(*lots: LotView, vouchers: int | None = None) -> list[tuple[int, int]]:
    return [(each.id.int, count) for each, count in refundable(lots, vouchers=vouchers, today=TODAY)]


def test_all_free_vouchers_are_refunded_when_no_number_is_said() -> None:
    assert chosen(MAY, APRIL) == [(1, 3), (2, 5)]


def test_those_that_expire_first_are_refunded_first() -> None:
    assert chosen(MAY, APRIL, vouchers=4) == [(1, 3), (2, 1)]


def test_a_voucher_is_refundable_on_its_last_day_and_not_after() -> None:
    assert chosen(lot(1, free=2, expires=TODAY)) == [(1, 2)]
    with pytest.raises(NothingToRefund):
        chosen(lot(1, free=2, expires=date(2026, 3, 1)))


def test_gifts_are_not_refunded() -> None:
    gift = lot(3, free=105, expires=date(2026, 4, 1), price=0)

    assert chosen(gift, APRIL) == [(1, 3)]
    with pytest.raises(NothingToRefund):
        chosen(gift)


def test_kept_vouchers_are_not_refunded() -> None:
    with pytest.raises(NotEnoughVouchers) as refused:
        chosen(lot(1, free=2, held=3, expires=date(2026, 4, 1)), vouchers=3)
    assert (refused.value.free, refused.value.asked) == (2, 3)


@pytest.mark.parametrize("vouchers", [0, -1])
def test_nothing_asked_is_nothing_refunded(vouchers: int) -> None:
    with pytest.raises(NothingToRefund):
        chosen(APRIL, vouchers=vouchers)


@pytest.mark.parametrize(
    ("scheme", "account"),
    [("flanders", Account.TO_RETURN), ("brussels", Account.REGION), ("wallonia", Account.REGION)],
)
def test_where_the_money_of_expired_vouchers_goes(scheme: str, account: Account) -> None:
    assert money_of_expired(terms_for(scheme, on=TODAY)) is account


def test_each_stage_of_warnings_lasts_until_the_next() -> None:
    assert warnings_due(terms_for("flanders", on=TODAY), today=TODAY) == (
        Warned(7, date(2026, 3, 2), date(2026, 3, 9)),
        Warned(30, date(2026, 3, 10), date(2026, 4, 1)),
        Warned(60, date(2026, 4, 2), date(2026, 5, 1)),
    )
