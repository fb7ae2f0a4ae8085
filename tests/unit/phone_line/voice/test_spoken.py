"""What slots hold, as it is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.doors.phone_line.prompts import Kind
from voucherline.doors.phone_line.voice import spoken
from voucherline.doors.phone_line.voice.numbers import number_in_words
from voucherline.doors.phone_line.voice.reading import aloud
from voucherline.doors.phone_line.wording import written
from voucherline.kernel.money import Euro
from voucherline.words.formats import LANGUAGES

FOUR = ("minutes", "nl", "fr", "de", "en")


@pytest.mark.parametrize(
    FOUR,
    [
        (60, "één uur", "une heure", "eine Stunde", "one hour"),
        (120, "twee uur", "deux heures", "zwei Stunden", "two hours"),
        (21 * 60, "eenentwintig uur", "vingt et une heures", "einundzwanzig Stunden", "twenty-one hours"),
        (15, "een kwartier", "un quart d’heure", "eine Viertelstunde", "a quarter of an hour"),
        (30, "een half uur", "une demi-heure", "eine halbe Stunde", "half an hour"),
        (45, "drie kwartier", "trois quarts d’heure", "eine Dreiviertelstunde", "three quarters of an hour"),
        (90, "anderhalf uur", "une heure et demie", "eineinhalb Stunden", "one and a half hours"),
        (150, "tweeënhalf uur", "deux heures et demie", "zweieinhalb Stunden", "two and a half hours"),
        (270, "vierenhalf uur", "quatre heures et demie", "viereinhalb Stunden", "four and a half hours"),
        (
            75,
            "één uur en een kwartier",
            "une heure et quart",
            "eine Stunde und eine Viertelstunde",
            "one and a quarter hours",
        ),
        (
            165,
            "twee uur en drie kwartier",
            "deux heures et trois quarts",
            "zwei Stunden und eine Dreiviertelstunde",
            "two and three quarter hours",
        ),
        (
            61,
            "één uur en één minuut",
            "une heure et une minute",
            "eine Stunde und eine Minute",
            "one hour and one minute",
        ),
        (5, "vijf minuten", "cinq minutes", "fünf Minuten", "five minutes"),
        (0, "nul uur", "zéro heure", "null Stunden", "zero hours"),
    ],
)
def test_lengths(minutes: int, nl: str, fr: str, de: str, en: str) -> None:
    assert [spoken.length(minutes, language) for language in LANGUAGES] == [nl, fr, de, en]


@pytest.mark.parametrize(
    FOUR,
    [
        (9 * 60, "negen uur", "neuf heures", "neun Uhr", "nine o’clock in the morning"),
        (
            14 * 60 + 30,
            "veertien uur dertig",
            "quatorze heures trente",
            "vierzehn Uhr dreißig",
            "half past two in the afternoon",
        ),
        (60, "één uur", "une heure", "ein Uhr", "one o’clock in the morning"),
        (21 * 60, "eenentwintig uur", "vingt et une heures", "einundzwanzig Uhr", "nine o’clock in the evening"),
        (12 * 60, "twaalf uur", "douze heures", "zwölf Uhr", "noon"),
        (0, "nul uur", "zéro heure", "null Uhr", "midnight"),
        (
            12 * 60 + 45,
            "twaalf uur vijfenveertig",
            "douze heures quarante-cinq",
            "zwölf Uhr fünfundvierzig",
            "a quarter to one in the afternoon",
        ),
        (
            15 * 60 + 21,
            "vijftien uur eenentwintig",
            "quinze heures vingt et une",
            "fünfzehn Uhr einundzwanzig",
            "three twenty-one in the afternoon",
        ),
        (8 * 60 + 5, "acht uur vijf", "huit heures cinq", "acht Uhr fünf", "eight oh five in the morning"),
    ],
)
def test_times_of_day(minutes: int, nl: str, fr: str, de: str, en: str) -> None:
    assert [spoken.clock(minutes, language) for language in LANGUAGES] == [nl, fr, de, en]


@pytest.mark.parametrize(
    ("day", "nl", "fr", "de", "en"),
    [
        (
            date(2026, 3, 1),
            "zondag één maart",
            "dimanche premier mars",
            "Sonntag, erster März",
            "Sunday the first of March",
        ),
        (
            date(2029, 3, 12),
            "maandag twaalf maart",
            "lundi douze mars",
            "Montag, zwölfter März",
            "Monday the twelfth of March",
        ),
        (
            date(2026, 8, 31),
            "maandag eenendertig augustus",
            "lundi trente et un août",
            "Montag, einunddreißigster August",
            "Monday the thirty-first of August",
        ),
    ],
)
def test_days(day: date, nl: str, fr: str, de: str, en: str) -> None:
    said = [aloud(str(written(Kind.DAY, day, language)), language) for language in LANGUAGES]
    assert said == [nl, fr, de, en]


@pytest.mark.parametrize(
    ("year", "nl", "fr", "de", "en"),
    [
        (
            2026,
            "tweeduizend zesentwintig",
            "deux mille vingt-six",
            "zweitausend sechsundzwanzig",
            "twenty twenty-six",
        ),
        (2009, "tweeduizend negen", "deux mille neuf", "zweitausend neun", "two thousand and nine"),
    ],
)
def test_years(year: int, nl: str, fr: str, de: str, en: str) -> None:
    assert [spoken.year_in_words(year, language) for language in LANGUAGES] == [nl, fr, de, en]


@pytest.mark.parametrize(
    ("cents", "nl", "fr", "de", "en"),
    [
        (
            1040,
            "tien euro en veertig cent",
            "dix euros et quarante centimes",
            "zehn Euro und vierzig Cent",
            "ten euros and forty cents",
        ),
        (100, "één euro", "un euro", "ein Euro", "one euro"),
        (101, "één euro en één cent", "un euro et un centime", "ein Euro und ein Cent", "one euro and one cent"),
        (40, "veertig cent", "quarante centimes", "vierzig Cent", "forty cents"),
        (0, "nul euro", "zéro euro", "null Euro", "zero euros"),
        (
            123456,
            "duizend tweehonderdvierendertig euro en zesenvijftig cent",
            "mille deux cent trente-quatre euros et cinquante-six centimes",
            "tausend zweihundertvierunddreißig Euro und sechsundfünfzig Cent",
            "one thousand two hundred and thirty-four euros and fifty-six cents",
        ),
    ],
)
def test_amounts(cents: int, nl: str, fr: str, de: str, en: str) -> None:
    assert [spoken.amount(Euro(cents), language) for language in LANGUAGES] == [nl, fr, de, en]


def test_user_numbers_are_read_as_they_stand_on_paper() -> None:
    assert spoken.digits("090933755493", "nl") == ("nul negen nul, negen drie, drie zeven, vijf vijf, vier negen drie")
    assert spoken.digits("+++090/9337/55493+++", "fr") == (
        "zéro neuf zéro, neuf trois, trois sept, cinq cinq, quatre neuf trois"
    )
    assert spoken.digits("12345", "de") == "eins zwei, drei vier fünf"
    assert spoken.digits("1234", "en") == "one two, three four"
    assert spoken.digits("7", "en") == "seven"


@given(st.text("0123456789", min_size=1, max_size=30), st.sampled_from(LANGUAGES))
def test_no_digit_is_lost_and_groups_are_small(typed: str, language: str) -> None:
    groups = [group.split() for group in spoken.digits(typed, language).split(", ")]

    assert [word for group in groups for word in group] == [number_in_words(int(each), language) for each in typed]
    assert all(len(group) in (2, 3) for group in groups) or len(typed) == 1


@given(st.integers(0, 24 * 60 - 1), st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(LANGUAGES))
def test_nothing_said_holds_a_figure(minutes: int, day: date, language: str) -> None:
    said = (
        spoken.length(minutes, language),
        spoken.clock(minutes, language),
        spoken.day_of_month(day.day, spoken.month_name(day.month, language), language),
        spoken.year_in_words(day.year, language),
        spoken.amount(Euro(minutes), language),
    )
    assert not any(each.isdigit() for each in "".join(said))
