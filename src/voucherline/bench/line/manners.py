"""How a caller of the benchmark behaves: it listens to each question to its end, then presses a key.

Only then is it known which sound on the wire is the answer.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from voucherline.bench.line.captures import BETWEEN_KEYS, Press, capture, typed
from voucherline.bench.line.people import CODES
from voucherline.doors.phone_line.drivers.carrying import Speak
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND
from voucherline.doors.phone_line.drivers.switchboard import speaking
from voucherline.doors.phone_line.voice.speech import Pace, speech_of
from voucherline.doors.phone_line.voice.voice import Voice, jobs_ahead
from voucherline.doors.phone_line.walking import Spoken
from voucherline.schemes.values import Activity
from voucherline.words.formats import Minutes

LANGUAGE: Final = "nl"
_WORK: Final = {"helper": "Katrien", "day": date(2025, 12, 23), "hours": Minutes(180), "activity": Activity.HOME_HELP}
_QUESTIONS: Final[tuple[tuple[tuple[str, Mapping[str, Any]], ...], ...]] = (
    (("phone-welcome", {}), ("phone-code", {})),
    (
        ("phone-wallet", {"count": 20, "free": 17}),
        ("phone-works", {"works": 1}),
        ("phone-work", _WORK),
        *((f"phone-option-{each}", {"key": str(key)}) for key, each in enumerate(("yes", "no", "more"), 1)),
    ),
    (("phone-sure-yes", _WORK), ("phone-option-undo", {"key": "8"})),
    (("phone-confirmed", {}),),
)
"""What is said before each answer, and after the last."""
_ANSWERS_AFTER: Final = 1.0
_ANSWERS_LATER_BY: Final = 1.0
_HEARS_OUT: Final = 1.5


@dataclass(frozen=True, slots=True)
class Manners:
    """Callers who confirm one prestation."""

    captures: tuple[Path, ...]
    seconds: float
    """How long a call lasts."""


def voice_at(home: Path) -> Voice:
    """A voice that has said everything once that it says to everybody."""
    voice = Voice(home, speech_of(""))
    voice.render_ahead(list(jobs_ahead((LANGUAGE,), paces=(Pace(0),), rates=(SAMPLES_A_SECOND,))), progress=_silently)
    return voice


def _silently(_: int, __: int) -> None:
    return None


def confirming(folder: Path, voice: Voice) -> Manners:
    """One capture a code; each caller takes a little longer or shorter to answer."""
    folder.mkdir()
    lengths = list(_lengths(speaking(voice)))
    seconds = sum(lengths) + len(lengths) * (_ANSWERS_AFTER + _ANSWERS_LATER_BY) + _HEARS_OUT
    captures = []
    for place, code in enumerate(CODES):
        path = folder / f"{place}.pcap"
        path.write_bytes(capture(_pressed(code, lengths, seed=place), seconds=seconds, seed=place))
        captures.append(path)
    return Manners(tuple(captures), seconds)


def _pressed(code: str, lengths: list[float], *, seed: int) -> tuple[Press, ...]:
    by = random.Random(seed)  # noqa: S311 - how quickly somebody answers is no secret
    at = 0.0
    presses: list[Press] = []
    for answer, length in zip((code, "1", "7"), lengths, strict=False):
        at += length + _ANSWERS_AFTER + by.uniform(0, _ANSWERS_LATER_BY)
        presses += typed(at, answer)
        at += BETWEEN_KEYS * (len(answer) - 1)
    return tuple(presses)


def _lengths(speak: Speak) -> Iterator[float]:
    for said in _QUESTIONS:
        yield sum(speak(Spoken(prompt, slots, LANGUAGE, 0)).seconds for prompt, slots in said)
