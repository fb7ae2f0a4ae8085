"""Files that people hand in are shown to a virus scanner first, where one is named: a ClamAV daemon.

It is given the content through its socket, in pieces; no file is written for it. Where it does not answer, nothing is
taken in: whoever named a scanner wants each file looked at.
"""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from typing import Final

from django.conf import settings

from voucherline.kernel.refusals import Refusal

_SECONDS: Final = 20
_PIECE: Final = 1 << 16
_LONGEST_ANSWER: Final = 4096
_HARMLESS: Final = b"stream: OK"


@dataclass(eq=False)
class FileHarmful(Refusal):
    """A scanner knows this file as harmful."""


@dataclass(eq=False)
class FileNotScanned(Refusal):
    """The scanner did not answer, or could not look at the file."""


def check_harmless(content: bytes) -> None:
    """Refuse what a scanner knows as harmful, and what it cannot look at; without a scanner nothing is asked."""
    place = str(settings.VOUCHERLINE_CLAMD)
    if not place:
        return
    try:
        answer = _ask(place, content)
    except OSError:
        raise FileNotScanned from None
    if answer.endswith(b"FOUND"):
        raise FileHarmful
    if answer != _HARMLESS:
        raise FileNotScanned


def _ask(place: str, content: bytes) -> bytes:
    with _connected(place) as line:
        line.sendall(b"zINSTREAM\0")
        for at in range(0, len(content), _PIECE):
            piece = content[at : at + _PIECE]
            line.sendall(struct.pack("!L", len(piece)) + piece)
        line.sendall(struct.pack("!L", 0))
        answer = b""
        while not answer.endswith(b"\0") and len(answer) < _LONGEST_ANSWER:
            more = line.recv(_LONGEST_ANSWER)
            if not more:
                break
            answer += more
    return answer.rstrip(b"\0").strip()


def _connected(place: str) -> socket.socket:
    """The path of a socket, or host:port."""
    if place.startswith("/"):
        line = socket.socket(socket.AF_UNIX)
        line.settimeout(_SECONDS)
        line.connect(place)
        return line
    host, _, port = place.rpartition(":")
    return socket.create_connection((host, int(port)), timeout=_SECONDS)
