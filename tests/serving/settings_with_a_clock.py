"""The settings of the program, by a clock that a test sets: it goes on from there as fast as the one on the wall."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from voucherline.config.settings import *  # noqa: F403
from voucherline.kernel import clock

_AHEAD = Path(os.environ["VOUCHERLINE_TEST_CLOCK"])


def _now() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(_AHEAD.read_text()))


clock.now = _now
