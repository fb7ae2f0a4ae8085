"""Which vouchers are refunded, and what becomes of the money of expired ones. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from voucherline.domain.wallet.values import LotView, NotEnoughVouchers, NothingToRefund
from voucherline.ledger.values import Account
from voucherline.schemes.values import AtExpiry, Terms


def refundable(lots: Sequence[LotView], *, vouchers: int | None, today: date) -> list[tuple[LotView, int]]:
    """Choose free, valid, paid vouchers, those that expire first; all of them, or so many."""
    usable = sorted(
        (lot for lot in lots if lot.free and lot.price_cents and lot.expires_on >= today),
        key=lambda lot: (lot.expires_on, lot.issued_on, lot.id),
    )
    free = sum(lot.free for lot in usable)
    wanted = free if vouchers is None else vouchers
    if not free or wanted <= 0:
        raise NothingToRefund
    if wanted > free:
        raise NotEnoughVouchers(free=free, asked=wanted)
    chosen = []
    for lot in usable:
        count = min(lot.free, wanted)
        if count:
            chosen.append((lot, count))
            wanted -= count
    return chosen


def money_of_expired(terms: Terms) -> Account:
    """To whom the money of expired vouchers goes."""
    return Account.TO_RETURN if terms.at_expiry is AtExpiry.REFUND else Account.REGION


def warning_days(terms: Terms, *, today: date) -> dict[date, int]:
    """The last days of lots about which households are warned today, each with how many days are left."""
    return {today + timedelta(days=days): days for days in terms.expiry_warnings}
