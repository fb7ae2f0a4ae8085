"""Planned calls really ring: what SIPp does with them decides whether somebody was told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import Calling
from calls.exchanges import free_port
from calls.sounds import murmured
from calls.telephones import Telephone, expect, needs_sipp, pause
from phone_line.callers import with_code
from voucherline.domain.prestations.queries import lasting_outages
from voucherline.doors.phone_line.drivers.line import Exchange
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads, with_database
from voucherline.doors.phone_line.models import Call, CallStep
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery, Trouble
from voucherline.notices.values import Channel
from voucherline.schemes.values import Lifeline, Solution
from world import Household, Prestation, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp]

NUMBER = "+3292223344"
CODE = "40917"
Placing = Callable[..., list[tuple[str, int]]]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,)), CODE)


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


@pytest.fixture
def place(world: World, calling: Calling) -> Placing:
    """Place the calls that are due, by so many lines at once; state and attempts of each delivery then."""

    def placed(
        port: int,
        *,
        a_day: int = 100,
        rings: float = 60,
        lines: int = 1,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> list[tuple[str, int]]:
        notices.decide(now=world.now, limit=1000)
        with call_threads(5) as threads:
            switchboard = Switchboard(murmured, threads, lambda: world.now)
            placed = [_line(calling(port), switchboard, a_day=a_day, rings=rings) for _ in range(lines)]
            asyncio.run(_placed(placed, partial(threads.submit, with_database, meanwhile)))
        calls = Delivery.objects.filter(channel=Channel.CALL.value).order_by("id")
        return [(each.state, each.attempts) for each in calls]

    return placed


def _line(exchange: Exchange, switchboard: Switchboard, *, a_day: int, rings: float) -> PlannedCalls:
    return PlannedCalls(exchange, switchboard, ceiling=10, a_day=a_day, rings=rings)


async def _placed(lines: Sequence[PlannedCalls], meanwhile: Callable[[], Future[None]]) -> None:
    """All lines look at the same moment; they end when nobody talks any more."""
    await asyncio.gather(*(line.exchange.open(None) for line in lines))
    await asyncio.gather(*(line.place_what_is_due() for line in lines))
    done = asyncio.wrap_future(meanwhile())
    await asyncio.gather(done, *(call for line in lines for call in line._calls))
    await asyncio.gather(*(line.exchange.close() for line in lines))


def asked(question: str) -> Callable[[], bool]:
    return CallStep.objects.filter(step=question, what="said").exists


@both_engines
@pytest.mark.parametrize(("status", "attempts"), [("486 Busy Here", 1), ("603 Decline", 1), ("500 Error", 0)])
def test_whoever_is_not_reached_is_called_again_and_our_own_trouble_is_no_attempt(
    status: str, attempts: int, work: Prestation, place: Placing, tmp_path: Path
) -> None:
    port = free_port()
    telephone = Telephone().is_called().says(status).then(expect('request="ACK"')).start(tmp_path, port=port)

    assert place(port) == [("waiting", attempts)]

    telephone.ends_well()
    assert not Call.objects.exists()


@both_engines
def test_nobody_answers(work: Prestation, place: Placing, tmp_path: Path) -> None:
    port = free_port()
    callee = Telephone().is_called().says("180 Ringing").then(expect('request="CANCEL"')).says("200 OK", tagged=False)
    telephone = callee.start(tmp_path, port=port)

    assert place(port, rings=1) == [("waiting", 1)]
    telephone.ends_well()


@both_engines
def test_whoever_hangs_up_on_the_announcement_was_not_told(work: Prestation, place: Placing, tmp_path: Path) -> None:
    port = free_port()
    callee = Telephone().is_called(remembers_caller=True).says("200 OK", body=True).then(expect('request="ACK"'))
    telephone = callee.then(pause(1)).hangs_up_as_callee().start(tmp_path, port=port)

    assert place(port) == [("waiting", 1)]

    telephone.ends_well()
    assert work.view.told_at is None
    assert Call.objects.get().outcome == "hung up"


def test_no_more_calls_than_the_day_allows(work: Prestation, place: Placing) -> None:
    assert place(free_port(), a_day=0) == [("waiting", 0)]
    assert not Call.objects.exists()
    assert Lifeline.TELEPHONE not in lasting_outages()


def test_a_number_that_we_do_not_dial_is_told_by_letter_at_once(world: World, place: Placing) -> None:
    abroad = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+33140205050",))
    world.company().helper("Bea").works_for(abroad, told=False)

    assert place(free_port()) == [("failed", 1)]

    assert Delivery.objects.filter(channel=Channel.LETTER.value, state="waiting", rank=1).count() == 1
    assert not Trouble.objects.exists()


def test_many_lines_share_what_is_due_and_nobody_is_called_by_two(world: World, place: Placing, tmp_path: Path) -> None:
    helper = world.company().helper("Bea")
    for last in range(6):
        there = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(f"+329222334{last}",))
        helper.works_for(there, hours=1, told=False)
    port = free_port()
    telephone = Telephone().is_called().says("486 Busy Here").then(expect('request="ACK"'))
    rung = telephone.start(tmp_path, port=port, calls=6, at_once=6)

    assert place(port, lines=3) == [("waiting", 1)] * 6

    rung.ends_well()


def test_a_line_that_is_closed_in_a_call_leaves_it_planned_and_it_was_no_attempt(
    world: World, work: Prestation, calling: Calling, tmp_path: Path
) -> None:
    notices.decide(now=world.now, limit=1000)
    port = free_port()
    telephone = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    answered = telephone.is_hung_up_on().start(tmp_path, port=port)

    async def closed(switchboard: Switchboard) -> None:
        ended, loop = asyncio.Event(), asyncio.get_running_loop()
        line = _line(calling(port), switchboard, a_day=10, rings=30)
        opened = asyncio.create_task(line.place_until(ended))
        while not await loop.run_in_executor(switchboard.threads, with_database, Call.objects.exists):
            await asyncio.sleep(0.02)
        ended.set()
        await opened

    with call_threads(4) as threads:
        asyncio.run(closed(Switchboard(murmured, threads, lambda: world.now)))

    answered.ends_well()
    call = Delivery.objects.get(channel=Channel.CALL.value)
    assert (call.state, call.attempts) == ("waiting", 0)
    assert work.view.told_at is None


def test_all_lines_together_keep_to_the_ceiling(world: World) -> None:
    helper = world.company().helper("Bea")
    for last in range(6):
        there = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(f"+329222334{last}",))
        helper.works_for(there, hours=1, told=False)
    notices.decide(now=world.now, limit=1000)

    def taken(*, ceiling: int = 10, left_today: int = 10) -> int:
        return len(notices.take_up_calls(ceiling=ceiling, left_today=lambda: left_today, now=world.now))

    assert [taken(ceiling=2), taken(ceiling=2), taken(ceiling=3)] == [2, 0, 1]
    assert [taken(left_today=4), taken(left_today=4), taken()] == [1, 0, 2]
