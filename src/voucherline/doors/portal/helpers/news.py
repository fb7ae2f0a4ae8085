"""What a helper has not read yet of what became of her hours: it stands on her pages until she opens the hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from voucherline.domain.prestations import queries as prestations
from voucherline.notices import actions, queries
from voucherline.notices.states import NoticeState

NEWS_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class News:
    """One thing that she has not read yet."""

    what: str
    """The kind of its notice, as keys of sentences write it."""
    work: UUID
    day: date
    minutes: int


def news_of(helper: UUID) -> list[News]:
    """The last that she has not read yet, the newest first."""
    waiting = queries.notices(recipient=helper, state=NoticeState.OPEN, limit=NEWS_SHOWN)
    works = {each.id: each for each in prestations.standings({each.subject for each in waiting})} if waiting else {}
    return [
        News(each.kind.replace(" ", "-"), each.subject, works[each.subject].day, works[each.subject].minutes)
        for each in waiting
    ]


def is_read(helper: UUID, work: UUID, *, now: datetime) -> None:
    """She opened these hours: what was to be told of them is told."""
    waiting = queries.notices(subject=work, recipient=helper, state=NoticeState.OPEN)
    if waiting:
        actions.seen([each.id for each in waiting], now=now)
