"""Whole numbers in words, where they are hard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.doors.phone_line.voice.gender import Gender
from voucherline.doors.phone_line.voice.numbers import (
    LARGEST,
    english_ordinal,
    french_day,
    german_ordinal,
    number_in_words,
)
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS

ALL = (*LANGUAGES, *LANGUAGES_OF_HELPERS)

HARD = [
    (0, "nul", "zéro", "null", "zero"),
    (1, "één", "un", "eins", "one"),
    (17, "zeventien", "dix-sept", "siebzehn", "seventeen"),
    (21, "eenentwintig", "vingt et un", "einundzwanzig", "twenty-one"),
    (22, "tweeëntwintig", "vingt-deux", "zweiundzwanzig", "twenty-two"),
    (33, "drieëndertig", "trente-trois", "dreiunddreißig", "thirty-three"),
    (70, "zeventig", "septante", "siebzig", "seventy"),
    (71, "eenenzeventig", "septante et un", "einundsiebzig", "seventy-one"),
    (80, "tachtig", "quatre-vingts", "achtzig", "eighty"),
    (81, "eenentachtig", "quatre-vingt-un", "einundachtzig", "eighty-one"),
    (95, "vijfennegentig", "nonante-cinq", "fünfundneunzig", "ninety-five"),
    (99, "negenennegentig", "nonante-neuf", "neunundneunzig", "ninety-nine"),
    (100, "honderd", "cent", "hundert", "one hundred"),
    (101, "honderdeen", "cent un", "hunderteins", "one hundred and one"),
    (180, "honderdtachtig", "cent quatre-vingts", "hundertachtzig", "one hundred and eighty"),
    (200, "tweehonderd", "deux cents", "zweihundert", "two hundred"),
    (201, "tweehonderdeen", "deux cent un", "zweihunderteins", "two hundred and one"),
    (1000, "duizend", "mille", "tausend", "one thousand"),
    (1001, "duizend één", "mille un", "tausend eins", "one thousand and one"),
    (1100, "duizend honderd", "mille cent", "tausend hundert", "one thousand one hundred"),
    (
        2026,
        "tweeduizend zesentwintig",
        "deux mille vingt-six",
        "zweitausend sechsundzwanzig",
        "two thousand and twenty-six",
    ),
    (80_000, "tachtigduizend", "quatre-vingt mille", "achtzigtausend", "eighty thousand"),
    (200_000, "tweehonderdduizend", "deux cent mille", "zweihunderttausend", "two hundred thousand"),
    (6_000, "zesduizend", "six mille", "sechstausend", "six thousand"),
]


@pytest.mark.parametrize(("number", "nl", "fr", "de", "en"), HARD, ids=lambda value: str(value))
def test_hard_numbers(number: int, nl: str, fr: str, de: str, en: str) -> None:
    assert [number_in_words(number, language) for language in LANGUAGES] == [nl, fr, de, en]


@pytest.mark.parametrize(
    ("number", "language", "gender", "words"),
    [
        (1, "fr", Gender.FEMININE, "une"),
        (21, "fr", Gender.FEMININE, "vingt et une"),
        (71, "fr", Gender.FEMININE, "septante et une"),
        (81, "fr", Gender.FEMININE, "quatre-vingt-une"),
        (101, "fr", Gender.FEMININE, "cent une"),
        (1, "de", Gender.FEMININE, "eine"),
        (1, "de", Gender.MASCULINE, "ein"),
        (1, "de", Gender.ACCUSATIVE, "einen"),
        (21, "de", Gender.FEMININE, "einundzwanzig"),
        (1, "nl", Gender.FEMININE, "één"),
        (1, "en", Gender.FEMININE, "one"),
    ],
)
def test_one_agrees_with_what_follows(number: int, language: str, gender: Gender, words: str) -> None:
    assert number_in_words(number, language, gender) == words


@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("gender", list(Gender))
def test_every_number_to_9999_is_words_of_its_own(language: str, gender: Gender) -> None:
    said = [number_in_words(number, language, gender) for number in range(10_000)]

    assert all(words and words.replace("-", "").replace(" ", "").isalpha() for words in said)
    assert all(words == " ".join(words.split()) for words in said)
    assert len(set(said)) == len(said), "two numbers sound the same"


@given(number=st.integers(0, LARGEST), language=st.sampled_from(ALL), gender=st.sampled_from(list(Gender)))
def test_larger_numbers_are_words_too(number: int, language: str, gender: Gender) -> None:
    assert number_in_words(number, language, gender).replace("-", "").replace(" ", "").isalpha()


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_what_cannot_be_said_stops(number: int) -> None:
    with pytest.raises(AssertionError):
        number_in_words(number, "nl")


def test_days_of_the_month() -> None:
    assert [english_ordinal(day) for day in (1, 2, 3, 12, 20, 21, 30, 31)] == [
        "first",
        "second",
        "third",
        "twelfth",
        "twentieth",
        "twenty-first",
        "thirtieth",
        "thirty-first",
    ]
    assert [german_ordinal(day, "n") for day in (1, 3, 7, 8, 12, 19, 20, 31)] == [
        "ersten",
        "dritten",
        "siebten",
        "achten",
        "zwölften",
        "neunzehnten",
        "zwanzigsten",
        "einunddreißigsten",
    ]
    assert [french_day(day) for day in (1, 2, 21)] == ["premier", "deux", "vingt et un"]
    for day in range(1, 32):
        assert all(each.replace("-", "").isalpha() for each in (english_ordinal(day), german_ordinal(day, "r")))
