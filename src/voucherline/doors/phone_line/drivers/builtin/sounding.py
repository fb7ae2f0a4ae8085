"""Sound of all calls: a packet each every 20 ms, and keys that come in among theirs."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from aiortp import DtmfEvent, RtpPacket, RTPSession, get_codec
from aiortp.dtmf import EVENT_TO_DIGIT

from voucherline.doors.phone_line.drivers.line import BYTES_A_SAMPLE, SAMPLES_A_SECOND, Sound

ULAW: Final = 0
ALAW: Final = 8
SILENCE: Final = {ULAW: b"\xff", ALAW: b"\xd5"}
"""One sample of nothing, as each law writes it."""
SAMPLES_A_PACKET: Final = 160
SECONDS_A_PACKET: Final = 0.02
MOST_PACKETS_BEHIND: Final = 25
"""Who is later than half a second does not hurry to catch up: nobody can listen so fast."""
_TIMESTAMPS: Final = 1 << 32
_LATE_SAMPLES: Final = 10 * SAMPLES_A_SECOND
"""Packets of an earlier key may come so late; an older time than that is a new beginning."""
_UPSIDE_DOWN: Final = bytes(code ^ 0x80 for code in range(256))
"""aiortp 0.8.0 writes A-law with the sign turned round: what is heard is the same, what is measured is not."""
_ENCODED_AT_ONCE: Final = 256
_PAYLOAD_TYPE: Final = 0x7F

_log = logging.getLogger(__name__)


class Ear(RTPSession):
    """One call's packets. Of what the other side sends only keys are listened to: the line understands no words."""

    on_key: Callable[[str], None] | None = None
    key_types: frozenset[int] = frozenset()
    """Payload types under which keys come."""
    sources: frozenset[str] = frozenset()
    """Addresses from which they may come."""
    _last_key: tuple[int, int] | None = None
    """Source and timestamp: all packets of one key carry the same."""

    async def _bind_transports(self, local_addr: tuple[str, int], remote_addr: tuple[str, int]) -> None:
        try:
            await super()._bind_transports(local_addr, remote_addr)
        except BaseException:
            # Of two ports that are taken together none is kept if the other cannot be had.
            if self._rtp_transport is not None:
                self._rtp_transport.close()
            raise

    def _handle_rtp(self, data: bytes, addr: tuple[str, int]) -> None:
        # Keys of anybody but the other side would be somebody else's answer.
        if addr[0] in self.sources and len(data) > 1 and data[1] & _PAYLOAD_TYPE in self.key_types:
            try:
                packet = RtpPacket.parse(data)
                event = DtmfEvent.parse(packet.payload)
            except ValueError:
                return
            if self._goes_down(packet):
                self._press(EVENT_TO_DIGIT.get(event.event))

    def _goes_down(self, packet: RtpPacket) -> bool:
        """Is this a key that was not counted yet? It counts when it goes down, however long it is held."""
        source, before = self._last_key or (None, 0)
        later = (packet.timestamp - before) % _TIMESTAMPS
        if source == packet.ssrc and (later == 0 or later > _TIMESTAMPS - _LATE_SAMPLES):
            return False
        self._last_key = (packet.ssrc, packet.timestamp)
        return True

    def _press(self, key: str | None) -> None:
        if key is not None and self.on_key is not None:
            self.on_key(key)


@dataclass(slots=True, eq=False)
class Mouth:
    """What one call is still to hear, packet by packet; silence when there is nothing."""

    send: Callable[[bytes, int], None]
    """Takes a packet's worth and its timestamp."""
    law: int
    said: Callable[[int], None]
    """Told the ticket of each sound that was played to its end."""
    _waiting: deque[tuple[int, bytes]] = field(default_factory=deque)
    _from: int = 0
    _timestamp: int = 0
    _tickets: int = 0

    def play(self, sound: Sound) -> int:
        """Play this after what is being played."""
        assert sound.rate == SAMPLES_A_SECOND, "telephones carry 8 kHz"
        self._tickets += 1
        self._waiting.append((self._tickets, encoded(sound.samples, self.law)))
        return self._tickets

    def stop(self) -> None:
        """Be silent at once."""
        self._waiting.clear()
        self._from = 0

    def speak(self) -> None:
        """Send the next packet."""
        packet = b""
        if self._waiting:
            ticket, sound = self._waiting[0]
            packet = sound[self._from : self._from + SAMPLES_A_PACKET]
            self._from += SAMPLES_A_PACKET
            if self._from >= len(sound):
                self._waiting.popleft()
                self._from = 0
                self.said(ticket)
        self.send(packet.ljust(SAMPLES_A_PACKET, SILENCE[self.law]), self._timestamp)
        self._timestamp = (self._timestamp + SAMPLES_A_PACKET) % _TIMESTAMPS

    def skip(self, packets: int) -> None:
        """Leave out packets that would come too late: time goes on, words do not get lost."""
        self._timestamp = (self._timestamp + packets * SAMPLES_A_PACKET) % _TIMESTAMPS


@lru_cache(maxsize=_ENCODED_AT_ONCE)
def encoded(samples: bytes, law: int) -> bytes:
    """Linear samples as the telephone network carries them (G.711)."""
    coded = get_codec(law).encode(samples[: len(samples) // BYTES_A_SAMPLE * BYTES_A_SAMPLE])
    return coded.translate(_UPSIDE_DOWN) if law == ALAW else coded


class Beat:
    """Lets every mouth speak, 50 times a second: one clock for all calls."""

    def __init__(self) -> None:
        self._mouths: set[Mouth] = set()
        self._task: asyncio.Task[None] | None = None

    def join(self, mouth: Mouth) -> None:
        """From now on this one speaks too."""
        self._mouths.add(mouth)
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    def leave(self, mouth: Mouth) -> None:
        """This one is silent for ever; without mouths the clock stands."""
        self._mouths.discard(mouth)
        if not self._mouths and self._task is not None:
            self._task.cancel()
            self._task = None

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            for mouth in tuple(self._mouths):
                self._let_speak(mouth)
            due += SECONDS_A_PACKET
            behind = int((loop.time() - due) / SECONDS_A_PACKET)
            if behind > MOST_PACKETS_BEHIND:
                due += behind * SECONDS_A_PACKET
                for mouth in self._mouths:
                    mouth.skip(behind)
            await asyncio.sleep(max(0.0, due - loop.time()))

    @staticmethod
    def _let_speak(mouth: Mouth) -> None:
        try:
            mouth.speak()
        except Exception:  # one call that stumbles does not silence the others
            _log.exception("a packet could not be sent")
