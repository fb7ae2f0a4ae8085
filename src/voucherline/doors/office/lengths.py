"""How people write lengths of work and times of day."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_CLOCK: Final = re.compile(r"(\d{1,3}) ?[:hHuU] ?([0-5]?\d)?", re.ASCII)
_DECIMAL: Final = re.compile(r"\d{1,4}(?:[.,]\d{1,4})?", re.ASCII)
_TIME_OF_DAY: Final = re.compile(r"([01]?\d|2[0-3]) ?[:.hHuU] ?([0-5]\d)", re.ASCII)


def minutes_of_hours(text: str) -> int | None:
    """The minutes of "3", "1.5", "1,5", "1:30" or "1h30"; None for anything else, and for broken minutes."""
    text = text.strip()
    if found := _CLOCK.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if not _DECIMAL.fullmatch(text):
        return None
    minutes = Decimal(text.replace(",", ".")) * 60
    return int(minutes) if minutes == int(minutes) else None


def whole_minutes(text: str) -> int | None:
    """The minutes of "90"; None for anything else."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None


def minute_of_day(text: str) -> int | None:
    """The minute of the day of "9:30" or "09:30"; None for anything else."""
    found = _TIME_OF_DAY.fullmatch(text.strip())
    return int(found[1]) * 60 + int(found[2]) if found else None
