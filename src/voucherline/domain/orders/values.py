"""Orders and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class DemandView:
    """An announced order that is not paid yet."""

    id: UUID
    vouchers: int
    total: Euro
    lapses_on: date
    """The last day on which it is still expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCredited(Fact):
    """Vouchers are in the wallet: how many, for how much, until when; what went back."""

    vouchers: int
    paid_cents: int
    returned_cents: int
    expires_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentReturned(Fact):
    """Money goes back in full, with the reason."""

    cents: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineLeftAlone(Fact):
    """A person looked at a bank line of the tray, and nothing more is to be done. No household."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeVouchersGranted(Fact):
    """A self-employed mother got her free vouchers: proposed by one, approved by another."""

    vouchers: int
    expires_on: date
    proposed_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandMade(Fact):
    """A household announced an order that it still has to pay."""

    vouchers: int
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLapsed(Fact):
    """An announced order was not paid in time."""

    vouchers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderWithdrawn(Fact):
    """A counter-entry took back vouchers that were credited by mistake; the line waits for a new decision."""

    vouchers: int
    approved_by: str


@dataclass(frozen=True, slots=True)
class OrderView:
    """An order as it stands; free vouchers have no line."""

    household: UUID
    id: UUID
    line: UUID | None
    terms: str
    bought_on: date
    vouchers: int
    paid_cents: int
    received_cents: int
    free: bool
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """What an order would cost today: tranche by tranche, and how many vouchers the year's quota leaves."""

    pieces: tuple[tuple[int, Euro], ...]
    total: Euro
    quota_left: int
    number: str
    account: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxCertificateDue(Fact):
    """A household bought vouchers that give tax relief: it is to get the year's certificate.

    Once; and again, with the next revision, when more counts than it was told.
    """

    year: int
    counted_cents: int
    revision: int


@dataclass(frozen=True, slots=True)
class TaxCertificate:
    """What a household bought in a year, and what of it counts for tax relief."""

    year: int
    vouchers: int
    paid: Euro
    counted: int
    """Vouchers within the relief's ceiling."""
    counted_price: Euro
    percent: int


@dataclass(eq=False)
class NoTaxRelief(Refusal):
    """Nothing that the household bought in the year gives tax relief."""

    number: str
    year: str
    """Written as such: a year is no count."""


@dataclass(eq=False)
class QuotaUsedUp(Refusal):
    """The year's quota leaves fewer vouchers than asked."""

    left: int
    asked: int


@dataclass(eq=False)
class BelowSmallestOrder(Refusal):
    """Fewer vouchers than an order must have."""

    smallest: int
    asked: int


@dataclass(eq=False)
class NotProved(Refusal):
    """The household did not prove that it belongs to the group."""

    proof: str


@dataclass(eq=False)
class OrderUnknown(Refusal):
    """No such order."""

    id: UUID
