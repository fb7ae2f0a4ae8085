"""Brussels days, instants and half-open periods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

BRUSSELS: Final = ZoneInfo("Europe/Brussels")
MINUTES_OF_AN_HOUR: Final = 60
MINUTES_OF_A_DAY: Final = 24 * MINUTES_OF_AN_HOUR


def brussels_day(instant: datetime) -> date:
    """The day that a calendar on a Brussels wall shows at this instant."""
    assert instant.tzinfo is not None, "instants carry their zone"
    return instant.astimezone(BRUSSELS).date()


def midnight(day: date) -> datetime:
    """The first instant of a Brussels day."""
    return datetime.combine(day, time.min, tzinfo=BRUSSELS)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """An instant of a Brussels day by the clock on the wall."""
    return datetime.combine(day, time(hour, minute), tzinfo=BRUSSELS)


def months_later(day: date, months: int) -> date:
    """The same day of the month some months later, or that month's last day where it is shorter, or the last of all."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def end_of_month(day: date) -> date:
    """The last day of the month in which this day lies."""
    return months_later(day.replace(day=1), 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """Instants from `start` on and before `end`."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        assert self.start <= self.end, "a period does not run backwards"


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `first` to `last`, both included; no last day means until further notice."""

    first: date
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)
