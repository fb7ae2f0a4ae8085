"""The built-in exchange: takes calls and makes them, many at once, in one process."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Final

from aiosipua import Dialog, DialogState, IncomingCall, OutgoingCall
from aiosipua.headers import parse_uri

from voucherline.doors.phone_line.drivers.beside import Beside
from voucherline.doors.phone_line.drivers.builtin.agents import Callee, Caller
from voucherline.doors.phone_line.drivers.builtin.leg import Says, SipLeg, connected
from voucherline.doors.phone_line.drivers.builtin.offers import Agreed, NotUnderstood, agreed_by, answer_to, offer_of
from voucherline.doors.phone_line.drivers.builtin.ports import SoundPorts
from voucherline.doors.phone_line.drivers.builtin.resending import FAILED_FROM, Address, SteadyTransport
from voucherline.doors.phone_line.drivers.builtin.sounding import Beat
from voucherline.doors.phone_line.drivers.line import Answering, CallLeg, NotReached

ANSWERED: Final = 200
NOBODY_ANSWERS: Final = 408
BUSY_HERE: Final = 486
NOT_ACCEPTABLE: Final = 488
UNAVAILABLE: Final = 503
SECONDS_WITHOUT_A_WORD: Final = 8.0
"""Whoever says nothing at all for so long is not there."""
WHY: Final = {
    **dict.fromkeys((BUSY_HERE, 600), NotReached.BUSY),
    **dict.fromkeys((NOBODY_ANSWERS, 480, 487), NotReached.NO_ANSWER),
    **dict.fromkeys((603, 607), NotReached.REJECTED),
    **dict.fromkeys((404, 410, 484, 604), NotReached.NO_SUCH_NUMBER),
}
"""What a refusal means; every other one is a failure. That a number does not exist, no longer or not in full, is said
of that number: the way to telephones works."""
WITHHELD: Final = frozenset(("", "anonymous", "unavailable", "unknown"))
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SipPlaces:
    """Where the exchange listens, how many calls it carries, and who carries those that it makes."""

    host: str = "127.0.0.1"
    """An address of this machine, as telephones reach it."""
    sip_port: int = 5060
    """0: any free one."""
    rtp_ports: tuple[int, int] = (16000, 17999)
    """From and to; a call takes two. Below those that a system gives to whoever asks for any."""
    ceiling: int = 150
    trunk: Address | None = None
    """Who carries our calls to telephones; nobody: none can be made."""


class BuiltinExchange:
    """Carries calls by SIP over UDP. Everything happens in the event loop that opened it."""

    def __init__(self, places: SipPlaces, *, number: str = "line") -> None:
        self.places = places
        self.number = number
        """Under which we call."""
        self._transport = SteadyTransport(local_addr=(places.host, places.sip_port))
        self._caller = Caller(self._transport)
        self._callee = Callee(uac=self._caller)
        self._beat = Beat()
        self._ports = SoundPorts(places.host, *places.rtp_ports)
        self._legs: dict[str, SipLeg] = {}
        self._beside = Beside()
        self._answering: Answering | None = None

    @property
    def sip_port(self) -> int:
        """Where it listens, once it is open."""
        return self._transport.local_addr[1]

    @property
    def where(self) -> str:
        """Where it answers, as a softphone calls it."""
        return f"sip:line@{self.places.host}:{self.sip_port}"

    @property
    def calls(self) -> int:
        """How many there are now."""
        return len(self._legs)

    async def open(self, answering: Answering | None) -> None:
        """Begin to listen."""
        self._answering = answering
        self._callee.on_invite = self._invited
        self._callee.on_reinvite = self._invited_again
        self._callee.on_bye = lambda call, _: self._lost(call.call_id)
        self._callee.on_ack_timeout = lambda call: self._lost(call.call_id)
        self._callee.on_cancel = lambda request, _: self._taken_back(request.call_id or "")
        self._callee.on_key = self._pressed
        self._callee.on_transfer_progress = lambda call_id, status, _: self._passed(call_id, status)
        self._caller.on_passed = self._passed
        await self._callee.start()

    async def close(self) -> None:
        """End all calls."""
        self._answering = None
        await self._beside.break_off()
        for leg in list(self._legs.values()):
            await leg.hang_up()
        await self._callee.stop()

    # -- calls that come in

    def _invited(self, call: IncomingCall) -> None:
        if self._answering is None:
            call.reject(UNAVAILABLE)
        elif (port := self._ports_for_a_call()) is None:
            call.reject(BUSY_HERE)
        else:
            self._beside.start(self._talk(call, port, self._answering))

    async def _talk(self, call: IncomingCall, port: int, answering: Answering) -> None:
        try:
            agreed = answer_to(call.sdp_offer, host=self.places.host, port=port)
            says = Says(call.hangup, lambda to: self._refer(call.dialog, call.source_addr, to))
            number, called = _user(call.caller), _user(call.invite.uri)
            leg = await self._connect(call, agreed, port, number=number, called=called, says=says)
        except (NotUnderstood, OSError) as error:
            self._ports.give_back(port)
            _log.warning("a call could not be taken: %s", type(error).__name__)
            call.reject(NOT_ACCEPTABLE if isinstance(error, NotUnderstood) else UNAVAILABLE)
            return
        except asyncio.CancelledError:
            self._ports.give_back(port)
            call.reject(UNAVAILABLE)
            raise
        try:
            if call.dialog.state is DialogState.TERMINATED:  # taken back while the ports were opened
                return
            call.accept(agreed.answer)
            await answering(leg)
        finally:
            await leg.hang_up()

    def _invited_again(self, call: IncomingCall) -> None:
        """The other side wants its sound elsewhere, or is put on hold; an outgoing call's too."""
        leg = self._legs.get(call.call_id)
        try:
            if leg is None:
                raise NotUnderstood
            # We go on speaking as we began: of several laws the one in use is kept, another one alone is refused.
            agreed = answer_to(call.sdp_offer, host=self.places.host, port=leg.port, laws=(leg.mouth.law,))
        except NotUnderstood:
            call.reject(NOT_ACCEPTABLE)
            call.dialog.state = DialogState.CONFIRMED  # only the change was refused
            return
        leg.moved(agreed)
        call.accept(agreed.answer)

    # -- calls that go out

    async def dial(self, number: str, *, rings: float) -> CallLeg | NotReached:
        """Call a number through the trunk."""
        trunk = self.places.trunk
        port = self._ports_for_a_call() if trunk else None
        if trunk is None or port is None:
            return NotReached.FAILED
        host, sip_port = self._transport.local_addr
        call = self._caller.send_invite(
            f"sip:{self.number}@{host}:{sip_port}",
            f"sip:{number}@{trunk[0]}:{trunk[1]}",
            trunk,
            offer_of(host=self.places.host, port=port),
        )
        leg = None
        status = NOT_ACCEPTABLE
        try:
            status = await self._rung(call, rings)
            if status == ANSWERED:
                leg = await self._answered(call, port, number)
        except (NotUnderstood, OSError) as error:
            _log.warning("a call that was answered could not be carried: %s", type(error).__name__)
            status = NOT_ACCEPTABLE
        finally:
            if leg is None:
                # Whoever has answered meanwhile is not left in a call without anybody, whatever broke it off.
                call.hangup(self._caller)
                self._ports.give_back(port)
        return leg or WHY.get(status, NotReached.FAILED)

    async def _answered(self, call: OutgoingCall, port: int, number: str) -> SipLeg:
        says = Says(lambda: call.hangup(self._caller), lambda to: self._refer(call.dialog, call.remote_addr, to))
        agreed = agreed_by(call.sdp_answer)
        leg = await self._connect(call, agreed, port, number=number, called=number, says=says)
        if self._caller.get_call(call.call_id) is None:  # hung up while the ports were opened
            leg.lost()
        return leg

    async def _rung(self, call: OutgoingCall, rings: float) -> int:
        """Wait until somebody answers; the status with which it ended, 200 if somebody did."""
        ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def end(status: int) -> None:
            if not ended.done():
                ended.set_result(status)

        call.on_answer = lambda _: end(ANSWERED)
        call.on_rejected = lambda _, status, __: end(status)
        try:
            first = min(rings, SECONDS_WITHOUT_A_WORD)
            await asyncio.wait((ended,), timeout=first)
            if not ended.done() and self._transport.is_answered(call.invite):
                await asyncio.wait((ended,), timeout=rings - first)
        finally:
            there = self._transport.is_answered(call.invite)
            if not ended.done():
                self._caller.give_up(call, rang=there)
        if ended.done():
            return ended.result()
        return NOBODY_ANSWERS if there else UNAVAILABLE

    # -- all calls

    async def _connect(
        self, call: IncomingCall | OutgoingCall, agreed: Agreed, port: int, *, number: str, called: str, says: Says
    ) -> SipLeg:
        signals_from = call.source_addr if isinstance(call, IncomingCall) else call.remote_addr
        leg = await connected(
            agreed,
            host=self.places.host,
            port=port,
            number=number,
            called=called,
            beat=self._beat,
            says=says,
            over=lambda leg: self._over(call.call_id, leg),
            signals_from=signals_from[0],
        )
        self._legs[call.call_id] = leg
        return leg

    def _over(self, call_id: str, leg: SipLeg) -> None:
        self._legs.pop(call_id, None)
        self._ports.give_back(leg.port)
        self._callee.forget(call_id)
        self._caller.forget(call_id)

    def _lost(self, call_id: str) -> None:
        if leg := self._legs.get(call_id):
            leg.lost()

    def _taken_back(self, call_id: str) -> None:
        """The caller gave up in the moment in which we answered."""
        if leg := self._legs.get(call_id):
            leg.says.bye()
            leg.lost()

    def _pressed(self, call_id: str, key: str) -> None:
        if leg := self._legs.get(call_id):
            leg.press(key)

    def _passed(self, call_id: str, status: int) -> None:
        leg = self._legs.get(call_id)
        if leg is not None and status >= ANSWERED:
            leg.passed(done=status < FAILED_FROM)

    def _refer(self, dialog: Dialog, addr: Address, to: str) -> None:
        trunk = self.places.trunk or addr
        address = to if to.startswith("sip:") else f"sip:{to}@{trunk[0]}:{trunk[1]}"
        self._caller.send_refer(dialog, address, addr)

    def _ports_for_a_call(self) -> int | None:
        # Counted by the ports, which are taken before a call is a leg.
        return self._ports.take() if self._ports.given < self.places.ceiling else None


def _user(uri: str) -> str:
    """The number in an address; nothing, if it is withheld."""
    user = parse_uri(uri).user or ""
    return "" if user.lower() in WITHHELD else user
