"""How fast one provider may be asked: so many mails a second, with a little haste after a rest."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

_SHARE_OF_A_SECOND: Final = 0.1
"""What may go at once after a rest."""


class Pace:
    """A bucket of permissions that fills at a steady rate; shared by the threads of one process."""

    def __init__(
        self,
        per_second: float,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Zero a second is no limit."""
        self._gap = 1 / per_second if per_second else 0.0
        self._haste = max(0.0, _SHARE_OF_A_SECOND - self._gap)
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = clock()

    def wait(self) -> None:
        """Wait for this one's turn."""
        if not self._gap:
            return
        with self._lock:
            now = self._clock()
            turn = max(self._next, now - self._haste)
            self._next = turn + self._gap
        if turn > now:
            self._sleep(turn - now)
