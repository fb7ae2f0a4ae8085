"""The border between conversations and telephones: what any exchange, built in or bought, offers."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

SAMPLES_A_SECOND: Final = 8000
BYTES_A_SAMPLE: Final = 2


@dataclass(frozen=True, slots=True)
class Sound:
    """Something to be heard: one channel of linear samples, 16 bits each, little end first."""

    samples: bytes = field(repr=False)
    rate: int = SAMPLES_A_SECOND
    file: Path | None = None
    """Where it stands as a WAV file, for exchanges that play files."""

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / BYTES_A_SAMPLE / self.rate

    @classmethod
    def read(cls, path: Path) -> Sound:
        """Read a WAV file of one channel and 16 bits."""
        with wave.open(str(path), "rb") as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, BYTES_A_SAMPLE), "one channel of 16 bits"
            return cls(file.readframes(file.getnframes()), file.getframerate(), path)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed."""

    key: str = field(repr=False)
    """It may belong to a code, so it does not show itself."""
    at: float
    """By the clock of the event loop, as of everything that happens on a leg."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sound was played to its end."""

    ticket: int
    at: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The other side hung up, or was lost."""

    at: float


Event = Pressed | Said | Gone


class CallLeg(Protocol):
    """One telephone that is connected to us."""

    number: str
    """Of the other side, as the exchange names it; empty: withheld."""
    called: str
    """Which of our lines was called, or the number that we called."""
    events: asyncio.Queue[Event]
    """What happens, in its order. After `Gone` nothing more comes."""

    def play(self, sound: Sound) -> int:
        """Play this after what is being played; the ticket comes back when it was said."""
        ...

    def stop(self) -> None:
        """Be silent at once; what was still to be said is dropped, and its tickets never come back."""
        ...

    async def pass_on(self, to: str) -> bool:
        """Put the other side through to another telephone; False, if that cannot be done."""
        ...

    async def hang_up(self) -> None:
        """End the call and give back all that it held; does nothing when it is over."""
        ...


class NotReached(StrEnum):
    """Why nobody answered."""

    BUSY = "busy"
    NO_ANSWER = "no answer"
    REJECTED = "rejected"
    """Somebody refused it: asking again soon is of no use."""
    NO_SUCH_NUMBER = "no such number"
    """Said of that number; a carrier that says it of every number is at fault itself."""
    FAILED = "failed"
    """It could not be placed: our trouble."""


Answering = Callable[[CallLeg], Awaitable[None]]
"""Whoever talks to those who call in; when it returns, the exchange hangs up."""


class Exchange(Protocol):
    """Connects us to telephones."""

    async def open(self, answering: Answering | None) -> None:
        """Begin; with nobody to answer, calls that come in are refused."""
        ...

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Call a number and let it ring for so many seconds at most."""
        ...

    async def close(self) -> None:
        """End all calls and give back the ports."""
        ...


class AnsweringExchange(Exchange, Protocol):
    """One that can be called."""

    @property
    def where(self) -> str:
        """Where it answers, as people are told."""
        ...
