"""Every prompt of the line with its typed slots. Pure data; the words stand in the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from voucherline.schemes.values import Activity
from voucherline.words.formats import Minutes


class Kind(StrEnum):
    """What a slot holds: whoever speaks it must know how it is read out."""

    KEY = "key"
    CLOCK = "clock"
    """A time of day, in minutes since midnight."""
    COUNT = "count"
    HOURS = "hours"
    DAY = "day"
    DIGITS = "digits"
    """Read out in groups."""
    FIRST_NAME = "first name"
    COMPANY = "name of a company"
    ACTIVITY = "activity"
    WORD = "word"
    """Chooses the words of a sentence and is not said itself."""
    SENTENCE = "sentence"
    """Already in the caller's language."""
    CODE_DIGIT = "digit of a one-time code"
    """Heard, and written nowhere."""


PUBLIC: Final = frozenset({Kind.KEY, Kind.CLOCK, Kind.CODE_DIGIT})
"""What may be said to anybody; every other slot tells something of somebody.

A one-time code tells nothing of anybody and opens only the browser that asked for it. Each of its digits is said by
itself, so that no sound of a whole code is ever kept.
"""

SAMPLES: Final[Mapping[Kind, object]] = MappingProxyType(
    {
        Kind.KEY: "1",
        Kind.CLOCK: 9 * 60,
        Kind.COUNT: 12,
        Kind.HOURS: Minutes(165),
        Kind.DAY: date(2026, 3, 12),
        Kind.DIGITS: "090933755493",
        Kind.FIRST_NAME: "Bea",
        Kind.COMPANY: "Net & Co",
        Kind.ACTIVITY: Activity.HOME_HELP,
        Kind.WORD: "registered",
        Kind.SENTENCE: "word " * 40,
        Kind.CODE_DIGIT: "1",
    }
)
"""A value of each kind, by which the length of sentences is reckoned."""

_NONE: Final[Mapping[str, Kind]] = MappingProxyType({})
_KEY: Final[Mapping[str, Kind]] = MappingProxyType({"key": Kind.KEY})
_WORK: Final[Mapping[str, Kind]] = MappingProxyType(
    {"helper": Kind.FIRST_NAME, "day": Kind.DAY, "hours": Kind.HOURS, "activity": Kind.ACTIVITY}
)
_HOURS_OF_OFFICE: Final[Mapping[str, Kind]] = MappingProxyType({"opens": Kind.CLOCK, "closes": Kind.CLOCK})

_PLAIN: Final = (
    "welcome",
    "number",
    "code",
    "not-known-again",
    "not-known",
    "wrong-key",
    "too-few",
    "not-understood",
    "silence",
    "go-on",
    "keys",
    "too-long",
    "undone",
    "confirmed",
    "contested",
    "staying",
    "changed",
    "not-possible",
    "reason",
    "works-none",
    "works-done",
    "order-none",
    "to-person",
    "call-back-booked",
    "language-set",
    "pace-set",
    "code-old",
    "code-new",
    "code-again",
    "code-set",
    "code-wrong",
    "code-easy",
    "code-differs",
    "hours-from",
    "hours-to",
    "hours-wrong",
    "bye",
    "bye-called",
    "call-announce",
    "call-wrong-person",
    "voicemail",
    "news-other",
    "code-announce",
    "code-voicemail",
    "code-not-asked",
    "code-too-late",
    "one-time-code",
    "one-time-code-again",
    "helper-welcome",
    "helper-number",
    "helper-here",
    "helper-household",
    "helper-household-wrong",
    "helper-activity",
    "helper-activities",
    "helper-hours",
    "helper-registered",
    "helper-several",
    "helper-which-company",
    "helper-no-contract",
    "helper-entries-done",
)
_OPTIONS: Final = (
    "language-nl",
    "language-fr",
    "language-de",
    "language-en",
    "language-pl",
    "language-pt",
    "language-ro",
    "language-es",
    "yes",
    "no",
    "more",
    "after-all",
    "stay",
    "why",
    "later",
    "hours",
    "day",
    "else",
    "not-happened",
    "other",
    "undo",
    "order",
    "settings",
    "works",
    "set-language",
    "set-pace",
    "set-more",
    "set-hours",
    "set-code",
    "pace-0",
    "pace-1",
    "pace-2",
    "hours-right",
    "hours-anew",
    "listen",
    "not-me",
    "understood",
    "code-asked",
    "code-not-asked",
    "code-typed",
    "call-back",
    "helper-register",
    "helper-entries",
    "helper-right",
    "helper-wrong",
    "helper-here",
    "helper-elsewhere",
    "helper-language",
)

ONE_TIME_DIGITS: Final = tuple(f"phone-code-digit-{place}" for place in range(1, 7))
"""The digits of a one-time code, one a sentence: slow enough to be written down."""

COMPANIES: Final = ("company-1", "company-2", "company-3")
"""The companies among which a helper chooses: as many as one remembers."""

SAID_AT_QUESTIONS: Final = tuple(
    f"phone-{name}" for name in ("wrong-key", "too-few", "silence", "go-on", "not-understood", "too-long", "keys")
)
"""What every dialogue that asks something may say, though none of its steps does."""

PROMPTS: Final[Mapping[str, Mapping[str, Kind]]] = MappingProxyType(
    {
        **{f"phone-{name}": _NONE for name in _PLAIN},
        **{f"phone-option-{name}": _KEY for name in _OPTIONS},
        **{prompt: {prompt.removeprefix("phone-code-"): Kind.CODE_DIGIT} for prompt in ONE_TIME_DIGITS},
        **{f"phone-option-helper-{each}": {**_KEY, each: Kind.COMPANY} for each in COMPANIES},
        "phone-wallet": {"count": Kind.COUNT, "free": Kind.COUNT},
        "phone-works": {"works": Kind.COUNT},
        "phone-work": _WORK,
        "phone-work-maintained": _WORK,
        "phone-sure-stay": _WORK,
        "phone-sure-yes": _WORK,
        "phone-sure-no": {**_WORK, "reason": Kind.WORD},
        "phone-answered-before": {"state": Kind.WORD},
        "phone-why": {"why": Kind.SENTENCE},
        "phone-order": {"bought": Kind.COUNT, "on": Kind.DAY},
        "phone-opening-hours": _HOURS_OF_OFFICE,
        "phone-hours-check": {"from": Kind.CLOCK, "to": Kind.CLOCK},
        "phone-hours-set": {"from": Kind.CLOCK, "to": Kind.CLOCK},
        "phone-news-decided": {**_WORK, "state": Kind.WORD},
        "phone-news-cancelled": _WORK,
        "phone-news-shortage": {**_WORK, "missing": Kind.COUNT},
        "phone-news-expiry": {"expiring": Kind.COUNT, "on": Kind.DAY},
        "phone-helper-summary": {"household": Kind.DIGITS, "hours": Kind.HOURS, "activity": Kind.ACTIVITY},
        "phone-helper-for-company": {"employer": Kind.COMPANY},
        "phone-helper-refused": {"why": Kind.SENTENCE},
        "phone-helper-entry": {"day": Kind.DAY, "hours": Kind.HOURS, "household": Kind.DIGITS, "state": Kind.WORD},
    }
)
