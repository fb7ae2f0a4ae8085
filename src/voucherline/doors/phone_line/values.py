"""What is heard on a call, and what is to be said and done: what the walker takes and gives. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Slots = Mapping[str, Any]


class Secret(str):
    """Digits of a code. They do not show themselves to programmers or logs."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret(hidden)"


# -- what is heard


@dataclass(frozen=True, slots=True)
class Keys:
    """What somebody pressed for one question."""

    at: float
    """Seconds since the call began, as of everything heard."""
    digits: str = field(repr=False)
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing was pressed in time."""

    at: float


@dataclass(frozen=True, slots=True)
class HangUp:
    """The caller is gone."""

    at: float


@dataclass(frozen=True, slots=True)
class Acted:
    """What an act came to."""

    at: float
    result: str
    slots: Slots = field(default_factory=dict)
    language: str = ""
    """From now on; nothing: as before."""
    pace: int | None = None
    waits: float | None = None
    """How much longer than usual one waits for keys from now on."""


Heard = Keys | Silence | HangUp | Acted


# -- what is to be done


@dataclass(frozen=True, slots=True)
class Spoken:
    """Say one sentence."""

    prompt: str
    slots: Slots
    language: str
    pace: int


@dataclass(frozen=True, slots=True)
class Listen:
    """Wait for so many keys; they count from the beginning of what was said for this question."""

    digits: int
    first_seconds: float
    between_seconds: float
    at_once: str = ""
    """Keys that are an answer as soon as they are pressed first."""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Do:
    """Do an act, and tell the walker what came of it."""

    act: str
    arguments: Slots = field(repr=False)


@dataclass(frozen=True, slots=True)
class Over:
    """Hang up."""

    outcome: str


Output = Spoken | Listen | Do | Over
