"""The telephone line: answers calls, and places planned ones, until the end is asked for."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
from typing import Final

from voucherline.config.command_line import language
from voucherline.config.trouble import Trouble
from voucherline.doors.phone_line.drivers.builtin.exchange import SipPlaces
from voucherline.doors.phone_line.drivers.settings import answering_exchange, person, planned_calls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard, speaking
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.voice.voice import voice
from voucherline.kernel import clock
from voucherline.words.catalogue import read_ahead

THREADS: Final = 8
"""As many acts at once, each on a connection of its own; a call acts for a moment and talks for minutes."""
ENDING: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

_log = logging.getLogger(__name__)


def run(arguments: argparse.Namespace) -> None:
    """Be the line."""
    answer_calls(SipPlaces(arguments.host, arguments.sip_port, arguments.rtp_ports))


def answer_calls(places: SipPlaces) -> None:
    """Answer and call until the end is asked for; calls that go on are hung up then, and written down as such."""
    # The libraries would log whole addresses, and so the numbers of those who call.
    for library in ("aiosipua", "aiortp"):
        logging.getLogger(library).setLevel(logging.ERROR)
    with call_threads(THREADS) as threads:
        threads.submit(read_ahead)
        asyncio.run(_answer(places, Switchboard(speaking(voice()), threads, clock.now, language(), person())))


async def _answer(places: SipPlaces, switchboard: Switchboard) -> None:
    exchange = answering_exchange(places)
    ended = asyncio.Event()
    for number in ENDING:
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    try:
        await exchange.open(switchboard.answer)
    except OSError as error:
        why = os.strerror(error.errno).lower() if error.errno else str(error)
        raise Trouble(f"The line cannot listen on {places.host}, UDP port {places.sip_port}: {why}.") from None
    try:
        _log.info("answers at %s.", exchange.where)
        planned = planned_calls(switchboard)
        await (planned.place_until(ended) if planned else ended.wait())
    finally:
        await exchange.close()
