"""What happens to each line of a bank statement, and the payments that go out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from voucherline.domain.bank.formats.values import StatementLine
from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class Outcome(StrEnum):
    """What became of a line: exactly one, never none."""

    CREDITED = "credited"
    """It bought vouchers (what was left over may have gone back)."""
    RETURNED = "returned"
    """All of it goes back, with the reason."""
    LEFT_ALONE = "left alone"
    """Not for the scheme: listed, nothing else."""
    IN_TRAY = "in the tray"
    """A person must decide."""
    OUR_PAYMENT = "our payment"
    """The bank carried out a payment of ours."""
    CAME_BACK = "came back"
    """A payment of ours was returned."""


class Purpose(StrEnum):
    """Why money goes out."""

    COMPANY_PAYMENT = "company payment"
    RETURN = "return"


class OutgoingState(StrEnum):
    """Where a payment of ours stands."""

    READY = "ready"
    IN_FILE = "in a file"
    EXECUTED = "executed"
    CAME_BACK = "came back"
    STOPPED = "stopped"
    """A correction took its reason away before it was sent."""


@dataclass(frozen=True, slots=True)
class OurAccount:
    """An account of a scheme."""

    iban: str
    scheme: str
    name: str


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line with the one id that this movement has in whatever file it comes."""

    id: UUID
    account: str
    line: StatementLine
    doubtful: bool = False
    """Another statement or file has a movement like it, and no bank's reference tells whether it is the same."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of a line: the outcome, why (the key of a sentence), and what it bought."""

    outcome: Outcome
    reason: str = ""
    household: UUID | None = None
    vouchers: int = 0
    returned_cents: int = 0
    outgoing: UUID | None = None


@dataclass(frozen=True, slots=True)
class LineResult:
    """A line of a file and what it led to; `new` is false when it was known before, from a file or from above."""

    id: UUID
    position: int
    account: str
    booked_on: date
    cents: int
    outcome: str
    reason: str
    new: bool
    vouchers: int
    returned_cents: int


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A line in the tray, with what a person needs to decide it."""

    result: LineResult
    currency: str
    counterparty_account: str
    counterparty_name: str
    communication: str


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as it was kept, with who stood at the other side."""

    id: UUID
    account: str
    booked_on: date
    cents: int
    currency: str
    outcome: Outcome
    reason: str
    name: str
    iban: str
    household: UUID | None
    outgoing: UUID | None


@dataclass(frozen=True, slots=True)
class FileView:
    """A payment file that was handed over."""

    id: UUID
    message_id: str
    account: str
    created_at: datetime
    payments: int
    cents: int


@dataclass(frozen=True, slots=True)
class NewOutgoing:
    """A payment to be made. Its id, without dashes, is the end-to-end reference."""

    id: UUID
    purpose: Purpose
    scheme: str
    household: UUID | None
    company: UUID | None
    name: str
    iban: str
    cents: int
    reason: str
    subject: UUID
    due_on: date


@dataclass(frozen=True, slots=True)
class OutgoingView:
    """A payment of ours across the border of this package."""

    id: UUID
    purpose: Purpose
    scheme: str
    household: UUID | None
    company: UUID | None
    name: str
    iban: str
    cents: int
    reason: str
    subject: UUID
    state: OutgoingState
    file: UUID | None


@dataclass(frozen=True, slots=True)
class PaymentFileMade:
    """A payment file: what is in it and its bytes."""

    id: UUID
    message_id: str
    account: str
    payments: tuple[OutgoingView, ...]
    cents: int
    content: bytes
    execution_days: tuple[date, ...]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class PaymentFileView:
    """A payment file that was made."""

    message_id: str
    scheme: str
    created_at: datetime
    payments: int
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentAccountEntered(Fact):
    """A person entered to which account a waiting payment goes; its last four signs."""

    ends_in: str


@dataclass(eq=False)
class AccountUnknown(Refusal):
    """A scheme has no account yet."""

    scheme: str


@dataclass(eq=False)
class DoesNotAddUp(Refusal):
    """Opening balance, lines and closing balance of a statement contradict each other."""

    account: str
    difference: int
    line: int


@dataclass(eq=False)
class AmountLost(Refusal):
    """The amount of a line cannot be read, and a balance is missing too: nothing tells how much it was."""

    account: str
    line: int


@dataclass(eq=False)
class LineUnknown(Refusal):
    """No such line waits in the tray."""

    id: UUID


@dataclass(eq=False)
class LineIsNoPayment(Refusal):
    """The line brought no money: there is nothing to credit or to return."""

    id: UUID
