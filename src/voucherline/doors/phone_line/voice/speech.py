"""Whoever turns words into sound: espeak-ng, or a command of the operator's own."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Protocol

from voucherline.doors.phone_line.voice.sound import SoundBroken, SoxMissing, for_telephone
from voucherline.doors.phone_line.wording import SLOWER_PERCENT

INSTALL: Final = "sudo apt-get install --yes espeak-ng sox"


class Pace(IntEnum):
    """How slowly somebody wants to be spoken to; kept with the household."""

    USUAL = 0
    SLOW = 1
    VERY_SLOW = 2

    @property
    def percent(self) -> int:
        """How much longer the same sentence takes."""
        return SLOWER_PERCENT[self]


class SpeechFailed(Exception):  # noqa: N818 - it is said to whoever runs the line
    """The engine gave no sound; says why and what to do, in one line."""


class Speech(Protocol):
    """A speech engine. Text comes in words alone, without figures or abbreviations."""

    @property
    def version(self) -> str:
        """Changes whenever the same text may sound different, so that nothing old is played."""

    def render(self, text: str, language: str, *, pace: Pace, rate: int) -> bytes:
        """Speak: a WAV file, mono, 16 bit, `rate` samples a second, -23 LUFS; or refuse with SpeechFailed."""


VOICES: Final[Mapping[str, str]] = MappingProxyType(
    {"nl": "nl", "fr": "fr-be", "de": "de", "en": "en-gb", "pl": "pl", "pt": "pt", "ro": "ro", "es": "es"}
)
"""fr-be alone says septante and nonante by itself."""

_ESPEAK: Final = "espeak-ng"
_SPEED: Final = 135
"""By which espeak-ng says our prompts at 122 to 134 words a minute, pauses counted."""
_GAP: Final = 4
"""Hundredths of a second between words, in steps of espeak-ng."""

# Words that the rules of espeak-ng say wrong: it is told how they sound.
_RESPELLED: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "nl": MappingProxyType(
            {
                "dienstencheque": "diensten-sjek",
                "dienstencheques": "diensten-sjeks",
                "dienstenchequelijn": "diensten-sjek-lijn",
                "cheque": "sjek",
                "cheques": "sjeks",
            }
        ),
        "de": MappingProxyType(
            {
                "dienstleistungsscheck": "Dienstleistungs-Scheck",
                "dienstleistungsschecks": "Dienstleistungs-Schecks",
            }
        ),
    }
)
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class EspeakSpeech:
    """The default: small, in every Debian, quick enough to speak while somebody waits; robotic."""

    @property
    def version(self) -> str:
        """What espeak-ng says of itself, and how we use it."""
        return f"{_first_line_of(_ESPEAK, '--version')} {_SPEED} {_GAP} {_RESPELLED}"

    def render(self, text: str, language: str, *, pace: Pace, rate: int) -> bytes:
        """Speak by espeak-ng."""
        speed = round(_SPEED * 100 / pace.percent)
        command = [_ESPEAK, "-v", VOICES[language], "-s", str(speed), "-g", str(_GAP), "-z", "--stdin", "--stdout"]
        return _finished(_run(command, _respelled(text, language)), _ESPEAK, rate)


@dataclass(frozen=True, slots=True)
class CommandSpeech:
    """Any program that reads text on its input and writes a WAV file on its output."""

    command: str
    """Its parts may hold {language}, {voice}, {percent} (how much longer: 100, 120, 145) and {rate}."""

    @property
    def version(self) -> str:
        """A new command is a new voice."""
        return self.command

    def render(self, text: str, language: str, *, pace: Pace, rate: int) -> bytes:
        """Speak by the configured command."""
        slots = {
            "{language}": language,
            "{voice}": VOICES[language],
            "{percent}": str(pace.percent),
            "{rate}": str(rate),
        }
        parts = [_filled(part, slots) for part in _parts(self.command)]
        return _finished(_run(parts, text), parts[0], rate)


def speech_of(command: str) -> Speech:
    """The engine of a setting: a command, or espeak-ng where it is empty."""
    return CommandSpeech(command) if command.strip() else EspeakSpeech()


_SECONDS: Final = 60


def _run(command: Sequence[str], text: str) -> bytes:
    """Hand text to a program on its input, never through a shell; its output."""
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except FileNotFoundError:
        remedy = f"run: {INSTALL}" if command[0] == _ESPEAK else "look at VOUCHERLINE_SPEECH."
        raise SpeechFailed(f"the speech engine {command[0]} is missing; {remedy}") from None
    except PermissionError:
        raise SpeechFailed(f"the speech engine {command[0]} may not be run.") from None
    except subprocess.TimeoutExpired:
        raise SpeechFailed(f"the speech engine {command[0]} said nothing within {_SECONDS} s.") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise SpeechFailed(f"the speech engine {command[0]} failed: {said[-1] if said else f'code {done.returncode}'}")
    return done.stdout


def _finished(spoken: bytes, program: str, rate: int) -> bytes:
    try:
        return for_telephone(spoken, rate)
    except SoxMissing as missing:
        raise SpeechFailed(str(missing)) from None
    except SoundBroken as broken:
        raise SpeechFailed(f"what the speech engine {program} gave is no sound: {broken}") from None


@lru_cache(maxsize=4)
def _first_line_of(*command: str) -> str:
    return _run(command, "").decode(errors="replace").partition("\n")[0]


def _parts(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError as error:
        raise SpeechFailed(f"VOUCHERLINE_SPEECH is no command: {error}.") from None


def _filled(part: str, slots: Mapping[str, str]) -> str:
    for name, value in slots.items():
        part = part.replace(name, value)
    return part


def _respelled(text: str, language: str) -> str:
    sounds = _RESPELLED.get(language, {})
    return _WORD.sub(lambda word: sounds.get(word[0].lower(), word[0]), text) if sounds else text
