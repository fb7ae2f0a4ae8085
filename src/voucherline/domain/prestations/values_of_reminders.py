"""Telling and reminding across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


class Proof(StrEnum):
    """How it is proved that a household was told."""

    EMAIL = "email"
    """Accepted by its server and not bounced within 24 hours."""
    CALL = "call"
    """A key was pressed after the announcement."""
    LETTER = "letter"
    """Handed to the post, three working days ago."""
    PORTAL = "portal"
    """Seen in the portal."""
    IN_PERSON = "in person"
    """Somebody of customer service said it face to face, and a second one stands for that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldInPerson(Fact):
    """Two people of customer service stand for it that a household was told of work face to face."""

    proposed_by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReminded(Fact):
    """Half of a household's time is over and it has not answered: it is to be reminded, once a clock."""

    ends_at: datetime


@dataclass(eq=False)
class ToldBeforeRegistered(Refusal):
    """Nobody was told of hours before somebody entered them."""

    told_at: datetime
    registered_at: datetime
