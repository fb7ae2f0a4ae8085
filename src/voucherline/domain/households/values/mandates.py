"""Mandates: somebody may act for a household."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class MandateRight(StrEnum):
    """What a mandate can allow. Money and contact points it never does."""

    SEE = "see"
    """Wallet and prestations."""
    ANSWER = "answer"
    """Confirm and contest."""


class MandateState(StrEnum):
    """How far a mandate has come."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    ENDED = "ended"


class MandateEnd(StrEnum):
    """Why a mandate is over."""

    REVOKED = "revoked"
    GIVEN_BACK = "given back"
    NOT_ACCEPTED = "not accepted"
    EXPIRED = "expired"
    ACCOUNT_ENDED = "account ended"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is to hold a mandate: a household by its number, or anybody else by name and one way to reach them."""

    number: str = ""
    name: str = ""
    email: str = field(default="", repr=False)
    telephone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MandateView:
    """A mandate across the border of this package."""

    id: UUID
    household: UUID
    holder: UUID | None
    """The household that holds it; None for somebody without an account."""
    holder_name: str
    holder_email: str = field(repr=False)
    holder_telephone: str = field(repr=False)
    first: date
    last: date
    allows: tuple[MandateRight, ...]
    state: MandateState
    accept_until: date
    """The last day on which it can be accepted."""
    ended_because: str

    def check_holds(self, on: date) -> None:
        """Refuse, unless the mandate allows something on this day."""
        if self.state is not MandateState.ACCEPTED or on > self.last:
            raise MandateClosed
        if on < self.first:
            raise MandateNotYet(self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateOffered(Fact):
    """A household wants somebody to act for it; a letter brings it the code to hand on, to accept with."""

    holder: str
    """A user number; empty for somebody without an account."""
    first: date
    last: date
    allows: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateAccepted(Fact):
    """The holder accepted with the code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateEnded(Fact):
    """A mandate allows nothing any more."""

    why: str


@dataclass(eq=False)
class MandateUnknown(Refusal):
    """No mandate has this id."""

    id: UUID


@dataclass(eq=False)
class MandateDaysInvalid(Refusal):
    """A mandate runs forwards, is not over yet, and not longer than the terms say."""

    first: date
    last: date
    years: int


@dataclass(eq=False)
class MandateTooFarAhead(Refusal):
    """A mandate is not given so long before its first day."""

    first: date
    latest: date


@dataclass(eq=False)
class MandateClosed(Refusal):
    """The mandate can no longer be accepted, or is over."""


@dataclass(eq=False)
class MandateNotYet(MandateClosed):
    """The mandate was accepted, and holds from a later day."""

    first: date


@dataclass(eq=False)
class MandateAllowsNothing(Refusal):
    """It was not said what the mandate allows."""


@dataclass(eq=False)
class HolderInvalid(Refusal):
    """A mandate is held by a person with a name and a way to be reached, other than the household itself."""
