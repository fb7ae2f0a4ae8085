"""A wallet as people see it, and what happens in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchersExpired(Fact):
    """A lot's last day has passed; its money goes back, or not, as the terms say."""

    vouchers: int
    cents: int
    refunded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchersRefunded(Fact):
    """The household asked its money back for vouchers still valid."""

    vouchers: int
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryWarned(Fact):
    """So many days before vouchers expire, the household is to be warned."""

    vouchers: int
    expires_on: date
    days: int


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
