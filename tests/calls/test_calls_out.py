"""The line calls: SIPp is the telephone that rings, and answers or does not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import Greeter, free_port
from calls.keypads import press_as_offered
from calls.sounds import Recorder, found
from calls.telephones import Telephone, expect, needs_sipp, pause
from voucherline.doors.phone_line.drivers.builtin import exchange as built_in
from voucherline.doors.phone_line.drivers.line import CallLeg, NotReached

pytestmark = needs_sipp

NUMBER = "+3222345678"


@both_engines
def test_somebody_answers_hears_us_and_presses_a_key(open_line: OpenAnyLine, greeter: Greeter, tmp_path: Path) -> None:
    port = free_port()
    with Recorder() as recorder:
        callee = Telephone(media=str(recorder.port)).is_called().says("180 Ringing").then(pause(0.5))
        callee.says("200 OK", body=True).then(expect('request="ACK"')).waits().then(press_as_offered(tmp_path, "1"))
        telephone = callee.is_hung_up_on().start(tmp_path, port=port)
        line = open_line(trunk=port)

        async def calling() -> None:
            leg = await line.exchange.dial(NUMBER, rings=60)
            assert not isinstance(leg, NotReached), leg
            await greeter(leg)
            await leg.hang_up()

        call = line.begins(calling())
        line.until(lambda: greeter.has_said)
        telephone.goes_on(until=telephone.has_ended)
        telephone.ends_well()
        call.result(60)

    assert greeter.callers == [(NUMBER, NUMBER)]
    assert greeter.keys == "1"
    assert found(greeter.greeting, recorder.heard())[1] > 0.9
    line.is_free()


@both_engines
@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("486 Busy Here", NotReached.BUSY),
        ("600 Busy Everywhere", NotReached.BUSY),
        ("603 Decline", NotReached.REJECTED),
        ("480 Temporarily Unavailable", NotReached.NO_ANSWER),
        ("404 Not Found", NotReached.NO_SUCH_NUMBER),
        ("503 Service Unavailable", NotReached.FAILED),
    ],
)
def test_a_refusal_says_why(status: str, why: NotReached, open_line: OpenAnyLine, tmp_path: Path) -> None:
    port = free_port()
    callee = Telephone().is_called().says("100 Trying", tagged=False).says(status).then(expect('request="ACK"'))
    telephone = callee.start(tmp_path, port=port)
    line = open_line(trunk=port)

    assert line.does(line.exchange.dial(NUMBER, rings=60)) is why

    telephone.ends_well()
    line.is_free()


def ringing() -> Telephone:
    return Telephone().is_called().says("180 Ringing").then(expect('request="CANCEL"'))


@both_engines
def test_nobody_answers_and_it_rings_no_more(open_line: OpenAnyLine, tmp_path: Path) -> None:
    port = free_port()
    telephone = ringing().says("200 OK", tagged=False).start(tmp_path, port=port)
    line = open_line(trunk=port)

    assert line.does(line.exchange.dial(NUMBER, rings=1)) is NotReached.NO_ANSWER

    telephone.ends_well()
    line.is_free()


def test_nobody_is_there_at_all(open_line: OpenAnyLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built_in, "SECONDS_WITHOUT_A_WORD", 0.3)
    line = open_line(trunk=free_port())

    assert line.does(line.exchange.dial(NUMBER, rings=60)) is NotReached.FAILED
    line.is_free()


@both_engines
def test_without_anybody_who_carries_our_calls_none_is_made(open_line: OpenAnyLine) -> None:
    line = open_line()

    assert line.does(line.exchange.dial(NUMBER, rings=60)) is NotReached.FAILED


@both_engines
def test_whoever_answers_and_hangs_up_at_once_leaves_nothing_behind(
    open_line: OpenAnyLine, greeter: Greeter, tmp_path: Path
) -> None:
    port = free_port()
    callee = Telephone().is_called(remembers_caller=True).says("200 OK", body=True).then(expect('request="ACK"'))
    telephone = callee.hangs_up_as_callee().start(tmp_path, port=port)
    line = open_line(trunk=port)

    async def calling() -> None:
        leg = await line.exchange.dial(NUMBER, rings=60)
        assert not isinstance(leg, NotReached)
        await greeter(leg)
        await leg.hang_up()

    line.does(calling())

    telephone.ends_well()
    assert greeter.was_left
    line.is_free()


@both_engines
def test_two_are_called_at_once(open_line: OpenAnyLine, tmp_path: Path) -> None:
    port = free_port()
    callee = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    telephone = callee.is_hung_up_on().start(tmp_path, port=port, calls=2, at_once=2)
    line = open_line(trunk=port)

    async def both() -> list[CallLeg | NotReached]:
        legs = await asyncio.gather(*(line.exchange.dial(NUMBER, rings=60) for _ in range(2)))
        assert line.exchange.calls == 2
        for leg in legs:
            assert not isinstance(leg, NotReached)
            await leg.hang_up()
        return legs

    line.does(both())
    telephone.ends_well()
    line.is_free()
