"""A call to a browser: what it is to say and to show, and what the person there does."""

from __future__ import annotations

import asyncio
import logging
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.carrying import Speak
from voucherline.doors.phone_line.drivers.line import Event, Gone, Pressed, Said, Sound
from voucherline.doors.phone_line.keys import ONE_KEY_SECONDS
from voucherline.doors.phone_line.steps import Capture
from voucherline.doors.phone_line.values import Spoken
from voucherline.doors.phone_line.voice.speech import SpeechFailed
from voucherline.doors.phone_line.voice.voice import Voice
from voucherline.doors.phone_line.wording import in_words

RATE: Final = 16000
"""A browser has better ears than a telephone."""
_NAME_BYTES: Final = 18
_APART: Final = ONE_KEY_SECONDS + 0.01
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Captioned(Sound):
    """A sound that stays in its file, with the words that are said in it."""

    words: str = field(default="", repr=False)
    language: str = ""


def speaking_with_captions(voice: Voice) -> Speak:
    """The voice of this installation with its words; where no engine speaks, the words alone."""

    def speak(spoken: Spoken) -> Captioned:
        words = in_words(spoken)
        try:
            return Captioned(b"", RATE, voice.sound_of(spoken, rate=RATE), words, spoken.language)
        except SpeechFailed as failed:
            _log.warning("captions alone: %s", failed)
            return Captioned(b"", RATE, None, words, spoken.language)

    return speak


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a call."""

    ticket: int
    name: str = field(repr=False)
    """Of its sound: nobody guesses it."""
    words: str = field(repr=False)
    language: str
    file: Path | None = field(repr=False)


@dataclass(slots=True, eq=False)
class BrowserLeg:
    """A browser that is connected to the line. All of it happens in one event loop."""

    number: str
    called: str
    language: str
    """Of the page."""
    events: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    sentences: list[Sentence] = field(default_factory=list)
    silent: int = 0
    """Up to this ticket nothing is to be said any more."""
    conversation: Conversation | None = None
    closed: bool = False
    _said: int = 0
    _gone: bool = False
    _last_key: str = field(default="", repr=False)
    _last_key_at: float = float("-inf")
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    # -- as the line sees it

    def play(self, sound: Sound) -> int:
        """Say this after what is being said."""
        ticket = len(self.sentences) + 1
        words, language = (sound.words, sound.language) if isinstance(sound, Captioned) else ("", self.language)
        self.sentences.append(Sentence(ticket, secrets.token_urlsafe(_NAME_BYTES), words, language, sound.file))
        self._change()
        return ticket

    def stop(self) -> None:
        """Be silent at once."""
        if self.silent < len(self.sentences):
            self.silent = len(self.sentences)
            self._change()

    async def pass_on(self, to: str) -> bool:  # noqa: ARG002 - the border names it
        """A browser cannot call somebody else: its person is called back."""
        return False

    async def hang_up(self) -> None:
        """The call is over."""
        if not self.closed:
            self.closed = True
            self.lost()
            self._change()

    # -- as the browser sees it

    def press(self, keys: str, *, seen: int) -> None:
        """Keys were pressed, when the sentences up to this ticket had been seen.

        Pressed before a choice was there, a key is no answer to it; digits of a number may come ahead. The same digit
        twice is two digits then: browsers tell a trembling hand from a quick one, and send only what was meant.
        """
        if self.digits == 1 and seen <= self.silent < len(self.sentences):
            return
        for key in keys:
            at = self._now()
            if self.digits > 1 and key == self._last_key:
                at = max(at, self._last_key_at + _APART)
            self._last_key, self._last_key_at = key, at
            self._happened(Pressed(key, at))

    def said(self, ticket: int) -> None:
        """The sentences up to this one were heard, or read, to their end."""
        last = min(ticket, len(self.sentences))
        for each in range(max(self._said, self.silent) + 1, last + 1):
            self._happened(Said(each, self._now()))
        self._said = max(self._said, last)

    def lost(self) -> None:
        """The browser hung up, or is there no more."""
        if not self._gone:
            self._happened(Gone(self._now()))
            self._gone = True

    def sound(self, name: str) -> Path | None:
        """The file of a sentence's sound."""
        return next((each.file for each in self.sentences if secrets.compare_digest(each.name, name)), None)

    @property
    def digits(self) -> int:
        """How many keys the question takes that is being asked."""
        question = self._question
        return question.digits if isinstance(question, Capture) else 1

    @property
    def secret(self) -> bool:
        """Is it a code that is being asked for?"""
        question = self._question
        return isinstance(question, Capture) and question.secret

    @property
    def have(self) -> int:
        """How many digits of a number are there already, whose others the line waits for."""
        place = getattr(self.conversation, "place", None)
        return len(place.partial) if place else 0

    async def change(self, seconds: float) -> None:
        """Wait until there is something new to see, for so long at most."""
        try:
            await asyncio.wait_for(self._changed.wait(), seconds)
        except TimeoutError:
            return

    async def answer(self, seconds: float) -> None:
        """Wait until the line says something more, for so long at most."""
        said, until = len(self.sentences), self._now() + seconds
        while len(self.sentences) == said and not self.closed and self._now() < until:
            await self.change(until - self._now())

    @property
    def _question(self) -> object:
        place = getattr(self.conversation, "place", None)
        return place.question if place else None

    def _happened(self, event: Event) -> None:
        if not self._gone:
            self.events.put_nowait(event)

    def _change(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
