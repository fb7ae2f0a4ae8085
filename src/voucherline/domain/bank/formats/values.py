"""What a bank file says, whatever its format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from voucherline.kernel.refusals import Refusal

PAYMENT: Final = "payment"
CHARGE: Final = "charge"
INTEREST: Final = "interest"
DIRECT_DEBIT: Final = "direct debit"
CARD: Final = "card"
CASH: Final = "cash"
OTHER: Final = "other"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that is not as it should be: at which line of the file, which sentence, with which slots."""

    line: int
    key: str
    slots: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One movement of money. Of a grouped movement each detail is a line, and the total is none."""

    position: int
    """Line of the file (from 1) where it begins."""
    booked_on: date
    value_on: date
    cents: int
    """Signed: above zero the account gained."""
    currency: str = "EUR"
    bank_reference: str = ""
    end_to_end: str = ""
    """The reference that the payer, or we, gave to the payment."""
    batch: str = ""
    """The reference of the payment file or batch that this movement books as one amount."""
    counterparty_account: str = ""
    """IBAN without blanks, or whatever the bank wrote."""
    counterparty_name: str = ""
    structured: str = ""
    """Twelve digits of a structured communication, as sent (its check digits may be wrong)."""
    message: str = ""
    """Free communication, continued lines joined."""
    is_return: bool = False
    """Is this a payment of ours that came back?"""
    return_reason: str = ""
    kind: str = PAYMENT
    """What moved the money: one of the kinds above."""
    damage: Problem | None = None
    """Set when the amount could be read but something else could not: a person must look."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one account did over some days, as the bank tells it."""

    account: str
    currency: str
    number: str
    opening_cents: int | None
    closing_cents: int | None
    lines: tuple[StatementLine, ...]
    problems: tuple[Problem, ...] = ()
    """Faults that do not touch an amount (a missing trailer, a wrong count); they are said, never hidden."""
    unreadable: tuple[Problem, ...] = ()
    """Lines of the file whose amount could not be read: such a statement does not add up."""

    @property
    def difference_cents(self) -> int | None:
        """How far opening balance and lines are from the closing balance; None if a balance is missing."""
        if self.opening_cents is None or self.closing_cents is None:
            return None
        return self.closing_cents - self.opening_cents - sum(line.cents for line in self.lines)


@dataclass(frozen=True, slots=True)
class StatementFile:
    """A whole file as read."""

    format: str
    """`coda`, or the camt.053 version that the file names (`camt.053.001.08`)."""
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...] = ()
    """Faults of the file itself, around its statements: a trailer missing, totals that are not those of the lines."""
    records: Mapping[str, int] = field(default_factory=dict)
    """What became of every text line (CODA) or entry (camt) of the file, counted by kind: none is ever dropped."""


@dataclass(eq=False)
class StatementRefused(Refusal):
    """The file cannot be read at all: at which line, and why."""

    line: int
    reason: str
    """Key of the sentence that says why."""
    found: str = ""


@dataclass(frozen=True, slots=True)
class CreditTransfer:
    """One payment that we ask our bank to make."""

    end_to_end: str
    """At most 35 characters; comes back in the bank statement."""
    cents: int
    creditor_name: str
    creditor_iban: str
    remittance: str = ""
    structured: str = ""
    """Twelve digits; when set, sent instead of the free remittance."""


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """The payments of one file, each batch with the day on which the bank should carry it out."""

    message_id: str
    created_at: datetime
    debtor_name: str
    debtor_iban: str
    batches: Mapping[date, tuple[CreditTransfer, ...]]
