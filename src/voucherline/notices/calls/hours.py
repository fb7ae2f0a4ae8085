"""When a person may be called. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from voucherline.kernel.time import BRUSSELS, MINUTES_OF_A_DAY, MINUTES_OF_AN_HOUR, at, brussels_day
from voucherline.schemes.calendar import public_holidays
from voucherline.schemes.telling import Telling

_SUNDAY: Final = 6
_ONE_DAY: Final = timedelta(days=1)
_DAYS_AHEAD: Final = 30
"""Farther than any row of days without calls."""

Window = tuple[int, int]


def next_calling_moment(
    now: datetime, telling: Telling, *, own_hours: Window | None = None, not_before: date | None = None
) -> datetime:
    """The first instant from now on at which a person may be called; the hours it chose itself win over the usual.

    `not_before` puts a call off to a day: the next attempt is on another one.
    """
    windows = (own_hours,) if own_hours else telling.call_windows
    first = max(brussels_day(now), not_before or date.min)
    for days in range(_DAYS_AHEAD):
        day = first + days * _ONE_DAY
        if not may_be_called_on(day):
            continue
        for start, end in windows:
            begins, ends = _instant(day, start), _instant(day, end)
            if now < ends:
                return max(now.astimezone(UTC), begins)
    raise AssertionError("some day is neither a Sunday nor a holiday")


def may_be_called_on(day: date) -> bool:
    """Sundays and public holidays belong to the people."""
    return day.weekday() != _SUNDAY and day not in public_holidays(day.year)


def next_attempt(
    last: datetime,
    telling: Telling,
    *,
    attempts: int,
    own_hours: Window | None = None,
    best_hour: int | None = None,
    not_before: datetime | None = None,
) -> datetime:
    """When to try again after so many calls in vain: on another day, in the other part of it, and at another hour.

    The second time, at the hour at which the household heard a call through before, unless that was just in vain.
    `not_before` puts it off to a later day at the same hour: the household was to be told otherwise meanwhile.
    """
    windows = (own_hours,) if own_hours else telling.call_windows
    day = brussels_day(last)
    while True:
        day = brussels_day(next_calling_moment(last, telling, own_hours=own_hours, not_before=day + _ONE_DAY))
        moment = _on_day(day, last, windows, attempts=attempts, best_hour=best_hour)
        if not_before is None or moment >= not_before:
            return moment


def _on_day(day: date, last: datetime, windows: Sequence[Window], *, attempts: int, best_hour: int | None) -> datetime:
    if attempts == 1 and best_hour is not None and best_hour != last.astimezone(BRUSSELS).hour:
        best = best_hour * MINUTES_OF_AN_HOUR
        if _within(best, windows):
            return _instant(day, best)
    start, end = windows[(_window_of(last, windows) + 1) % len(windows)]
    return _instant(day, start + attempts * MINUTES_OF_AN_HOUR % max(end - start, 1))


def _within(minute: int, windows: Sequence[Window]) -> bool:
    return any(start <= minute < end for start, end in windows)


def _window_of(moment: datetime, windows: Sequence[Window]) -> int:
    local = moment.astimezone(BRUSSELS)
    minute = local.hour * MINUTES_OF_AN_HOUR + local.minute
    return next((index for index, (_, end) in enumerate(windows) if minute < end), len(windows) - 1)


def _instant(day: date, minute: int) -> datetime:
    days, rest = divmod(minute, MINUTES_OF_A_DAY)
    # In UTC: instants of one zone would be compared by the clock on the wall.
    return at(day + days * _ONE_DAY, *divmod(rest, MINUTES_OF_AN_HOUR)).astimezone(UTC)
