"""Spanish: one word up to twenty-nine, "uno" is shortened before what it counts."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.tongues.tongue import Thing, Tongue, singular_or_not, words

_SMALL: Final = words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_TENS: Final = words("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_HUNDREDS: Final = words(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_BEFORE: Final = {
    Gender.FEMININE: {1: "una", 21: "veintiuna"},
    Gender.MASCULINE: {1: "un", 21: "veintiún"},
    Gender.ACCUSATIVE: {1: "un", 21: "veintiún"},
    Gender.ALONE: dict[int, str](),
}


def _number(number: int, gender: Gender) -> str:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_thousand(rest, gender)
    before = gender if gender is Gender.FEMININE else Gender.MASCULINE
    thousand = f"{_below_thousand(thousands, before)} mil" if thousands > 1 else "mil"
    return f"{thousand} {_below_thousand(rest, gender)}" if rest else thousand


def _below_thousand(number: int, gender: Gender) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    hundred = _HUNDREDS[hundreds - 1] if hundreds else ""
    if hundreds > 1 and gender is Gender.FEMININE:
        hundred = f"{hundred.removesuffix('os')}as"
    if not rest and hundred:
        return hundred
    return f"{hundred} {_below_hundred(rest, gender)}".strip()


def _below_hundred(number: int, gender: Gender) -> str:
    if number < 30:
        return _BEFORE[gender].get(number, _SMALL[number])
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 3]} y {_below_hundred(ones, gender)}" if ones else _TENS[tens - 3]


def _half(hours: int) -> str:
    return f"{SPANISH.count(hours, SPANISH.hour)} y media" if hours else "media hora"


def _day(number: int, month: str) -> str:
    return f"{_number(number, Gender.ALONE)} de {month}"


def _clock(hour: int, minute: int) -> str:
    said = _below_hundred(hour, Gender.FEMININE)
    return f"{said} y {_number(minute, Gender.ALONE)}" if minute else said


SPANISH: Final = Tongue(
    number=_number,
    form=singular_or_not,
    hour=Thing("una hora", ("horas",), Gender.FEMININE),
    minute=Thing("un minuto", ("minutos",)),
    euro=Thing("un euro", ("euros",)),
    cent=Thing("un céntimo", ("céntimos",)),
    joined="y",
    half=_half,
    day=_day,
    clock=_clock,
)
