"""What espeak-ng really says: as long as the words need, one level for everything, no clipping, short silences."""

from __future__ import annotations

import re
import subprocess

import pytest

from voice.listening import REAL, Heard, heard
from voucherline.doors.phone_line.dialogues import prompts_said
from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES
from voucherline.doors.phone_line.voice import spoken
from voucherline.doors.phone_line.voice.numbers import number_in_words
from voucherline.doors.phone_line.voice.sentences import spoken_sentence
from voucherline.doors.phone_line.voice.sound import LOUDNESS, RATES
from voucherline.doors.phone_line.voice.speech import EspeakSpeech, Pace
from voucherline.kernel.money import Euro
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS

pytestmark = REAL
ALL_LANGUAGES = (*LANGUAGES, *LANGUAGES_OF_HELPERS)


def said(words: str, language: str, *, pace: Pace = Pace.USUAL, rate: int = 8000) -> Heard:
    return heard(EspeakSpeech().render(words, language, pace=pace, rate=rate))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_one_level_no_clipping_and_a_plausible_length(language: str, rate: int) -> None:
    slots = {name: SAMPLES[kind] for name, kind in PROMPTS["phone-work"].items()}
    words = spoken_sentence("phone-work", slots, language)

    sound = said(words, language, rate=rate)

    assert sound.rate == rate
    assert abs(sound.loudness - LOUDNESS) < 0.5
    assert sound.peak < 32000
    assert 80 < sound.words_a_minute(words) < 200
    assert sound.silence_before < 0.03
    assert 0.05 < sound.silence_after < 0.12


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_prompts_of_every_length_are_equally_loud(language: str) -> None:
    """Every seventh of all that is said in a language, private sentences too."""
    for prompt in sorted(prompts_said(language))[::7]:
        slots = {name: SAMPLES[kind] for name, kind in PROMPTS[prompt].items()}
        words = spoken_sentence(prompt, slots, language)
        sound = said(words, language)
        # A word alone is too short for the meter; said in a row it can be measured, with the pauses between.
        level, off = (sound.loudness, 1.0) if sound.seconds >= 1 else (sound.loudness_in_a_row, 1.5)
        assert abs(level - LOUDNESS) < off, words
        assert sound.peak < 32000, words
        # Few words are soon said: the pauses between sentences, which slow the others down, are not theirs.
        assert 50 < sound.words_a_minute(words) < (210 if len(words.split()) > 7 else 250), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_and_long_sentences_are_equally_loud(language: str) -> None:
    levels = [
        said(spoken_sentence(prompt, {}, language), language).loudness
        for prompt in ("phone-welcome", "phone-confirmed", "phone-voicemail", "phone-reason", "phone-bye")
    ]
    levels.append(said(number_in_words(9, language), language).loudness)
    assert all(abs(level - LOUDNESS) < 1 for level in levels), levels


@pytest.mark.parametrize("language", LANGUAGES)
def test_slower_paces_take_longer(language: str) -> None:
    words = spoken_sentence("phone-voicemail", {}, language)
    usual, slow, very_slow = (said(words, language, pace=pace).seconds for pace in Pace)
    assert 1.1 < slow / usual < 1.3
    assert 1.3 < very_slow / usual < 1.6


@pytest.mark.parametrize("language", ALL_LANGUAGES)
def test_hard_cases_last_as_long_as_words_do(language: str) -> None:
    cases = [
        *(number_in_words(number, language) for number in (1, 21, 71, 80, 95, 100, 101, 1000)),
        *(spoken.length(minutes, language) for minutes in (15, 30, 60, 90, 165)),
        spoken.day_of_month(1, spoken.month_name(3, language), language),
        spoken.clock(14 * 60 + 30, language),
        spoken.amount(Euro(1040), language),
        spoken.digits("090933755493", language),
    ]
    for words in cases:
        # A letter takes 40 to 170 ms, in the shortest words more; words left out, or spelled, would fall outside.
        a_letter = said(words, language).seconds / sum(each.isalpha() for each in words)
        assert 0.035 < a_letter < 0.25, (words, a_letter)


def test_twelve_digits_are_said_as_twelve_words_with_a_breath_between_groups() -> None:
    sound = said(spoken.digits("090933755493", "nl"), "nl")
    assert 5 < sound.seconds < 10
    assert sound.pauses(0.12) >= 4


def test_words_that_the_engine_says_wrong_are_respelled() -> None:
    """The rules of espeak-ng end the Dutch "dienstencheque" like "ik"; ours ends like "check"."""

    def phonemes(word: str) -> str:
        return subprocess.run(
            ["espeak-ng", "-v", "nl", "-q", "-x", word], capture_output=True, text=True, check=True
        ).stdout

    assert "Ek" not in phonemes("dienstencheque"), "espeak-ng has learnt it: take the respelling out"
    assert re.search("S[',]*Ek", phonemes("sjek"))
    assert said("dienstencheque", "nl").sound == said("diensten-sjek", "nl").sound


def test_the_same_words_give_the_same_bytes() -> None:
    render = EspeakSpeech().render
    first, second = (render("Goedendag.", "nl", pace=Pace.USUAL, rate=8000) for _ in range(2))
    assert first == second
