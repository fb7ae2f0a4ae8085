"""Other programs have ports that the built-in exchange would use: a call takes the next ones, and is not lost."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from django.conf import settings

from calls.conftest import OpenLine
from calls.exchanges import Line, sound_ports
from calls.wire import Wire, tag_of
from voucherline.doors.phone_line.drivers.builtin.exchange import SipPlaces
from voucherline.doors.phone_line.drivers.builtin.ports import SoundPorts
from voucherline.doors.phone_line.drivers.line import NotReached

HOST = "127.0.0.1"
LOWEST_GIVEN_TO_ANYBODY = 32_768
"""From here on Linux gives ports to programs that ask for any."""


@contextmanager
def of_somebody_else(*ports: int) -> Iterator[None]:
    with ExitStack() as kept:
        for port in ports:
            kept.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)).bind((HOST, port))
        yield


def first_port(line: Line) -> int:
    first = line.exchange.places.rtp_ports[0]
    return first + first % 2


def test_a_caller_is_answered_on_the_next_ports(line: Line, wire: Wire) -> None:
    first = first_port(line)
    with of_somebody_else(first, first + 3):
        wire.peer = (HOST, line.port)
        wire.send(wire.invite())
        answer = wire.next("SIP/2.0 200")
        assert f"m=audio {first + 4} " in answer
        tag = tag_of(answer)
        wire.send(wire.request("ACK", cseq=1, branch="ack", to_tag=tag))
        wire.send(wire.request("BYE", cseq=2, branch="bye", to_tag=tag))
        wire.next("SIP/2.0 200")
        line.is_free()


def test_whom_we_call_is_offered_the_next_ports(open_line: OpenLine, wire: Wire) -> None:
    line = open_line(trunk=wire.port)
    first = first_port(line)
    with of_somebody_else(first, first + 3):
        dialling = line.begins(line.exchange.dial("+3222345678", rings=60))
        invite = wire.next("INVITE")
        assert f"m=audio {first + 4} " in invite
        wire.answer(invite, "486 Busy Here")
        assert dialling.result(60) is NotReached.BUSY
        line.is_free()


def test_ports_that_somebody_leaves_can_be_had_again() -> None:
    first = sound_ports()[0]
    ports = SoundPorts(HOST, first, first + 4)
    with of_somebody_else(first + 1, first + 2):
        assert ports.take() is None
        assert (len(ports), ports.given) == (2, 0)
    assert {ports.take(), ports.take()} == {first, first + 2}
    assert ports.take() is None
    ports.give_back(first)
    assert ports.take() == first


def test_usual_ports_are_given_to_nobody_by_chance() -> None:
    calling = settings.VOUCHERLINE_SIP_CALLING_PORTS.partition("-")[2]
    assert max(SipPlaces().rtp_ports[1], int(calling)) < LOWEST_GIVEN_TO_ANYBODY
