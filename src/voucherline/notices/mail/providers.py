"""Several providers in order: the next is asked when the first is down, and never after one that may have accepted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.values import HandedOver, Outcome, Outgoing

_FIRST_REST: Final = 5.0
_LONGEST_REST: Final = 300.0


class Rest:
    """How long a server in trouble is left alone: twice as long each time, until it works again."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._length = 0.0
        self._until = float("-inf")

    @property
    def over(self) -> bool:
        """May the server be asked?"""
        return self._clock() >= self._until

    def note(self, *, down: bool) -> None:
        """Learn how the last mail went."""
        with self._lock:
            if not down:
                self._length = 0.0
            elif self.over:
                # Of several threads that meet the same trouble only the first makes the rest longer.
                self._length = min(self._length * 2 or _FIRST_REST, _LONGEST_REST)
                self._until = self._clock() + self._length


class Providers:
    """Servers in the order of preference."""

    def __init__(self, servers: Sequence[MailServer], *, clock: Callable[[], float] = time.monotonic) -> None:
        assert servers, "mail needs somebody who takes it"
        self._servers = [(server, Rest(clock)) for server in servers]

    def __repr__(self) -> str:
        return f"Providers({[server for server, _ in self._servers]})"

    def hand_over(self, mails: Sequence[Outgoing]) -> list[HandedOver]:
        """Hand over mails; what one provider surely did not take because of its own trouble, the next one gets."""
        outcomes = [HandedOver(mail.delivery, Outcome.LATER, "", words=_ALL_REST, down=True) for mail in mails]
        waiting = list(range(len(mails)))
        for server, rest in self._servers:
            if not waiting or not rest.over:
                continue
            handed = server.hand_over([mails[place] for place in waiting])
            rest.note(down=next(each.down for each in reversed(handed) if each.outcome is not Outcome.NOT_TRIED))
            for place, outcome in zip(waiting, handed, strict=True):
                outcomes[place] = outcome
            waiting = [place for place in waiting if _another_may_try(outcomes[place])]
        return outcomes


def _another_may_try(outcome: HandedOver) -> bool:
    return outcome.down and outcome.outcome is Outcome.LATER


_ALL_REST: Final = "no provider is asked just now: all had trouble a moment ago"
