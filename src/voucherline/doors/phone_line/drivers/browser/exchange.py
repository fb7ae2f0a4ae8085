"""The exchange of browsers: they call the line, and the line calls those that are plugged in."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Final

from voucherline.doors.phone_line.drivers.beside import Beside
from voucherline.doors.phone_line.drivers.browser.leg import BrowserLeg
from voucherline.doors.phone_line.drivers.browser.telephones import (
    GONE_AFTER,
    MOST_CALLS,
    MOST_TELEPHONES,
    Is,
    Ring,
    Telephone,
)
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached
from voucherline.doors.phone_line.drivers.numbers import e164

MOST_KEYS: Final = 20
"""Of one request; the longest number has twelve."""
SECONDS_TO_SEE_IT: Final = 0.4
"""So long a request waits for what it brings about; what takes longer is asked for again."""
SECONDS_TO_BEGIN: Final = 1.5
SECONDS_BETWEEN_LOOKS: Final = 5.0
SECONDS_TO_COME_BACK: Final = 15.0
"""Whoever closes a page may be opening it anew."""
HELPERS: Final = "helpers"
HOUSEHOLDS: Final = "line"
BUSY: Final = "busy"
TOO_OFTEN: Final = "too often"
_KEYS: Final = frozenset("0123456789*#")
_log = logging.getLogger(__name__)


class BrowserExchange:
    """Connects the line with browsers. Everything happens in the event loop that opened it."""

    def __init__(self) -> None:
        self._telephones: dict[str, Telephone] = {}
        self._beside = Beside()
        self._answering: Answering | None = None

    async def open(self, answering: Answering | None) -> None:
        """Begin; with nobody to answer, whoever calls finds the line busy."""
        self._answering = answering
        self._beside.start(self._look_after())

    async def close(self) -> None:
        """End all calls."""
        self._answering = None
        await self._beside.break_off()
        for telephone in self._telephones.values():
            if telephone.leg:
                await telephone.leg.hang_up()

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Ring wherever this number is plugged in; whoever answers first has the call."""
        there = [each for each in self._telephones.values() if each.plugged_in and each.number == number]
        free = [each for each in there if each.can_ring]
        if not free:
            return NotReached.BUSY if there else NotReached.NO_ANSWER
        ring = Ring(number, asyncio.get_running_loop().create_future(), {each.id for each in free})
        for each in free:
            each.ring = ring
        try:
            return await asyncio.wait_for(ring.ended, rings) or NotReached.REJECTED
        except TimeoutError:
            return NotReached.NO_ANSWER
        finally:
            for each in free:
                each.ring = None if each.ring is ring else each.ring

    def plugged_in(self) -> set[str]:
        """The numbers at which the line can call somebody now."""
        return {each.number for each in self._telephones.values() if each.can_ring}

    @property
    def calls(self) -> int:
        """How many there are now."""
        return sum(each.doing is Is.TALKING for each in self._telephones.values())

    # -- what browsers ask

    async def asked(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Do what a browser asks; what its page shows then."""
        id_, after = str(request["id"]), int(request.get("after", 0))
        telephone = self._telephones.get(id_) or Telephone(id_, self._now())
        telephone.seen_at = self._now()
        telephone.patient = telephone.patient and not request.get("script")
        wish = str(request["wish"])
        if wish == "sound":
            file = telephone.leg.sound(str(request["name"])) if telephone.leg else None
            return {"file": str(file) if file else ""}
        trouble = await self._do(wish, telephone, request)
        return {**telephone.shown(after), **({"trouble": trouble} if trouble else {})}

    async def _do(self, wish: str, telephone: Telephone, request: Mapping[str, Any]) -> str:
        match wish:
            case "plug in":
                return self._plug_in(telephone, str(request["number"]), wanted=True)
            case "unplug":
                telephone.plugged_in = False
            case "leave":
                telephone.seen_at -= GONE_AFTER - SECONDS_TO_COME_BACK
            case "call":
                return await self._call(telephone, request)
            case "answer" if telephone.ring:
                await self._answer(telephone, telephone.ring, str(request["language"]))
            case "hang up":
                await self._hang_up(telephone)
            case "press" | "said" if telephone.leg and telephone.doing is Is.TALKING:
                await self._use(telephone.leg, request)
        return ""

    def _plug_in(self, telephone: Telephone, number: str, *, wanted: bool) -> str:
        if telephone.id not in self._telephones:
            if len(self._telephones) >= MOST_TELEPHONES:
                return BUSY
            self._telephones[telephone.id] = telephone
        telephone.number = e164(number)
        telephone.plugged_in = wanted and bool(telephone.number)
        return "" if telephone.number or not number.strip() else "number"

    async def _call(self, telephone: Telephone, request: Mapping[str, Any]) -> str:
        if telephone.doing in (Is.TALKING, Is.RINGING):
            return ""
        answering = self._answering
        trouble = self._plug_in(telephone, str(request["number"]), wanted=telephone.plugged_in)
        if trouble:
            return trouble
        if answering is None or self.calls >= MOST_CALLS:
            return BUSY
        if not telephone.may_call(self._now()):
            return TOO_OFTEN
        called = HELPERS if request.get("called") == HELPERS else HOUSEHOLDS
        leg = telephone.takes(BrowserLeg(telephone.number, called, str(request["language"])))
        self._beside.start(_talk(answering, leg))
        await leg.change(SECONDS_TO_BEGIN)
        return ""

    async def _answer(self, telephone: Telephone, ring: Ring, language: str) -> None:
        if not ring.ended.done():
            leg = telephone.takes(BrowserLeg(ring.number, ring.number, language))
            ring.ended.set_result(leg)
            await leg.change(SECONDS_TO_BEGIN)

    async def _hang_up(self, telephone: Telephone) -> None:
        leg, ring = telephone.leg, telephone.ring
        if ring:
            telephone.ring = None
            ring.rings_at.discard(telephone.id)
            if not ring.rings_at and not ring.ended.done():
                ring.ended.set_result(None)
        elif leg:
            leg.lost()
            if not leg.closed:
                await leg.change(SECONDS_TO_BEGIN)

    async def _use(self, leg: BrowserLeg, request: Mapping[str, Any]) -> None:
        leg.said(int(request.get("said", 0)))
        keys = str(request.get("keys", ""))[:MOST_KEYS]
        if keys and set(keys) <= _KEYS:
            leg.press(keys, seen=int(request.get("seen", 0)))
            await leg.answer(SECONDS_TO_SEE_IT)

    # -- what goes on by itself

    async def _look_after(self) -> None:
        """Whoever is there no more has hung up."""
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
            self.forget_who_is_gone(self._now())

    def forget_who_is_gone(self, now: float) -> None:
        """Take away the browsers of which nothing was heard for too long."""
        for telephone in [each for each in self._telephones.values() if each.is_gone(now)]:
            del self._telephones[telephone.id]
            if telephone.leg:
                telephone.leg.lost()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


async def _talk(answering: Answering, leg: BrowserLeg) -> None:
    try:
        await answering(leg)
    finally:
        await leg.hang_up()
