"""A provider's mail server, by SMTP: lines are kept open and used again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from voucherline.notices.mail.line import Account, Line, LineBrokenError
from voucherline.notices.mail.pace import Pace
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing

_RESTED: Final = 5.0
"""Seconds after which one asks first whether the other side is still there."""
_STRIKES: Final = 2
"""So many mails in a row that break their line, and the rest is not tried."""
_LONGEST: Final = 120.0
"""Seconds after which no further mail is begun: whoever waits longer takes us for dead, and has them sent again."""


class SmtpServer:
    """One provider. May be used by several threads at once: each has a line of its own while it hands over."""

    def __init__(
        self,
        account: Account,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._account = account
        self._clock = clock
        self._pace = Pace(account.rate, clock=clock, sleep=sleep)
        self._idle: list[Line] = []
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"SmtpServer({self._account.name})"

    @property
    def name(self) -> str:
        """How outcomes name this provider."""
        return self._account.name

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        """Hand over mails one after the other; when the server is down, or very slow, the rest is not tried."""
        handed: list[HandedOver] = []
        strikes, began = 0, self._clock()
        for mail in mails:
            if strikes >= _STRIKES:
                handed.append(replace(handed[-1], delivery=mail.delivery, outcome=Outcome.LATER))
                continue
            if handed and self._clock() - began >= _LONGEST:
                handed.append(HandedOver(mail.delivery, Outcome.NOT_TRIED, self.name, words="no time left"))
                continue
            self._pace.wait()
            handed.append(self._one(mail))
            strikes = strikes + 1 if handed[-1].down else 0
        return handed

    def close(self) -> None:
        """Close the lines that nobody uses."""
        with self._lock:
            idle, self._idle = self._idle, []
        for line in idle:
            line.close()

    def _one(self, mail: Outgoing) -> HandedOver:
        """Hand over one mail; a line that broke while it rested gets one new line, for nothing was accepted on it."""
        used = self._rested_line()
        if used:
            with suppress(LineBrokenError):
                return self._on(used, mail)
        try:
            return self._on(Line(self._account, at=self._clock()), mail)
        except LineBrokenError as broken:
            words = str(broken)
            return HandedOver(mail.delivery, Outcome.LATER, self.name, broken.code, words=words, down=True)

    def _on(self, line: Line, mail: Outgoing) -> HandedOver:
        handed = line.carry(mail)
        if line.open:
            line.used_at = self._clock()
            with self._lock:
                self._idle.append(line)
        return handed

    def _rested_line(self) -> Line | None:
        """Take the line that rested least, if it still lives."""
        while True:
            with self._lock:
                if not self._idle:
                    return None
                line = self._idle.pop()
            if self._clock() - line.used_at < _RESTED or line.lives():
                return line
            line.close()
