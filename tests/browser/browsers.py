"""Browsers that call in a test, without a page: they ask what its script would ask."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from voucherline.doors.phone_line.drivers.browser import wire
from voucherline.doors.phone_line.drivers.browser.exchange import BrowserExchange
from voucherline.doors.phone_line.drivers.browser.leg import Captioned
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, Event, Gone, Pressed

T = TypeVar("T")
NUMBER = "+3292223344"


def until(look: Callable[[], T], *, seconds: float = 60, of: Callable[[], str] = lambda: "") -> T:
    """Look again and again until there is something to see."""
    deadline = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < deadline, f"it did not come to that. {of()}"
        time.sleep(0.02)
    return seen


class BrowserLine:
    """The exchange of browsers, in an event loop of its own thread; with a home, the web can ask it too."""

    def __init__(self, answering: Answering | None, home: Path | None = None) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.exchange, self._server = self.does(_opened(answering, home))

    def does(self, work: Coroutine[Any, Any, T]) -> T:
        """Let the loop do something, and wait for it."""
        return self.begins(work).result(60)

    def begins(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def browser(self, id_: str = "somebody", **more: Any) -> Browser:
        return Browser(self, id_, **more)

    def passes(self, seconds: float) -> None:
        """So long nothing is heard of any browser."""

        async def forget() -> None:
            self.exchange.forget_who_is_gone(self._loop.time() + seconds)

        self.does(forget())

    def close(self) -> None:
        if self._loop.is_closed():
            return
        if self._server:
            self._loop.call_soon_threadsafe(self._server.close)
        self.does(self.exchange.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _opened(answering: Answering | None, home: Path | None) -> tuple[BrowserExchange, asyncio.Server | None]:
    exchange = BrowserExchange()
    await exchange.open(answering)
    return exchange, await wire.listen(home, exchange.asked) if home else None


@dataclass
class Browser:
    """One page."""

    line: BrowserLine
    id: str
    script: bool = True
    last: int = 0
    heard: list[str] = field(default_factory=list)

    def asks(self, wish: str = "look", **more: Any) -> dict[str, Any]:
        request = {"id": self.id, "wish": wish, "script": self.script, "language": "nl", "number": "", **more}
        shown = self.line.does(self.line.exchange.asked({"after": self.last, **request}))
        if shown.get("sentences"):
            self.last = shown["sentences"][-1]["ticket"]
            self.heard += [each["words"] for each in shown["sentences"]]
        return shown

    def plugs_in(self, number: str = NUMBER) -> Browser:
        self.asks("plug in", number=number)
        return self

    def presses(self, keys: str) -> dict[str, Any]:
        return self.asks("press", keys=keys, seen=self.last)

    def hears(self, words: str) -> None:
        """Wait until this is said."""
        until(lambda: self.asks() and words in self.heard, of=lambda: f"{words} is not in {self.heard}")

    def becomes(self, what: str) -> dict[str, Any]:
        """Wait until the telephone is doing this."""
        return until(lambda: shown if (shown := self.asks())["is"] == what else None) or {}


class Greeter:
    """The smallest conversation there is: a greeting, then each key is said back; 0 ends it."""

    def __init__(self, sound: Path | None = None) -> None:
        self.sound = sound
        self.happened: list[Event] = []
        self.callers: list[tuple[str, str]] = []

    async def __call__(self, leg: CallLeg) -> None:
        self.callers.append((leg.number, leg.called))
        leg.play(self.says("Welkom."))
        leg.play(self.says("Druk een toets."))
        while True:
            event = await leg.events.get()
            self.happened.append(event)
            match event:
                case Gone():
                    return
                case Pressed(key="0"):
                    return
                case Pressed():
                    leg.stop()
                    leg.play(self.says(f"Dat was {event.key}."))

    def says(self, words: str) -> Captioned:
        return Captioned(b"", 16000, self.sound, words, "nl")

    @property
    def keys(self) -> str:
        return "".join(event.key for event in self.happened if isinstance(event, Pressed))

    @property
    def was_left(self) -> bool:
        return any(isinstance(event, Gone) for event in self.happened)
