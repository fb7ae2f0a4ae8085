"""Asterisk as the exchange of one process: takes calls and makes them, many at once."""

from __future__ import annotations

import asyncio
import logging
import math
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from voucherline.doors.phone_line.drivers.asterisk import names, slots
from voucherline.doors.phone_line.drivers.asterisk.ari import NOT_HEARD_OF, Ari, Event, Refused
from voucherline.doors.phone_line.drivers.asterisk.leg import AriLeg
from voucherline.doors.phone_line.drivers.asterisk.reasons import why
from voucherline.doors.phone_line.drivers.asterisk.sounds import Sounds
from voucherline.doors.phone_line.drivers.beside import Beside
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached

BY_TRUNK: Final = "PJSIP/{number}@trunk"
BY_ADDRESS: Final = "PJSIP/trunk/{address}"
WITHHELD: Final = frozenset(("", "anonymous", "unavailable", "unknown"))
RINGS: Final = frozenset(("RINGING", "PROGRESS", "PROCEEDING"))
LED: Final = frozenset(("Stasis", "AppDial2", ""))
"""What a channel does that some process leads; one that was put through to a person is led by nobody."""
MILLISECONDS: Final = 1000
SPARE_SECONDS: Final = 5
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AsteriskPlace:
    """Where the exchange is told what to do, and how it calls."""

    url: str
    password: str = field(repr=False)
    slots: Path
    """Where the processes that lead it agree on their names."""
    dial: str = BY_TRUNK
    """How it is told to call a number."""
    processes: int = 1
    """So many answer its calls at most, as its files say."""
    ceiling: int = 250
    """Most calls of one process."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of a call that was to go out."""

    reached: CallLeg | NotReached
    nobody_rang: bool
    """Surely: no telephone has rung, and none can any more."""


@dataclass(slots=True)
class _Dialled:
    number: str
    ended: asyncio.Future[AriLeg | NotReached]
    rang: bool = False
    over: bool = False
    """Has the exchange said that it rings no more? One that is lost may let it ring."""

    def end(self, reached: AriLeg | NotReached) -> None:
        if not self.ended.done():
            self.ended.set_result(reached)


class AsteriskExchange:
    """Leads the calls of one process. Everything happens in the event loop that opened it."""

    def __init__(self, place: AsteriskPlace, *, number: str = "line") -> None:
        self.place = place
        self.number = number
        """Under which we call."""
        self._ari = Ari(place.url, place.password, happened=self._happened, before=self._sweep, lost=self._cut_off)
        self._application = ""
        self._slot: slots.Slot | None = None
        self._sounds = Sounds()
        self._legs: dict[str, AriLeg] = {}
        self._dialled: dict[str, _Dialled] = {}
        self._beside = Beside()
        self._answering: Answering | None = None
        self._events: dict[str, Callable[[Event], None]] = {
            "StasisStart": self._came,
            "StasisEnd": lambda event: self._with(event, AriLeg.left),
            "ChannelDestroyed": self._destroyed,
            "ChannelDtmfReceived": self._pressed,
            "ChannelStateChange": lambda event: self._rings(event["channel"]["id"], event["channel"]["state"].upper()),
            "Dial": self._dials,
            "PlaybackFinished": self._said,
            "ApplicationReplaced": self._replaced,
        }

    @property
    def where(self) -> str:
        """Whose calls it answers."""
        return f"the Asterisk at {self.place.url}"

    @property
    def calls(self) -> int:
        """How many there are now."""
        return len(self._legs) + len(self._dialled)

    @property
    def connected(self) -> bool:
        """Does the exchange do what we say?"""
        return self._ari.connected

    async def open(self, answering: Answering | None) -> None:
        """Begin; an exchange that is not there yet is looked for again and again."""
        self._answering = answering
        self._take_a_name()
        await self._ari.open(lambda: self._application)

    async def close(self) -> None:
        """End all calls."""
        self._answering = None
        await self._beside.break_off()
        for leg in list(self._legs.values()):
            await leg.hang_up()
        for channel, dialled in list(self._dialled.items()):
            dialled.end(NotReached.FAILED)
            await self._end_channel(channel)
        await self._ari.close()
        self._sounds.close()
        if self._slot is not None:
            self._slot.give_back()

    # -- calls that come in

    def _came(self, event: Event) -> None:
        """A channel is ours to lead."""
        channel, args = event["channel"], event["args"]
        dialled = self._dialled.get(channel["id"])
        leg = self._legs.get(channel["id"])
        if args == [names.IN]:
            self._invited(channel)
        elif args == [names.OUT] and dialled and not dialled.ended.done():
            # At once, before anything else that happens on it.
            dialled.end(self._leg(channel["id"], number=dialled.number, called=dialled.number))
        elif args == [names.BACK] and leg:
            leg.passed(done=False)
        else:
            # Whoever it was for gave up in this moment, or died.
            self._beside.start(self._end_channel(channel["id"]))

    def _invited(self, channel: dict[str, Any]) -> None:
        if self._answering is None or len(self._legs) >= self.place.ceiling:
            self._beside.start(self._end_channel(channel["id"], reason="busy"))
            return
        number = channel["caller"]["number"]
        leg = self._leg(
            channel["id"],
            number="" if number.lower() in WITHHELD else number,
            called=channel["dialplan"]["exten"],
        )
        self._beside.start(self._talk(leg, self._answering))

    async def _talk(self, leg: AriLeg, answering: Answering) -> None:
        try:
            await self._ari.ask("POST", "channels", leg.id, "answer")
            await answering(leg)
        except Refused:
            pass  # taken back meanwhile
        finally:
            await leg.hang_up()

    # -- calls that go out

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Call a number through the trunk."""
        return (await self.attempt(number, rings=rings)).reached

    async def attempt(self, number: str, *, rings: float) -> Attempt:
        """Call a number; say also whether another exchange may do so instead."""
        if not self._ari.connected or self.calls >= self.place.ceiling:
            return Attempt(NotReached.FAILED, nobody_rang=True)
        channel = f"{self._application}.{uuid.uuid4().hex}"
        dialled = self._dialled[channel] = _Dialled(number, asyncio.get_running_loop().create_future())
        reached: AriLeg | NotReached = NotReached.FAILED
        try:
            await self._originate(channel, number, rings)
            await asyncio.wait((dialled.ended,), timeout=rings)
            if dialled.ended.done():
                reached = dialled.ended.result()
            elif dialled.rang:
                reached = NotReached.NO_ANSWER
        except Refused as refused:
            _log.warning("a call could not be placed: %s", refused)
            dialled.over = refused.status != NOT_HEARD_OF
        finally:
            del self._dialled[channel]
            if isinstance(reached, NotReached):
                await asyncio.shield(self._give_up(channel))
        return Attempt(reached, nobody_rang=dialled.over and not dialled.rang)

    async def _give_up(self, channel: str) -> None:
        if leg := self._legs.get(channel):
            await leg.hang_up()
        else:
            await self._end_channel(channel)

    async def _originate(self, channel: str, number: str, rings: float) -> None:
        await self._ari.ask(
            "POST",
            "channels",
            channel,
            endpoint=self._how_to_dial(number),
            app=self._application,
            appArgs=names.OUT,
            callerId=self.number,
            # If we die meanwhile, it rings no longer than if we had not; and nobody talks to a dead line for ever.
            timeout=str(math.ceil(rings) + SPARE_SECONDS),
            body={"variables": {"TIMEOUT(absolute)": str(names.LONGEST_SECONDS)}},
        )

    def _how_to_dial(self, to: str) -> str:
        """A number goes by the trunk, an address straight to where it says."""
        return BY_ADDRESS.format(address=to) if to.startswith("sip:") else self.place.dial.format(number=to)

    # -- what happens

    def _happened(self, event: Event) -> None:
        if handle := self._events.get(event["type"]):
            handle(event)

    def _with(self, event: Event, does: Callable[[AriLeg], None]) -> None:
        if leg := self._legs.get(event["channel"]["id"]):
            does(leg)

    def _destroyed(self, event: Event) -> None:
        channel = event["channel"]["id"]
        if dialled := self._dialled.get(channel):
            dialled.over = True
            dialled.end(why(dict(event), rang=dialled.rang))
        self._with(event, AriLeg.lost)

    def _pressed(self, event: Event) -> None:
        held = event["duration_ms"] / MILLISECONDS
        self._with(event, lambda leg: leg.press(event["digit"], held=held))

    def _dials(self, event: Event) -> None:
        status = event["dialstatus"]
        self._rings(event["peer"]["id"], status)
        caller = self._legs.get(event.get("caller", {}).get("id", ""))
        if caller and status == "ANSWER":
            caller.passed(done=True)

    def _rings(self, channel: str, state: str) -> None:
        if state in RINGS and (dialled := self._dialled.get(channel)):
            dialled.rang = True

    def _said(self, event: Event) -> None:
        channel, _, ticket = event["playback"]["id"].rpartition("-")
        if event["playback"]["state"] == "failed":
            self._beside.start(self._complain(channel))
        if leg := self._legs.get(channel):
            leg.said(int(ticket))

    async def _complain(self, channel: str) -> None:
        """Say that a sound could not be played, unless it was for somebody who has just hung up."""
        with suppress(Refused):
            await self._ari.ask("GET", "channels", channel)
            _log.error("the exchange could not play a sound; may its account read it?")

    def _replaced(self, event: Event) -> None:
        """Another home's process has our name: whoever was first looks for another one."""
        _log.error("another process leads this exchange as %s; it should share our home.", event["application"])
        self._take_a_name()

    def _cut_off(self) -> None:
        for leg in list(self._legs.values()):
            leg.cut_off()
        for dialled in self._dialled.values():
            dialled.end(NotReached.FAILED)

    # -- all calls

    def _leg(self, channel: str, *, number: str, called: str) -> AriLeg:
        leg = self._legs[channel] = AriLeg(
            channel,
            number,
            called,
            ari=self._ari,
            application=self._application,
            media=self._sounds.media,
            dialled=self._how_to_dial,
            over=lambda leg: self._legs.pop(leg.id, None),
        )
        return leg

    def _take_a_name(self) -> None:
        before, answers = self._slot, self._answering is not None
        kind, most = ("answering", self.place.processes) if answers else ("calling", None)
        self._slot = slots.take(self.place.slots, kind, most=most)
        self._application = (names.answering if answers else names.calling)(self._slot.number)
        if before is not None:
            before.give_back()

    async def _sweep(self) -> None:
        """End what was left behind under our name: by a process that died, or by us when the exchange was lost."""
        for channel in await self._ari.ask("GET", "channels"):
            doing = channel["dialplan"]
            ours = doing.get("app_data", "").split(",")[0] == self._application and doing.get("app_name") == "Stasis"
            dialled = channel["id"].startswith(f"{self._application}.") and doing.get("app_name", "") in LED
            if ours or dialled:
                await self._end_channel(channel["id"])

    async def _end_channel(self, channel: str, *, reason: str = "normal") -> None:
        with suppress(Refused):
            await self._ari.ask("DELETE", "channels", channel, reason=reason)
