"""The clockwork as a process: ticks until the end is asked for."""

from __future__ import annotations

import argparse
import logging
import signal
import threading

from django.conf import settings

from voucherline.doors.clockwork import ticking
from voucherline.doors.clockwork.ticking import Ticked

_log = logging.getLogger(__name__)


def run(_: argparse.Namespace) -> None:
    """Tick; an error ends the process, and the supervisor starts another."""
    ending = threading.Event()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, lambda *_: ending.set())
    _log.info("looks at the timetable.")
    ticking.run(wait=ending.wait, stalled_after=settings.STALLED_SECONDS, told=_tell)


def _tell(ticked: Ticked) -> None:
    if ticked.queued:
        _log.info("queued what is due of: %s.", ", ".join(ticked.queued))
    if ticked.rescued:
        _log.warning("gave back %d jobs whose worker had died.", ticked.rescued)
    if ticked.given_up:
        _log.error("gave up %d jobs: their workers died again and again.", ticked.given_up)
