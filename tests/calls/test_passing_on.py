"""Somebody wants a person: the telephone is asked to call customer service instead of us."""

from __future__ import annotations

import pytest

from calls.conftest import OpenLine
from calls.exchanges import Line
from calls.wire import Wire
from voucherline.doors.phone_line.drivers.line import CallLeg

PERSON = "sip:person@127.0.0.1:5999"


class PutsThrough:
    """Puts everybody through to a person."""

    def __init__(self) -> None:
        self.passed: list[bool] = []

    async def __call__(self, leg: CallLeg) -> None:
        self.passed.append(await leg.pass_on(PERSON))


@pytest.fixture
def puts_through() -> PutsThrough:
    return PutsThrough()


@pytest.fixture
def line(open_line: OpenLine, puts_through: PutsThrough) -> Line:
    return open_line(puts_through)


def progress(wire: Wire, tag: str, status: str, *, cseq: int) -> str:
    kind = "Event: refer\r\nSubscription-State: active\r\nContent-Type: message/sipfrag\r\n"
    body = f"SIP/2.0 {status}\r\n"
    return wire.request("NOTIFY", cseq=cseq, branch=f"n{cseq}", to_tag=tag, headers=kind, body=body)


@pytest.mark.parametrize(("status", "passed"), [("200 OK", True), ("486 Busy Here", False)])
def test_the_telephone_says_whether_it_reached_somebody(
    *, status: str, passed: bool, line: Line, wire: Wire, puts_through: PutsThrough
) -> None:
    tag = wire.calls(line)
    refer = wire.next("REFER")
    assert f"Refer-To: <{PERSON}>" in refer
    wire.answer(refer, "202 Accepted")

    for cseq, said in enumerate(("100 Trying", status), start=2):
        wire.send(progress(wire, tag, said, cseq=cseq))
        wire.next("SIP/2.0 200")

    wire.answer(wire.next("BYE"), "200 OK")
    assert puts_through.passed == [passed]
    line.is_free()


def test_a_telephone_that_cannot_call_somebody_else_says_so(line: Line, wire: Wire, puts_through: PutsThrough) -> None:
    wire.calls(line)

    wire.answer(wire.next("REFER"), "501 Not Implemented")

    wire.answer(wire.next("BYE"), "200 OK")
    assert puts_through.passed == [False]
    line.is_free()


def test_a_telephone_that_hangs_up_has_been_put_through(line: Line, wire: Wire, puts_through: PutsThrough) -> None:
    tag = wire.calls(line)
    wire.answer(wire.next("REFER"), "202 Accepted")

    wire.send(wire.request("BYE", cseq=2, branch="bye", to_tag=tag))

    wire.next("SIP/2.0 200")
    line.until(lambda: puts_through.passed == [True])
    line.is_free()
