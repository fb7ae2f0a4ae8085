"""The line of the browsers: answers those that call, and calls those that are plugged in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from voucherline.domain.accounts.values import CodeCall
from voucherline.domain.households import queries as households
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers import queries
from voucherline.doors.phone_line.drivers.browser import wire
from voucherline.doors.phone_line.drivers.browser.exchange import BrowserExchange
from voucherline.doors.phone_line.drivers.browser.leg import BrowserLeg
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.saying_codes import codes_to_say
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.actions import CallTaken


@dataclass(frozen=True)
class BrowserSwitchboard(Switchboard):
    """Whoever answers browsers: in the language of the page, and with what is being asked known to it."""

    async def answer(self, leg: CallLeg) -> None:
        """Talk to somebody who calls in."""
        language = leg.language if isinstance(leg, BrowserLeg) else self.language
        await Switchboard.answer(replace(self, language=language), leg)

    async def carry(self, conversation: Conversation, leg: CallLeg) -> None:
        """Have this conversation; the page shows no key of a code."""
        if isinstance(leg, BrowserLeg):
            leg.conversation = conversation
        await Switchboard.carry(self, conversation, leg)


@dataclass(slots=True)
class CallsToBrowsers(PlannedCalls):
    """Places the planned calls of those whose number is plugged in; all others stay with whoever places calls."""

    telephones: Callable[[], set[str]] = set

    def _take_up(self) -> list[CallTaken]:
        reached = households_at(self.telephones())
        if not reached:
            return []
        now = self.switchboard.clock()
        return notices.take_up_calls(
            ceiling=self.ceiling,
            left_today=lambda: self.a_day - queries.calls_made_on(brussels_day(now)),
            now=now,
            only=reached,
        )

    def _take_up_codes(self) -> list[CodeCall]:
        reached = self.telephones()
        return codes_to_say(a_day=self.a_day, now=self.switchboard.clock(), only=reached) if reached else []


def households_at(numbers: Iterable[str]) -> list[UUID]:
    """The households that are called at one of these numbers."""
    there = {number: {each.id for each in households.identifying_telephones(number)} for number in numbers}
    reach = households.reach(set().union(*there.values()))
    return [id_ for number, ids in there.items() for id_ in ids if reach[id_].telephones[:1] == (number,)]


@dataclass(frozen=True, slots=True)
class _Dialling:
    """An exchange that somebody else opens and closes."""

    exchange: BrowserExchange

    async def open(self, answering: Answering | None) -> None:
        """It is open."""

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Ring in browsers."""
        return await self.exchange.dial(number, rings=rings)

    async def close(self) -> None:
        """It goes on answering."""


async def serve(home: Path, switchboard: Switchboard, *, ceiling: int, a_day: int, ended: asyncio.Event) -> None:
    """Be the line of the browsers until the end is asked for."""
    exchange = BrowserExchange()
    planned = CallsToBrowsers(
        _Dialling(exchange), switchboard, ceiling=ceiling, a_day=a_day, telephones=exchange.plugged_in
    )
    await exchange.open(switchboard.answer)
    server = await wire.listen(home, exchange.asked)
    try:
        await planned.place_until(ended)
    finally:
        server.close()
        await exchange.close()
