"""The two halves of a SIP telephone, with what the library leaves out: keys by INFO, lost dialogues, late answers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Final

from aiosipua import DialogState, OutgoingCall, SipRequest, SipResponse, SipUAC, SipUAS
from aiosipua.headers import stringify_uri
from aiosipua.transaction import TIMER_H

from voucherline.doors.phone_line.drivers.builtin.resending import Address

TRYING: Final = 100
OK: Final = 200
ABOVE_OK: Final = 300
_KEY: Final = re.compile(r"\s*(?:Signal\s*=\s*)?([0-9*#A-D])\s*(?:[\r\n].*)?", re.IGNORECASE | re.DOTALL)
"""`application/dtmf-relay` has `Signal=5` and a duration, `application/dtmf` the bare key."""


class Callee(SipUAS):
    """Takes calls."""

    on_key: Callable[[str, str], None] | None = None
    """Told the call and the key."""

    def __init__(self, *, uac: Caller) -> None:
        super().__init__(uac.transport, uac=uac)
        self._handlers["INFO"] = self._take_info

    def forget(self, call_id: str) -> None:
        """Nothing more is to come of this call."""
        call = self._calls.pop(call_id, None)
        if call is not None:
            call._stop_retransmissions()

    def _handle_invite(self, request: SipRequest, addr: Address) -> None:
        known = self._find_dialog(request.call_id or "")[1]
        to = request.to_addr
        if known is None and to is not None and to.tag:
            # A call of a process that died: its telephone must learn that nobody is there any more.
            self._send_error(request, 481, "Call/Transaction Does Not Exist")
            return
        super()._handle_invite(request, addr)

    def _take_info(self, request: SipRequest, _: Address) -> None:
        dialog = self._find_dialog(request.call_id or "")[1]
        if dialog is None:
            self._send_error(request, 481, "Call/Transaction Does Not Exist")
        elif self._validate_in_dialog(dialog, request):
            self.transport.send_reply(dialog.create_response(request, OK, "OK"))
            key = _KEY.fullmatch(request.text)
            if key and (request.content_type or "").lower().startswith("application/dtmf") and self.on_key:
                self.on_key(dialog.call_id, key[1].upper())


class Caller(SipUAC):
    """Makes calls."""

    on_passed: Callable[[str, int], None] | None = None
    """Told the call and how the other side's telephone took it to call somebody else instead of us."""

    def __init__(self, transport: object) -> None:
        super().__init__(transport)  # type: ignore[arg-type]
        self._given_up: dict[str, OutgoingCall] = {}

    def give_up(self, call: OutgoingCall, *, rang: bool) -> None:
        """Let it ring no more. Who answers in the same moment is hung up on."""
        self._given_up[call.call_id] = call
        asyncio.get_running_loop().call_later(TIMER_H, self._given_up.pop, call.call_id, None)
        if rang:
            call.cancel(self)
        self.remove_call(call.call_id)

    def forget(self, call_id: str) -> None:
        """Nothing more is to come of this call."""
        self._given_up.pop(call_id, None)
        self.remove_call(call_id)

    def handle_response(self, response: SipResponse, addr: Address) -> None:
        """Take in an answer of the other side."""
        call_id = response.call_id or ""
        if response.cseq is not None and response.cseq.method.upper() == "REFER" and self.on_passed:
            self.on_passed(call_id, response.status_code if response.status_code >= ABOVE_OK else TRYING)
        answers = response.cseq is not None and response.cseq.method.upper() == "INVITE"
        taken = answers and OK <= response.status_code < ABOVE_OK
        late = self._given_up.get(call_id) if taken else None
        call = late or self.get_call(call_id)
        if taken and call is not None and not call._answered.is_set():
            _follow(call, response)
        if late is not None:
            self._calls[call_id] = late
            late.dialog.state = DialogState.EARLY
        super().handle_response(response, addr)
        if late is not None:
            late.hangup(self)


def _follow(call: OutgoingCall, response: SipResponse) -> None:
    """From now on all goes where the answer says, by the way that it came (RFC 3261, section 12.1.2)."""
    if contacts := response.contact:
        call.dialog.remote_target = stringify_uri(contacts[0].uri)
    call.dialog.route_set = list(reversed(response.headers.get("record-route")))
