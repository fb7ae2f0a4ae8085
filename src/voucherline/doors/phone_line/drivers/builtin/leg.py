"""One SIP call: its sound, its keys, its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from voucherline.doors.phone_line.drivers.builtin.offers import Agreed
from voucherline.doors.phone_line.drivers.builtin.sounding import Beat, Ear, Mouth
from voucherline.doors.phone_line.drivers.line import Event, Gone, Pressed, Said, Sound

NOWHERE: Final = "0.0.0.0"  # noqa: S104 - nobody listens here: it is what others say
SECONDS_TO_PASS_ON: Final = 30.0


@dataclass(frozen=True, slots=True)
class Says:
    """What we may tell the other side of a call."""

    bye: Callable[[], object]
    """That we hang up."""
    refer: Callable[[str], object]
    """To call this address instead of us."""


@dataclass(slots=True, eq=False)
class SipLeg:
    """A telephone on the other side of a SIP dialogue."""

    number: str
    called: str
    ear: Ear
    mouth: Mouth
    beat: Beat
    says: Says
    port: int
    over: Callable[[SipLeg], object]
    """Told once, when nothing of this call is left."""
    events: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    _gone: bool = False
    _passed: asyncio.Future[bool] | None = None
    _closed: bool = False

    def play(self, sound: Sound) -> int:
        """Play this after what is being played."""
        return self.mouth.play(sound)

    def stop(self) -> None:
        """Be silent at once."""
        self.mouth.stop()

    def press(self, key: str) -> None:
        """The other side pressed a key, in whichever way it came."""
        if not self._gone:
            self.events.put_nowait(Pressed(key, self._now()))

    def said(self, ticket: int) -> None:
        """A sound was played to its end."""
        if not self._gone:
            self.events.put_nowait(Said(ticket, self._now()))

    def lost(self) -> None:
        """The other side has hung up."""
        if not self._gone:
            self._gone = True
            self.beat.leave(self.mouth)
            self.events.put_nowait(Gone(self._now()))
            self.passed(done=True)

    def moved(self, agreed: Agreed) -> None:
        """The other side wants its sound elsewhere from now on."""
        if agreed.send_to[0] == NOWHERE:  # put on hold, as older telephones say it
            return
        self.ear.update_remote(agreed.send_to)
        self.ear.key_types |= agreed.key_types
        self.ear.sources |= {agreed.send_to[0]}

    async def pass_on(self, to: str) -> bool:
        """Ask the other side's telephone to call somebody else instead, and wait until it has or cannot."""
        if self._gone:
            return True
        self._passed = asyncio.get_running_loop().create_future()
        self.says.refer(to)
        await asyncio.wait((self._passed,), timeout=SECONDS_TO_PASS_ON)
        return self._passed.done() and self._passed.result()

    def passed(self, *, done: bool) -> None:
        """The other side's telephone has called somebody else, or could not."""
        if self._passed is not None and not self._passed.done():
            self._passed.set_result(done)

    async def hang_up(self) -> None:
        """End the call and give back its ports."""
        if self._closed:
            return
        self._closed = True
        if not self._gone:
            self.says.bye()
            self.lost()
        await self.ear.close()
        self.over(self)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


async def connected(
    agreed: Agreed,
    *,
    host: str,
    port: int,
    number: str,
    called: str,
    beat: Beat,
    says: Says,
    over: Callable[[SipLeg], object],
    signals_from: str,
) -> SipLeg:
    """Open the ports of a call and let its sound begin."""
    ear = await open_ear(agreed, host=host, port=port)
    # A telephone of this machine, or behind a router, names another address than it sends from.
    ear.sources = frozenset((agreed.send_to[0], signals_from))
    mouth = Mouth(ear.send_audio, agreed.law, said=lambda ticket: leg.said(ticket))
    leg = SipLeg(number, called, ear, mouth, beat, says, port, over)
    ear.on_key = leg.press
    beat.join(mouth)
    return leg


async def open_ear(agreed: Agreed, *, host: str, port: int) -> Ear:
    """Take the two ports of a call."""
    ear = await Ear.create((host, port), agreed.send_to, agreed.law, plc=False)
    assert isinstance(ear, Ear)
    ear.key_types = agreed.key_types
    return ear
