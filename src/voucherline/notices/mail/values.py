"""Mail across the border of this package: who sends, what is handed over, how it went, what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from voucherline.kernel.refusals import Refusal


@dataclass(eq=False)
class MailAddressUnusable(Refusal):
    """No mail can be written to this address."""

    address: str


@dataclass(frozen=True, slots=True)
class Sender:
    """In whose name mail goes out, and who reads the answers."""

    name: str
    address: str
    """What people see in From."""
    reply_to: str
    """Customer service: an answer to a notice reaches people."""
    domain: str = ""
    """Where bounces come back and Message-IDs are named after; nothing: the domain of the address."""

    @property
    def home(self) -> str:
        """The domain of bounces and Message-IDs."""
        return self.domain or self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One mail to one person, ready for a server."""

    delivery: UUID
    sender: str
    """The address on the envelope: a bounce to it finds the delivery."""
    to: str
    body: bytes
    at: datetime
    """When it was written: its Date."""

    def __post_init__(self) -> None:
        assert not any(letter < "!" for letter in self.sender + self.to), "an envelope has no blanks"

    @property
    def needs_utf8(self) -> bool:
        """Can only a server with SMTPUTF8 carry it?"""
        return not (self.sender + self.to).isascii()


class Outcome(StrEnum):
    """What a mail server made of a mail."""

    ACCEPTED = "accepted"
    """The server answers for it from now on."""
    LATER = "later"
    """Surely not accepted; another try may be."""
    REFUSED = "refused"
    """Surely not accepted, and asking again is useless."""
    NOT_TRIED = "not tried"
    """The server was so slow with others that there was no time left for it."""
    UNKNOWN = "unknown"
    """The line broke after the last byte and before the answer: it may have been accepted.

    It proves nothing, and no other server is asked at once. It may be handed over once more after the first pause:
    the mail and its Message-ID are the same, so that most mailboxes show one.
    """


@dataclass(frozen=True, slots=True)
class HandedOver:
    """How one mail went."""

    delivery: UUID
    outcome: Outcome
    provider: str
    code: int = 0
    """The server's three digits; 0 when it said nothing."""
    status: str = ""
    """Its enhanced status code (RFC 3463), such as 5.1.1."""
    words: str = ""
    """What it said, or what went wrong on the line."""
    down: bool = False
    """Was it the server's own trouble, which says nothing about the person or the mail?"""


class Action(StrEnum):
    """What became of a mail after it was accepted (RFC 3464)."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


@dataclass(frozen=True, slots=True)
class Bounce:
    """News of a mail from a server further on."""

    delivery: UUID
    action: Action
    """Failed: nobody tries any more, whether the trouble is permanent or not."""
    status: str = ""
    """The enhanced status code, if one is named."""
    words: str = ""
    """The other server's diagnosis."""
    recipient: str = ""

    @property
    def permanent(self) -> bool:
        """Would another mail to this address fail the same way?"""
        return self.action is Action.FAILED and not self.status.startswith("4")
