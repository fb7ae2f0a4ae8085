"""Days, moments, amounts and lengths of time, as each language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency

from voucherline.kernel.money import Euro
from voucherline.kernel.time import BRUSSELS

LANGUAGES: Final = ("nl", "fr", "de", "en")
LOCALES: Final[Mapping[str, str]] = MappingProxyType({"nl": "nl_BE", "fr": "fr_BE", "de": "de_BE", "en": "en_GB"})
LANGUAGES_OF_HELPERS: Final = ("pl", "pt", "ro", "es")
"""Also spoken on the telephone line of the helpers; nothing is written in them."""
ALL_LOCALES: Final[Mapping[str, str]] = MappingProxyType(
    {**LOCALES, "pl": "pl_PL", "pt": "pt_PT", "ro": "ro_RO", "es": "es_ES"}
)

_NARROW_SPACE: Final = "\u202f"
_HARD_SPACE: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Minutes:
    """A length of work, written in hours: 165 minutes are "2 h 45"."""

    count: int


@dataclass(frozen=True, slots=True)
class _Shape:
    """What Babel does not settle the way our letters write it."""

    day: str
    day_of_year: str
    moment: str
    clock: str
    hours: str
    between: str = "; "


_SHAPES: Final[Mapping[str, _Shape]] = MappingProxyType(
    {
        "nl": _Shape("EEEE d MMMM y", "d MMMM", "{day} om {clock}", "{hour}.{minute:02} uur", "u"),
        "fr": _Shape("EEEE d MMMM y", "d MMMM", "{day} à {clock}", "{hour} h {minute:02}", "h", between=" ; "),
        "de": _Shape("EEEE, d. MMMM y", "d. MMMM", "{day} um {clock}", "{hour}.{minute:02} Uhr", "Std."),
        "en": _Shape("EEEE d MMMM y", "d MMMM", "{day} at {clock}", "{hour}:{minute:02}", "h"),
        "pl": _Shape("EEEE, d MMMM y", "d MMMM", "{day} o {clock}", "{hour}:{minute:02}", "godz."),
        "pt": _Shape("EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM", "{day} às {clock}", "{hour}:{minute:02}", "h"),
        "ro": _Shape("EEEE, d MMMM y", "d MMMM", "{day}, ora {clock}", "{hour}:{minute:02}", "h"),
        "es": _Shape("EEEE d 'de' MMMM 'de' y", "d 'de' MMMM", "{day} a las {clock}", "{hour}:{minute:02}", "h"),
    }
)


def day_in_words(day: date, language: str) -> str:
    """A day with its weekday and year: "donderdag 12 maart 2026"."""
    return _date(day, _SHAPES[language].day, language)


def day_of_year_in_words(day: date, language: str) -> str:
    """A day where the year is plain: "12 maart"."""
    return _date(day, _SHAPES[language].day_of_year, language)


def month_in_words(day: date, language: str) -> str:
    """The month in which a day lies: "maart 2026"."""
    return str(format_skeleton("yMMMM", day, locale=ALL_LOCALES[language]))


def clock_in_words(moment: time, language: str) -> str:
    """A time of day: "14.30 uur"."""
    return _SHAPES[language].clock.format(hour=moment.hour, minute=moment.minute)


def minute_of_day_in_words(minutes: int, language: str) -> str:
    """A time of day, counted in minutes since midnight."""
    return _SHAPES[language].clock.format(hour=minutes // 60, minute=minutes % 60)


def moment_in_words(instant: datetime, language: str) -> str:
    """An instant as calendar and clock on a Brussels wall show it: "donderdag 12 maart 2026 om 14.30 uur"."""
    assert instant.tzinfo is not None, "instants carry their zone"
    local = instant.astimezone(BRUSSELS)
    return _SHAPES[language].moment.format(
        day=day_in_words(local.date(), language), clock=clock_in_words(local.time(), language)
    )


def amount_in_words(amount: Euro, language: str) -> str:
    """An amount the way prices are written: "€ 10,40", "10,40 €", "€10.40"."""
    return cents_in_words(amount.cents, language)


@lru_cache(maxsize=1024)
def cents_in_words(cents: int, language: str) -> str:
    """Signed whole cents as an amount."""
    # Many typefaces of letters lack the narrow space that French puts between thousands.
    return str(format_currency(Decimal(cents).scaleb(-2), "EUR", locale=ALL_LOCALES[language])).replace(
        _NARROW_SPACE, _HARD_SPACE
    )


def minutes_in_words(minutes: int, language: str) -> str:
    """A length of work: "2 u 45", "3 u", "45 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    whole = f"{hours} {_SHAPES[language].hours}"
    return f"{whole} {rest:02}" if rest else whole


def list_in_words(parts: Iterable[str], language: str) -> str:
    """Several things in one sentence: "this; that"."""
    return _SHAPES[language].between.join(parts)


@lru_cache(maxsize=1024)
def _date(day: date, pattern: str, language: str) -> str:
    written = str(format_date(day, pattern, locale=ALL_LOCALES[language]))
    if language == "fr" and day.day == 1:
        written = written.replace("1 ", "1er ", 1)
    return written
