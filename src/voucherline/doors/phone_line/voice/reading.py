"""Reads a written sentence out: what is left in figures and abbreviations becomes words. Pure.

Some sentences come to the line as they are written in letters: why a deadline is what it is, why something was refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, partial
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.voice import spoken
from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.numbers import LARGEST, number_in_words
from voucherline.kernel.money import Euro
from voucherline.words.formats import LANGUAGES_OF_HELPERS

_CENTS: Final = 100
_LONGEST_COUNT: Final = 4
"""Digits; a longer row without separators is a number of somebody and is read digit by digit."""


def aloud(text: str, language: str) -> str:
    """Write a sentence so that it holds words only."""
    text = _GLUED.sub(" ", text)
    for pattern, read in _readers(language):
        text = pattern.sub(read, text)
    return " ".join(_UNSAYABLE.sub(" ", text).split()).replace(" ,", ",")


_GLUED: Final = re.compile(r"(?<=[^\W\d_])(?=\d)")
"""Where letters end and digits begin: BE41."""

# Brackets doubled are phonemes to espeak-ng, and angles are marks of speech to others.
_UNSAYABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\[\]<>{}|/\\^~_*#]+")

Reader = Callable[[re.Match[str]], str]

_CLOCKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": r"\b(\d{1,2})\.(\d{2}) uur\b",
        "fr": r"\b(\d{1,2}) h (\d{2})\b",
        "de": r"\b(\d{1,2})\.(\d{2}) Uhr\b",
        **dict.fromkeys(("en", *LANGUAGES_OF_HELPERS), r"\b(\d{1,2}):(\d{2})\b"),
    }
)
_LENGTHS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": r"\b(\d+) u\b(?: (\d{2})\b)?",
        "fr": r"\b(\d+) h\b()",
        "de": r"\b(\d+) Std\.(?: (\d{2})\b)?",
        "pl": r"\b(\d+) godz\.(?: (\d{2})\b)?",
        **dict.fromkeys(("en", "pt", "ro", "es"), r"\b(\d+) h\b(?: (\d{2})\b)?"),
    }
)
_MINUTES: Final = r"\b(\d+) min\b\.?"
_FIGURES: Final = r"(\d+(?:[.,\u202f\u00a0]\d{2,3})*)"
_AMOUNT: Final = rf"€\s?{_FIGURES}|{_FIGURES}\s?(?:€|EUR\b)"
_COUNT: Final = r"(?<![\d,.])\d{1,3}(?:[.,\u202f\u00a0]\d{3})+(?!\d)|\d+"
# Counts are never written so: between their thousands stand points, commas or spaces that do not break.
_GROUPED: Final = r"\+{3}[\d/]+\+{3}|(?<![\d.,])\d{1,5}(?: \d{1,5})+(?![\d]|[.,]\d)"


@lru_cache(maxsize=16)
def _readers(language: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """What is looked for, in this order: the longest forms first."""
    months = "|".join(spoken.month_name(month, language) for month in range(1, 13))
    weekdays = "|".join(spoken.weekday_name(date(2026, 3, day), language) for day in range(1, 8))
    named = rf"(?P<before>\w+ )?(?P<weekday>(?:{weekdays}),? )?"
    day = rf"{named}\b(?P<day>\d{{1,2}})(?:er|\.)?(?: de)? (?P<month>{months})\b(?P<year> (?:de )?\d{{4}}\b)?"
    found: tuple[tuple[str, Callable[..., str]], ...] = (
        (_GROUPED, _digits),
        (_AMOUNT, _amount),
        (_CLOCKS[language], _clock),
        (day, _day),
        (_LENGTHS[language], _length),
        (_MINUTES, _minutes),
        (_COUNT, _count),
    )
    return tuple((re.compile(pattern), partial(read, language=language)) for pattern, read in found)


def _digits(match: re.Match[str], *, language: str) -> str:
    """Telephone numbers in the groups in which they are written; user numbers in ours."""
    groups = match[0].split()
    as_written = len("".join(groups)) != spoken.USER_NUMBER_DIGITS and max(map(len, groups)) > 1
    return ", ".join(spoken.digits(group, language) for group in (groups if as_written else [match[0]]))


def _amount(match: re.Match[str], *, language: str) -> str:
    written = re.sub(r"[\s\u202f\u00a0]", "", next(filter(None, match.groups())))
    whole, cents = (written[:-3], written[-2:]) if re.search(r"[.,]\d{2}$", written) else (written, "0")
    return spoken.amount(Euro(int(re.sub(r"\D", "", whole)) * _CENTS + int(cents)), language)


def _clock(match: re.Match[str], *, language: str) -> str:
    return spoken.clock(int(match[1]) * 60 + int(match[2]), language)


def _length(match: re.Match[str], *, language: str) -> str:
    return spoken.length(int(match[1]) * 60 + int(match[2] or 0), language)


def _minutes(match: re.Match[str], *, language: str) -> str:
    return spoken.length(int(match[1]), language)


# German says a day in the case of the word before it.
_DATIVE: Final = frozenset({"am", "vom", "zum", "dem", "seit", "bis", "einschließlich", "im", "ab"})


def _day(match: re.Match[str], *, language: str) -> str:
    before, weekday = match["before"] or "", match["weekday"] or ""
    dative = before.strip().lower() in _DATIVE
    month = spoken.day_of_month(int(match["day"]), match["month"], language, german_ending="n" if dative else "r")
    article = "dem " if language == "de" and weekday and dative else ""
    year = match["year"] or ""
    if year:
        year = f"{year[:-4]}{spoken.year_in_words(int(year[-4:]), language)}"
    return f"{before}{weekday}{article}{month}{year}"


_FEMININE: Final = re.compile(
    "(?:heure|minute|prestation|commande|personne|semaine|journée|activité)s?|fois"
    "|horas?|godzin[ay]?|minut[ay]?|cyfr[ay]?|or[ăe]|cifre|cifras?"
    "|Stunde|Minute|Leistung|Bestellung|Person|Woche|Sekunde|Nummer"
)
_NEXT_WORD: Final = re.compile(r"\s(\w+)")
_NOT_COUNTED: Final = frozenset({"frei", "bis", "und", "oder", "ou", "et", "à", "a", "la", "do"})
_HAD: Final = frozenset({"haben", "hat", "hatten", "für", "behält"})


def _count(match: re.Match[str], *, language: str) -> str:
    written = re.sub(r"\D", "", match[0])
    grouped = written != match[0]
    if (len(written) > _LONGEST_COUNT and not grouped) or int(written) > LARGEST or _is_code(written):
        return spoken.digits(written, language)
    before = match.string[: match.start()].lower().split()[-2:]
    after = _NEXT_WORD.match(match.string, match.end())
    return number_in_words(int(written), language, _gender(before, after[1] if after else ""))


def _is_code(written: str) -> bool:
    return len(written) > 1 and written.startswith("0")


def _gender(before: list[str], after: str) -> Gender:
    if not after or after in _NOT_COUNTED:
        return Gender.ALONE
    if _FEMININE.fullmatch(after):
        return Gender.FEMININE
    return Gender.ACCUSATIVE if set(before) & _HAD else Gender.MASCULINE
