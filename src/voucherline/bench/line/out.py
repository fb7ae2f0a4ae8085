"""`bench line --out`: planned calls to people of all manners, until each was told or is written a letter."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Final

from voucherline.bench.arena import arena
from voucherline.bench.line import people
from voucherline.bench.line.callees import Callees, manner_of
from voucherline.bench.line.manners import voice_at
from voucherline.bench.line.running import load
from voucherline.bench.line.telephones import HOST, free_port
from voucherline.database import statements
from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.carrying import Speak
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard, speaking
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.notices.states import DeliveryState
from voucherline.notices.values import Channel

BEGINS: Final = at(date(2026, 1, 6), 10)
"""A Tuesday at an hour at which people are called."""
AT_ONCE: Final = 250
"""What one process carries: a thousand calls of half a minute, silence waited for, are then a matter of minutes."""
MOST_DAYS: Final = 6
"""A call that our exchange could not place is no attempt, and is placed again on a later day."""
RINGS_SECONDS: Final = 4.0
THREADS: Final = 8
SECONDS_A_CALL: Final = 120.0
PORTS: Final = (24_000, 27_999)
FACTS: Final = 5_000
_NUMBERS: Final = "select id, telephones[1] from households_household"
Say = Callable[[str], None]


class PlayedClock:
    """A clock that goes on as on the wall, and can be turned to a later day."""

    def __init__(self, begins: datetime) -> None:
        self._begins, self._since = begins, time.monotonic()

    def __call__(self) -> datetime:
        """What time it is."""
        return self._begins + timedelta(seconds=time.monotonic() - self._since)

    def turn_to(self, moment: datetime) -> None:
        """It is this time now."""
        self._begins, self._since = moment, time.monotonic()


@dataclass(frozen=True, slots=True)
class Ended:
    """Where the planned calls stand."""

    states: Mapping[str, Mapping[str, int]]
    """By how people behave: how many calls are in which state."""
    letters: int
    waiting: int
    """Planned once more: after the last day there should be none."""
    lost: int
    """Calls that are neither told, nor waiting, nor given up for a letter."""
    miscounted: int
    """Numbers that rang more or less often than is written down."""


def call_all(
    *,
    trunk: int,
    speak: Speak,
    clock: PlayedClock,
    at_once: int = AT_ONCE,
    rings: float = RINGS_SECONDS,
    ports: tuple[int, int] = PORTS,
) -> None:
    """Place all calls that are due now, and wait until every one has ended."""
    places = SipPlaces(sip_port=0, rtp_ports=ports, ceiling=at_once, trunk=(HOST, trunk))
    with call_threads(THREADS) as threads:
        switchboard = Switchboard(speak, threads, clock)
        asyncio.run(_place(PlannedCalls(BuiltinExchange(places), switchboard, at_once, a_day=10**6, rings=rings)))


async def _place(planned: PlannedCalls) -> None:
    await planned.exchange.open(None)
    try:
        while await planned.place_what_is_due() or planned.under_way:
            await asyncio.sleep(0.2)
    finally:
        await planned.exchange.close()


def ended(rang: Counter[str]) -> Ended:
    """How it stands, by the database and by the telephones that rang."""
    states: dict[str, Counter[str]] = {}
    miscounted = lost = 0
    numbers = dict(statements.rows(_NUMBERS))
    calls = Delivery.objects.filter(channel=Channel.CALL.value)
    letters = set(Delivery.objects.filter(channel=Channel.LETTER.value).values_list("notice_id", flat=True))
    for call in calls:
        number = numbers[call.household_id]
        states.setdefault(manner_of(number), Counter())[call.state] += 1
        miscounted += call.attempts != rang[number]
        given_up = call.state == DeliveryState.FAILED and call.notice_id in letters
        lost += not (given_up or call.state in (DeliveryState.TOLD, DeliveryState.WAITING))
    waiting = sum(each[DeliveryState.WAITING] for each in states.values())
    return Ended(MappingProxyType(states), len(letters), waiting, lost, miscounted)


@dataclass(frozen=True, slots=True)
class OutFigures:
    """What came of the planned calls."""

    planned: int
    told: int
    letters: int
    calls: int
    waiting: int
    lost: int
    miscounted: int
    seconds: float
    load: float
    states: Mapping[str, Mapping[str, int]]

    @property
    def title(self) -> str:
        """In one line."""
        return f"line, calls out: of {self.planned} {self.told} told, {self.letters} letters, {self.lost} lost"

    def as_json(self) -> dict[str, object]:
        """Plain values."""
        each = {name: getattr(self, name) for name in self.__slots__}
        return {
            "name": "line out",
            **each,
            "seconds": round(self.seconds),
            "states": {k: dict(v) for k, v in self.states.items()},
        }


def run(count: int, *, say: Say = lambda _: None) -> OutFigures:
    """Plan so many calls, and let the line call on three days, or on more if its exchange failed."""
    began = time.perf_counter()
    with TemporaryDirectory() as made, arena():
        folder = Path(made)
        say("preparing households, voices and telephones")
        people.to_be_called(count)
        speak = speaking(voice_at(folder))
        trunk, clock = free_port(), PlayedClock(BEGINS)
        while notices.decide(now=BEGINS, limit=FACTS):
            pass
        callees = Callees.start(
            folder / "callees", port=trunk, seconds=MOST_DAYS * (600 + SECONDS_A_CALL * count / AT_ONCE)
        )
        try:
            for day in range(MOST_DAYS):
                say(f"calling {count - _settled()} households on day {day + 1}")
                call_all(trunk=trunk, speak=speak, clock=clock)
                if not (due := _due()):
                    break
                clock.turn_to(max(due))
            rang = callees.called()
        finally:
            callees.telephones.end()
        came = ended(rang)
        told = sum(states[DeliveryState.TOLD] for states in came.states.values())
    return OutFigures(
        planned=count,
        told=told,
        letters=came.letters,
        calls=rang.total(),
        waiting=came.waiting,
        lost=came.lost,
        miscounted=came.miscounted,
        seconds=time.perf_counter() - began,
        load=load(),
        states=came.states,
    )


def _settled() -> int:
    calls = Delivery.objects.filter(channel=Channel.CALL.value)
    return calls.exclude(state=DeliveryState.WAITING.value).count()


def _due() -> list[datetime]:
    calls = Delivery.objects.filter(channel=Channel.CALL.value, state=DeliveryState.WAITING.value)
    return [due for due in calls.values_list("due_at", flat=True) if due]
