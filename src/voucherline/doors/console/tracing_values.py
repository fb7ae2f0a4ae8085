"""A trace: a tree of what a cent or a voucher went through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import BRUSSELS


@dataclass(frozen=True, slots=True)
class Node:
    """One stop: what it is, its id to go on with, money and vouchers there, and what hangs on it."""

    kind: str
    id: str
    says: str
    cents: int | None = None
    vouchers: int | None = None
    children: tuple[Node, ...] = ()


def moment(at: datetime) -> str:
    """A moment as a Brussels wall shows it."""
    return f"{at.astimezone(BRUSSELS):%Y-%m-%d %H:%M}"


def why(reason: str) -> str:
    """A reason as it is kept, without its hyphens."""
    return reason.replace("-", " ")


@dataclass(eq=False)
class NotFoundInLedger(Refusal):
    """Nothing has this id: no transfer, line, order, lot, prestation, payment or payment file."""

    id: str
