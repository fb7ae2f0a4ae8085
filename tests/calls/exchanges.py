"""An exchange at work in a test: in an event loop of its own thread, on free ports of this machine."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import cache
from itertools import count
from typing import Any, Final, TypeVar

from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, Event, Gone, Pressed, Said, Sound

T = TypeVar("T")
PATIENCE: Final = 60.0
"""Seconds that a test waits for what should come at once: a loaded machine takes its time."""
SOUND_PORTS: Final = 60
REGION: Final = 500
REGIONS: Final = (*range(7000, 10000, REGION), *range(30000, 32500, REGION))
"""Where neither the system gives ports to whoever asks for any, nor Asterisk or SIPp look for theirs."""
_kept: Final[list[socket.socket]] = []
_taken: Final = count()


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port


def sound_ports() -> tuple[int, int]:
    """Sixty ports that no other test's exchange has, and that no telephone of a test is given by chance."""
    region = _region()
    first = region + SOUND_PORTS * (next(_taken) % (REGION // SOUND_PORTS))
    return first, first + SOUND_PORTS


@cache
def _region() -> int:
    """Ports of this process for as long as it lives, as its last one says, which it keeps."""
    region: int
    for region in random.sample(REGIONS, len(REGIONS)):
        kept = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            kept.bind(("127.0.0.1", region + REGION - 1))
        except OSError:
            kept.close()
        else:
            _kept.append(kept)
            return region
    raise AssertionError("so many processes test calls on this machine that no ports are left")


class AnyLine:
    """An exchange that is open, whichever it is."""

    exchange: BuiltinExchange | AsteriskExchange

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """At which it is called."""
        raise NotImplementedError

    def does(self, work: Coroutine[Any, Any, T], *, within: float = 2 * PATIENCE) -> T:
        """Let the loop do something, and wait for it."""
        return self.begins(work).result(within)

    def begins(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def until(self, look: Callable[[], bool], *, within: float = PATIENCE) -> None:
        deadline = time.monotonic() + within
        while not look():
            assert time.monotonic() < deadline, "it did not come to that"
            time.sleep(0.01)

    def begun_to_say(self) -> int:
        """How many sentences of the one call that is under way were said, are being said, or wait to be."""
        raise NotImplementedError

    def said(self) -> int:
        """How many of them are over."""
        raise NotImplementedError

    def is_free(self) -> None:
        """Nothing is left of any call."""
        self.until(lambda: self.exchange.calls == 0)

    def close(self) -> None:
        self.does(self.exchange.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class Line(AnyLine):
    """The built-in exchange."""

    exchange: BuiltinExchange

    def __init__(self, answering: Answering | None, *, trunk: int = 0, ceiling: int = 150) -> None:
        super().__init__()
        places = SipPlaces(
            sip_port=0,
            rtp_ports=sound_ports(),
            ceiling=ceiling,
            trunk=("127.0.0.1", trunk) if trunk else None,
        )
        self.exchange = self.does(_made(places, answering))

    @property
    def port(self) -> int:
        return self.exchange.sip_port

    def begun_to_say(self) -> int:
        return sum(leg.mouth._tickets for leg in self.exchange._legs.values())

    def said(self) -> int:
        return self.begun_to_say() - sum(len(leg.mouth._waiting) for leg in self.exchange._legs.values())

    def is_free(self) -> None:
        """Every port is there again."""
        first, last = self.exchange.places.rtp_ports
        ports = len(range(first + first % 2, last, 2))
        self.until(lambda: self.exchange.calls == 0 and len(self.exchange._ports) == ports)


async def _made(places: SipPlaces, answering: Answering | None) -> BuiltinExchange:
    exchange = BuiltinExchange(places)
    await exchange.open(answering)
    return exchange


class Greeter:
    """The smallest conversation there is: a greeting, one key, thanks."""

    def __init__(self, greeting: Sound, thanks: Sound) -> None:
        self.greeting = greeting
        self.thanks = thanks
        self.happened: list[Event] = []
        self.callers: list[tuple[str, str]] = []

    async def __call__(self, leg: CallLeg) -> None:
        self.callers.append((leg.number, leg.called))
        last = leg.play(self.greeting)
        while True:
            event = await leg.events.get()
            self.happened.append(event)
            match event:
                case Gone():
                    return
                case Pressed():
                    leg.stop()
                    last = leg.play(self.thanks)
                case Said() if event.ticket == last and last > 1:
                    return

    @property
    def keys(self) -> str:
        return "".join(event.key for event in self.happened if isinstance(event, Pressed))

    @property
    def has_said(self) -> bool:
        return any(isinstance(event, Said) for event in self.happened)

    @property
    def was_left(self) -> bool:
        return any(isinstance(event, Gone) for event in self.happened)
