"""A helper's objection to what became of her hours, across the border of this package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """What a helper wrote about a change of her hours, and what was answered."""

    id: UUID
    household: UUID
    prestation: UUID
    company: UUID
    helper: UUID
    words: str
    made_at: datetime
    settled_how: str
    settled_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperObjected(Fact):
    """A helper says that what became of her hours is not right. The prestation stays as it is."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionSettled(Fact):
    """The company, or customer service, answered her."""

    words: str


@dataclass(eq=False)
class NothingToObjectTo(Refusal):
    """Nobody changed, contested or cancelled these hours."""


@dataclass(eq=False)
class ObjectedBefore(Refusal):
    """What she wrote before still waits for an answer."""
