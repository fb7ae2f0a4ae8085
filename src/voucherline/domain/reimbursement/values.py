"""Payments to companies across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact


class PaymentState(StrEnum):
    """Where a company's payment stands."""

    OPEN = "open"
    """Parts are still being added."""
    SUBMITTED = "submitted"
    """Complete; the bank is asked with the next file."""
    PAID = "paid"
    CAME_BACK = "came back"
    WITHDRAWN = "withdrawn"
    """Taken back before the bank was asked: what was in it is owed again."""


@dataclass(frozen=True, slots=True)
class PaymentView:
    """One payment: of a company, for a day."""

    id: UUID
    company: UUID
    scheme: str
    day: date
    state: PaymentState
    vouchers: int
    cents: int


@dataclass(frozen=True, slots=True)
class PartView:
    """One line of a payment's statement: vouchers of one prestation, with the company's own reference."""

    household: UUID
    prestation: UUID
    vouchers: int
    cents: int
    reference: str


@dataclass(frozen=True, slots=True)
class PaidPart:
    """Vouchers of one prestation in one payment, and when that payment was opened."""

    payment: UUID
    state: PaymentState
    opened_at: datetime
    household: UUID
    prestation: UUID
    vouchers: int
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyPaid(Fact):
    """The bank carried out a company's payment. Subject: the payment; no household."""

    company: UUID
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyPaymentCameBack(Fact):
    """A company's bank returned the payment: its account must be looked at."""

    company: UUID
    cents: int
