"""A telephone of our own that calls a line once and listens: does it answer, and does it speak?

Written from the SIP standard with nothing but a socket, so that it does not depend on what the line is built of.
"""

from __future__ import annotations

import re
import socket
import time
import uuid
from dataclasses import dataclass
from typing import Final

from voucherline.config.trouble import Trouble

SECONDS_TO_ANSWER: Final = 20.0
SECONDS_TO_SPEAK: Final = 20.0
PACKETS_A_SECOND: Final = 50
_HEARD: Final = 2 * PACKETS_A_SECOND
"""So many packets of sound: it speaks, and does not only click."""
_HEADER: Final = 12
_SILENCE: Final = frozenset((b"\xd5", b"\x55", b"\xff", b"\x7f"))
"""A packet of one of these bytes alone is silent."""
_ASKED_AGAIN: Final = 0.5
_BIG: Final = 4096
_SDP: Final = "v=0\r\no=- 1 1 IN IP4 {host}\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\nm=audio {port} RTP/AVP 8\r\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a line answered."""

    after_seconds: float
    spoke_after_seconds: float


def ask(host: str, port: int) -> Answer:
    """Call a line, wait until it has spoken for a moment, and hang up."""
    with _opened(host, port) as signals, _opened(host, port) as sound:
        call = _Call(signals, sound.getsockname(), (host, port))
        began = time.monotonic()
        call.invite()
        answered = time.monotonic()
        try:
            call.request("ACK", 1)
            _listen(sound, until=answered + SECONDS_TO_SPEAK)
        finally:
            call.request("BYE", 2)
    return Answer(answered - began, time.monotonic() - answered)


def _opened(host: str, port: int) -> socket.socket:
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    opened.connect((host, port))
    own = opened.getsockname()[0]
    opened.close()
    opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    opened.bind((own, 0))
    return opened


class _Call:
    """The few messages of one call."""

    def __init__(self, signals: socket.socket, sound: tuple[str, int], line: tuple[str, int]) -> None:
        self.signals = signals
        self.line = line
        self.own = signals.getsockname()
        self.id = uuid.uuid4().hex
        self.to = f"<sip:line@{line[0]}:{line[1]}>"
        self.body = _SDP.format(host=sound[0], port=sound[1])

    def invite(self) -> None:
        """Ring until somebody answers."""
        until = time.monotonic() + SECONDS_TO_ANSWER
        self.signals.settimeout(_ASKED_AGAIN)
        while time.monotonic() < until:
            self.request("INVITE", 1, self.body)
            if status := self._status():
                if status != "200":
                    raise Trouble(f"The line at {self.line[0]}:{self.line[1]} refuses the call: {status}.")
                return
        raise Trouble(f"Nobody answers at {self.line[0]}, UDP port {self.line[1]}.")

    def request(self, method: str, sequence: int, body: str = "") -> None:
        """Say one thing."""
        host, port = self.own
        branch = f"z9hG4bK{self.id[:12]}{method}"
        lines = (
            f"{method} sip:line@{self.line[0]}:{self.line[1]} SIP/2.0",
            f"Via: SIP/2.0/UDP {host}:{port};branch={branch}",
            f"From: <sip:anonymous@{host}:{port}>;tag={self.id[:8]}",
            f"To: {self.to}",
            f"Call-ID: {self.id}",
            f"CSeq: {sequence} {method}",
            f"Contact: <sip:asking@{host}:{port}>",
            "Max-Forwards: 70",
            *(("Content-Type: application/sdp",) if body else ()),
            f"Content-Length: {len(body)}",
        )
        self.signals.sendto(("\r\n".join(lines) + "\r\n\r\n" + body).encode("ascii"), self.line)

    def _status(self) -> str:
        """The final answer to our call; nothing, if there is none yet."""
        try:
            while True:
                answer = self.signals.recv(_BIG).decode("ascii", "replace")
                status = answer.split(" ", 2)[1] if answer.startswith("SIP/2.0 ") else ""
                if status >= "200":
                    self.to = m[1] if (m := re.search(r"(?im)^To: *(.*?)\r?$", answer)) else self.to
                    return status
        except TimeoutError:
            return ""
        except OSError as error:
            raise Trouble(f"Nobody answers at {self.line[0]}, UDP port {self.line[1]}: {error}.") from None


def _listen(sound: socket.socket, *, until: float) -> None:
    heard = 0
    while heard < _HEARD:
        left = until - time.monotonic()
        if left <= 0:
            raise Trouble("The line answers and says nothing: voucherline voice say tells why.")
        sound.settimeout(left)
        try:
            packet = sound.recv(_BIG)
        except TimeoutError:
            continue
        said = packet[_HEADER:]
        heard += bool(said) and not any(said == silence * len(said) for silence in _SILENCE)
