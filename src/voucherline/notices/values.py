"""Notices across the border of this package: what is said, to whom, by which channel, and how it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from voucherline.kernel.refusals import Refusal


class NoticeKind(StrEnum):
    """One kind of news."""

    # to a household
    WELCOME = "welcome"
    TELEPHONE_CODE = "telephone code"
    WRONG_CODES = "wrong codes"
    SOLUTION_CHANGED = "solution changed"
    CONTACT_CHANGED = "contact changed"
    MANDATE_OFFERED = "mandate offered"
    MANDATE_GIVEN = "mandate given"
    MANDATE_ENDED = "mandate ended"
    HOLDER_CONFIRMED = "holder confirmed"
    HOLDER_CONTESTED = "holder contested"
    HOLDER_SAID_RIGHT = "holder said right"
    HOLDER_SAID_WRONG = "holder said wrong"
    HOLDER_PLANNED_ABSENCE = "holder planned absence"
    ACCOUNT_CHANGED = "account changed"
    PROOF_ACCEPTED = "proof accepted"
    REFUND_ACCOUNT_NOTED = "refund account noted"
    FORM_QUESTION = "form question"
    EXTRA_COST_ANNOUNCED = "extra cost announced"
    EXTRA_COST_WITHDRAWN = "extra cost withdrawn"
    EXTRA_COST_ENDED = "extra cost ended"
    ORDER_CREDITED = "order credited"
    PAYMENT_RETURNED = "payment returned"
    FREE_VOUCHERS = "free vouchers"
    EXPIRY_WARNING = "expiry warning"
    VOUCHERS_EXPIRED = "vouchers expired"
    VOUCHERS_REFUNDED = "vouchers refunded"
    PRESTATION_TO_ANSWER = "prestation to answer"
    PRESTATION_AMENDED = "prestation amended"
    ANSWER_REMINDER = "answer reminder"
    PRESTATION_CANCELLED = "prestation cancelled"
    CONTEST_MAINTAINED = "contest maintained"
    CONTEST_DECIDED = "contest decided"
    SHORTAGE = "shortage"
    OUTSIDE_VOUCHERS = "outside vouchers"
    PRESTATION_CORRECTED = "prestation corrected"
    SAMPLE_QUESTION = "sample question"
    QUARTERLY_STATEMENT = "quarterly statement"
    TAX_CERTIFICATE = "tax certificate"
    # to a helper
    HELPER_HOURS_CONTESTED = "helper hours contested"
    HELPER_HOURS_AMENDED = "helper hours amended"
    HELPER_HOURS_CANCELLED = "helper hours cancelled"
    HELPER_HOURS_CONFIRMED = "helper hours confirmed"
    HELPER_HOURS_DECIDED = "helper hours decided"
    HELPER_HOURS_CORRECTED = "helper hours corrected"
    HELPER_OBJECTION_ANSWERED = "helper objection answered"
    # to a company
    COMPANY_CONTESTED = "company contested"
    COMPANY_CONTEST_WITHDRAWN = "company contest withdrawn"
    COMPANY_DECIDED = "company decided"
    COMPANY_OUTSIDE_VOUCHERS = "company outside vouchers"
    COMPANY_CORRECTED = "company corrected"
    COMPANY_PAID = "company paid"
    COMPANY_PAYMENT_CAME_BACK = "company payment came back"


class Recipient(StrEnum):
    """What the person is to whom one speaks."""

    HOUSEHOLD = "household"
    HELPER = "helper"
    COMPANY = "company"


class Channel(StrEnum):
    """How news travels."""

    EMAIL = "email"
    CALL = "call"
    LETTER = "letter"
    PORTAL = "portal"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that a statement or a certificate shows."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()
    """Columns whose cells are set to the right."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The part of a letter that the household may tear off and send back."""

    heading: str
    lines: tuple[str, ...]
    """What the slip is about: who, which day, how many hours."""
    choices: tuple[str, ...]
    """One box each."""
    reference: str
    """What a scan reads back: also printed as a QR code."""


@dataclass(frozen=True, slots=True)
class Message:
    """One piece of news in one language, before a channel gives it a form.

    Screen, e-mail, letter and voice are made from it, so that the same numbers and days stand everywhere.
    """

    kind: NoticeKind
    language: str
    subject: str
    greeting: str
    paragraphs: tuple[str, ...]
    facts: tuple[tuple[str, str], ...] = ()
    """What and how much, each with its label."""
    tables: tuple[Table, ...] = ()
    steps_heading: str = ""
    steps: tuple[str, ...] = ()
    """What the person can do, one thing after the other."""
    closing: tuple[str, ...] = ()
    slip: Slip | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be typeset."""

    delivery: UUID
    message: Message
    name: str
    street: str
    postcode: str
    town: str
    number: str
    """The user number: twelve digits."""
    day: date
    """The day that stands in the letter's head."""
    large_print: bool = False
    code: str = field(default="", repr=False)
    """A telephone code, or the code of a mandate: nowhere else than in the letter itself."""


@dataclass(frozen=True, slots=True)
class PrintRunView:
    """A print run across the border of this package."""

    name: str
    made_at: datetime
    printed_at: datetime | None
    handed_over_at: datetime | None
    letters: int
    sheets: int


@dataclass(eq=False)
class RunUnknown(Refusal):
    """No print run has this name."""

    name: str


@dataclass(eq=False)
class RunNotPrinted(Refusal):
    """A run is handed to the post once it is printed."""

    name: str


@dataclass(eq=False)
class DeliveryUnknown(Refusal):
    """No delivery has this id."""

    id: UUID


@dataclass(eq=False)
class NoticeUnknown(Refusal):
    """No notice has this id."""

    id: UUID
