"""A planned call that somebody answered, and that breaks off by our fault: it rang, so it was an attempt."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any, cast

import pytest

from calls.sounds import murmured
from voucherline.domain.prestations.queries import lasting_outages
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, Exchange, NotReached
from voucherline.doors.phone_line.drivers.placing import TOO_MANY_WITHOUT_A_TELEPHONE, PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.kernel.time import at, brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.schemes.values import Lifeline, Solution
from world import World

pytestmark = pytest.mark.django_db(transaction=True)


class PickedUp:
    """A telephone that somebody picked up."""

    hung_up = False

    async def hang_up(self) -> None:
        self.hung_up = True


class EverybodyAnswers:
    """An exchange whose calls are all answered."""

    def __init__(self) -> None:
        self.leg = PickedUp()
        self.dialled: list[str] = []

    async def open(self, answering: Answering | None) -> None: ...

    async def dial(self, number: str, *, rings: float) -> CallLeg:
        self.dialled.append(number)
        return cast("CallLeg", self.leg)

    async def close(self) -> None: ...


def test_whoever_picked_up_is_not_rung_again_in_five_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(arriving, "line_calls", broken)
    world, exchange = World(), EverybodyAnswers()
    ana = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",))
    world.company().helper("Bea").works_for(ana, told=False)
    notices.decide(now=world.now, limit=100)
    call = Delivery.objects.get(channel="call")
    world.now = max(world.now, call.due_at or world.now)

    with call_threads(2) as threads:
        line = PlannedCalls(
            cast("Exchange", exchange), Switchboard(murmured, threads, lambda: world.now), ceiling=10, a_day=10
        )
        asyncio.run(_placed(line))

    call.refresh_from_db()
    assert (call.state, call.attempts, exchange.dialled) == ("waiting", 1, ["+3292223344"])
    assert call.due_at is not None
    assert call.due_at > world.now + timedelta(hours=12)
    assert exchange.leg.hung_up
    assert not lasting_outages()


class NumbersUnknown:
    """An exchange whose carrier finds no telephone for any number, until it is mended."""

    def __init__(self) -> None:
        self.answer = NotReached.NO_SUCH_NUMBER

    async def open(self, answering: Answering | None) -> None: ...

    async def dial(self, number: str, *, rings: float) -> NotReached:
        return self.answer

    async def close(self) -> None: ...


def test_a_carrier_that_finds_no_number_at_all_costs_nobody_further_attempts() -> None:
    world, exchange = World(), NumbersUnknown()
    helper = world.company().helper("Bea")
    for number in range(7):
        ana = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(f"+329222334{number}",))
        for _ in range(2):
            helper.works_for(ana, told=False)
            world.wait(days=1)
    notices.decide(now=world.now, limit=100)
    world.now = at(brussels_day(world.now), 10)

    with call_threads(1) as threads:
        line = PlannedCalls(
            cast("Exchange", exchange), Switchboard(murmured, threads, lambda: world.now), ceiling=1, a_day=100
        )

        def goes_on(minutes: int) -> None:
            for _ in range(minutes):
                asyncio.run(_placed(line))
                world.now += timedelta(minutes=1)

        goes_on(20)

        calls = Delivery.objects.filter(channel="call")
        counted = set(calls.filter(attempts=1).values_list("household_id", flat=True))
        assert len(counted) == TOO_MANY_WITHOUT_A_TELEPHONE - 1
        assert list(lasting_outages()) == [Lifeline.TELEPHONE]

        exchange.answer = NotReached.BUSY
        goes_on(20)

    assert not lasting_outages()
    assert set(calls.values_list("attempts", flat=True)) == {1}


async def _placed(line: PlannedCalls) -> None:
    await line.place_what_is_due()
    await asyncio.gather(*line._calls)
