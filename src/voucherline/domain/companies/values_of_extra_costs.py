"""Extra costs as others see them: what a company asks beside the voucher, and the facts and refusals about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from voucherline.journal.values import Fact
from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal

LONGEST_PURPOSE = 100
"""Characters in which a company says what it asks an extra cost for: they stand in a letter and are read out."""


class Per(StrEnum):
    """For how much of the work an extra cost is asked."""

    HOUR = "hour"
    MONTH = "month"


class ExtraCostStanding(StrEnum):
    """What an extra cost is on a day."""

    COMING = "coming"
    RUNNING = "running"
    OVER = "over"
    WITHDRAWN = "withdrawn"
    """Before it began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraCostAnnounced(Fact):
    """A company tells a household what it will ask beside the voucher. Subject: the extra cost."""

    company: str
    """Its id."""
    words: str
    """What for, as the company wrote it."""
    cents: int
    per: str
    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraCostWithdrawn(Fact):
    """What was announced does not come. Subject: the extra cost."""

    company: str
    words: str
    cents: int
    per: str
    first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraCostEnded(Fact):
    """A company asks an extra cost no more after a day. Subject: the extra cost."""

    company: str
    words: str
    cents: int
    per: str
    last: date


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a company wants to announce, to one household or to many."""

    id: UUID
    """Made by the one who announces: the same again changes nothing."""
    purpose: str
    amount: Euro
    per: Per
    first: date
    households: Sequence[str]
    """Their numbers."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A household is told, or would be."""

    number: str
    repeated: bool = False
    """It was told before."""


@dataclass(frozen=True, slots=True)
class NotAnnounced:
    """A household is not told, and why."""

    number: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class ExtraCostView:
    """An extra cost of one household across the border of this package."""

    id: UUID
    household: UUID
    company: UUID
    company_name: str
    purpose: str
    amount: Euro
    per: Per
    first: date
    last: date | None
    announced_at: datetime
    withdrawn_at: datetime | None

    def standing(self, on: date) -> ExtraCostStanding:
        """What it is on a day."""
        return standing(self.first, self.last, self.withdrawn_at, on)


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """An announcement as its company sees it: to how many households, and how it stands."""

    id: UUID
    purpose: str
    amount: Euro
    per: Per
    first: date
    last: date | None
    announced_at: datetime
    withdrawn_at: datetime | None
    households: tuple[UUID, ...]
    """Some of them."""
    count: int

    def standing(self, on: date) -> ExtraCostStanding:
        """What it is on a day."""
        return standing(self.first, self.last, self.withdrawn_at, on)


def standing(first: date, last: date | None, withdrawn_at: datetime | None, on: date) -> ExtraCostStanding:
    """What an extra cost with these days is on a day."""
    if withdrawn_at is not None:
        return ExtraCostStanding.WITHDRAWN
    if on < first:
        return ExtraCostStanding.COMING
    return ExtraCostStanding.OVER if last is not None and last < on else ExtraCostStanding.RUNNING


@dataclass(eq=False)
class ExtraCostIncomplete(Refusal):
    """It is not said what an extra cost is for, or how much it is."""

    what: str


@dataclass(eq=False)
class ExtraCostTooSoon(Refusal):
    """The household would hear of it too shortly before it begins."""

    earliest: date


@dataclass(eq=False)
class ExtraCostTooFarAhead(Refusal):
    """Nobody keeps in mind for so long what was announced."""

    latest: date


@dataclass(eq=False)
class ExtraCostAboveCap(Refusal):
    """The scheme lets companies ask no more than this beside a voucher, and only for hours."""

    most: Euro


@dataclass(eq=False)
class ExtraCostNotForHousehold(Refusal):
    """The company may not work for this household: why, it does not learn."""

    number: str


@dataclass(eq=False)
class ExtraCostUnknown(Refusal):
    """The company has no such announcement."""

    id: UUID


@dataclass(eq=False)
class ExtraCostBegun(Refusal):
    """It began already, or is over: it can only end."""

    first: date


@dataclass(eq=False)
class ExtraCostNotRunning(Refusal):
    """It cannot end on this day: it is over by then, was withdrawn, has not begun, or the day is past."""

    day: date
