"""The calendar of working days: Monday to Friday without Belgian public holidays and the terms' closing days."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import holidays

from voucherline.schemes.values import Span, Terms, Unit

WEEKEND: Final = "weekend"
HOLIDAY: Final = "holiday"
CLOSING_DAY: Final = "closing day"
ABSENCE: Final = "absence"

_SATURDAY: Final = 5
_ONE_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=256)
def public_holidays(year: int) -> frozenset[date]:
    """The Belgian public holidays of a year (Easter and Pentecost Sunday are among them)."""
    return frozenset(holidays.country_holidays("BE", years=year))


def reason_not_to_work(day: date, closing_days: frozenset[date]) -> str | None:
    """Why nobody works on this day: `weekend`, `holiday` or `closing day`; None on a working day."""
    if day.weekday() >= _SATURDAY:
        return WEEKEND
    if day in public_holidays(day.year):
        return HOLIDAY
    if day in closing_days:
        return CLOSING_DAY
    return None


def why_not_counted(day: date, terms: Terms) -> str | None:
    """Why this day is no working day under the terms: `weekend`, `holiday` or `closing day`; None if it is one."""
    return reason_not_to_work(day, terms.closing_days)


def days_later(day: date, span: Span, terms: Terms) -> date:
    """The last day of a span that begins after this day; the day itself does not count."""
    if span.unit is Unit.CALENDAR_DAYS:
        return day + timedelta(days=span.count)
    left = span.count
    while left:
        day += _ONE_DAY
        left -= why_not_counted(day, terms) is None
    return day
