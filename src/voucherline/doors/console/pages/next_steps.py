"""What is best done next for a household, as things stand with it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationView
from voucherline.journal.values import Entry
from voucherline.kernel.actors import Channel, Role
from voucherline.notices.states import NoticeState
from voucherline.notices.values import NoticeKind
from voucherline.notices.views import NoticeStory
from voucherline.pages.calls import Call

MOST: Final = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do; `what` chooses its sentence."""

    what: str
    work: UUID | None = None
    day: date | None = None
    count: int = 0


def next_steps(
    *,
    asked_for_call: bool,
    unreachable: bool,
    works: Sequence[PrestationView],
    by_telephone: bool,
    told: Iterable[NoticeStory],
    calls: Iterable[Call],
    facts: Iterable[Entry],
) -> list[Step]:
    """The few most pressing things, the most pressing first."""
    steps = [
        *([Step("call-back")] if asked_for_call else []),
        *([Step("unreachable")] if unreachable else []),
        *_about_works(works),
        *([Step("code")] if by_telephone and _code_is_unused(told, calls, facts) else []),
    ]
    return steps[:MOST]


def _about_works(works: Sequence[PrestationView]) -> Iterator[Step]:
    """The longest waiting first, one of each kind; what is missing, for all of it together."""
    oldest = sorted(works, key=lambda each: each.day)
    for what, fits in (
        ("decide", [each for each in oldest if each.tray]),
        ("contest", [each for each in oldest if each.state is PrestationState.CONTESTED and not each.tray]),
    ):
        if fits:
            yield Step(what, fits[0].id, fits[0].day, len(fits))
    if missing := sum(each.missing for each in works):
        yield Step("short", count=missing)


def _code_is_unused(told: Iterable[NoticeStory], calls: Iterable[Call], facts: Iterable[Entry]) -> bool:
    """Did a letter bring a code long enough ago to be read, without the household having telephoned ever?"""
    arrived = any(
        each.notice.kind == NoticeKind.TELEPHONE_CODE and each.notice.state == NoticeState.TOLD for each in told
    )
    telephoned = any(not each.outgoing for each in calls) or any(
        each.role == Role.HOUSEHOLD and each.channel == Channel.TELEPHONE for each in facts
    )
    return arrived and not telephoned
