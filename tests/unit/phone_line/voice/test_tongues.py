"""What helpers hear in Polish, Portuguese, Romanian and Spanish, where it is hard."""

from __future__ import annotations

import re
from datetime import date

import pytest

from voucherline.doors.phone_line.dialogues import prompts_said
from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES, Kind
from voucherline.doors.phone_line.voice import spoken
from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.numbers import number_in_words
from voucherline.doors.phone_line.voice.reading import aloud
from voucherline.doors.phone_line.voice.sentences import known_ahead, spoken_sentence
from voucherline.doors.phone_line.wording import written
from voucherline.kernel.money import Euro
from voucherline.schemes.values import Activity
from voucherline.words.formats import LANGUAGES_OF_HELPERS, Minutes, day_in_words

FOUR = ("pl", "pt", "ro", "es")


@pytest.mark.parametrize(
    ("number", *FOUR),
    [
        (0, "zero", "zero", "zero", "cero"),
        (1, "jeden", "um", "unu", "uno"),
        (2, "dwa", "dois", "doi", "dos"),
        (12, "dwanaście", "doze", "doisprezece", "doce"),
        (16, "szesnaście", "dezasseis", "șaisprezece", "dieciséis"),
        (20, "dwadzieścia", "vinte", "douăzeci", "veinte"),
        (21, "dwadzieścia jeden", "vinte e um", "douăzeci și unu", "veintiuno"),
        (22, "dwadzieścia dwa", "vinte e dois", "douăzeci și doi", "veintidós"),
        (71, "siedemdziesiąt jeden", "setenta e um", "șaptezeci și unu", "setenta y uno"),
        (80, "osiemdziesiąt", "oitenta", "optzeci", "ochenta"),
        (95, "dziewięćdziesiąt pięć", "noventa e cinco", "nouăzeci și cinci", "noventa y cinco"),
        (100, "sto", "cem", "o sută", "cien"),
        (101, "sto jeden", "cento e um", "o sută unu", "ciento uno"),
        (200, "dwieście", "duzentos", "două sute", "doscientos"),
        (
            555,
            "pięćset pięćdziesiąt pięć",
            "quinhentos e cinquenta e cinco",
            "cinci sute cincizeci și cinci",
            "quinientos cincuenta y cinco",
        ),
        (1000, "tysiąc", "mil", "o mie", "mil"),
        (1001, "tysiąc jeden", "mil e um", "o mie unu", "mil uno"),
        (1100, "tysiąc sto", "mil e cem", "o mie o sută", "mil cien"),
        (
            1230,
            "tysiąc dwieście trzydzieści",
            "mil duzentos e trinta",
            "o mie două sute treizeci",
            "mil doscientos treinta",
        ),
        (
            2026,
            "dwa tysiące dwadzieścia sześć",
            "dois mil e vinte e seis",
            "două mii douăzeci și șase",
            "dos mil veintiséis",
        ),
        (12_000, "dwanaście tysięcy", "doze mil", "douăsprezece mii", "doce mil"),
        (21_000, "dwadzieścia jeden tysięcy", "vinte e um mil", "douăzeci și una de mii", "veintiún mil"),
        (22_000, "dwadzieścia dwa tysiące", "vinte e dois mil", "douăzeci și două de mii", "veintidós mil"),
    ],
)
def test_hard_numbers(number: int, pl: str, pt: str, ro: str, es: str) -> None:
    assert [number_in_words(number, language) for language in FOUR] == [pl, pt, ro, es]


@pytest.mark.parametrize(
    ("number", *FOUR),
    [
        (1, "jedna", "uma", "o", "una"),
        (2, "dwie", "duas", "două", "dos"),
        (12, "dwanaście", "doze", "douăsprezece", "doce"),
        (21, "dwadzieścia jeden", "vinte e uma", "douăzeci și una", "veintiuna"),
        (22, "dwadzieścia dwie", "vinte e duas", "douăzeci și două", "veintidós"),
        (200, "dwieście", "duzentas", "două sute", "doscientas"),
    ],
)
def test_numbers_of_feminine_things(number: int, pl: str, pt: str, ro: str, es: str) -> None:
    assert [number_in_words(number, language, Gender.FEMININE) for language in FOUR] == [pl, pt, ro, es]


@pytest.mark.parametrize(
    ("minutes", *FOUR),
    [
        (60, "jedna godzina", "uma hora", "o oră", "una hora"),
        (120, "dwie godziny", "duas horas", "două ore", "dos horas"),
        (300, "pięć godzin", "cinco horas", "cinci ore", "cinco horas"),
        (540, "dziewięć godzin", "nove horas", "nouă ore", "nueve horas"),
        (12 * 60, "dwanaście godzin", "doze horas", "douăsprezece ore", "doce horas"),
        (21 * 60, "dwadzieścia jeden godzin", "vinte e uma horas", "douăzeci și una de ore", "veintiuna horas"),
        (22 * 60, "dwadzieścia dwie godziny", "vinte e duas horas", "douăzeci și două de ore", "veintidós horas"),
        (30, "pół godziny", "meia hora", "o jumătate de oră", "media hora"),
        (90, "półtorej godziny", "uma hora e meia", "o oră și jumătate", "una hora y media"),
        (150, "dwie i pół godziny", "duas horas e meia", "două ore și jumătate", "dos horas y media"),
        (
            165,
            "dwie godziny i czterdzieści pięć minut",
            "duas horas e quarenta e cinco minutos",
            "două ore și patruzeci și cinci de minute",
            "dos horas y cuarenta y cinco minutos",
        ),
        (61, "jedna godzina i jedna minuta", "uma hora e um minuto", "o oră și un minut", "una hora y un minuto"),
        (
            62,
            "jedna godzina i dwie minuty",
            "uma hora e dois minutos",
            "o oră și două minute",
            "una hora y dos minutos",
        ),
    ],
)
def test_lengths(minutes: int, pl: str, pt: str, ro: str, es: str) -> None:
    assert [spoken.length(minutes, language) for language in FOUR] == [pl, pt, ro, es]


@pytest.mark.parametrize(
    ("day", *FOUR),
    [
        (
            date(2026, 3, 1),
            "niedziela, pierwszego marca",
            "domingo, primeiro de março",
            "duminică, întâi martie",
            "domingo uno de marzo",
        ),
        (
            date(2026, 3, 2),
            "poniedziałek, drugiego marca",
            "segunda-feira, dois de março",
            "luni, doi martie",
            "lunes dos de marzo",
        ),
        (
            date(2026, 10, 23),
            "piątek, dwudziestego trzeciego października",
            "sexta-feira, vinte e três de outubro",
            "vineri, douăzeci și trei octombrie",
            "viernes veintitrés de octubre",
        ),
        (
            date(2026, 12, 31),
            "czwartek, trzydziestego pierwszego grudnia",
            "quinta-feira, trinta e um de dezembro",
            "joi, treizeci și unu decembrie",
            "jueves treinta y uno de diciembre",
        ),
    ],
)
def test_days(day: date, pl: str, pt: str, ro: str, es: str) -> None:
    said = [aloud(str(written(Kind.DAY, day, language)), language) for language in FOUR]
    assert said == [pl, pt, ro, es]


def test_a_day_with_its_year() -> None:
    said = [aloud(day_in_words(date(2026, 3, 2), language), language) for language in ("pt", "ro", "es")]
    assert said == [
        "segunda-feira, dois de março de dois mil e vinte e seis",
        "luni, doi martie două mii douăzeci și șase",
        "lunes dos de marzo de dos mil veintiséis",
    ]


@pytest.mark.parametrize(
    ("minutes", *FOUR),
    [
        (9 * 60, "dziewiątej", "nove horas", "nouă", "nueve"),
        (17 * 60, "siedemnastej", "dezassete horas", "șaptesprezece", "diecisiete"),
        (12 * 60, "dwunastej", "doze horas", "douăsprezece", "doce"),
        (
            14 * 60 + 30,
            "czternastej trzydzieści",
            "catorze horas e trinta",
            "paisprezece și treizeci",
            "catorce y treinta",
        ),
        (22 * 60, "dwudziestej drugiej", "vinte e duas horas", "douăzeci și două", "veintidós"),
        (60, "pierwszej", "uma hora", "unu", "una"),
        (0, "zerowej", "zero horas", "zero", "cero"),
    ],
)
def test_times_of_day(minutes: int, pl: str, pt: str, ro: str, es: str) -> None:
    assert [spoken.clock(minutes, language) for language in FOUR] == [pl, pt, ro, es]


def test_opening_hours_are_whole_sentences() -> None:
    slots = {"opens": 9 * 60, "closes": 17 * 60}
    said = [spoken_sentence("phone-opening-hours", slots, language) for language in FOUR]
    assert "od godziny dziewiątej do siedemnastej." in said[0]
    assert "entre as nove horas e as dezassete horas." in said[1]
    assert "între orele nouă și șaptesprezece." in said[2]
    assert "entre las nueve y las diecisiete." in said[3]


def test_a_user_number_is_read_in_twos_and_threes() -> None:
    assert [spoken.digits("090933755493", language) for language in FOUR] == [
        "zero dziewięć zero, dziewięć trzy, trzy siedem, pięć pięć, cztery dziewięć trzy",
        "zero nove zero, nove três, três sete, cinco cinco, quatro nove três",
        "zero nouă zero, nouă trei, trei șapte, cinci cinci, patru nouă trei",
        "cero nueve cero, nueve tres, tres siete, cinco cinco, cuatro nueve tres",
    ]


def test_amounts() -> None:
    assert [spoken.amount(Euro(2140), language) for language in FOUR] == [
        "dwadzieścia jeden euro i czterdzieści centów",
        "vinte e um euros e quarenta cêntimos",
        "douăzeci și unu de euro și patruzeci de cenți",
        "veintiún euros y cuarenta céntimos",
    ]


@pytest.mark.parametrize(
    ("language", "written_", "said"),
    [
        (
            "pl",
            "razem 18 godz., najwięcej 12 godz. 30.",
            "razem osiemnaście godzin, najwięcej dwanaście i pół godziny.",
        ),
        ("pt", "ao todo 18 h, e o máximo é 1 h 05.", "ao todo dezoito horas, e o máximo é uma hora e cinco minutos."),
        ("ro", "Introduceți numărul, 12 cifre.", "Introduceți numărul, douăsprezece cifre."),
        ("ro", "de la 1 la 4", "de la unu la patru"),
        ("es", "de 1 a 4; a las 14:30", "de uno a cuatro; a las catorce y treinta"),
    ],
)
def test_written_sentences(language: str, written_: str, said: str) -> None:
    assert aloud(written_, language) == said


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
def test_every_prompt_is_said_in_words(language: str) -> None:
    for prompt in sorted(prompts_said(language)):
        said = spoken_sentence(prompt, {name: SAMPLES[kind] for name, kind in PROMPTS[prompt].items()}, language)
        assert said
        assert not re.search(r"[\d{}€]", said), said


def test_what_helpers_alone_speak_says_nothing_of_households() -> None:
    assert {"phone-wallet", "phone-work", "phone-voicemail"} & prompts_said("pl") == set()
    assert prompts_said("pl") < prompts_said("nl")
    assert not {"phone-welcome", "phone-option-yes"} & {prompt for prompt, _ in known_ahead("es")}


@pytest.mark.parametrize("language", LANGUAGES_OF_HELPERS)
@pytest.mark.parametrize("activity", Activity)
def test_each_activity_is_named(language: str, activity: Activity) -> None:
    slots = {"household": "090933755493", "hours": Minutes(180), "activity": activity}
    others = {each: spoken_sentence("phone-helper-summary", {**slots, "activity": each}, language) for each in Activity}
    assert list(others.values()).count(others[activity]) == 1
