"""UDP loses messages: what was lost is said again, and what comes twice happens once."""

from __future__ import annotations

import asyncio
import socket
from concurrent.futures import CancelledError
from typing import Any

import pytest
from aiosipua import SipResponse

from calls.conftest import OpenLine
from calls.exchanges import Greeter, Line, free_port
from calls.wire import SDP, Wire, tag_of
from voucherline.doors.phone_line.drivers.builtin import exchange as built_in
from voucherline.doors.phone_line.drivers.builtin.agents import Caller
from voucherline.doors.phone_line.drivers.builtin.resending import Address
from voucherline.doors.phone_line.drivers.line import NotReached


def test_a_call_that_is_asked_for_twice_is_one_call(line: Line, greeter: Greeter, wire: Wire) -> None:
    wire.peer = ("127.0.0.1", line.port)
    wire.send(wire.invite())
    first = wire.next("SIP/2.0 200")

    wire.send(wire.invite())

    assert tag_of(wire.next("SIP/2.0 200")) == tag_of(first)
    assert len(greeter.callers) == 1
    wire.send(wire.request("ACK", cseq=1, branch="ack", to_tag=tag_of(first)))
    wire.send(wire.request("BYE", cseq=2, branch="bye", to_tag=tag_of(first)))
    wire.next("SIP/2.0 200")
    line.is_free()


def test_an_end_that_is_told_twice_is_answered_twice(line: Line, wire: Wire) -> None:
    tag = wire.calls(line)
    bye = wire.request("BYE", cseq=2, branch="bye", to_tag=tag)

    for _ in range(2):
        wire.send(bye)
        assert "BYE" in wire.next("SIP/2.0 200")

    line.is_free()


def test_our_end_is_told_again_until_it_is_heard(line: Line, wire: Wire) -> None:
    wire.calls(line)
    [leg] = line.exchange._legs.values()
    line.does(leg.hang_up())

    first = wire.next("BYE")
    again = wire.next("BYE")

    assert again == first
    wire.answer(again, "200 OK")
    line.is_free()


def test_our_call_is_asked_for_again_and_a_refusal_is_acknowledged(open_line: OpenLine, wire: Wire) -> None:
    line = open_line(trunk=wire.port)
    dialling = line.begins(line.exchange.dial("+3222345678", rings=60))

    wire.next("INVITE")
    wire.answer(wire.next("INVITE"), "486 Busy Here")

    wire.next("ACK")
    assert dialling.result(60) is NotReached.BUSY


def test_whoever_answers_while_we_give_up_is_hung_up_on(open_line: OpenLine, wire: Wire) -> None:
    line = open_line(trunk=wire.port)
    dialling = line.begins(line.exchange.dial("+3222345678", rings=2))
    invite = wire.next("INVITE")
    wire.answer(invite, "180 Ringing")
    assert dialling.result(60) is NotReached.NO_ANSWER

    wire.next("CANCEL")
    wire.answer(invite, "200 OK", body=SDP.format(media=free_port()))

    wire.next("ACK")
    wire.next("BYE")
    line.is_free()


@pytest.mark.parametrize("moment", ["the answer comes", "the first port is opened", "the second port is opened"])
def test_whoever_answers_while_the_line_closes_is_hung_up_on(
    moment: str, open_line: OpenLine, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = open_line(trunk=wire.port)
    ports = ["the first port is opened", "the second port is opened"]
    dialling: list[asyncio.Task[Any]] = []
    taken, opened = Caller.handle_response, line._loop.create_datagram_endpoint

    async def dials() -> object:
        dialling.extend(filter(None, [asyncio.current_task()]))
        return await line.exchange.dial("+3222345678", rings=60)

    def takes(caller: Caller, response: SipResponse, addr: Address) -> None:
        taken(caller, response, addr)
        if moment == "the answer comes" and response.status_code == built_in.ANSWERED:
            dialling[0].cancel()

    async def opens(*args: Any, **words: Any) -> Any:
        if ports and ports.pop(0) == moment:
            dialling[0].cancel()
        return await opened(*args, **words)

    monkeypatch.setattr(Caller, "handle_response", takes)
    monkeypatch.setattr(line._loop, "create_datagram_endpoint", opens)
    call = line.begins(dials())
    wire.answer(wire.next("INVITE"), "200 OK", body=SDP.format(media=free_port()))

    wire.next("ACK")
    wire.answer(wire.next("BYE"), "200 OK")
    with pytest.raises(CancelledError):
        call.result(60)
    line.is_free()
    line.until(lambda: all(may_be_opened(line.exchange._ports._free[-1] + each) for each in (0, 1)))


def test_whoever_calls_while_the_line_closes_is_told(line: Line, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = line._loop.create_datagram_endpoint

    async def opens(*args: Any, **words: Any) -> Any:
        for task in line.exchange._beside._tasks:
            task.cancel()
        return await opened(*args, **words)

    monkeypatch.setattr(line._loop, "create_datagram_endpoint", opens)
    wire.peer = ("127.0.0.1", line.port)
    wire.send(wire.invite())

    wire.next("SIP/2.0 503")
    line.is_free()


def may_be_opened(port: int) -> bool:
    """Does nobody hold it?"""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def test_nobody_there_is_found_out_soon(open_line: OpenLine, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built_in, "SECONDS_WITHOUT_A_WORD", 0.2)
    line = open_line(trunk=wire.port)

    assert line.does(line.exchange.dial("+3222345678", rings=60)) is NotReached.FAILED


def test_a_call_of_a_process_that_died_is_not_taken_for_a_new_one(line: Line, greeter: Greeter, wire: Wire) -> None:
    wire.peer = ("127.0.0.1", line.port)

    for method in ("INVITE", "BYE", "INFO"):
        body = SDP.format(media=free_port())
        wire.send(wire.request(method, cseq=5, branch=method, to_tag="before", body=body))
        assert wire.next("SIP/2.0 481")

    assert not greeter.callers


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b"\x00" * 600,
        b"INVITE",
        b"INVITE sip:line SIP/2.0\r\n\r\n",
        b"SIP/2.0 200 OK\r\nCSeq: x\r\n\r\n",
        b"\xff\xfe" * 9,
    ],
)
def test_rubbish_disturbs_nobody(rubbish: bytes, line: Line, greeter: Greeter, wire: Wire) -> None:
    wire.peer = ("127.0.0.1", line.port)
    wire.send(rubbish)

    tag = wire.calls(line)

    wire.send(wire.request("BYE", cseq=2, branch="bye", to_tag=tag))
    wire.next("SIP/2.0 200")
    assert len(greeter.callers) == 1
    line.is_free()


def test_keys_of_somebody_else_are_not_ours(line: Line, greeter: Greeter, wire: Wire) -> None:
    tag = wire.calls(line)
    [leg] = line.exchange._legs.values()
    key = bytes([0x80, 96, 0, 1, 0, 0, 0, 160, 0, 0, 0, 7, 1, 0x80, 0, 160])

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.bind(("127.0.0.2", 0))
        stranger.sendto(key, ("127.0.0.1", leg.port))
        stranger.sendto(key, ("127.0.0.1", leg.port))
    wire.socket.sendto(key, ("127.0.0.1", leg.port))

    line.until(lambda: bool(greeter.keys))
    wire.send(wire.request("BYE", cseq=2, branch="bye", to_tag=tag))
    wire.next("SIP/2.0 200")
    line.until(lambda: greeter.was_left)
    assert greeter.keys == "1"
