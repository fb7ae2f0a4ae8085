"""Questions about wallets."""

from __future__ import annotations

from collections.abc import Iterable
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
