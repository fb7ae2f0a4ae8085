"""Amended work as a planner types it: one row a prestation, with what is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from voucherline.domain.prestations.values import Amendment
from voucherline.doors.office.lengths import minutes_of_hours
from voucherline.doors.office.pages.typed import readable_day
from voucherline.doors.office.pages.works import Work
from voucherline.schemes.values import Activity
from voucherline.words.catalogue import say

_LONGEST_DAY: Final = 24 * 60
_LONGEST: Final = 20
ACTIVITIES: Final = tuple(each.value for each in Activity)


@dataclass(frozen=True, slots=True)
class Row:
    """One prestation and what is typed beside it."""

    work: Work
    day: str
    hours: str
    activity: str
    error: str = ""
    field: str = ""
    to: Amendment | None = None
    """What it becomes; nothing, if it stays as it is."""
    activities: tuple[str, ...] = ACTIVITIES


def rows(works: Sequence[Work]) -> list[Row]:
    """Work as it stands, to be typed over."""
    return [
        Row(each, each.view.day.isoformat(), hours_as_typed(each.view.minutes), each.view.activity) for each in works
    ]


def hours_as_typed(minutes: int) -> str:
    """A length of work the way planners type it: "2:45"."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def rows_given(works: Sequence[Work], given: Mapping[str, str], language: str) -> list[Row]:
    """What was typed; what differs from the work becomes an amendment, or an error."""
    return [_given(each, given, language) for each in works]


def _given(work: Work, given: Mapping[str, str], language: str) -> Row:
    def typed(name: str) -> str:
        return given.get(f"{name}-{work.view.id}", "").strip()[:_LONGEST]

    row = Row(work, typed("day"), typed("hours"), typed("activity"))
    day, minutes = readable_day(row.day), minutes_of_hours(row.hours)
    if day is None:
        return replace(row, error=say("portal-day-unreadable", language), field="day")
    if minutes is None or not 0 < minutes <= _LONGEST_DAY:
        return replace(row, error=say("office-hours-unreadable", language), field="hours")
    if row.activity not in ACTIVITIES:
        return replace(row, error=say("office-activity-missing", language), field="activity")
    if (day, minutes, row.activity) == (work.view.day, work.view.minutes, work.view.activity):
        return row
    return replace(row, to=Amendment(day=day, minutes=minutes, activity=row.activity))
