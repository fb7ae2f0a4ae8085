"""Between web and line: one request, one answer, through a socket in the home that only its owner can open.

Keys of a code pass here and nowhere else: what goes through a socket is written down by nobody.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

Asked = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]

SECONDS_TO_ANSWER: Final = 10.0
_LONGEST: Final = 64 * 1024
_NAME: Final = "telephones.sock"
_log = logging.getLogger(__name__)


class LineNotThere(Exception):  # noqa: N818 - it is said to whoever sits at the page
    """Nobody answers: the line of the browsers does not run here."""


async def listen(home: Path, asked: Asked) -> asyncio.Server:
    """Answer what the web asks, until the server is closed."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = json.loads(await reader.readline())
            writer.write(json.dumps(await asked(request)).encode())
            await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            return
        except Exception:
            # What was asked may hold keys: it is not logged.
            _log.exception("a browser's wish could not be fulfilled")
        finally:
            writer.close()

    return await asyncio.start_unix_server(connected, sock=_listening(home), limit=_LONGEST)


def ask(home: Path, request: dict[str, Any]) -> dict[str, Any]:
    """Ask the line; raise LineNotThere where none is."""
    try:
        with _short(home) as path, socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(SECONDS_TO_ANSWER)
            line.connect(path)
            line.sendall(json.dumps(request).encode() + b"\n")
            with line.makefile("rb") as answer:
                answered: dict[str, Any] = json.loads(answer.read(_LONGEST * _LONGEST))
                return answered
    except (OSError, ValueError):
        raise LineNotThere from None


def _listening(home: Path) -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
    with _short(home) as path:
        with suppress(FileNotFoundError):
            Path(path).unlink()
        before = os.umask(0o177)
        try:
            line.bind(path)
        finally:
            os.umask(before)
    line.listen()
    return line


@contextmanager
def _short(home: Path) -> Iterator[str]:
    """A path of the socket that is short enough: the kernel takes 107 bytes, and a home may lie deeper."""
    folder = os.open(home, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{_NAME}"
    finally:
        os.close(folder)
