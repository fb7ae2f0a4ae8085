"""Who looked at a household's file, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSeen(Fact):
    """Somebody who is not of the household looked at its file; the household can ask who."""

    why: str


@dataclass(eq=False)
class ReasonToLookMissing(Refusal):
    """An inspector says why a file is looked at, before it opens."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a household's file."""

    at: datetime
    role: str
    name: str
    why: str
