"""Several exchanges as one: whoever calls is answered on any, and calls go out on whichever is there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached


class SeveralExchanges:
    """Leads all of them; each call goes out on the one that has the fewest of ours."""

    def __init__(self, exchanges: Sequence[AsteriskExchange]) -> None:
        assert exchanges, "at least one"
        self._exchanges = exchanges

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
        """Call a number."""
        there = [each for each in self._exchanges if each.connected]
        if not there:
            return NotReached.FAILED
        return await min(there, key=lambda each: each.calls).dial(number, rings=rings)

    async def close(self) -> None:
        """End all calls of all."""
        await asyncio.gather(*(each.close() for each in self._exchanges))
