"""Romanian: one, two and twelve agree, "de" stands between larger numbers and what they count."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.tongues.tongue import Thing, Tongue, words

_SMALL: Final = words(
    "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
    "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece"
)
_TENS: Final = words("douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci")
_FEMININE: Final = {1: "una", 2: "două", 12: "douăsprezece"}


def _number(number: int, gender: Gender) -> str:
    if number == 1 and gender is not Gender.ALONE:
        return "o" if gender is Gender.FEMININE else "un"
    thousands, rest = divmod(number, 1000)
    parts = [_many(thousands, "o mie", "mii")] if thousands else []
    hundreds, rest = divmod(rest, 100)
    parts += [_many(hundreds, "o sută", "sute")] if hundreds else []
    return " ".join([*parts, *([_below_hundred(rest, gender)] if rest or not number else [])])


def _many(number: int, single: str, several: str) -> str:
    if number == 1:
        return single
    return f"{_number(number, Gender.FEMININE)} {'de ' if _form(number) else ''}{several}"


def _below_hundred(number: int, gender: Gender) -> str:
    if number < 20:
        return _FEMININE.get(number, _SMALL[number]) if gender is Gender.FEMININE else _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]} și {_below_hundred(ones, gender)}" if ones else _TENS[tens - 2]


def _form(number: int) -> int:
    """From 20 on, and 120, but not 101 to 119: "douăzeci de ore"."""
    return 0 if number == 0 or 1 <= number % 100 < 20 else 1


def _half(hours: int) -> str:
    return f"{ROMANIAN.count(hours, ROMANIAN.hour)} și jumătate" if hours else "o jumătate de oră"


def _day(number: int, month: str) -> str:
    return f"{'întâi' if number == 1 else _number(number, Gender.ALONE)} {month}"


def _clock(hour: int, minute: int) -> str:
    # Hours of the clock are feminine: "ora două", "ora douăsprezece".
    said = "unu" if hour == 1 else _below_hundred(hour, Gender.FEMININE)
    return f"{said} și {_number(minute, Gender.ALONE)}" if minute else said


ROMANIAN: Final = Tongue(
    number=_number,
    form=_form,
    hour=Thing("o oră", ("ore", "de ore"), Gender.FEMININE),
    minute=Thing("un minut", ("minute", "de minute"), Gender.FEMININE),
    euro=Thing("un euro", ("euro", "de euro")),
    cent=Thing("un cent", ("cenți", "de cenți")),
    joined="și",
    half=_half,
    day=_day,
    clock=_clock,
)
