"""Files that are handed in are shown to a virus scanner, spoken to as ClamAV is; without its answer none is taken."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.conf import LazySettings

from voucherline.pages.scanning import FileHarmful, FileNotScanned, check_harmless

SECONDS = 60


@contextmanager
def scanner(answer: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """A daemon that looks at one file; its address, and what it was given."""
    given: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(SECONDS)
        looking = threading.Thread(target=_look, args=(server, answer, given))
        looking.start()
        host, port = server.getsockname()
        yield f"{host}:{port}", given
        looking.join(SECONDS)


def _look(server: socket.socket, answer: bytes, given: list[bytes]) -> None:
    line, _ = server.accept()
    with line, line.makefile("rb") as told:
        assert told.read(10) == b"zINSTREAM\0"
        while size := struct.unpack("!L", told.read(4))[0]:
            given.append(told.read(size))
        line.sendall(answer)


def test_what_is_harmless_is_taken_and_was_shown_whole(settings: LazySettings) -> None:
    content = bytes(range(256)) * 1000
    with scanner(b"stream: OK\0") as (place, given):
        settings.VOUCHERLINE_CLAMD = place
        check_harmless(content)
    assert b"".join(given) == content


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        (b"stream: Win.Test.EICAR_HDB-1 FOUND\0", FileHarmful),
        (b"INSTREAM size limit exceeded. ERROR\0", FileNotScanned),
        (b"", FileNotScanned),
    ],
)
def test_what_is_harmful_or_was_not_looked_at_is_not_taken(
    settings: LazySettings, answer: bytes, refusal: type[Exception]
) -> None:
    with scanner(answer) as (place, _):
        settings.VOUCHERLINE_CLAMD = place
        with pytest.raises(refusal):
            check_harmless(b"content")


def test_a_scanner_that_is_not_there_lets_nothing_through(settings: LazySettings) -> None:
    settings.VOUCHERLINE_CLAMD = "/nowhere/clamd.socket"
    with pytest.raises(FileNotScanned):
        check_harmless(b"content")
    settings.VOUCHERLINE_CLAMD = ""
    check_harmless(b"content")
