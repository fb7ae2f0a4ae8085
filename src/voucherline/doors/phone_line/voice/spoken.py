"""What slots hold, as words that can be said: counts, lengths, days, times, amounts, numbers in groups. Pure.

A speech engine never sees a figure or an abbreviation: it would read twelve digits as billions and "14u30" as letters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from babel.dates import get_day_names, get_month_names

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.numbers import (
    english_ordinal,
    french_day,
    german_ordinal,
    number_in_words,
)
from voucherline.doors.phone_line.voice.tongues import TONGUES
from voucherline.kernel.money import Euro
from voucherline.words.formats import ALL_LOCALES

_HOUR: Final = 60
_QUARTER: Final = 15
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Noun:
    """A thing that is counted."""

    one: str
    many: str
    gender: Gender = Gender.MASCULINE


_HOURS: Final[Mapping[str, Noun]] = MappingProxyType(
    {
        "nl": Noun("uur", "uur"),
        "fr": Noun("heure", "heures", Gender.FEMININE),
        "de": Noun("Stunde", "Stunden", Gender.FEMININE),
        "en": Noun("hour", "hours"),
    }
)
_MINUTES: Final[Mapping[str, Noun]] = MappingProxyType(
    {
        "nl": Noun("minuut", "minuten"),
        "fr": Noun("minute", "minutes", Gender.FEMININE),
        "de": Noun("Minute", "Minuten", Gender.FEMININE),
        "en": Noun("minute", "minutes"),
    }
)
_EUROS: Final[Mapping[str, Noun]] = MappingProxyType(
    {
        "nl": Noun("euro", "euro"),
        "fr": Noun("euro", "euros"),
        "de": Noun("Euro", "Euro"),
        "en": Noun("euro", "euros"),
    }
)
# In French "cents" would be heard as hundreds.
_CENTS: Final[Mapping[str, Noun]] = MappingProxyType(
    {
        "nl": Noun("cent", "cent"),
        "fr": Noun("centime", "centimes"),
        "de": Noun("Cent", "Cent"),
        "en": Noun("cent", "cents"),
    }
)
_AND: Final[Mapping[str, str]] = MappingProxyType({"nl": "en", "fr": "et", "de": "und", "en": "and"})


def count(number: int, noun: Noun, language: str) -> str:
    """So many of a thing: "één uur", "vingt et une heures", "eine Stunde"."""
    # French counts nothing in the singular: "zéro heure".
    single = number == 1 or (language == "fr" and number == 0)
    return f"{number_in_words(number, language, noun.gender)} {noun.one if single else noun.many}"


def length(minutes: int, language: str) -> str:
    """A length of work: "twee uur", "anderhalf uur", "deux heures et quart", "zwei Stunden und fünf Minuten"."""
    if language in TONGUES:
        return TONGUES[language].length(minutes)
    hours, rest = divmod(minutes, _HOUR)
    if not rest:
        return count(hours, _HOURS[language], language)
    if rest % _QUARTER == 0:
        return _QUARTERS[language](hours, rest // _QUARTER)
    parts = [count(rest, _MINUTES[language], language)]
    return _joined([count(hours, _HOURS[language], language), *parts] if hours else parts, language)


def _nl_quarters(hours: int, quarters: int) -> str:
    if quarters == 2:
        if hours < 2:
            return "anderhalf uur" if hours else "een half uur"
        number = number_in_words(hours, "nl")
        return f"{number}{'ën' if number.endswith('e') else 'en'}half uur"
    part = "een kwartier" if quarters == 1 else "drie kwartier"
    return f"{count(hours, _HOURS['nl'], 'nl')} en {part}" if hours else part


def _fr_quarters(hours: int, quarters: int) -> str:
    if not hours:
        return ("un quart d’heure", "une demi-heure", "trois quarts d’heure")[quarters - 1]
    return f"{count(hours, _HOURS['fr'], 'fr')} {('et quart', 'et demie', 'et trois quarts')[quarters - 1]}"


def _de_quarters(hours: int, quarters: int) -> str:
    if quarters == 2:
        half = f"{number_in_words(hours, 'de', Gender.MASCULINE)}einhalb Stunden"
        return half if hours else "eine halbe Stunde"
    part = "eine Viertelstunde" if quarters == 1 else "eine Dreiviertelstunde"
    return f"{count(hours, _HOURS['de'], 'de')} und {part}" if hours else part


def _en_quarters(hours: int, quarters: int) -> str:
    if not hours:
        return ("a quarter of an hour", "half an hour", "three quarters of an hour")[quarters - 1]
    return f"{number_in_words(hours, 'en')} and {('a quarter', 'a half', 'three quarter')[quarters - 1]} hours"


_QUARTERS: Final[Mapping[str, Callable[[int, int], str]]] = MappingProxyType(
    {"nl": _nl_quarters, "fr": _fr_quarters, "de": _de_quarters, "en": _en_quarters}
)


def amount(euro: Euro, language: str) -> str:
    """An amount: "tien euro en veertig cent", "un euro", "vierzig Cent"."""
    if language in TONGUES:
        return TONGUES[language].amount(euro)
    euros, cents = divmod(euro.cents, 100)
    parts = [count(euros, _EUROS[language], language)] if euros or not cents else []
    return _joined([*parts, *([count(cents, _CENTS[language], language)] if cents else [])], language)


def _joined(parts: list[str], language: str) -> str:
    return f" {_AND[language]} ".join(parts)


def day_of_month(number: int, month: str, language: str, *, german_ending: str = "r") -> str:
    """A day of the year; German endings follow what stands before: "erster März", "am ersten März"."""
    match language:
        case "nl":
            return f"{number_in_words(number, 'nl')} {month}"
        case "fr":
            return f"{french_day(number)} {month}"
        case "de":
            return f"{german_ordinal(number, german_ending)} {month}"
        case "en":
            return f"the {english_ordinal(number)} of {month}"
        case _:
            return TONGUES[language].day(number, month)


def year_in_words(year: int, language: str) -> str:
    """A year of our time: "tweeduizend zesentwintig", "twenty twenty-six"."""
    century, rest = divmod(year, 100)
    if language == "en" and rest >= 10:
        return f"{number_in_words(century, 'en')} {number_in_words(rest, 'en')}"
    return number_in_words(year, language)


def weekday_name(on: date, language: str) -> str:
    """ "maandag", "lundi"."""
    return str(get_day_names("wide", locale=ALL_LOCALES[language])[on.weekday()])


def month_name(month: int, language: str) -> str:
    """ "maart", "mars"."""
    return str(get_month_names("wide", locale=ALL_LOCALES[language])[month])


def clock(minute_of_day: int, language: str) -> str:
    """A time of day: "veertien uur dertig", "quatorze heures trente", "half past two in the afternoon"."""
    hour, minute = divmod(minute_of_day, _HOUR)
    if language == "en":
        return _english_clock(hour, minute)
    if language in TONGUES:
        return TONGUES[language].clock(hour, minute)
    what = {"nl": Noun("uur", "uur"), "de": Noun("Uhr", "Uhr")}.get(language, _HOURS[language])
    said = count(hour, what, language)
    # A minute is feminine, said or not: "trois heures vingt et une".
    gender = _MINUTES[language].gender if language == "fr" else Gender.ALONE
    return f"{said} {number_in_words(minute, language, gender)}" if minute else said


def _english_clock(hour: int, minute: int) -> str:
    if minute == 0 and hour % _NOON == 0:
        return "noon" if hour == _NOON else "midnight"
    part = "morning" if hour < _NOON else "afternoon" if hour < 18 else "evening"
    this, following = ((each - 1) % _NOON + 1 for each in (hour, hour + 1))
    match minute:
        case 0:
            said = f"{number_in_words(this, 'en')} o’clock"
        case 15:
            said = f"a quarter past {number_in_words(this, 'en')}"
        case 30:
            said = f"half past {number_in_words(this, 'en')}"
        case 45:
            said = f"a quarter to {number_in_words(following, 'en')}"
        case _:
            said = f"{number_in_words(this, 'en')} {'oh ' if minute < 10 else ''}{number_in_words(minute, 'en')}"
    return f"{said} in the {part}"


_USER_NUMBER: Final = (3, 2, 2, 2, 3)
"""Twelve digits stand on paper as 090/9337/55493."""
USER_NUMBER_DIGITS: Final = sum(_USER_NUMBER)


def digits(written: str, language: str) -> str:
    """Digits one by one, in twos and threes with a breath between: user numbers as they stand on paper."""
    kept = [each for each in written if each.isdecimal()]
    groups: list[str] = []
    place = 0
    for size in _groups(len(kept)):
        groups.append(" ".join(number_in_words(int(each), language) for each in kept[place : place + size]))
        place += size
    return ", ".join(groups)


def _groups(many: int) -> tuple[int, ...]:
    if many == USER_NUMBER_DIGITS:
        return _USER_NUMBER
    if many <= 3:
        return (many,)
    # Twos, and one of three at the end where they do not come out even: 5 is 2 and 3.
    twos, odd = divmod(many, 2)
    return (2,) * twos if not odd else (*(2,) * (twos - 1), 3)
