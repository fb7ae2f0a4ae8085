"""Prompts in words, as captions and terminals show them: figures stay figures, a voice reads them out its own way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from voucherline.doors.phone_line.prompts import PROMPTS, SAMPLES, Kind
from voucherline.doors.phone_line.values import Spoken
from voucherline.words.catalogue import say
from voucherline.words.formats import day_in_words

WORDS_A_MINUTE: Final = 130
SLOWER_PERCENT: Final = (100, 120, 145)
"""How much longer the same sentence takes at each pace."""
GROUP: Final = 3


def in_words(spoken: Spoken) -> str:
    """One sentence, in the language in which it is said."""
    return sentence(spoken.prompt, spoken.slots, spoken.language)


def sentence(prompt: str, slots: Mapping[str, Any], language: str) -> str:
    """Write a prompt; each slot in the form of its kind."""
    kinds = PROMPTS[prompt]
    return say(prompt, language, **{name: written(kinds[name], value, language) for name, value in slots.items()})


def sample(prompt: str, language: str) -> str:
    """A prompt with sample values in its slots."""
    return sentence(prompt, {name: SAMPLES[kind] for name, kind in PROMPTS[prompt].items()}, language)


def seconds(words: str, pace: int = 0) -> float:
    """How long it takes to say this."""
    return len(words.split()) * 60 / WORDS_A_MINUTE * SLOWER_PERCENT[pace] / 100


def written(kind: Kind, value: Any, language: str) -> object:
    """A slot's value as text, or as the count by which a sentence chooses its words."""
    match kind:
        case Kind.COUNT:
            return int(value)
        case Kind.HOURS:
            return _length(value.count, language)
        case Kind.DAY:
            return _day(value, language)
        case Kind.CLOCK:
            return say("phone-clock", language, hour=value // 60, minute=value % 60)
        case Kind.DIGITS:
            return " ".join(value[place : place + GROUP] for place in range(0, len(value), GROUP))
        case Kind.ACTIVITY:
            return say("phone-activity", language, activity=value)
        case Kind.CODE_DIGIT:
            # What is written stays: in the record of the call, under the browser's telephone, in a terminal.
            return say("phone-a-digit", language)
        case Kind.WORD:
            return str(value).replace(" ", "-")
        case Kind.KEY | Kind.FIRST_NAME | Kind.COMPANY | Kind.SENTENCE:
            return str(value)


def _length(minutes: int, language: str) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [("phone-length-hours", hours), ("phone-length-minutes", rest)]
    said = [say(key, language, count=count) for key, count in parts if count]
    return said[0] if len(said) == 1 else say("phone-length", language, hours=said[0], minutes=said[1])


def _day(day: date, language: str) -> str:
    """A day of these weeks: its year is plain, with the "de" before it where there is one."""
    return day_in_words(day, language).removesuffix(f" {day.year}").removesuffix(" de")
