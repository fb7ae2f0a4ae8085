"""Asterisk dies in the middle of calls, and the line beside it: nothing is lost, and nothing is decided twice."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connections
from psycopg.conninfo import make_conninfo

from calls.asterisks import needs_asterisk, place_of
from calls.exchanges import free_port
from calls.sounds import curt_speech, murmured
from calls.telephones import SippRun, Telephone, expect, needs_sipp, needs_voice, pause, press
from phone_line.callers import with_code
from serving.served import environment, until
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.asterisk.secret import NAME
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk, discard, start_own
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.models import Call, CallStep
from voucherline.journal.models import Fact
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.notices.values import Channel
from voucherline.schemes.values import Solution
from world import World

COMMAND = (sys.executable, "-m", "voucherline.config.command_line")
NUMBER = "+3292223344"
CODE = "40917"
pytestmark = [needs_sipp, needs_asterisk]


@pytest.fixture
def mortal() -> Iterator[StartedAsterisk]:
    """An Asterisk that may be killed."""
    started = start_own()
    yield started
    discard(started)


@dataclass
class LedLine:
    """A line in a process of its own, which leads this Asterisk and works in the database of this test."""

    asterisk: StartedAsterisk
    home: Path
    process: subprocess.Popen[bytes] | None = None

    def answers(self) -> None:
        (self.home / NAME).write_text(self.asterisk.plan.password, encoding="ascii")
        log = self.home / "log"
        with log.open("wb") as file:
            self.process = subprocess.Popen([*COMMAND, "line", "run"], env=self.environment, stderr=file)
        until(lambda: b"answers at" in log.read_bytes())

    def is_killed(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    @property
    def environment(self) -> dict[str, str]:
        there = connections["default"].settings_dict
        parts = {"user": there["USER"], "password": there["PASSWORD"], "host": there["HOST"], "port": there["PORT"]}
        address = make_conninfo(dbname=there["NAME"], **{word: part for word, part in parts.items() if part})
        told = {"VOUCHERLINE_ASTERISK": self.asterisk.url, "VOUCHERLINE_DATABASE_URL": address}
        told |= curt_speech(self.home)
        return environment(self.home) | told | {"DJANGO_SETTINGS_MODULE": "voucherline.config.settings"}


@pytest.fixture
def led_line(tmp_path: Path, mortal: StartedAsterisk) -> Iterator[LedLine]:
    (tmp_path / "home").mkdir()
    line = LedLine(mortal, tmp_path / "home")
    yield line
    line.is_killed()


def says_yes(telephone: Telephone, folder: Path, port: int, *, calls: int) -> SippRun:
    """Somebody calls, for so many times now, says yes, and is asked whether that is right."""

    def asked(question: str) -> Callable[[], bool]:
        said = CallStep.objects.filter(step=question, what="said")
        return lambda: said.values("call").distinct().count() == calls

    calling = telephone.start(folder, to=port, port=free_port())
    until(asked("code"))
    calling.goes_on(until=asked("work"))
    calling.goes_on(until=asked("sure of yes"))
    return calling


def household() -> Telephone:
    return Telephone(number="092223344").calls().waits().then(press(CODE)).waits().then(press("1"))


@needs_voice
@pytest.mark.django_db(transaction=True)
def test_the_line_is_killed_and_then_asterisk(led_line: LedLine, tmp_path: Path) -> None:
    world = World()
    ana = with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,)), CODE)
    work = world.company().helper("Bea").works_for(ana)
    port = led_line.asterisk.plan.sip_port
    led_line.answers()
    caller = says_yes(household().is_hung_up_on(), tmp_path, port, calls=1)
    led_line.is_killed()
    led_line.answers()
    # Whoever leads the exchange next ends what was left of the call.
    caller.ends_well()
    assert work.view.household_yes == ""

    caller = says_yes(household().then(pause(50)), tmp_path, port, calls=2)
    led_line.asterisk.kill()
    until(lambda: Call.objects.filter(outcome="hung up").exists())
    caller.process.kill()
    # To hang up at the question whether it is right leaves the yes as it was said.
    assert work.view.household_yes == "person"
    assert Fact.objects.filter(kind="PrestationConfirmed", role="household").count() == 1


@pytest.mark.django_db(transaction=True)
def test_asterisk_is_killed_while_somebody_is_told_and_it_is_planned_again(
    mortal: StartedAsterisk, tmp_path: Path
) -> None:
    world = World()
    ana = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,))
    work = world.company().helper("Bea").works_for(ana, told=False)
    notices.decide(now=world.now, limit=1000)
    port = free_port()
    callee = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'), pause(60))
    telephone = callee.start(tmp_path, port=port)

    with call_threads(2) as threads:
        switchboard = Switchboard(murmured, threads, lambda: world.now)
        exchange = AsteriskExchange(place_of(mortal, tmp_path, trunk=port))
        asyncio.run(_placed(PlannedCalls(exchange, switchboard, ceiling=10, a_day=10), mortal))
    telephone.process.kill()

    [delivery] = Delivery.objects.filter(channel=Channel.CALL.value)
    assert delivery.state == "waiting"
    assert work.view.told_at is None
    assert Call.objects.get().ended_at is not None


async def _placed(line: PlannedCalls, mortal: StartedAsterisk) -> None:
    await line.exchange.open(None)
    await line.place_what_is_due()
    loop = asyncio.get_running_loop()
    deadline = loop.time() + 60
    while not await loop.run_in_executor(line.switchboard.threads, Call.objects.exists):
        assert loop.time() < deadline, "nobody answered"
        await asyncio.sleep(0.05)
    mortal.kill()
    await asyncio.gather(*line._calls)
    await line.exchange.close()
