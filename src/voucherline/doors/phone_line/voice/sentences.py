"""A prompt with its slots, as the words that the voice says. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from voucherline.doors.phone_line.dialogues import DIALOGUES, prompts_said
from voucherline.doors.phone_line.prompts import PROMPTS, PUBLIC, Kind
from voucherline.doors.phone_line.steps import Menu
from voucherline.doors.phone_line.voice import spoken
from voucherline.doors.phone_line.voice.numbers import number_in_words
from voucherline.doors.phone_line.voice.reading import aloud
from voucherline.doors.phone_line.wording import written
from voucherline.words.catalogue import say


def spoken_sentence(prompt: str, slots: Mapping[str, Any], language: str) -> str:
    """Write a prompt in words alone: no figure, no abbreviation."""
    kinds = PROMPTS[prompt]
    return aloud(say(prompt, language, **{name: _slot(kinds[name], slots[name], language) for name in slots}), language)


def is_private(prompt: str) -> bool:
    """Does a prompt tell something of somebody?"""
    return bool(set(PROMPTS[prompt].values()) - PUBLIC)


def recording_name(prompt: str, slots: Mapping[str, Any]) -> str | None:
    """The name under which somebody may have spoken this sentence: `phone-welcome`, `phone-option-yes-1`."""
    if set(PROMPTS[prompt].values()) - {Kind.KEY}:
        return None
    return "-".join((prompt, *(str(slots[name]) for name in PROMPTS[prompt])))


def known_ahead(language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every sentence of a language that does not depend on who calls, nor on when."""
    said = prompts_said(language)
    yield from ((prompt, {}) for prompt, kinds in PROMPTS.items() if not kinds and prompt in said)
    yield from (
        (prompt, {"key": key}) for prompt, key in sorted(_offered()) if prompt in said and not is_private(prompt)
    )


def _offered() -> set[tuple[str, str]]:
    """Every choice with its key, as some menu offers it."""
    menus = (step for dialogue in DIALOGUES.values() for step in dialogue.steps.values() if isinstance(step, Menu))
    return {(option.says, option.key) for menu in menus for option in menu.options}


def _slot(kind: Kind, value: Any, language: str) -> object:
    match kind:
        case Kind.KEY | Kind.CODE_DIGIT:
            return number_in_words(int(value), language)
        case Kind.HOURS:
            return spoken.length(value.count, language)
        case Kind.CLOCK:
            return spoken.clock(value, language)
        case Kind.DIGITS:
            return spoken.digits(value, language)
        case _:
            # A count chooses the words around it, and German days follow the word before them: read with the sentence.
            return written(kind, value, language)
