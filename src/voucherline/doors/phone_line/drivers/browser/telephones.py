"""Browsers as telephones: who is there, under which number, and what each is doing."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from voucherline.doors.phone_line.drivers.browser.leg import BrowserLeg

MOST_TELEPHONES: Final = 100
MOST_CALLS: Final = 20
"""At once, over all browsers."""
CALLS_A_MINUTE: Final = 6
"""From one browser."""
GONE_AFTER: Final = 75.0
"""Browsers let a page that nobody looks at ask once a minute."""
PATIENT_GONE_AFTER: Final = 660.0
"""A page without a script asks only when somebody presses something; longer than the longest call."""
_A_MINUTE: Final = 60.0


class Is(StrEnum):
    """What a telephone is doing."""

    FREE = "free"
    RINGING = "ringing"
    TALKING = "talking"
    OVER = "over"
    """Its last call has ended, and what was said can still be read."""


@dataclass(slots=True, eq=False)
class Ring:
    """The line calls a number: whoever answers first has the call."""

    number: str
    ended: asyncio.Future[BrowserLeg | None]
    """A call, or nothing if it was declined."""
    rings_at: set[str] = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Telephone:
    """One browser."""

    id: str = field(repr=False)
    seen_at: float
    patient: bool = True
    """It has no script that asks again and again."""
    number: str = ""
    """Under which it calls and is called; empty: withheld."""
    plugged_in: bool = False
    """It wants to be called."""
    ring: Ring | None = None
    leg: BrowserLeg | None = None
    calls: int = 0
    _began: deque[float] = field(default_factory=lambda: deque(maxlen=CALLS_A_MINUTE))

    @property
    def doing(self) -> Is:
        """What it is doing now."""
        if self.leg and not self.leg.closed:
            return Is.TALKING
        if self.ring:
            return Is.RINGING
        return Is.OVER if self.leg else Is.FREE

    @property
    def can_ring(self) -> bool:
        """May somebody be called here now?"""
        return self.plugged_in and self.doing in (Is.FREE, Is.OVER)

    def may_call(self, now: float) -> bool:
        """Has it not called too often within a minute?"""
        if len(self._began) == CALLS_A_MINUTE and now - self._began[0] < _A_MINUTE:
            return False
        self._began.append(now)
        return True

    def takes(self, leg: BrowserLeg) -> BrowserLeg:
        """A call begins here."""
        self.ring, self.leg, self.calls = None, leg, self.calls + 1
        return leg

    def is_gone(self, now: float) -> bool:
        """Has nothing been heard of it for so long that nobody sits there?"""
        return now - self.seen_at > (PATIENT_GONE_AFTER if self.patient else GONE_AFTER)

    def shown(self, after: int) -> dict[str, Any]:
        """What its page shows: how it stands, and the sentences after this one."""
        leg = self.leg
        state = {"is": self.doing.value, "call": self.calls, "number": self.number, "plugged_in": self.plugged_in}
        if leg is None:
            return {**state, "silent": 0, "secret": False, "digits": 1, "have": 0, "sentences": []}
        sentences = [
            {
                "ticket": each.ticket,
                "words": each.words,
                "language": each.language,
                "sound": each.name if each.file else "",
            }
            for each in leg.sentences[max(0, after) :]
        ]
        asked = {"secret": leg.secret, "digits": leg.digits, "have": leg.have}
        return {**state, "silent": leg.silent, **asked, "sentences": sentences}
