"""Several exchanges as one: whoever calls is answered on any, and calls go out on whichever can carry them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange, Attempt
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached

SECONDS_TO_RECOVER: Final = 600.0
"""So long an exchange that just failed is asked last. A call that failed is planned again sooner, and finds another."""
ELSEWHERE: Final = frozenset((NotReached.FAILED, NotReached.NO_SUCH_NUMBER))
"""What may be the trouble of one exchange or its carrier alone; all else was said by whoever was called."""


class SeveralExchanges:
    """Leads all of them; each call goes out on the one that has the fewest of ours, of those that work."""

    def __init__(self, exchanges: Sequence[AsteriskExchange]) -> None:
        assert exchanges, "at least one"
        self._exchanges = exchanges
        self._failed_at: dict[int, float] = {}
        """When each of them failed, by its place among them."""

    @property
    def where(self) -> str:
        """Whose calls are answered."""
        return ", ".join(each.where for each in self._exchanges)

    @property
    def calls(self) -> int:
        """How many there are now."""
        return sum(each.calls for each in self._exchanges)

    async def open(self, answering: Answering | None) -> None:
        """Begin on all."""
        await asyncio.gather(*(each.open(answering) for each in self._exchanges))

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Call a number; where one exchange cannot, another does, as long as nobody has heard a telephone ring."""
        until, reached = self._now() + rings, NotReached.FAILED
        for place in self._in_turn():
            attempt = await self._exchanges[place].attempt(number, rings=rings)
            self._remember(place, attempt)
            if not isinstance(attempt.reached, NotReached) or attempt.reached not in ELSEWHERE:
                return attempt.reached
            # That a number is unknown was said of it; a failure says nothing.
            reached = max(reached, attempt.reached, key=lambda each: each is not NotReached.FAILED)
            if not attempt.nobody_rang or self._now() >= until:
                break
        return reached

    async def close(self) -> None:
        """End all calls of all."""
        await asyncio.gather(*(each.close() for each in self._exchanges))

    def _in_turn(self) -> list[int]:
        """Those that are there: first whoever works, and of them whoever has the fewest calls."""
        there = [place for place, each in enumerate(self._exchanges) if each.connected]
        return sorted(there, key=lambda place: (self._just_failed(place), self._exchanges[place].calls))

    def _just_failed(self, place: int) -> bool:
        failed_at = self._failed_at.get(place)
        return failed_at is not None and self._now() < failed_at + SECONDS_TO_RECOVER

    def _remember(self, place: int, attempt: Attempt) -> None:
        if attempt.reached in ELSEWHERE:
            self._failed_at[place] = self._now()
        else:
            self._failed_at.pop(place, None)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
