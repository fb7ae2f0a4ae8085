"""Contact points: where a household is reached, and how they change."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class ContactKind(StrEnum):
    """Which contact point."""

    EMAIL = "email"
    TELEPHONE = "telephone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class NewEmail:
    """Another e-mail address; none, if it is empty."""

    email: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewTelephones:
    """All telephone numbers from then on, the one to call first before the others."""

    telephones: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewAddress:
    """Another home."""

    street: str = field(repr=False)
    postcode: str = field(repr=False)
    town: str = field(repr=False)


NewContact = NewEmail | NewTelephones | NewAddress


def kind_of(contact: NewContact) -> ContactKind:
    """Which contact point changes."""
    match contact:
        case NewEmail():
            return ContactKind.EMAIL
        case NewTelephones():
            return ContactKind.TELEPHONE
        case NewAddress():
            return ContactKind.ADDRESS


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactChangeAsked(Fact):
    """Another contact point was given: told at the old one, it waits. The journal never names the new one."""

    what: str
    usable_from: date
    proof: str = ""
    """What was shown to an agent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactChangeStopped(Fact):
    """A contact point that waited will not be used."""

    what: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactChanged(Fact):
    """The wait is over: the new contact point is used."""

    what: str


@dataclass(eq=False)
class EmailInvalid(Refusal):
    """That is no e-mail address."""

    email: str


@dataclass(eq=False)
class TelephoneInvalid(Refusal):
    """That is no telephone number that can be called at the usual price."""

    telephone: str


@dataclass(eq=False)
class PostcodeInvalid(Refusal):
    """That is no Belgian postcode."""

    postcode: str


@dataclass(eq=False)
class ContactMissing(Refusal):
    """This way of taking part needs an e-mail address or a telephone number."""

    what: str


@dataclass(eq=False)
class ContactChangeUnknown(Refusal):
    """No change of this contact point is waiting."""

    what: str


@dataclass(eq=False)
class ProofMissing(Refusal):
    """Customer service changes this on proof only."""
