"""An Asterisk of our own, with the line on it or bare: `python -m voucherline.bench.line.on_asterisk` and arguments.

Arguments: line or bare, the port at which it is called, the ports of its sound, and how many calls.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import django

from voucherline.bench.line.bare import answering, serve
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange, AsteriskPlace
from voucherline.doors.phone_line.drivers.asterisk.starting import discard, start_own
from voucherline.doors.phone_line.drivers.line import Answering

THREADS: Final = 8


async def _lead(place: AsteriskPlace, answer: Answering) -> None:
    await serve(AsteriskExchange(place), answer)


def _with_line(place: AsteriskPlace) -> None:
    django.setup()
    # Models, once Django is ready.
    from voucherline.doors.phone_line.drivers.switchboard import Switchboard, speaking  # noqa: PLC0415
    from voucherline.doors.phone_line.drivers.threads import call_threads  # noqa: PLC0415
    from voucherline.doors.phone_line.voice.voice import voice  # noqa: PLC0415
    from voucherline.kernel import clock  # noqa: PLC0415

    with call_threads(THREADS) as threads:
        asyncio.run(_lead(place, Switchboard(speaking(voice()), threads, clock.now).answer))


def main() -> None:
    """Be the line, or the bare exchange, until told to stop."""
    what, port, ports, ceiling = sys.argv[1:]
    first, _, last = ports.partition("-")
    asterisk = start_own(sip_port=int(port), rtp_ports=(int(first), int(last)))
    try:
        with TemporaryDirectory() as slots:
            place = AsteriskPlace(asterisk.url, asterisk.plan.password, Path(slots), ceiling=int(ceiling))
            if what == "bare":
                asyncio.run(_lead(place, answering()))
            else:
                _with_line(place)
    finally:
        discard(asterisk)


if __name__ == "__main__":
    main()
