"""Written sentences read out, and every prompt of the line."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES, Kind
from voucherline.doors.phone_line.voice.reading import aloud
from voucherline.doors.phone_line.voice.sentences import is_private, known_ahead, recording_name, spoken_sentence
from voucherline.kernel.money import Euro
from voucherline.kernel.time import BRUSSELS
from voucherline.words.formats import (
    LANGUAGES,
    LANGUAGES_OF_HELPERS,
    Minutes,
    amount_in_words,
    clock_in_words,
    day_in_words,
    day_of_year_in_words,
    minutes_in_words,
    moment_in_words,
)

NOTICES = Path(__file__).parents[2] / "notices" / "golden"
NARROW = "\u202f"


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("nl", "U hebt 1 cheque, waarvan 1.021 vrij.", "U hebt één cheque, waarvan duizend eenentwintig vrij."),
        ("nl", "Toets twee cijfers, zoals 0 9.", "Toets twee cijfers, zoals nul negen."),
        ("nl", "Druk 9. Om te stoppen, druk 0.", "Druk negen. Om te stoppen, druk nul."),
        ("nl", "Nummer 090 933 755 493.", "Nummer nul negen nul, negen drie, drie zeven, vijf vijf, vier negen drie."),
        ("fr", f"Il reste 1{NARROW}021 titres.", "Il reste mille vingt et un titres."),
        ("fr", "Encore 21 heures et 1 jour.", "Encore vingt et une heures et un jour."),
        ("fr", "le 1er mars à 14 h 30, 0,40 €", "le premier mars à quatorze heures trente, quarante centimes"),
        ("fr", "Quelle activité, de 1 à 4 ?", "Quelle activité, de un à quatre ?"),
        ("de", "Sie haben 1 Scheck, davon 1 frei.", "Sie haben einen Scheck, davon eins frei."),
        ("de", "Es fehlt 1 Scheck und 1 Stunde.", "Es fehlt ein Scheck und eine Stunde."),
        ("de", "Drücken Sie 1.", "Drücken Sie eins."),
        ("de", "am Donnerstag, 12. März 2026", "am Donnerstag, dem zwölften März zweitausend sechsundzwanzig"),
        ("de", "vom 1. März bis zum 3. April", "vom ersten März bis zum dritten April"),
        ("de", "Montag, 1. März, 2 Std. 45", "Montag, erster März, zwei Stunden und eine Dreiviertelstunde"),
        ("en", "at 14:30, €10.40", "at half past two in the afternoon, ten euros and forty cents"),
        ("en", "12345678 times [[h@'loU]] <b>", "one two, three four, five six, seven eight times h@'loU b"),
        ("en", "2 h 45 on Thursday 12 March", "two and three quarter hours on Thursday the twelfth of March"),
        ("en", "press 1, or 2, or 3", "press one, or two, or three"),
        ("en", "Call 02 401 31 99 day or night.", "Call zero two, four zero one, three one, nine nine day or night."),
        ("en", "account BE41 0017", "account BE four one, zero zero, one seven"),
    ],
)  # fmt: skip
def test_written_sentences(language: str, written: str, said: str) -> None:
    assert aloud(written, language) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_could_be_read_out(language: str) -> None:
    """They hold every kind of figure that we write: prices, days, IBANs, telephone numbers, steps."""
    written = [path.read_text("utf-8") for path in sorted(NOTICES.glob(f"*.{language}.*"))]
    assert written
    for text in written:
        assert not re.search(r"[\d€]", aloud(text, language))


@given(
    day=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    clock=st.times(),
    cents=st.integers(0, 9_999_999),
    minutes=st.integers(0, 6000),
    language=st.sampled_from(LANGUAGES),
)
def test_everything_that_letters_write_is_read(day: date, clock: time, cents: int, minutes: int, language: str) -> None:
    from_noon = datetime(day.year, day.month, day.day, 12, tzinfo=BRUSSELS)
    written = "; ".join(
        (
            day_in_words(day, language),
            day_of_year_in_words(day, language),
            clock_in_words(clock, language),
            moment_in_words(from_noon, language),
            amount_in_words(Euro(cents), language),
            minutes_in_words(minutes, language),
        )
    )
    said = aloud(written, language)
    assert not re.search(r"[0-9€]|\b(u|h|min|Std)\b", said), said


@given(st.text(max_size=80), st.sampled_from((*LANGUAGES, *LANGUAGES_OF_HELPERS)))
def test_whatever_comes_no_figure_is_left(text: str, language: str) -> None:
    said = aloud(text, language)
    assert not re.search(r"\d", said)
    assert "[[" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prompt", sorted(PROMPTS))
def test_every_prompt_is_said_in_words(prompt: str, language: str) -> None:
    said = spoken_sentence(prompt, {name: SAMPLES[kind] for name, kind in PROMPTS[prompt].items()}, language)
    assert said
    assert not re.search(r"[\d{}€]", said), said


def test_a_prestation_is_said_in_every_language() -> None:
    slots = {"helper": "Bea", "day": date(2026, 3, 1), "hours": Minutes(90), "activity": SAMPLES[Kind.ACTIVITY]}

    assert "zondag één maart, anderhalf uur" in spoken_sentence("phone-work", slots, "nl")
    assert "le dimanche premier mars, une heure et demie" in spoken_sentence("phone-work", slots, "fr")
    assert "am Sonntag, dem ersten März" in spoken_sentence("phone-work", slots, "de")
    assert "eineinhalb Stunden" in spoken_sentence("phone-work", slots, "de")
    assert "on Sunday the first of March, one and a half hours" in spoken_sentence("phone-work", slots, "en")


def test_what_is_known_ahead_tells_nothing_of_anybody() -> None:
    ahead = [(prompt, tuple(slots.values())) for prompt, slots in known_ahead("nl")]

    assert len(set(ahead)) == len(ahead)
    assert not any(is_private(prompt) for prompt, _ in ahead)
    assert {prompt for prompt, kinds in PROMPTS.items() if not kinds} <= {prompt for prompt, _ in ahead}
    assert ("phone-option-yes", ("1",)) in ahead


def test_only_what_is_the_same_for_everybody_can_be_recorded() -> None:
    assert recording_name("phone-welcome", {}) == "phone-welcome"
    assert recording_name("phone-option-yes", {"key": "1"}) == "phone-option-yes-1"
    assert recording_name("phone-wallet", {"count": 3, "free": 2}) is None
