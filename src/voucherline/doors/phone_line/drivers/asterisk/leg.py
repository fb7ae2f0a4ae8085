"""One call that Asterisk carries and we lead."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from voucherline.doors.phone_line.drivers.asterisk.ari import Ari, Refused
from voucherline.doors.phone_line.drivers.asterisk.configuring import PERSON_RINGS_SECONDS
from voucherline.doors.phone_line.drivers.asterisk.names import (
    APPLICATION_VARIABLE,
    PERSON_CONTEXT,
    PERSON_VARIABLE,
)
from voucherline.doors.phone_line.drivers.line import Event, Gone, Pressed, Said, Sound

SECONDS_TO_PASS_ON: Final = PERSON_RINGS_SECONDS + 10.0
Order = Callable[[], Awaitable[None]]
_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class AriLeg:
    """A telephone on the other side of a channel of Asterisk."""

    id: str
    """Of the channel."""
    number: str
    called: str
    ari: Ari
    application: str
    media: Callable[[Sound], str]
    dialled: Callable[[str], str]
    """How the exchange is told to call a telephone."""
    over: Callable[[AriLeg], object]
    """Told once, when nothing of this call is left."""
    events: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    _waiting: list[tuple[int, str]] = field(default_factory=list)
    _tickets: int = 0
    _playing: tuple[int, ...] = ()
    """The tickets of what is being said, one after the other; none: nothing is."""
    _orders: asyncio.Queue[Order] = field(default_factory=asyncio.Queue)
    _worker: asyncio.Task[None] | None = None
    _gone: bool = False
    _ours: bool = True
    """Is there a channel that we must end?"""
    _passed: asyncio.Future[bool] | None = None
    _closed: bool = False

    # -- what we want

    def play(self, sound: Sound) -> int:
        """Play this after what is being played."""
        self._tickets += 1
        self._waiting.append((self._tickets, self.media(sound)))
        self._say_next()
        return self._tickets

    def stop(self) -> None:
        """Be silent at once."""
        self._waiting.clear()
        if self._playing:
            playback, self._playing = self._playback(self._playing), ()
            self._order(lambda: self._silence(playback))

    async def pass_on(self, to: str) -> bool:
        """Let the exchange put the other side through to another telephone: once that answers, without us."""
        if self._gone:
            return True
        self._passed = asyncio.get_running_loop().create_future()
        try:
            await self._hand_over(self.dialled(to))
        except Refused:
            self._passed = None
            return self._gone
        await asyncio.wait((self._passed,), timeout=SECONDS_TO_PASS_ON)
        reached = not self._passed.done() or self._passed.result()
        self._passed = None
        return reached

    async def hang_up(self) -> None:
        """End the call."""
        if self._closed:
            return
        self._closed = True
        if self._ours:
            self._ours = False
            with suppress(Refused):
                await self.ari.ask("DELETE", "channels", self.id)
        self.lost()
        if self._worker is not None:
            self._worker.cancel()
        self.over(self)

    # -- what happens

    def press(self, key: str, *, held: float) -> None:
        """The other side pressed a key for so many seconds; the exchange tells when it is released."""
        if not self._gone:
            self.events.put_nowait(Pressed(key, self._now() - held))

    def said(self, ticket: int) -> None:
        """Sounds were played up to this one, or could not be played."""
        if ticket in self._playing[-1:]:
            tickets, self._playing = self._playing, ()
            if not self._gone:
                for each in tickets:
                    self.events.put_nowait(Said(each, self._now()))
            self._say_next()

    def left(self) -> None:
        """The channel is not ours to lead any more: it ended, or is being put through."""
        if self._passed is None:
            self.lost()

    def lost(self) -> None:
        """The channel has ended."""
        self._ours = False
        self.cut_off()

    def cut_off(self) -> None:
        """The exchange is lost, whatever became of the channel."""
        if not self._gone:
            self._gone = True
            self.events.put_nowait(Gone(self._now()))
        self.passed(done=True)

    def passed(self, *, done: bool) -> None:
        """A person has answered, and the channel is no longer ours; or nobody has, and it is ours again."""
        if self._passed is not None and not self._passed.done():
            self._ours = not done
            self._passed.set_result(done)

    # -- one after the other, as the exchange must hear it

    def _say_next(self) -> None:
        """All that waits, in one order: no breath is held between sentences, and the exchange is asked once."""
        if self._waiting and not self._playing:
            tickets, media = zip(*self._waiting, strict=True)
            self._waiting.clear()
            self._playing = tickets
            self._order(lambda: self._speak(self._playback(tickets), media))

    async def _speak(self, playback: str, media: Sequence[str]) -> None:
        await self.ari.ask("POST", "channels", self.id, "play", playback, body={"media": list(media)})

    async def _silence(self, playback: str) -> None:
        with suppress(Refused):  # it was said to its end in this moment
            await self.ari.ask("DELETE", "playbacks", playback)

    async def _hand_over(self, dialled: str) -> None:
        channel = ("channels", self.id)
        await self.ari.ask("POST", *channel, "variable", variable=PERSON_VARIABLE, value=dialled)
        await self.ari.ask("POST", *channel, "variable", variable=APPLICATION_VARIABLE, value=self.application)
        source = f"channel:{self.id}"
        await self.ari.ask("POST", "applications", self.application, "subscription", eventSource=source)
        await self.ari.ask("POST", *channel, "continue", context=PERSON_CONTEXT, extension="s", priority="1")

    def _order(self, order: Order) -> None:
        if self._gone or self._closed:
            return
        self._orders.put_nowait(order)
        if self._worker is None:
            self._worker = asyncio.get_running_loop().create_task(self._work())

    async def _work(self) -> None:
        while True:
            order = await self._orders.get()
            try:
                await order()
            except Refused as refused:
                # Whoever hears nothing is not kept on the line.
                _log.warning("a call cannot be led any further: %s", refused)
                self.cut_off()

    def _playback(self, tickets: Sequence[int]) -> str:
        return f"{self.id}-{tickets[-1]}"

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
