"""The telephones of a trial machine: browsers call the line here, and it calls those that are plugged in."""

from __future__ import annotations

import argparse
import asyncio
import logging
from pathlib import Path
from typing import Final

from django.conf import settings

from voucherline.config.command_line import language
from voucherline.config.serving.line import ENDING
from voucherline.doors.phone_line.drivers.browser.leg import speaking_with_captions
from voucherline.doors.phone_line.drivers.browser.serving import BrowserSwitchboard, serve
from voucherline.doors.phone_line.drivers.settings import person
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.voice.voice import voice
from voucherline.kernel import clock
from voucherline.notices import offices
from voucherline.words.catalogue import read_ahead

THREADS: Final = 4
_log = logging.getLogger(__name__)


def run(_: argparse.Namespace) -> None:
    """Carry the calls of browsers until the end is asked for."""
    with call_threads(THREADS) as threads:
        threads.submit(read_ahead)
        speak = speaking_with_captions(voice())
        asyncio.run(_serve(BrowserSwitchboard(speak, threads, clock.now, language(), person())))


async def _serve(switchboard: BrowserSwitchboard) -> None:
    ended = asyncio.Event()
    for number in ENDING:
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    _log.info("carries the calls of browsers.")
    a_day = int(settings.VOUCHERLINE_CALLS_A_DAY)
    await serve(Path(settings.HOME), switchboard, ceiling=offices.call_ceiling(), a_day=a_day, ended=ended)
