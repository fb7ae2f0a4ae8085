"""Which vouchers are refunded, and what becomes of the money of expired ones. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Warned:
    """Households with vouchers whose last day is one of these are warned, once."""

    stage: int
    """So many days before the last one is the moment of it; a run that was missed leaves it to a later day."""
    first: date
    last: date


def warnings_due(terms: Terms, *, today: date) -> tuple[Warned, ...]:
    """Which last days are warned about today: each stage lasts until the next one, so that none is missed, only late.

    With warnings 60, 30 and 7 days before, 25 days before is the stage of 30: whoever missed both hears it once.
    """
    stages = sorted(terms.expiry_warnings)
    nearest = [0, *(days + 1 for days in stages[:-1])]
    return tuple(
        Warned(stage, today + timedelta(days=near), today + timedelta(days=stage))
        for near, stage in zip(nearest, stages, strict=True)
    )
