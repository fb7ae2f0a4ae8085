"""SIP over UDP with what the library leaves out: lost messages are sent again, repeated ones are answered alike."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from aiosipua import SipRequest, SipResponse
from aiosipua.transaction import T1, T2, TIMER_H
from aiosipua.transport import UdpSipTransport

Message = SipRequest | SipResponse
Address = tuple[str, int]
Exchanged = tuple[str, str]
"""Names a request and its answers: the branch of the topmost Via, and the method."""

PROVISIONAL_BELOW: Final = 200
FAILED_FROM: Final = 300
_log = logging.getLogger(__name__)


class _Datagrams(asyncio.DatagramProtocol):
    """Hands datagrams on. The library's own trips over the event loop of Python 3.11."""

    def __init__(self, take: Callable[[bytes, Address], None]) -> None:
        self._take = take

    def datagram_received(self, data: bytes, addr: Address) -> None:
        self._take(data, addr)

    def error_received(self, exc: Exception) -> None:
        _log.warning("SIP: %s", exc)


@dataclass
class SteadyTransport(UdpSipTransport):
    """Repeats requests until they are answered, and failures until they are acknowledged (RFC 3261, section 17)."""

    _waiting: dict[Exchanged, asyncio.TimerHandle] = field(default_factory=dict, init=False, repr=False)
    _invites: dict[str, tuple[SipRequest, Address]] = field(default_factory=dict, init=False, repr=False)
    _answers: dict[Exchanged, tuple[SipResponse, Address] | None] = field(default_factory=dict, init=False, repr=False)

    async def start(self) -> None:
        """Take the port; all that comes in passes here first."""
        deliver = self.on_message
        assert deliver is not None, "somebody takes the messages"
        self.on_message = lambda message, addr: self._take(message, addr, deliver)
        self._udp_transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: _Datagrams(self._dispatch), local_addr=self.local_addr
        )
        self.local_addr = self._udp_transport.get_extra_info("sockname")[:2]

    async def stop(self) -> None:
        """Give the port back."""
        for timer in self._waiting.values():
            timer.cancel()
        self._waiting.clear()
        await super().stop()

    def send(self, message: Message, addr: Address) -> None:
        """Send, and send again what would be missed."""
        if self._udp_transport is None:
            return
        super().send(message, addr)
        named = _name(message)
        if isinstance(message, SipResponse):
            self._answers[named] = (message, addr)
            if named[1] == "INVITE" and message.status_code >= FAILED_FROM:
                self._repeat(named, message, addr)
        elif message.method != "ACK":
            if message.method == "INVITE":
                self._invites[named[0]] = (message, addr)
                self._later(TIMER_H * 2, lambda: self._invites.pop(named[0], None))
            self._repeat(named, message, addr)

    def is_answered(self, request: SipRequest) -> bool:
        """Has the other side said anything at all to this?"""
        return _name(request) not in self._waiting

    def _take(self, message: Message, addr: Address, deliver: Callable[[Message, Address], None]) -> None:
        if isinstance(message, SipResponse):
            self._heard(message)
            deliver(message, addr)
        elif not self._repeated(message):
            deliver(message, addr)

    def _heard(self, response: SipResponse) -> None:
        named = _name(response)
        if named[1] == "INVITE" or response.status_code >= PROVISIONAL_BELOW:
            self._stop(named)
        if named[1] == "INVITE" and response.status_code >= FAILED_FROM and named[0] in self._invites:
            invite, addr = self._invites[named[0]]
            super().send(acknowledgement(invite, response), addr)

    def _repeated(self, request: SipRequest) -> bool:
        """Was this request taken before? Then it is answered as it was."""
        branch, method = named = _name(request)
        if method == "ACK":
            self._stop((branch, "INVITE"))
            return False
        if named not in self._answers:
            self._answers[named] = None
            self._later(TIMER_H * 2, lambda: self._answers.pop(named, None))
            return False
        if answer := self._answers[named]:
            super().send(*answer)
        return True

    def _repeat(self, named: Exchanged, message: Message, addr: Address) -> None:
        self._stop(named)
        # An INVITE is asked again at ever longer intervals; everything else at least every four seconds.
        longest = TIMER_H if isinstance(message, SipRequest) and message.method == "INVITE" else T2
        ends = asyncio.get_running_loop().time() + TIMER_H

        def again(interval: float) -> None:
            if self._udp_transport is None or asyncio.get_running_loop().time() >= ends:
                self._waiting.pop(named, None)
                return
            super(SteadyTransport, self).send(message, addr)
            wait(min(interval * 2, longest))

        def wait(interval: float) -> None:
            self._waiting[named] = asyncio.get_running_loop().call_later(interval, again, interval)

        wait(T1)

    def _stop(self, named: Exchanged) -> None:
        if timer := self._waiting.pop(named, None):
            timer.cancel()

    @staticmethod
    def _later(seconds: float, done: Callable[[], object]) -> None:
        asyncio.get_running_loop().call_later(seconds, done)


def acknowledgement(invite: SipRequest, response: SipResponse) -> SipRequest:
    """What a refusal of our INVITE is answered with: the same Via, the other side's tag (section 17.1.1.3)."""
    ack = SipRequest(method="ACK", uri=invite.uri)
    ack.headers.append("Via", invite.headers.get("via")[0])
    ack.headers.set_single("From", invite.headers.get_first("from") or "")
    ack.headers.set_single("To", response.headers.get_first("to") or "")
    ack.headers.set_single("Call-ID", invite.call_id or "")
    assert invite.cseq is not None
    ack.headers.set_single("CSeq", f"{invite.cseq.seq} ACK")
    ack.headers.set_single("Max-Forwards", "70")
    for route in invite.headers.get("route"):
        ack.headers.append("Route", route)
    return ack


def _name(message: Message) -> Exchanged:
    vias = message.via
    cseq = message.cseq
    return (vias[0].branch or "" if vias else "", cseq.method.upper() if cseq else "")
