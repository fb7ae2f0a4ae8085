"""The weekly sample of silence across the border of this package: what was asked, answered, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.sampling import Share


@dataclass(frozen=True, slots=True)
class SampleView:
    """What one week's sample of a scheme tells."""

    scheme: str
    week: date
    agreed: int
    """How often silence agreed in that week."""
    asked: int
    answered: int
    wrong: int
    share: Share | None
    """Of those who answered; nothing before anybody has."""
    confidence_percent: int
    secret_print: str
    drawn_at: datetime


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question of a sample, and what became of it."""

    prestation: UUID
    household: UUID
    scheme: str
    week: date
    was_right: bool | None
    words: str
    answered_by: str
    answered_at: datetime | None
    settled_how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAsked(Fact):
    """A household is asked again about a prestation to which its silence agreed in the week of this Monday."""

    week: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAnswered(Fact):
    """It said whether what its silence agreed to was right. The prestation stays as it is."""

    was_right: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSettled(Fact):
    """Customer service dealt with a prestation that silence had agreed to wrongly."""

    how: str


@dataclass(eq=False)
class NotInSample(Refusal):
    """Nobody was asked again about this prestation."""

    id: UUID


@dataclass(eq=False)
class SampleAnsweredBefore(Refusal):
    """The question was answered otherwise before: the first answer counts."""

    answered_at: datetime


@dataclass(eq=False)
class NothingToSettle(Refusal):
    """The household did not say that it was wrong, or somebody has dealt with it."""

    id: UUID
