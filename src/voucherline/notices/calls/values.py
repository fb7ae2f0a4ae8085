"""Calls across the border of this package: whom to call about what, and how it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from voucherline.notices.values import Message


@dataclass(frozen=True, slots=True)
class CallToMake:
    """One call: to which number, about which delivery."""

    delivery: UUID
    household: UUID
    number: str
    """E.164."""
    attempt: int
    """1 for the first."""
    message: Message
    subject: UUID
    """The prestation, order or account that it is about."""


class CallOutcome(StrEnum):
    """How a call ended."""

    TOLD = "told"
    """A key was pressed after the announcement: a person heard it. Answering alone proves nothing."""
    BUSY = "busy"
    NO_ANSWER = "no answer"
    REJECTED = "rejected"
    NO_SUCH_NUMBER = "no such number"
    """An attempt like any other, and no trouble of ours; nor does it show that our way to telephones works."""
    VOICEMAIL = "voicemail"
    """Answered, and nobody pressed a key."""
    HUNG_UP = "hung up"
    FAILED = "failed"
    """The exchange could not place it: that is our trouble, not theirs."""
    FORBIDDEN = "forbidden"
    """A number that we do not dial: a foreign or an expensive one."""


@dataclass(frozen=True, slots=True)
class CallEnded:
    """One call is over."""

    delivery: UUID
    outcome: CallOutcome
    at: datetime
    words: str = ""
    best_hour: int | None = None
    """Of the Brussels day, at which this household heard a call through before, if whoever places calls knows it."""


class CallPlacer(Protocol):
    """Whatever places calls: an exchange, or a script that plays the people called."""

    def place(self, calls: Sequence[CallToMake]) -> Iterator[CallEnded]:
        """Place these calls, all at once; each ends in its own time, and every one ends."""
        ...
