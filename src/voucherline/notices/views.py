"""Notices, deliveries and print runs as those see them who only look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class NoticeView:
    """One piece of news for one person, and whether it was heard."""

    id: UUID
    household: UUID
    """Of the fact; the recipient may be a helper or a company."""
    fact: UUID
    subject: UUID
    kind: str
    recipient: str
    recipient_id: UUID
    happened_at: datetime
    made_at: datetime
    state: str
    told_at: datetime | None
    told_how: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One thing that happened to a delivery."""

    event: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class DeliveryView:
    """A notice on its way by one channel, with all that happened to it, in order."""

    id: UUID
    channel: str
    state: str
    made_at: datetime
    due_at: datetime | None
    attempts: int
    handed_over_at: datetime | None
    sent_to: str
    said: str
    """The text as it was sent."""
    run: str
    """The print run of a letter."""
    pages: int | None
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class NoticeStory:
    """A notice with its deliveries, in the order in which they were tried."""

    notice: NoticeView
    deliveries: tuple[DeliveryView, ...]


@dataclass(frozen=True, slots=True)
class LettersWaiting:
    """Letters that are in no print run yet."""

    letters: int
    since: datetime | None
    """When the oldest of them was written."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """A print run, and what became of its letters."""

    name: str
    state: str
    """`being printed`, `printed` or `handed over`."""
    made_at: datetime
    handed_over_at: datetime | None
    letters: int
    sheets: int
    returned: int


@dataclass(frozen=True, slots=True)
class UnpostedLetter:
    """A letter that is not with the post yet."""

    delivery: UUID
    household: UUID
    kind: str
    written_at: datetime
    run: str
    """Its print run; empty while it waits for one."""


@dataclass(frozen=True, slots=True)
class LateLetter:
    """A letter that should have been with the post by now."""

    letter: UnpostedLetter
    late_since: datetime


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """A call to make. Whoever reads lists of them needs no whole number."""

    delivery: UUID
    household: UUID
    kind: str
    subject: UUID
    due_at: datetime
    attempt: int
    number: str
    """All but the last three digits masked; empty, if the household has none any more."""
