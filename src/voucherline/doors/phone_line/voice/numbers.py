"""Whole numbers in words: nl, Belgian fr (septante, nonante), de, en; `tongues` has those of helpers. Pure.

Tables of our own: num2words 0.5 says "quatre-vingt et un" in Belgian French, knows no agreement ("vingt et une heures",
"eine Stunde"), and needs a package of which only a source exists, which `scripts/setup.sh` does not build.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.tongues import TONGUES

LARGEST: Final = 999_999


def number_in_words(number: int, language: str, gender: Gender = Gender.ALONE) -> str:
    """Say a whole number from 0 on, as agrees with what follows it."""
    assert 0 <= number <= LARGEST, f"{number} is not said in words"
    return _SAID[language](number, gender)


def _words(row: str) -> tuple[str, ...]:
    return tuple(row.split())


_NL_SMALL: Final = _words(
    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien"
)
_NL_TENS: Final = _words("twintig dertig veertig vijftig zestig zeventig tachtig negentig")


def _nl(number: int, _: Gender) -> str:
    if number < 20:
        return _NL_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        ten = _NL_TENS[tens - 2]
        return f"{_nl_inside(ones)}{'ën' if ones in (2, 3) else 'en'}{ten}" if ones else ten
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_nl_inside(hundreds) if hundreds > 1 else ''}honderd{_nl_inside(rest) if rest else ''}"
    thousands, rest = divmod(number, 1000)
    thousand = f"{_nl_inside(thousands) if thousands > 1 else ''}duizend"
    return f"{thousand} {_nl(rest, Gender.ALONE)}" if rest else thousand


def _nl_inside(number: int) -> str:
    # The accents of "één" belong to the word alone: inside a longer word it is written plainly.
    return _nl(number, Gender.ALONE).replace("één", "een")


_FR_SMALL: Final = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_FR_TENS: Final = _words("vingt trente quarante cinquante soixante septante quatre-vingt nonante")
_QUATRE_VINGT: Final = 8


def _fr(number: int, gender: Gender) -> str:
    if number == 1 and gender is Gender.FEMININE:
        return "une"
    if number < 20:
        return _FR_SMALL[number]
    if number < 100:
        return _fr_tens(number, gender)
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        hundred = f"{_FR_SMALL[hundreds]} cent" if hundreds > 1 else "cent"
        plural = "s" if hundreds > 1 and not rest else ""
        return f"{hundred} {_fr(rest, gender)}" if rest else hundred + plural
    thousands, rest = divmod(number, 1000)
    # "deux cent mille", "quatre-vingt mille": no plural before a number.
    thousand = _fr(thousands, Gender.ALONE).replace("vingts", "vingt").replace("cents", "cent") + " mille"
    thousand = thousand if thousands > 1 else "mille"
    return f"{thousand} {_fr(rest, gender)}" if rest else thousand


def _fr_tens(number: int, gender: Gender) -> str:
    tens, ones = divmod(number, 10)
    ten = _FR_TENS[tens - 2]
    if not ones:
        return f"{ten}s" if tens == _QUATRE_VINGT else ten
    if ones == 1 and tens != _QUATRE_VINGT:
        return f"{ten} et {_fr(1, gender)}"
    return f"{ten}-{_fr(ones, gender)}"


_DE_SMALL: Final = _words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_DE_TENS: Final = _words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_DE_ONE: Final[Mapping[Gender, str]] = MappingProxyType(
    {Gender.ALONE: "eins", Gender.MASCULINE: "ein", Gender.FEMININE: "eine", Gender.ACCUSATIVE: "einen"}
)


def _de(number: int, gender: Gender) -> str:
    if number == 1:
        return _DE_ONE[gender]
    if number < 20:
        return _DE_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        ten = _DE_TENS[tens - 2]
        return f"{_de(ones, Gender.MASCULINE)}und{ten}" if ones else ten
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        hundred = f"{_DE_SMALL[hundreds]}hundert" if hundreds > 1 else "hundert"
        return f"{hundred}{_de(rest, gender)}" if rest else hundred
    thousands, rest = divmod(number, 1000)
    thousand = f"{_de(thousands, Gender.MASCULINE)}tausend" if thousands > 1 else "tausend"
    return f"{thousand} {_de(rest, gender)}" if rest else thousand


_EN_SMALL: Final = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS: Final = _words("twenty thirty forty fifty sixty seventy eighty ninety")


def _en(number: int, _: Gender) -> str:
    if number < 20:
        return _EN_SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_EN_TENS[tens - 2]}-{_EN_SMALL[ones]}" if ones else _EN_TENS[tens - 2]
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        hundred = f"{_EN_SMALL[hundreds]} hundred"
        return f"{hundred} and {_en(rest, Gender.ALONE)}" if rest else hundred
    thousands, rest = divmod(number, 1000)
    thousand = f"{_en(thousands, Gender.ALONE)} thousand"
    if not rest:
        return thousand
    return f"{thousand} {'and ' if rest < 100 else ''}{_en(rest, Gender.ALONE)}"


_SAID: Final[Mapping[str, Callable[[int, Gender], str]]] = MappingProxyType(
    {"nl": _nl, "fr": _fr, "de": _de, "en": _en, **{language: tongue.number for language, tongue in TONGUES.items()}}
)


_EN_ORDINALS: Final = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)


def english_ordinal(day: int) -> str:
    """The first to the thirty-first."""
    if day <= 20:
        return _EN_ORDINALS[day - 1]
    return "thirtieth" if day == 30 else f"{_EN_TENS[day // 10 - 2]}-{_EN_ORDINALS[day % 10 - 1]}"


_DE_UNEVEN: Final[Mapping[int, str]] = MappingProxyType({1: "erste", 3: "dritte", 7: "siebte", 8: "achte"})


def german_ordinal(day: int, ending: str) -> str:
    """The day of a month with its ending: "erster" alone, "ersten" after "am"."""
    stem = _DE_UNEVEN.get(day) or f"{_de(day, Gender.ALONE)}{'te' if day < 20 else 'ste'}"
    return stem + ending


def french_day(day: int) -> str:
    """The day of a month: only the first is an ordinal."""
    return "premier" if day == 1 else _fr(day, Gender.MASCULINE)
