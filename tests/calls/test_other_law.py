"""In the middle of a call the other side wants its sound otherwise: what it hears stays what was agreed."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator

import pytest

from calls.conftest import OpenLine
from calls.exchanges import Greeter, Line
from calls.wire import SDP, Wire, tag_of
from voucherline.doors.phone_line.drivers.line import NotReached

BOTH_LAWS = "RTP/AVP 0 8 96"
ONLY_ULAW = "RTP/AVP 0 96"
ALAW = 8


@pytest.fixture
def ears() -> Iterator[list[socket.socket]]:
    """Where a telephone hears: before the change, and after it."""
    both = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2)]
    for ear in both:
        ear.bind(("127.0.0.1", 0))
        ear.settimeout(60)
    yield both
    for ear in both:
        ear.close()


def offer(ear: socket.socket, laws: str = "RTP/AVP 8 96") -> str:
    return SDP.format(media=ear.getsockname()[1]).replace("RTP/AVP 8 96", laws)


def law_heard(ear: socket.socket) -> int:
    return ear.recv(2048)[1] & 0x7F


def law_of(answer: str) -> int:
    [law] = re.findall(r"^m=audio \d+ RTP/AVP (\d+)", answer, re.MULTILINE)
    return int(law)


def calls(wire: Wire, line: Line, ear: socket.socket) -> str:
    """Call, and speak A-law with the line; its tag."""
    wire.peer = ("127.0.0.1", line.port)
    wire.send(wire.request("INVITE", cseq=1, branch="invite", body=offer(ear)))
    tag = tag_of(wire.next("SIP/2.0 200"))
    wire.send(wire.request("ACK", cseq=1, branch="ack", to_tag=tag))
    assert law_heard(ear) == ALAW
    return tag


def goes_on(wire: Wire, line: Line, greeter: Greeter, tag: str) -> None:
    """Nothing of the call is lost: a key still counts, and the caller is the one who hangs up."""
    key = "Content-Type: application/dtmf-relay\r\n"
    wire.send(wire.request("INFO", cseq=3, branch="key", to_tag=tag, body="Signal=7\r\n", headers=key))
    wire.next("SIP/2.0 200")
    line.until(lambda: greeter.keys == "7")
    wire.send(wire.request("BYE", cseq=4, branch="bye", to_tag=tag))
    wire.next("SIP/2.0 200")
    line.is_free()


def test_of_both_laws_the_one_in_use_is_kept(
    line: Line, greeter: Greeter, wire: Wire, ears: list[socket.socket]
) -> None:
    before, after = ears
    tag = calls(wire, line, before)

    wire.send(wire.request("INVITE", cseq=2, branch="again", to_tag=tag, body=offer(after, BOTH_LAWS)))

    answer = wire.next("SIP/2.0 200")
    wire.send(wire.request("ACK", cseq=2, branch="ack2", to_tag=tag))
    assert law_of(answer) == law_heard(after) == ALAW
    goes_on(wire, line, greeter, tag)


def test_another_law_alone_is_refused_and_the_call_goes_on(
    line: Line, greeter: Greeter, wire: Wire, ears: list[socket.socket]
) -> None:
    before, after = ears
    tag = calls(wire, line, before)

    wire.send(wire.request("INVITE", cseq=2, branch="again", to_tag=tag, body=offer(after, ONLY_ULAW)))

    wire.next("SIP/2.0 488 Not Acceptable Here")
    wire.send(wire.request("ACK", cseq=2, branch="again", to_tag=tag))
    assert law_heard(before) == ALAW
    goes_on(wire, line, greeter, tag)


def test_whom_we_called_is_refused_another_law_too(open_line: OpenLine, wire: Wire, ears: list[socket.socket]) -> None:
    before, after = ears
    line = open_line(trunk=wire.port)
    dialling = line.begins(line.exchange.dial("+3222345678", rings=60))
    invite = wire.next("INVITE")
    wire.answer(invite, "200 OK", body=offer(before))
    wire.next("ACK")
    leg = dialling.result(60)
    assert not isinstance(leg, NotReached)
    assert law_heard(before) == ALAW

    [call_id] = re.findall(r"^Call-ID: (\S+)", invite, re.MULTILINE)
    [tag] = re.findall(r"^From:.*tag=(\S+)", invite, re.MULTILINE)
    asked = wire.request("INVITE", cseq=2, branch="again", to_tag=tag, body=offer(after, ONLY_ULAW))
    wire.send(asked.replace("Call-ID: one", f"Call-ID: {call_id}"))

    wire.next("SIP/2.0 488 Not Acceptable Here")
    assert law_heard(before) == ALAW
    line.does(leg.hang_up())
    wire.next("BYE")
    line.is_free()


def test_on_hold_without_an_address_the_sound_goes_where_it_went(
    line: Line, greeter: Greeter, wire: Wire, ears: list[socket.socket]
) -> None:
    before, after = ears
    tag = calls(wire, line, before)

    on_hold = offer(after).replace("c=IN IP4 127.0.0.1", "c=IN IP4 0.0.0.0")
    wire.send(wire.request("INVITE", cseq=2, branch="again", to_tag=tag, body=on_hold))

    wire.next("SIP/2.0 200")
    wire.send(wire.request("ACK", cseq=2, branch="ack2", to_tag=tag))
    assert law_heard(before) == ALAW
    after.settimeout(0)
    with pytest.raises(BlockingIOError):
        after.recv(2048)
    goes_on(wire, line, greeter, tag)
