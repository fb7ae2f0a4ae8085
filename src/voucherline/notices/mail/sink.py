"""A mail server that takes everything at once and forgets it: what is measured against it is our own work.

`python -m voucherline.notices.mail.sink` says its port, and when its input ends how many mails it took.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

_END: Final = b"\r\n.\r\n"
_ANSWERS: Final = {
    b"EHLO": b"250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
    b"DATA": b"354 go on\r\n",
    b"QUIT": b"221 bye\r\n",
}


@dataclass
class Sink:
    """A sink that runs in a process of its own."""

    port: int
    taken: int = 0
    """Known when it has ended."""


@contextmanager
def sink() -> Iterator[Sink]:
    """Run a sink on loopback for the length of a block."""
    command = [sys.executable, "-m", "voucherline.notices.mail.sink"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - ourselves
        assert process.stdin
        assert process.stdout
        running = Sink(int(process.stdout.readline()))
        try:
            yield running
        finally:
            process.stdin.close()
            running.taken = int(process.stdout.readline() or 0)


class _Counter:
    def __init__(self) -> None:
        self.count = 0
        self._lock = threading.Lock()

    def add(self) -> None:
        with self._lock:
            self.count += 1


def _converse(line: socket.socket, taken: _Counter) -> None:
    """Answer one line until it is closed; a mail is read up to its last dot."""
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    waiting, in_mail = b"", False
    with line, suppress(OSError):
        line.sendall(b"220 sink\r\n")
        while more := line.recv(1 << 18):
            waiting += more
            end = _END if in_mail else b"\r\n"
            while end in waiting:
                said, _, waiting = waiting.partition(end)
                if in_mail:
                    taken.add()
                    in_mail, answer = False, b"250 taken\r\n"
                else:
                    answer = _ANSWERS.get(said[:4].upper(), b"250 ok\r\n")
                    in_mail = answer.startswith(b"354")
                line.sendall(answer)
                end = _END if in_mail else b"\r\n"


def _serve(server: socket.socket, taken: _Counter) -> None:
    while True:
        line, _ = server.accept()
        threading.Thread(target=_converse, args=(line, taken), daemon=True).start()


def main() -> None:
    """Serve until the input ends."""
    taken = _Counter()
    server = socket.create_server(("127.0.0.1", 0), backlog=64)
    threading.Thread(target=_serve, args=(server, taken), daemon=True).start()
    sys.stdout.write(f"{server.getsockname()[1]}\n")
    sys.stdout.flush()
    sys.stdin.read()
    sys.stdout.write(f"{taken.count}\n")


if __name__ == "__main__":
    main()
