"""Carries a conversation over a telephone: plays what is to be said, takes keys, and ends cleanly however it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from typing import Final, TypeVar

from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.calling_back import call_back_instead
from voucherline.doors.phone_line.drivers.line import CallLeg, Event, Gone, Pressed, Said, Sound
from voucherline.doors.phone_line.drivers.threads import with_database
from voucherline.doors.phone_line.keys import ONE_KEY_SECONDS, Listening
from voucherline.doors.phone_line.steps import LONGEST_CALL_SECONDS
from voucherline.doors.phone_line.walking import HangUp, Heard, Listen, Output, Over, Spoken

T = TypeVar("T")
Speak = Callable[[Spoken], Sound]
"""Makes a sentence into sound; called in a thread, by many calls at once."""

PERSON: Final = "person"
"""How a conversation ends that a person is to take over."""
SORRY: Final = "phone-not-possible"
"""Said when a call breaks off by our fault."""
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Carried:
    """One conversation on one telephone."""

    conversation: Conversation
    leg: CallLeg
    speak: Speak
    threads: Executor
    """Where acts are done and sound is made, so that the other calls go on meanwhile."""
    person: str = ""
    """The telephone of those who help; nobody, where none is named."""
    longest: float = LONGEST_CALL_SECONDS
    _began: float = 0.0
    _last_key: str = field(default="", repr=False)
    _last_key_at: float = float("-inf")
    _begun: bool = False

    async def carry(self) -> None:
        """Talk until one of both hangs up. Whatever happens, what was done is kept and the line is free again."""
        self._began = asyncio.get_running_loop().time()
        try:
            await self._talk()
        except Exception:
            # An error says where it happened, never what was keyed in.
            _log.exception("a conversation broke off")
            await self._apologise()
        finally:
            await self._close()

    async def _talk(self) -> None:
        outputs, sound = await self._think(partial(self._answer, self._begin))
        while (heard := await self._say_and_listen(outputs, sound)) is not None:
            outputs, sound = await self._think(partial(self._answer, partial(self.conversation.answer, heard)))
        if self.conversation.place.outcome == PERSON:
            await self._put_through()

    def _begin(self) -> Sequence[Output]:
        outputs = self.conversation.begin()
        self._begun = True
        return outputs

    def _answer(self, think: Callable[[], Sequence[Output]]) -> tuple[Sequence[Output], Sound | None]:
        """Think what to say next, and make its first sentence into sound at once: somebody waits for it."""
        outputs = think()
        first = outputs[0]
        return outputs, self.speak(first) if isinstance(first, Spoken) else None

    def _end(self, left: HangUp) -> None:
        if not self.conversation.place.over:
            self.conversation.answer(left)
        self.conversation.keep()

    async def _put_through(self) -> None:
        """Let a person go on; if there is none to be had, this one is called back: never a plain hang-up."""
        if not (self.person and await self.leg.pass_on(self.person)):
            instead = await self._think(partial(call_back_instead, self.conversation, self._now))
            await self._until_said(self.leg.play(await self._think(partial(self.speak, instead))))

    async def _say_and_listen(self, outputs: Sequence[Output], sound: Sound | None) -> Heard | None:
        """Say sentences, the first made into sound before; then what was heard, or nothing if these were the last."""
        # What was still being said is over: a new question begins with silence and without keys.
        self.leg.stop()
        asked_at, ticket = self._now, 0
        if sound is not None:
            ticket = self.leg.play(sound)
        # Written down while the first sentence is said: nobody waits for the disk.
        await self._think(self.conversation.keep)
        for output in outputs[0 if sound is None else 1 :]:
            if isinstance(output, Spoken):
                ticket = self.leg.play(await self._think(partial(self.speak, output)))
        last = outputs[-1]
        if isinstance(last, Over):
            await self._until_said(ticket)
            return None
        assert isinstance(last, Listen), "a call waits for somebody or is over"
        return await self._listen(last, asked_at, ticket)

    async def _listen(self, listen: Listen, asked_at: float, ticket: int) -> Heard:
        listening = Listening(listen, asked_at, self._last_key, self._last_key_at)
        said_until = None if ticket else asked_at
        while True:
            event = await self._event(None if said_until is None else listening.deadline(said_until))
            at = self._now if event is None else event.at - self._began
            heard: Heard | None = None
            match event:
                case None if self._now >= self.longest:
                    return HangUp(self._now)
                case None:
                    return listening.wait_over(at)
                case Gone():
                    return listening.hang_up(at)
                case Said() if event.ticket == ticket:
                    said_until = at
                case Pressed():
                    if self._counts(event.key, at, asked_at):
                        self.leg.stop()
                        said_until = at if said_until is None else said_until
                    heard = listening.press(event.key, at)
                    self._last_key, self._last_key_at = event.key, at
            if heard is not None:
                return heard

    def _counts(self, key: str, at: float, asked_at: float) -> bool:
        """Does this key answer what is being said? Then nobody has to hear it to its end."""
        trembled = key == self._last_key and at - self._last_key_at < ONE_KEY_SECONDS
        return at >= asked_at and not trembled

    async def _until_said(self, ticket: int) -> None:
        while ticket:
            event = await self._event(None)
            if event is None or isinstance(event, Gone) or (isinstance(event, Said) and event.ticket == ticket):
                return

    async def _event(self, deadline: float | None) -> Event | None:
        """The next thing that happens on the line; nothing, if the time is over, or the longest call."""
        until = self.longest if deadline is None else min(deadline, self.longest)
        try:
            return await asyncio.wait_for(self.leg.events.get(), max(0.0, until - self._now))
        except TimeoutError:
            return None

    async def _think(self, work: Callable[[], T]) -> T:
        """Do something that takes its time. What was begun is finished, even if the call is broken off meanwhile."""
        done = asyncio.get_running_loop().run_in_executor(self.threads, with_database, work)
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            await asyncio.wait((done,))
            raise

    async def _apologise(self) -> None:
        """Say so, and that whoever called is called back: that is booked also where nothing can be said any more."""
        language, pace = self.conversation.context.language, 0
        if self._begun:
            language, pace = self.conversation.place.language, self.conversation.place.pace
        try:
            self.leg.stop()
            for sorry in (Spoken(SORRY, {}, language, pace), *await self._called_back()):
                await self._until_said(self.leg.play(await self._think(partial(self.speak, sorry))))
        except Exception:
            _log.exception("nor could that be said")

    async def _called_back(self) -> tuple[Spoken, ...]:
        """Book a call back for whoever called us; whom we called is called again by itself."""
        if self.conversation.context.outgoing or not self._begun:
            return ()
        try:
            return (await self._think(partial(call_back_instead, self.conversation, self._now)),)
        except Exception:
            _log.exception("nor could a call back be booked")
            return ()

    async def _close(self) -> None:
        """Whoever carries a call no further leaves it as a caller who hung up."""
        try:
            if self._begun:
                await self._think(partial(self._end, HangUp(self._now)))
        except Exception:
            # The call's record is closed later, with those of processes that died.
            _log.exception("the end of a call could not be written down")
        finally:
            await self.leg.hang_up()

    @property
    def _now(self) -> float:
        """Seconds since the call began."""
        return asyncio.get_running_loop().time() - self._began
