"""Accounts, phases and what goes in and out of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from functools import cache
from typing import Final
from uuid import UUID

from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal


class Phase(IntEnum):
    """Direct, or in two steps: a hold is answered once, by a spend or a release."""

    DIRECT = 1
    HOLD = 2
    SPEND = 3
    RELEASE = 4


class Account(IntEnum):
    """Between which accounts a transfer goes. Below 10 vouchers, above 10 cents: the two never mix."""

    ISSUED = 1
    LOT = 2
    COMPANY = 3
    REFUNDED = 4
    EXPIRED = 5

    BANK = 11
    DEPOSIT = 12
    OUTSTANDING = 13
    TO_RETURN = 14
    OWED = 15
    REGION = 16


class Move:
    """The pairs of accounts that may meet. The database refuses every other pair."""

    DIRECT: Final = (
        (Account.ISSUED, Account.LOT),
        (Account.LOT, Account.REFUNDED),
        (Account.LOT, Account.EXPIRED),
        (Account.BANK, Account.DEPOSIT),
        (Account.DEPOSIT, Account.OUTSTANDING),
        (Account.DEPOSIT, Account.TO_RETURN),
        (Account.OUTSTANDING, Account.OWED),
        (Account.REGION, Account.OWED),
        (Account.OUTSTANDING, Account.TO_RETURN),
        (Account.OUTSTANDING, Account.REGION),
    )
    HELD: Final = (
        (Account.LOT, Account.COMPANY),
        (Account.OWED, Account.BANK),
        (Account.TO_RETURN, Account.BANK),
    )
    CORRECTED: Final = tuple((credit, debit) for debit, credit in (*DIRECT, *HELD))


@dataclass(frozen=True, slots=True)
class NewLot:
    """Vouchers of one order at one price, about to be issued."""

    household: UUID
    id: UUID
    order: UUID
    line: UUID | None
    scheme: str
    terms: str
    price_cents: int
    vouchers: int
    issued_on: date
    expires_on: date


@dataclass(frozen=True, slots=True)
class Posting:
    """A direct transfer of cents."""

    household: UUID
    id: UUID
    debit: Account
    credit: Account
    cents: int
    subject: UUID


@dataclass(frozen=True, slots=True)
class HoldAsked:
    """Keep up to so many vouchers of a household for a prestation. `id` is made by the caller and used once."""

    id: UUID
    household: UUID
    prestation: UUID
    company: UUID
    vouchers: int


@dataclass(frozen=True, slots=True)
class ReleaseAsked:
    """Give back so many held vouchers of a prestation, those that live longest first."""

    household: UUID
    prestation: UUID
    vouchers: int


@dataclass(frozen=True, slots=True)
class SpendAsked:
    """Give all held vouchers of a prestation to the company, each at this exchange value."""

    household: UUID
    prestation: UUID
    exchange_cents: int


@dataclass(frozen=True, slots=True)
class Gone:
    """Vouchers of a lot that expired or were refunded, by which transfer."""

    household: UUID
    lot: UUID
    line: UUID | None
    vouchers: int
    cents: int
    transfer: UUID


@dataclass(frozen=True, slots=True)
class CentsHeld:
    """Cents on their way to the bank: a hold on what is owed or to be returned."""

    id: UUID
    household: UUID
    debit: Account
    cents: int
    subject: UUID
    company: UUID | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """One line of the ledger, as it stands."""

    household: UUID
    id: UUID
    phase: Phase
    debit: Account
    credit: Account
    amount: int
    lot: UUID | None
    company: UUID | None
    subject: UUID
    answers: UUID | None
    corrects: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True)
class LotEntry:
    """A lot as the ledger keeps it."""

    household: UUID
    id: UUID
    order: UUID
    terms: str
    price_cents: int
    issued_on: date
    expires_on: date
    issued: int


@dataclass(frozen=True, slots=True)
class SpentVouchers:
    """Vouchers of one lot that paid a prestation; `undone` when a counter-entry took that back."""

    household: UUID
    prestation: UUID
    lot: UUID
    vouchers: int
    undone: bool


@cache
def suspense_of(scheme: str) -> UUID:
    """The account of nobody: where money stands whose household a scheme does not know."""
    return derived_id("suspense", scheme)


@dataclass(eq=False)
class AlreadyCorrected(Refusal):
    """A counter-entry exists."""

    id: UUID


@dataclass(frozen=True, slots=True)
class Proposed:
    """What one person entered and another has not yet entered too, or approved."""

    id: UUID
    kind: str
    household: UUID
    subject: UUID
    what: str
    by: str
    at: datetime
    vouchers: int | None = None
    """How many, where the first person chose so many."""


@dataclass(frozen=True, slots=True)
class Declined:
    """What nothing came of: a second person said no, or whoever proposed it took it back."""

    proposed: Proposed
    by: str
    at: datetime
    because: str


@dataclass(eq=False)
class CannotBeCorrected(Refusal):
    """What it led to has gone on (the vouchers were used, the money was sent)."""

    id: UUID


@dataclass(eq=False)
class SamePersonTwice(Refusal):
    """The second person must be another one."""

    name: str


@dataclass(eq=False)
class AccountNeedsSecondPerson(Refusal):
    """The account to which money goes is noted, and used once another person enters the same."""

    iban: str


@dataclass(eq=False)
class CorrectionUnknown(Refusal):
    """No such correction waits for approval."""

    id: UUID
