"""Polish: three forms of a noun, feminine hours, days and hours of the clock in the genitive."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.tongues.tongue import Thing, Tongue, words

_SMALL: Final = words(
    "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście "
    "piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
)
_TENS: Final = words(
    "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
)
_HUNDREDS: Final = words("sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset")
_THOUSANDS: Final = ("tysiące", "tysięcy")


def _number(number: int, gender: Gender) -> str:
    if number == 1 and gender is Gender.FEMININE:
        return "jedna"
    thousands, rest = divmod(number, 1000)
    parts = [_thousands(thousands)] if thousands else []
    return " ".join([*parts, *(_below_thousand(rest, gender) if rest or not number else [])])


def _thousands(many: int) -> str:
    if many == 1:
        return "tysiąc"
    return f"{' '.join(_below_thousand(many, Gender.MASCULINE))} {_THOUSANDS[_form(many)]}"


def _below_thousand(number: int, gender: Gender) -> list[str]:
    hundreds, rest = divmod(number, 100)
    parts = [_HUNDREDS[hundreds - 1]] if hundreds else []
    tens, ones = divmod(rest, 10)
    if rest >= 20:
        parts.append(_TENS[tens - 2])
        rest = ones
    if rest == 2 and gender is Gender.FEMININE:
        return [*parts, "dwie"]
    return [*parts, _SMALL[rest]] if rest or not number else parts


def _form(number: int) -> int:
    """2, 3, 4 and 22, 23, 24, but not 12, 13, 14: "godziny"; otherwise "godzin"."""
    return 0 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 1


def _half(hours: int) -> str:
    if hours < 2:
        return "półtorej godziny" if hours else "pół godziny"
    return f"{_number(hours, Gender.FEMININE)} i pół godziny"


_ORDINALS: Final = words(
    "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast "
    "szesnast siedemnast osiemnast dziewiętnast dwudziest"
)
_OF_MASCULINE: Final = {"drug": "drugiego", "trzec": "trzeciego"}
_OF_FEMININE: Final = {"drug": "drugiej", "trzec": "trzeciej"}


def _day(number: int, month: str) -> str:
    return f"{' '.join(_of(each, _OF_MASCULINE, 'ego') for each in _ordinal_parts(number))} {month}"


def _clock(hour: int, minute: int) -> str:
    said = " ".join(_of(each, _OF_FEMININE, "ej") for each in _ordinal_parts(hour)) if hour else "zerowej"
    return f"{said} {_number(minute, Gender.ALONE)}" if minute else said


def _ordinal_parts(number: int) -> list[str]:
    if number <= 20:
        return [_ORDINALS[number - 1]]
    tens, ones = divmod(number, 10)
    ten = "dwudziest" if tens == 2 else "trzydziest"
    return [ten, _ORDINALS[ones - 1]] if ones else [ten]


def _of(stem: str, uneven: dict[str, str], ending: str) -> str:
    return uneven.get(stem, stem + ending)


POLISH: Final = Tongue(
    number=_number,
    form=_form,
    hour=Thing("jedna godzina", ("godziny", "godzin"), Gender.FEMININE),
    minute=Thing("jedna minuta", ("minuty", "minut"), Gender.FEMININE),
    euro=Thing("jedno euro", ("euro", "euro")),
    cent=Thing("jeden cent", ("centy", "centów")),
    joined="i",
    half=_half,
    day=_day,
    clock=_clock,
)
