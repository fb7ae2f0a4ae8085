"""A letter as plain data for its template: the message, and the fixed words around it in the letter's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Final

from voucherline.kernel.numbers import in_groups
from voucherline.notices.letters import codes
from voucherline.notices.letters.glyphs import drawable
from voucherline.notices.letters.length import facts_stay_together, label_share, place_of_slip, tables_stay_together
from voucherline.notices.letters.values import Sender
from voucherline.notices.values import Letter, Slip, Table
from voucherline.words.catalogue import say
from voucherline.words.formats import day_in_words

_MONTHS: Final = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_HELD: Final = re.compile(
    r"(?<=(?<![\d,.])\d) (?=\w)|(?<=(?<![\d,.])\d\d) (?=\w)|(?<=&) (?=\w)|(?<=\w) (?=& )"
    rf"|(?<=\d\.) (?=(?:{_MONTHS})\b)"
    r"|(?<=\w) (?=(?:19|20)\d\d\b)"
    r"|(?<=\w) (?=\d(?![\d ]|[,.]\d))"
    r"|(?<=\d) (?=\d)|(?<=\b1er) (?=\w)"
)
"""A number and what it counts, a day and its month and year, a key and the word before, the parts of a long number."""
_ENDLESS: Final = re.compile(r"\S{12}(?=\S{12})")
"""Wider than the window, if all of it are W."""
_ENDLESS_IN_TEXT: Final = re.compile(r"\S{28}(?=\S{12})")
"""Wider than the sheet in large print, if all of it are W."""
_WHOLE: Final = re.compile(
    r"(?<=\+)(?=[+\d])|(?<=[\d/])(?=\+)"
    r"|(?<=://)(?=\w)|\b(?=www\.)"
    r"|(?<=\w-)(?=\w{1,12}\b)"
)
"""Where a line might end inside a structured communication, an address of the web or a word with a hyphen."""
_SHORT: Final = 40
"""Characters that take two lines of the window at most, even if all of them are W."""


class Frame:
    """Everything that is printed of one letter; remembers which characters had to be replaced."""

    def __init__(self, letter: Letter, sender: Sender) -> None:
        self._letter = letter
        self._sender = sender
        self._missing: set[str] = set()

    @property
    def missing(self) -> str:
        """Characters that no font of ours can draw."""
        return "".join(sorted(self._missing))

    def data(self) -> dict[str, Any]:
        """What the template reads."""
        letter, message = self._letter, self._letter.message
        return {
            "language": message.language,
            "large": letter.large_print,
            "address": [_breakable(line) for line in self._all(_address(letter))],
            "long_address": any(len(line) > _SHORT for line in _address(letter)),
            "sender": self._sender_data(),
            "day": day_in_words(letter.day, message.language),
            "number": self._number(),
            "subject": self._running([message.subject])[0],
            "greeting": self._running([message.greeting])[0],
            "paragraphs": self._running(message.paragraphs),
            "code": self._one(letter.code),
            "glance": _fixed("letter-at-a-glance", message.language),
            "facts": [self._running(fact) for fact in message.facts],
            "labels": label_share(message.facts),
            "whole_facts": facts_stay_together(letter),
            "whole_tables": tables_stay_together(letter),
            "tables": [self._table(table) for table in message.tables],
            "steps_heading": self._one(message.steps_heading),
            "steps": self._running(message.steps),
            "closing": self._running(message.closing),
            "slip": self._slip(message.slip) if message.slip else None,
            "page": page_words(message.language),
        }

    def _one(self, text: str) -> str:
        ready, missing = drawable(text)
        self._missing.update(missing)
        return ready

    def _all(self, texts: Sequence[str]) -> list[str]:
        return [self._one(text) for text in texts]

    def _running(self, texts: Sequence[str]) -> list[str]:
        """Sentences, whose lines end where they may."""
        running = [_running(text) for text in texts]
        self._missing.update(*(missing for _, missing in running))
        return [ready for ready, _ in running]

    def _sender_data(self) -> dict[str, Any]:
        language = self._letter.message.language
        return {
            "name": _fixed("letter-sender", language),
            "address": self._all([self._sender.street, f"{self._sender.postcode} {self._sender.town}"]),
            "call": _fixed("letter-call", language),
            "line": self._one(self._sender.line),
            "portal": self._one(self._sender.portal),
        }

    def _number(self) -> dict[str, Any] | None:
        """Who has no account yet has no number."""
        if not self._letter.number:
            return None
        language = self._letter.message.language
        return {
            "label": _fixed("letter-your-number", language),
            "bars": codes.barcode(self._letter.number),
            "text": in_groups(self._letter.number),
            "alt": say("letter-number-code", language, number=in_groups(self._letter.number)),
        }

    def _table(self, table: Table) -> dict[str, Any]:
        return {
            "caption": self._one(table.caption),
            "headings": self._all(table.headings),
            "rows": [self._all(row) for row in table.rows],
            "numbers": list(table.numbers),
        }

    def _slip(self, slip: Slip) -> dict[str, Any]:
        language = self._letter.message.language
        sender = self._sender
        return {
            **asdict(place_of_slip(self._letter, slip)),
            "heading": self._one(slip.heading),
            "lines": self._running(slip.lines),
            "choices": self._running(slip.choices),
            "reference": self._one(slip.reference).replace("/", "/\u200b"),
            "qr": codes.qr(slip.reference),
            "alt": say("letter-slip-code", language, reference=slip.reference),
            "day": _fixed("letter-slip-day", language),
            "signature": _fixed("letter-slip-signature", language),
            "back": self._one(
                say("letter-slip-back", language, street=sender.street, postcode=sender.postcode, town=sender.town)
            ),
        }


def _address(letter: Letter) -> list[str]:
    return [line for line in (letter.name, letter.street, f"{letter.postcode} {letter.town}") if line.strip()]


def _breakable(line: str) -> str:
    """Let a word that is wider than the window break; nobody's name should be cut off."""
    return _ENDLESS.sub("\\g<0>\u200b", line)


@lru_cache(maxsize=1024)
def _running(text: str) -> tuple[str, str]:
    """One sentence, whose lines end where they may, and what could not be drawn; letters of a run share many."""
    ready, missing = drawable(text)
    whole = _WHOLE.sub("\u2060", _HELD.sub("\u00a0", ready))
    return _ENDLESS_IN_TEXT.sub("\\g<0>\u200b", whole), missing


@lru_cache(maxsize=64)
def _fixed(key: str, language: str) -> str:
    return say(key, language)


@lru_cache(maxsize=8)
def page_words(language: str) -> str:
    """ "page #1 of #2": the template knows the numbers, nobody else does before the letter is set."""
    return say("letter-page", language, page="#1", pages="#2")


def unbroken(telephone: str) -> str:
    """A telephone number that stays on one line."""
    return telephone.replace(" ", "\u00a0")
