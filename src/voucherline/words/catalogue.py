"""The message catalogue: a key, a language and slots give one sentence, or raise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import cache, lru_cache, partial
from importlib.resources import files
from typing import Any, Final
from uuid import UUID

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from voucherline.domain.bank.formats.values import Problem, StatementRefused
from voucherline.kernel.money import Euro
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Activity
from voucherline.words.formats import (
    ALL_LOCALES,
    Minutes,
    amount_in_words,
    cents_in_words,
    clock_in_words,
    day_in_words,
    minute_of_day_in_words,
    minutes_in_words,
    moment_in_words,
)

# Slots that hold a code of ours: a sentence chooses its words by them and never shows them.
_CODES: Final = frozenset({"state", "event", "role", "by", "proof"})

_NEEDS_CARE: Final = _CODES | {"activity"}

_LONGEST_QUOTE: Final = 200
"""Characters of what was typed, when it is said why it was refused."""
_LONGEST_SLOT: Final = 1000
"""Characters: Fluent says no sentence with more in one place."""
_REMEMBERED: Final = 4096
"""Sentences: about a megabyte."""


class NoWordsError(LookupError):
    """A sentence is missing, or a slot that it needs."""


def say(key: str, language: str, /, **slots: object) -> str:
    """Write one sentence; each slot in the form of its type: day, instant, time, Euro, Minutes, count, text."""
    return _said(key, language, tuple((name, _ready(name, value, language)) for name, value in slots.items()))


@lru_cache(maxsize=_REMEMBERED)
def _said(key: str, language: str, slots: tuple[tuple[str, int | str], ...]) -> str:
    """Write a sentence whose slots are ready; a run of letters says the same of many households."""
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise NoWordsError(f"{language} has no sentence {key!r}")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise NoWordsError(f"{key!r} has no words in {language}")
    said, troubles = bundle.format_pattern(pattern, dict(slots))
    if troubles:
        raise NoWordsError(f"{key!r} in {language}: {troubles[0]}") from troubles[0]
    return str(said)


def read_ahead() -> None:
    """Read every language, before somebody who speaks it waits for that."""
    for language in ALL_LOCALES:
        _bundle(language)


@cache
def keys(language: str) -> frozenset[str]:
    """The keys of all sentences of a language."""
    return frozenset(name for _, body in _read(language) for name in _names(body))


def refusal_in_words(refusal: Refusal, language: str) -> str:
    """Say why something was refused and what the person can do about it."""
    slots = {name: _quotable(value) for name, value in refusal.slots().items()}
    if isinstance(refusal, StatementRefused):
        slots["reason"] = say(f"file-{refusal.reason}", language, **slots)
    return say(refusal.key, language, **slots)


def _quotable(value: object) -> object:
    """What somebody typed, as far as anybody wants to read it again."""
    return _within(value, _LONGEST_QUOTE) if isinstance(value, str) else value


def _within(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def outcome_in_words(reason: str, language: str) -> str:
    """Say why a payment came to nothing, came back, or waits: `reason` as a bank line keeps it."""
    return say(f"payment-{reason}", language)


def problem_in_words(problem: Problem, language: str) -> str:
    """Say what is wrong in a bank file, and at which line."""
    what = say(f"file-{problem.key}", language, **problem.slots)
    return say("file-at-line", language, line=problem.line, what=what) if problem.line else what


def _ready(name: str, value: object, language: str) -> int | str:
    """Turn a slot's value into what Fluent can place."""
    # Counts and plain words first: a letter has dozens of them.
    if type(value) is int or (type(value) is str and len(value) <= _LONGEST_SLOT and name not in _NEEDS_CARE):
        return value
    if name == "activity" and isinstance(value, str) and value in set(Activity):
        return Activity(value).name.lower().replace("_", "-")
    if isinstance(value, Enum):
        return value.name.lower().replace("_", "-")
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(value, language)
    if isinstance(value, str | UUID):
        text = _within(str(value), _LONGEST_SLOT)
        return text.lower().replace(" ", "-") if name in _CODES else text
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"no sentence can hold {name}={value!r}")


# A datetime is a date as well: it must be asked first.
_WRITERS: Final[Mapping[type, Callable[[Any, str], str]]] = {
    datetime: moment_in_words,
    date: day_in_words,
    time: clock_in_words,
    Euro: amount_in_words,
    Minutes: lambda value, language: minutes_in_words(value.count, language),
}

# What a sentence may ask of a bare count: how long, how much, what time of day.
_COUNTS: Final[Mapping[str, Callable[[int, str], str]]] = {
    "MINUTES": minutes_in_words,
    "CENTS": cents_in_words,
    "CLOCK": minute_of_day_in_words,
}


def _counted(value: Any, *, write: Callable[[int, str], str], language: str) -> Any:
    """Write a count; what came with a type of its own is in words already."""
    return write(value, language) if isinstance(value, int) else value


@lru_cache(maxsize=len(ALL_LOCALES))
def _bundle(language: str) -> FluentBundle:
    if language not in ALL_LOCALES:
        raise NoWordsError(f"no sentences are written in {language!r}")
    functions: dict[str, Callable[[Any], Any]] = {
        name: partial(_counted, write=write, language=language) for name, write in _COUNTS.items()
    }
    # No isolation marks: letters, calls and terminals of one language have no use for them.
    bundle = FluentBundle([ALL_LOCALES[language]], functions=functions, use_isolating=False)
    known: set[str] = set()
    for name, body in _read(language):
        here = _names(body)
        assert not known & here, f"{language}/{name} says again {known & here}"
        known |= here
        bundle.add_resource(body)
    return bundle


def _names(body: ast.Resource) -> frozenset[str]:
    return frozenset(entry.id.name for entry in body.body if isinstance(entry, ast.Message))


def _read(language: str) -> list[tuple[str, ast.Resource]]:
    """The files of a language, parsed; a line that is no Fluent stops the program."""
    folder = files("voucherline.words") / language
    found = []
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if file.name.endswith(".ftl"):
            body = FluentResource(file.read_text("utf-8"))
            junk = [entry.content for entry in body.body if isinstance(entry, ast.Junk)]
            assert not junk, f"{language}/{file.name}: {junk[0]!r}"
            names = [entry.id.name for entry in body.body if isinstance(entry, ast.Message)]
            assert len(names) == len(set(names)), f"{language}/{file.name} says a key twice"
            found.append((file.name, body))
    return found
