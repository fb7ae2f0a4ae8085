"""A wallet as people see it, and what happens in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class LotView:
    """Vouchers of one order at one price with one expiry."""

    id: UUID
    order: UUID
    price_cents: int
    issued_on: date
    expires_on: date
    issued: int
    free: int
    held: int
    spent: int
    refunded: int
    expired: int
    terms: str


@dataclass(frozen=True, slots=True)
class Expiring:
    """So many vouchers can be used up to and including a day."""

    vouchers: int
    last_day: date


@dataclass(frozen=True, slots=True)
class Wallet:
    """In the wallet, of which kept for work waiting for an answer, free: the same three words everywhere."""

    lots: tuple[LotView, ...]

    @property
    def in_wallet(self) -> int:
        """Kept and free together."""
        return self.kept + self.free

    @property
    def kept(self) -> int:
        """Kept for work waiting for an answer."""
        return sum(lot.held for lot in self.lots)

    @property
    def free(self) -> int:
        """What can still be kept for new work, or refunded."""
        return sum(lot.free for lot in self.lots)

    @property
    def first_to_expire(self) -> Expiring | None:
        """Of what is in the wallet, the vouchers that expire first."""
        there = [lot for lot in self.lots if lot.free + lot.held]
        if not there:
            return None
        day = min(lot.expires_on for lot in there)
        return Expiring(sum(lot.free + lot.held for lot in there if lot.expires_on == day), day)


class Event(StrEnum):
    """Why vouchers came into a wallet, or left it."""

    BOUGHT = "bought"
    FREE = "free"
    SPENT = "spent"
    REFUNDED = "refunded"
    EXPIRED = "expired"
    CORRECTED = "corrected"
    """A counter-entry: it took back, or gave back, what another movement did."""


@dataclass(frozen=True, slots=True)
class Movement:
    """Vouchers that came into a wallet on a day (above zero), or left it (below)."""

    day: date
    event: Event
    vouchers: int
    subject: UUID
    """The order, the prestation, the request or the lot that it is about."""


@dataclass(frozen=True, slots=True)
class Movements:
    """What came and went in a period: what was there before, and all that moved, add up to what is there after."""

    before: int
    moved: tuple[Movement, ...]

    @property
    def after(self) -> int:
        """Vouchers in the wallet when the period ended, kept ones included."""
        return self.before + sum(movement.vouchers for movement in self.moved)


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchersExpired(Fact):
    """A lot's last day has passed; its money goes back, or not, as the terms say."""

    vouchers: int
    cents: int
    refunded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchersRefunded(Fact):
    """A household got its money back for vouchers still valid: it asked so, or two of customer service gave it."""

    vouchers: int
    cents: int
    proposed_by: str = ""
    """Who of customer service proposed it, and why; empty where the household asked for it itself."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryWarned(Fact):
    """So many days before vouchers expire, the household is to be warned."""

    vouchers: int
    expires_on: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterlyStatementDue(Fact):
    """A household is to hear what came and went in its wallet from the first day to the last."""

    first: date
    last: date


@dataclass(eq=False)
class NotEnoughVouchers(Refusal):
    """Fewer free vouchers than asked."""

    free: int
    asked: int


@dataclass(eq=False)
class NothingToRefund(Refusal):
    """No free voucher that was paid for."""


@dataclass(eq=False)
class RefundNeedsProof(Refusal):
    """The vouchers of somebody who died go to the heirs, on proof: their account must be entered first."""

    number: str
