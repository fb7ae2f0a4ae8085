"""Whole stories of those whom the line calls, on each engine; what they heard is compared sentence by sentence."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import Calling
from calls.exchanges import PATIENCE, free_port
from calls.sounds import Recorder
from calls.telephones import needs_sipp
from calls.told import Leaving, Party
from calls.town import CODE, DOUBLE, Town, are_heard_up_to, calls_are_whole, hang_ups
from calls.walks import NOTHING, Answer, Walk, are_heard, curt, walked
from voucherline.domain.households import queries as households
from voucherline.domain.prestations.values import Proof
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, Exchange, NotReached
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads, with_database
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.models import Call
from voucherline.doors.phone_line.steps import ATTEMPTS
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.notices.values import Channel, NoticeKind
from world import World

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp, both_engines]

NUMBER = "+3292223344"
CONFIRMS: tuple[Answer, ...] = (("announce", "1"), ("code", CODE), ("work", "1"), ("sure of yes", "7"))


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line waits for an answer as long as a test does: on a busy machine nobody counts as silent."""
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + PATIENCE)


class EachByItsOwn:
    """Calls each number by an exchange that finds its telephone."""

    def __init__(self, exchanges: Mapping[str, Exchange]) -> None:
        self.exchanges = exchanges

    async def open(self, answering: Answering | None) -> None:
        await asyncio.gather(*(each.open(answering) for each in self.exchanges.values()))

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        return await self.exchanges[number].dial(number, rings=rings)

    async def close(self) -> None:
        await asyncio.gather(*(each.close() for each in self.exchanges.values()))


def walks(world: World, town: Town, *answers: Answer) -> Walk:
    """The same call in text, to somebody in the same position, until the line hangs up."""
    work = town.work(town.household(DOUBLE))
    double = households.by_ids([work.household.id])[work.household.id]
    kind = NoticeKind.PRESTATION_TO_ANSWER
    conversation = arriving.line_calls(double, DOUBLE, kind=kind, subject=work.id, now=world.now)
    return walked(conversation, *answers, stays=True)


def are_called(
    world: World, calling: Calling, folder: Path, walk: Walk, leaving: Mapping[str, Leaving | None]
) -> list[Recorder]:
    """All these numbers are called at once; what each of them heard."""
    notices.decide(now=world.now, limit=1000)
    ports = {number: free_port() for number in leaving}
    exchanges = {number: calling(port) for number, port in ports.items()}
    parties = [Party(number, exchanges[number], folder, walk, leaves=leaves) for number, leaves in leaving.items()]
    with call_threads(8) as threads, call_threads(len(parties)) as people:
        switchboard = Switchboard(curt, threads, lambda: world.now)
        line = PlannedCalls(EachByItsOwn(exchanges), switchboard, ceiling=100, a_day=100)
        all_there = threading.Barrier(len(parties) + 1, timeout=PATIENCE)
        answering = [
            people.submit(with_database, partial(party.is_called, ports[party.number], all_there.wait))
            for party in parties
        ]
        asyncio.run(_placed(line, all_there))
        return [each.result(PATIENCE) for each in answering]


async def _placed(line: PlannedCalls, all_there: threading.Barrier) -> None:
    await line.exchange.open(None)
    await asyncio.to_thread(all_there.wait)
    await line.place_what_is_due()
    await asyncio.gather(*line._calls)
    await line.exchange.close()


def deliveries(numbers: Sequence[str]) -> list[tuple[str, int]]:
    """State and attempts of the call to each number."""
    calls = {call.number: call.delivery for call in Call.objects.exclude(number=DOUBLE)}
    found = {each.id: each for each in Delivery.objects.filter(channel=Channel.CALL.value)}
    return [(found[delivery].state, found[delivery].attempts) for delivery in map(calls.get, numbers) if delivery]


@pytest.mark.usefixtures("no_hurry")
def test_whoever_answers_hears_the_news_and_confirms(world: World, calling: Calling, tmp_path: Path) -> None:
    town = Town(world)
    walk = walks(world, town, *CONFIRMS)
    work = town.work(town.household(NUMBER), told=False)

    [recorder] = are_called(world, calling, tmp_path, walk, {NUMBER: None})

    known = ["phone-call-announce", "phone-code", "phone-wallet"]
    answered = ["phone-work", "phone-sure-yes", "phone-confirmed", "phone-works-done", "phone-bye-called"]
    assert walk.prompts == [*known, *answered]
    are_heard(walk.said(), recorder)
    assert (work.view.told_how, work.view.household_yes) == (Proof.CALL, "person")
    assert [state for state, _ in deliveries([NUMBER])] == ["told"]
    call = Call.objects.get(number=NUMBER)
    assert (call.told, call.outcome) == (True, "done")


def test_answering_alone_tells_nobody_and_a_machine_hears_nothing_private(
    world: World, calling: Calling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A machine presses nothing; the test does not wait for it as long as the line does, yet all is said.
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + 0.3)
    town = Town(world)
    walk = walks(world, town, *[("announce", NOTHING)] * ATTEMPTS)
    work = town.work(town.household(NUMBER), told=False)

    [recorder] = are_called(world, calling, tmp_path, walk, {NUMBER: None})

    again = ["phone-silence", "phone-call-announce", "phone-keys"] * (ATTEMPTS - 1)
    assert walk.prompts == ["phone-call-announce", *again, "phone-voicemail"]
    are_heard(walk.said(), recorder)
    assert deliveries([NUMBER]) == [("waiting", 1)]
    assert work.view.told_at is None
    assert Call.objects.get(number=NUMBER).outcome == "voicemail"


@pytest.mark.usefixtures("no_hurry")
def test_whoever_hangs_up_anywhere_was_told_and_decided_what_was_answered(
    world: World, calling: Calling, tmp_path: Path
) -> None:
    town = Town(world)
    walk = walks(world, town, *CONFIRMS)
    leaving = {f"+3292223{400 + place}": leaves for place, leaves in enumerate(hang_ups(walk))}
    works = [town.work(town.household(number), told=False) for number in leaving]

    recorders = are_called(world, calling, tmp_path, walk, leaving)

    for (number, leaves), work, recorder in zip(leaving.items(), works, recorders, strict=True):
        are_heard_up_to(leaves, walk, recorder)
        # A key after the news tells, and the yes stands from that key on.
        answered = walk.turns[leaves.turn].step == "sure of yes"
        assert deliveries([number]) == [("told", 1) if answered else ("waiting", 1)], leaves
        assert work.view.household_yes == ("person" if answered else ""), leaves
        assert Call.objects.get(number=number).outcome == "hung up"
    calls_are_whole()
