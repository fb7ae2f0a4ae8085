"""The same with another program: a softphone as people have it calls the line, and is called by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import AnyLine, Greeter, Line, free_port, sound_ports
from calls.softphone import Softphone, needs_baresip
from calls.sounds import first_found, samples_of
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND, NotReached

pytestmark = needs_baresip

NUMBER = "+3222345678"


@pytest.fixture
def ports() -> tuple[int, int, int]:
    return free_port(), free_port(), sound_ports()[0]


@pytest.fixture
def softphone(tmp_path: Path, ports: tuple[int, int, int]) -> Iterator[Softphone]:
    phone = Softphone.switched_on(tmp_path, ports=ports)
    yield phone
    phone.switched_off()


@pytest.fixture
def answering_softphone(tmp_path: Path, ports: tuple[int, int, int]) -> Iterator[Softphone]:
    phone = Softphone.switched_on(tmp_path, ports=ports, user=NUMBER, answers="auto")
    yield phone
    phone.switched_off()


@both_engines
def test_a_softphone_calls_the_line(softphone: Softphone, line: AnyLine, greeter: Greeter) -> None:
    softphone.dials(f"sip:line@127.0.0.1:{line.port}")
    line.until(lambda: greeter.has_said)
    softphone.presses("1")
    line.is_free()
    softphone.switched_off()

    assert greeter.keys == "1"
    heard = softphone.heard()
    # It hears nothing of the first moments, until its sound is set up; and it may begin anywhere in a packet.
    heart = samples_of(greeter.greeting)[SAMPLES_A_SECOND // 2 : -1600]
    assert first_found(heart, heard) is not None


@both_engines
def test_the_line_calls_a_softphone(
    answering_softphone: Softphone, ports: tuple[int, int, int], open_line: OpenAnyLine, greeter: Greeter
) -> None:
    line = open_line(trunk=ports[0])

    async def calling() -> None:
        leg = await line.exchange.dial(NUMBER, rings=60)
        assert not isinstance(leg, NotReached), leg
        await greeter(leg)
        await leg.hang_up()

    call = line.begins(calling())
    line.until(lambda: greeter.has_said)
    answering_softphone.presses("5")
    call.result(60)
    line.is_free()

    assert greeter.keys == "5"


def test_a_softphone_that_is_killed_keeps_no_port(softphone: Softphone, line: Line, greeter: Greeter) -> None:
    """It cannot say goodbye; the line talks on, and hangs up when it has said all."""
    softphone.dials(f"sip:line@127.0.0.1:{line.port}")
    line.until(lambda: line.exchange.calls == 1)
    softphone.process.kill()

    [leg] = line.exchange._legs.values()
    line.does(leg.hang_up())

    line.is_free()
