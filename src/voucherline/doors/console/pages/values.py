"""What forms are, and what becomes of those that are unclear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from voucherline.kernel.refusals import Refusal


class FormKind(StrEnum):
    """Which paper form it is."""

    REGISTRATION = "registration"
    RESPONSE = "response"


class FormOutcome(StrEnum):
    """How an unclear form left the tray."""

    KEYED_IN = "keyed in"
    DROPPED = "dropped"
    """Nothing came of it; the reason is kept."""


class Asking(StrEnum):
    """How a household was asked what it meant."""

    LETTER = "letter"
    CALL = "call"


@dataclass(eq=False)
class FormDoneBefore(Refusal):
    """A colleague was there before: the form has left the tray."""

    name: str
    done_at: datetime
