"""Questions about wallets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.wallet import sql
from voucherline.domain.wallet.values import Event, LotView, Movement, Movements, Wallet
from voucherline.kernel.time import midnight
from voucherline.ledger import queries as ledger


def wallet(household: UUID) -> Wallet:
    """All lots of a household, oldest expiry first."""
    return Wallet(tuple(LotView(*row) for row in ledger.lots_of(household)))


def wallets(households: Iterable[UUID]) -> dict[UUID, Wallet]:
    """The wallets of several households, read at once; those that never had a voucher are absent."""
    lots: dict[UUID, list[LotView]] = defaultdict(list)
    for household, *lot in ledger.lots_of_each(households):
        lots[household].append(LotView(*lot))
    return {household: Wallet(tuple(each)) for household, each in lots.items()}


def lots(household: UUID, ids: Iterable[UUID]) -> list[LotView]:
    """Some lots of a household."""
    wanted = set(ids)
    return [lot for lot in wallet(household).lots if lot.id in wanted]


def purses(households: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
    """Vouchers kept for work and free, by household; those that never had one are absent."""
    return ledger.purses(households)


def movements(households: Iterable[UUID], *, first: date, last: date) -> dict[UUID, Movements]:
    """What came and went in wallets from the first day to the last, with what was there before; one for each asked."""
    asked = list(dict.fromkeys(households))
    period = {"start": midnight(first), "end": midnight(last + timedelta(days=1))}
    before = dict(statements.rows(sql.BEFORE, {"households": asked, "start": period["start"]}))
    moved: dict[UUID, list[Movement]] = {household: [] for household in asked}
    for household, day, event, subject, vouchers in statements.rows(sql.MOVEMENTS, {"households": asked, **period}):
        moved[household].append(Movement(day, Event(event), vouchers, subject))
    return {household: Movements(before.get(household, 0), tuple(moved[household])) for household in asked}
