"""One SIP call: its sound, its keys, its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from voucherline.doors.phone_line.drivers.builtin.offers import Agreed
from voucherline.doors.phone_line.drivers.builtin.sounding import Beat, Ear, Mouth
from voucherline.doors.phone_line.drivers.line import Event, Gone, Pressed, Said, Sound


@dataclass(slots=True, eq=False)
class SipLeg:
    """A telephone on the other side of a SIP dialogue."""

    number: str
    called: str
    ear: Ear
    mouth: Mouth
    beat: Beat
    bye: Callable[[], object]
    """Tells the other side that we hang up."""
    port: int
    over: Callable[[SipLeg], object]
    """Told once, when nothing of this call is left."""
    events: asyncio.Queue[Event] = field(default_factory=asyncio.Queue)
    _gone: bool = False
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

    def moved(self, agreed: Agreed) -> None:
        """The other side wants its sound elsewhere from now on."""
        self.ear.update_remote(agreed.send_to)

    async def hang_up(self) -> None:
        """End the call and give back its ports."""
        if self._closed:
            return
        self._closed = True
        if not self._gone:
            self.bye()
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
    bye: Callable[[], object],
    over: Callable[[SipLeg], object],
) -> SipLeg:
    """Open the ports of a call and let its sound begin."""
    ear = await open_ear(agreed, host=host, port=port)
    mouth = Mouth(ear.send_audio, agreed.law, said=lambda ticket: leg.said(ticket))
    leg = SipLeg(number, called, ear, mouth, beat, bye, port, over)
    ear.on_key = leg.press
    beat.join(mouth)
    return leg


async def open_ear(agreed: Agreed, *, host: str, port: int) -> Ear:
    """Take the two ports of a call."""
    ear = await Ear.create(
        (host, port), agreed.send_to, agreed.law, dtmf_payload_type=agreed.keys_type or -1, plc=False
    )
    assert isinstance(ear, Ear)
    return ear
