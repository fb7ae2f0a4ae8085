"""The exchange alone: it answers, plays, and plays on at a key; no dialogue, no database, no voice.

What it carries is the most that a line on it could: `python -m voucherline.bench.line.bare PORT RTP-PORTS CEILING`.
"""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from array import array
from typing import Final

from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.line import (
    SAMPLES_A_SECOND,
    Answering,
    CallLeg,
    Exchange,
    Gone,
    Pressed,
    Sound,
)

_SECONDS: Final = 4
_CODE: Final = 5


def _murmur() -> Sound:
    by = random.Random(1)  # noqa: S311 - a sound
    samples = array("h", (int(by.gauss(0, 3000)) for _ in range(_SECONDS * SAMPLES_A_SECOND)))
    return Sound(array("h", (max(-32000, min(32000, each)) for each in samples)).tobytes())


def answering() -> Answering:
    """Plays, and plays on at the last key of a code and at every key after."""
    sound = _murmur()

    async def answer(leg: CallLeg) -> None:
        leg.play(sound)
        keys = 0
        while not isinstance(event := await leg.events.get(), Gone):
            if isinstance(event, Pressed):
                keys += 1
                if keys >= _CODE:
                    leg.stop()
                    leg.play(sound)

    return answer


async def serve(exchange: Exchange, answer: Answering) -> None:
    """Answer until the end is asked for."""
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await exchange.open(answer)
    try:
        sys.stderr.write("answers at once\n")
        sys.stderr.flush()
        await ended.wait()
    finally:
        await exchange.close()


async def _builtin(places: SipPlaces) -> None:
    await serve(BuiltinExchange(places), answering())


def main() -> None:
    """Be the bare exchange until told to stop."""
    port, ports, ceiling = sys.argv[1:]
    first, _, last = ports.partition("-")
    asyncio.run(_builtin(SipPlaces(sip_port=int(port), rtp_ports=(int(first), int(last)), ceiling=int(ceiling))))


if __name__ == "__main__":
    main()
