"""What is to be done for one delivery: gathering and the actions both look at it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import UUID


class Task(NamedTuple):
    """A delivery with what its notice says: the columns of the statements of `sql`, in their order."""

    household: UUID
    id: UUID
    notice: UUID
    channel: str
    rank: int
    state: str
    attempts: int
    made_at: datetime
    due_at: datetime | None
    handed_over_at: datetime | None
    kind: str
    recipient: str
    recipient_id: UUID
    fact: UUID
    subject: UUID
    happened_at: datetime
    notice_state: str
    composed_at: datetime | None
    """When it was taken up to be said: it says what held then."""
    sent_to: str
