"""Questions about wallets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from voucherline.domain.wallet.values import LotView, Wallet
from voucherline.ledger import queries as ledger


def wallet(household: UUID) -> Wallet:
    """All lots of a household, oldest expiry first."""
    return Wallet(tuple(LotView(*row) for row in ledger.lots_of(household)))


def lots(household: UUID, ids: Iterable[UUID]) -> list[LotView]:
    """Some lots of a household."""
    wanted = set(ids)
    return [lot for lot in wallet(household).lots if lot.id in wanted]


def about_to_expire(scheme: str, *, on: date) -> dict[UUID, int]:
    """Vouchers in wallets whose last day is this one, by household."""
    return ledger.expiring(scheme, on=on)
