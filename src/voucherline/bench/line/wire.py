"""Listens on the wire: when calls were set up, and how long after a key the line began to answer.

The kernel picks the few packets that tell something, and stamps each with its time: looking on takes nothing from the
two cores that are measured. Only the loopback of Linux can be listened to so, and only by root.
"""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import addressof, create_string_buffer
from dataclasses import dataclass, field
from typing import Final

from voucherline.bench.line.captures import KEYS_CALLING

TOGETHER_SECONDS: Final = 0.6
"""Keys that follow each other so closely are one answer, a code for instance; the line answers the last."""
QUIET_SECONDS: Final = 0.25
"""Only keys that are pressed when the line has been silent for so long are measured: what follows is the answer."""
_SO_ATTACH_FILTER: Final = 26
_SO_RCVBUFFORCE: Final = 33
_SO_TIMESTAMPNS: Final = 35
_SOL_PACKET: Final = 263
_PACKET_STATISTICS: Final = 6
_BUFFER: Final = 64 << 20
_ETH_P_ALL: Final = 0x0003
_HEADERS: Final = 54
"""Ethernet, IP, UDP and RTP."""
_UDP: Final = 42
_LOUD: Final = 8
"""Of 128 steps of A-law: below is the breath before a word."""
_STEPS: Final = bytes((code ^ 0x55) & 0x7F for code in range(256))
_STAMP: Final = struct.Struct("@qq")
_PORTS: Final = struct.Struct("!HH")


def _filtered(sip_port: int, media_port: int, *, one_in: int) -> list[tuple[int, int, int, int]]:
    """The packets that tell something, as a program for the kernel: load, compare, jump so far if true or false."""
    word, half, byte, equal, masked, keep = 0x20, 0x28, 0x30, 0x15, 0x54, 0x06
    silence, way, coming_in = 0xD5D5D5D5, 0xFFFFF000 + 4, 0
    only = (one_in - 1) << 1
    program = [
        (word, 0, 0, way), (equal, 0, 99, coming_in),
        (half, 0, 0, 12), (equal, 0, 99, 0x0800),
        (byte, 0, 0, 23), (equal, 0, 99, 17),
        (half, 0, 0, 34), (equal, 98, 0, sip_port), (equal, 0, 5, media_port),
        # From a telephone: of each key the first packet, which is marked.
        (half, 0, 0, 36), (masked, 0, 0, only), (equal, 0, 99, 0),
        (byte, 0, 0, 43), (equal, 98, 99, 0x80 | KEYS_CALLING),
        # From the line: what is not silence all through.
        (half, 0, 0, 36), (equal, 98, 0, sip_port), (equal, 0, 99, media_port),
        (half, 0, 0, 34), (masked, 0, 0, only), (equal, 0, 99, 0),
        (word, 0, 0, 54), (equal, 0, 98, silence), (word, 0, 0, 102), (equal, 0, 98, silence),
        (word, 0, 0, 150), (equal, 0, 98, silence), (word, 0, 0, 210), (equal, 99, 98, silence),
    ]  # fmt: skip
    ends = {98: len(program) + 1, 99: len(program)}

    def to(jump: int, place: int) -> int:
        return ends[jump] - place - 1 if jump in ends else jump

    jumps = [
        (code, to(yes, place) if code == equal else 0, to(no, place) if code == equal else 0, value)
        for place, (code, yes, no, value) in enumerate(program)
    ]
    return [*jumps, (keep, 0, 0, 0), (keep, 0, 0, 0xFFFF)]


@dataclass(slots=True)
class Wait:
    """A key, and how long after it the line began to answer."""

    at: float
    seconds: float | None
    """None: it had said nothing when the next key came, or the call ended."""


@dataclass(slots=True)
class HeardCall:
    """One call as it passed on the wire."""

    invited_at: float
    number: str = ""
    """Of whoever calls."""
    answered_at: float | None = None
    first_word_at: float | None = None
    over_at: float | None = None
    refused: bool = False
    port: int = 0
    listened: bool = False
    """Was its sound listened to? That of one call in some is."""
    waits: list[Wait] = field(default_factory=list)
    _spoke_at: float = 0.0
    _pressed_at: float | None = None
    _counts: bool = False

    def pressed(self, at: float) -> None:
        """A key went down."""
        if self._pressed_at is not None and at - self._pressed_at > TOGETHER_SECONDS:
            self.unanswered()
        if self._pressed_at is None:
            self._counts = at - self._spoke_at > QUIET_SECONDS
        self._pressed_at = at

    def spoke(self, at: float) -> None:
        """The line said something."""
        if self.first_word_at is None:
            self.first_word_at = at
        if self._pressed_at is not None and at >= self._pressed_at:
            if self._counts:
                self.waits.append(Wait(self._pressed_at, at - self._pressed_at))
            self._pressed_at = None
        self._spoke_at = at

    def unanswered(self) -> None:
        """What was pressed last got no answer."""
        if self._pressed_at is not None and self._counts:
            self.waits.append(Wait(self._pressed_at, None))
        self._pressed_at = None


@dataclass
class Wire:
    """Everything that was heard, call by call."""

    sip_port: int
    media_port: int
    one_in: int = 1
    """Only the sound of so many calls is listened to, where there are hundreds."""
    calls: dict[str, HeardCall] = field(default_factory=dict)
    missed: int = 0
    """Packets that came too quickly to be looked at."""
    _by_port: dict[int, HeardCall] = field(default_factory=dict)

    def take(self, at: float, packet: bytes) -> None:
        """Take in a packet."""
        come, go = _PORTS.unpack_from(packet, 34)
        if self.sip_port in (come, go):
            self._signal(at, packet[_UDP:])
        elif come == self.media_port:
            if call := self._by_port.get(go):
                call.pressed(at)
        elif (call := self._by_port.get(come)) and max(packet[_HEADERS:].translate(_STEPS), default=0) >= _LOUD:
            call.spoke(at)

    def _signal(self, at: float, message: bytes) -> None:
        first = message[:12]
        named = re.search(rb"^Call-ID:\s*(\S+)", message, re.MULTILINE | re.IGNORECASE)
        if named is None:
            return
        name = named[1].decode()
        call = self.calls.get(name)
        if call is None and first.startswith(b"INVITE "):
            caller = re.search(rb"^From:.*?sip:([^@>;]*)", message, re.MULTILINE | re.IGNORECASE)
            self.calls[name] = HeardCall(at, caller[1].decode() if caller else "")
        elif call is None:
            return
        elif first == b"SIP/2.0 200 " and call.answered_at is None and call.over_at is None:
            call.answered_at = at
            if sound := re.search(rb"^m=audio (\d+)", message, re.MULTILINE):
                call.port = int(sound[1])
                call.listened = not call.port & ((self.one_in - 1) << 1)
                self._by_port[call.port] = call
        elif first.startswith((b"SIP/2.0 4", b"SIP/2.0 5", b"SIP/2.0 6")) and call.answered_at is None:
            call.refused, call.over_at = True, at
        elif first.startswith((b"BYE ", b"CANCEL ")) and call.over_at is None:
            call.over_at = at
            call.unanswered()
            if self._by_port.get(call.port) is call:
                del self._by_port[call.port]


@contextmanager
def listening(wire: Wire) -> Iterator[Wire]:
    """Listen while something is measured."""
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL)) as ear:
        ear.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _BUFFER)
        ear.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
        attach(ear, _filtered(wire.sip_port, wire.media_port, one_in=wire.one_in))
        ear.bind(("lo", 0))
        ear.settimeout(0.2)
        over = threading.Event()
        thread = threading.Thread(target=_listen, args=(ear, wire, over), name="wire")
        thread.start()
        try:
            yield wire
        finally:
            over.set()
            thread.join()
            _, wire.missed = struct.unpack("@II", ear.getsockopt(_SOL_PACKET, _PACKET_STATISTICS, 8))


def attach(ear: socket.socket, program: list[tuple[int, int, int, int]]) -> None:
    """Give the kernel the filter."""
    steps = create_string_buffer(b"".join(struct.pack("@HBBI", *step) for step in program))
    where = struct.pack("@HL", len(program), addressof(steps))
    ear.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, where)


def _listen(ear: socket.socket, wire: Wire, over: threading.Event) -> None:
    while not over.is_set():
        try:
            packet, beside, _, _ = ear.recvmsg(2048, 64)
        except TimeoutError:
            continue
        second, nano = _STAMP.unpack(beside[0][2][: _STAMP.size])
        wire.take(second + nano / 1e9, packet)
