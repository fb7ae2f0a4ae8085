"""Planned calls ring in the browsers that are plugged in, and nowhere else."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from browser.browsers import NUMBER, Browser, BrowserLine, until
from browser.conftest import OpenLine
from phone_line.callers import CODE, with_code
from voucherline.doors.phone_line.drivers.browser import wire
from voucherline.doors.phone_line.drivers.browser.leg import Captioned
from voucherline.doors.phone_line.drivers.browser.serving import (
    BrowserSwitchboard,
    CallsToBrowsers,
    households_at,
    serve,
)
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.models import Call
from voucherline.doors.phone_line.values import Spoken
from voucherline.doors.phone_line.wording import in_words, sentence
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.notices.values import Channel
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db(transaction=True)


def captions_alone(spoken: Spoken) -> Captioned:
    return Captioned(b"", 16000, None, in_words(spoken), spoken.language)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household("Ana", vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,)))


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, told=False)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with call_threads(2) as threads:
        yield threads


@pytest.fixture
def switchboard(world: World, threads: ThreadPoolExecutor) -> BrowserSwitchboard:
    return BrowserSwitchboard(captions_alone, threads, lambda: world.now)


@pytest.fixture
def line(switchboard: BrowserSwitchboard, open_browser_line: OpenLine) -> BrowserLine:
    # In this order: the line is closed before the threads are, in which it acts.
    return open_browser_line(switchboard.answer)


@pytest.fixture
def planned(
    line: BrowserLine, switchboard: BrowserSwitchboard, world: World, work: Prestation
) -> Iterator[CallsToBrowsers]:
    notices.decide(now=world.now, limit=1000)
    exchange = line.exchange
    made = CallsToBrowsers(exchange, switchboard, ceiling=10, a_day=100, rings=60, telephones=exchange.plugged_in)
    yield made
    # What rings or is talked about is written down before the database is emptied.
    line.does(line.exchange.close())
    until(lambda: not made.under_way)


def delivery() -> Delivery:
    return Delivery.objects.get(channel=Channel.CALL.value)


def rings(line: BrowserLine, planned: CallsToBrowsers) -> int:
    return line.does(planned.place_what_is_due())


def test_who_answers_hears_the_news_and_confirms(line: BrowserLine, planned: CallsToBrowsers, work: Prestation) -> None:
    ana = line.browser().plugs_in()
    assert rings(line, planned) == 1
    ana.becomes("ringing")
    ana.asks("answer")
    answers(ana)
    until(lambda: delivery().state == "told")
    assert work.view.household_yes == "person"
    call = Call.objects.get()
    assert (call.outgoing, call.number, call.delivery, call.told) == (True, NUMBER, delivery().id, True)


def answers(ana: Browser) -> None:
    """Listen, key in the code, and say yes; every sentence is read at once."""
    ana.hears(option("listen", "1"))
    ana.presses("1")
    ana.hears(sentence("phone-code", {}, "nl"))
    assert ana.asks()["secret"]
    ana.presses(CODE)
    ana.hears(option("yes", "1"))
    ana.presses("1")
    ana.hears(option("undo", "8"))
    ana.asks("hang up")


def option(name: str, key: str) -> str:
    return sentence(f"phone-option-{name}", {"key": key}, "nl")


@pytest.mark.parametrize("how", ["declined", "unanswered"])
def test_who_does_not_answer_is_called_again_another_day(line: BrowserLine, planned: CallsToBrowsers, how: str) -> None:
    ana = line.browser().plugs_in()
    planned.rings = 60 if how == "declined" else 0.01
    rings(line, planned)
    if how == "declined":
        ana.becomes("ringing")
        ana.asks("hang up")
    until(lambda: delivery().state == "waiting")
    assert delivery().attempts == 1
    assert not Call.objects.exists()


def test_who_answers_and_hangs_up_was_not_told(line: BrowserLine, planned: CallsToBrowsers) -> None:
    ana = line.browser().plugs_in()
    rings(line, planned)
    ana.becomes("ringing")
    ana.asks("answer")
    ana.asks("hang up")
    until(lambda: delivery().state == "waiting")
    assert not Call.objects.get().told


def test_what_is_for_others_stays_planned(line: BrowserLine, planned: CallsToBrowsers, world: World) -> None:
    line.browser().plugs_in("+3223334455")
    assert rings(line, planned) == 0
    assert (delivery().state, delivery().attempts) == ("waiting", 0)

    line.browser("ana").plugs_in()
    line.browser("ana").asks("unplug")
    assert rings(line, planned) == 0


def test_served_as_it_is_by_day_and_night(
    switchboard: BrowserSwitchboard, world: World, work: Prestation, tmp_path: Path
) -> None:
    notices.decide(now=world.now, limit=1000)
    with Serving(tmp_path, switchboard):
        until(lambda: asks(tmp_path, "plug in", number=NUMBER).get("plugged_in"))
        until(lambda: asks(tmp_path, "look")["is"] == "ringing")
        asks(tmp_path, "hang up")
        until(lambda: delivery().state == "waiting" and delivery().attempts == 1)
        assert asks(tmp_path, "call", number=NUMBER)["is"] == "talking"
    assert asks(tmp_path, "look") == {}
    assert Call.objects.get().outcome == "hung up", "whoever was talking when it ended hung up"


def asks(home: Path, wish: str, **more: str) -> dict[str, Any]:
    try:
        return wire.ask(home, {"id": "ana", "wish": wish, "script": True, "language": "nl", **more})
    except wire.LineNotThere:
        return {}


class Serving:
    """The line of the browsers in a thread of its own."""

    def __init__(self, home: Path, switchboard: BrowserSwitchboard) -> None:
        self._loop = asyncio.new_event_loop()
        self._ended = asyncio.Event()
        self._line = serve(home, switchboard, ceiling=10, a_day=100, ended=self._ended)
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._line))

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(60)
        self._loop.close()


def test_a_household_is_called_at_its_first_number_alone(world: World) -> None:
    two = ("+3223334455", NUMBER)
    household = world.household("Two", vouchers=1, solution=Solution.TELEPHONE, telephones=two)
    assert households_at([NUMBER]) == []
    assert households_at(two) == [household.id]
