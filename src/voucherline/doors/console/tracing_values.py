"""A trace: a tree of what a cent or a voucher went through."""

from __future__ import annotations

from dataclasses import dataclass

from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Node:
    """One stop: what it is, its id to go on with, money and vouchers there, and what hangs on it."""

    kind: str
    id: str
    says: str
    cents: int | None = None
    vouchers: int | None = None
    children: tuple[Node, ...] = ()


@dataclass(eq=False)
class NotFoundInLedger(Refusal):
    """Nothing has this id: no transfer, line, order, lot, prestation, payment or payment file."""

    id: str
