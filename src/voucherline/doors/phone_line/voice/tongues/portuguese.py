"""Portuguese, as in Portugal: one and two agree, "e" joins."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.tongues.tongue import Thing, Tongue, singular_or_not, words

_SMALL: Final = words(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete "
    "dezoito dezanove"
)
_TENS: Final = words("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
_HUNDREDS: Final = words("cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos")
_FEMININE: Final = {1: "uma", 2: "duas"}


def _number(number: int, gender: Gender) -> str:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_thousand(rest, gender)
    thousand = f"{_below_thousand(thousands, gender)} mil" if thousands > 1 else "mil"
    if not rest:
        return thousand
    # "mil e um", "mil e cem", but "mil duzentos e trinta".
    joined = " e " if rest < 100 or rest % 100 == 0 else " "
    return f"{thousand}{joined}{_below_thousand(rest, gender)}"


def _below_thousand(number: int, gender: Gender) -> str:
    hundreds, rest = divmod(number, 100)
    if number == 100:
        return "cem"
    hundred = _HUNDREDS[hundreds - 1] if hundreds else ""
    if hundreds > 1 and gender is Gender.FEMININE:
        hundred = f"{hundred.removesuffix('os')}as"
    if not rest and hundred:
        return hundred
    return f"{hundred} e {_below_hundred(rest, gender)}" if hundred else _below_hundred(rest, gender)


def _below_hundred(number: int, gender: Gender) -> str:
    if number < 20:
        return _FEMININE.get(number, _SMALL[number]) if gender is Gender.FEMININE else _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]} e {_below_hundred(ones, gender)}" if ones else _TENS[tens - 2]


def _half(hours: int) -> str:
    return f"{PORTUGUESE.count(hours, PORTUGUESE.hour)} e meia" if hours else "meia hora"


def _day(number: int, month: str) -> str:
    return f"{'primeiro' if number == 1 else _number(number, Gender.ALONE)} de {month}"


def _clock(hour: int, minute: int) -> str:
    said = PORTUGUESE.count(hour, PORTUGUESE.hour)
    return f"{said} e {_number(minute, Gender.ALONE)}" if minute else said


PORTUGUESE: Final = Tongue(
    number=_number,
    form=singular_or_not,
    hour=Thing("uma hora", ("horas",), Gender.FEMININE),
    minute=Thing("um minuto", ("minutos",)),
    euro=Thing("um euro", ("euros",)),
    cent=Thing("um cêntimo", ("cêntimos",)),
    joined="e",
    half=_half,
    day=_day,
    clock=_clock,
)
