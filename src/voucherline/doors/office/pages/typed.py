"""What people type into forms: numbers, days and words, made fit to be looked at."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from voucherline.doors.office.rows import CellUnreadable, day_of

_LONGEST_NUMBER: Final = 40
_CONTROLS: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def digits(typed: str) -> str:
    """The digits of a number, however it was written."""
    return "".join(sign for sign in typed[:_LONGEST_NUMBER] if sign.isascii() and sign.isdigit())


def readable_day(typed: str) -> date | None:
    """The day that was typed, if it is one."""
    try:
        return day_of(typed.strip())
    except CellUnreadable:
        return None


def words_of(typed: str) -> str:
    """Words without signs that no table can hold; lines stay lines."""
    return _CONTROLS.sub(" ", typed.replace("\r\n", "\n")).strip()
