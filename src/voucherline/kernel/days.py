"""Days as people write them: what a browser without a calendar, a spreadsheet or a hand brings."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

_DAY_FIRST: Final = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})", re.ASCII)
_CENTURY: Final = 2000
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
"""At the ends of the calendar there is no day before, or after."""


def read_day(written: str) -> date:
    """The day of 2026-12-31, 31/12/2026, 31.12.2026 or 31-12-26; `ValueError`, if it is none.

    In Belgium the day stands before the month, in each of its languages; two digits are a year of this century.
    """
    text = written.strip()
    if told := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in told.groups())
        found = date(year if len(told[3]) > 2 else _CENTURY + year, month, day)
    else:
        found = date.fromisoformat(text)
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError(written)
    return found


def read_day_and_hour(written: str) -> datetime:
    """The moment of 2026-12-31T14:30, 31/12/2026 14:30 or 31.12.2026 14h30; `ValueError`, if it is none."""
    day, _, hour = written.strip().replace("T", " ").rpartition(" ")
    return datetime.combine(read_day(day), time.fromisoformat(hour.replace("h", ":")))
