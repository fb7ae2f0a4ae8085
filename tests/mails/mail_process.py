"""A mail server that is a process: it can be stopped and started again, and what it took stands in a file.

Run as: mail_process.py PORT FILE. A mail is written down before the server says that it has it: whatever the other
side believes, the file knows. Addresses that begin with "refused" are refused, with "greylisted" deferred at first.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from typing import NamedTuple

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class Taken(NamedTuple):
    """A mail that the server has."""

    to: str
    message_id: str
    subject: str


@dataclass
class MailProcess:
    """The server as a test holds it, on a port that stays the same."""

    port: int
    file: Path
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        command = [sys.executable, __file__, str(self.port), str(self.file)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        assert self.process.stdout.readline() == "ready\n"

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.communicate(timeout=30)
            self.process = None

    def keeps_silent_after(self, count: int) -> None:
        """From so many mails on, write down what comes and say nothing more to whoever brought it."""
        written = self.file.with_suffix(".new")
        written.write_text(str(count))
        written.rename(_gate(self.file))

    def speaks_again(self) -> None:
        """Answer those that still wait, and all who come."""
        _gate(self.file).unlink()

    @property
    def taken(self) -> list[Taken]:
        """All that it has taken, in order, also before it was stopped."""
        return [Taken(*json.loads(line)) for line in self.file.read_text().splitlines()] if self.file.exists() else []


def _gate(file: Path) -> Path:
    return file.with_suffix(".gate")


class _Clerk:
    def __init__(self, file: Path) -> None:
        self._gate = _gate(file)
        self._count = 0
        self._file = file.open("a")
        self._seen: set[str] = set()

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address.startswith("refused"):
            return "550 5.1.1 no such person"
        if address.startswith("greylisted") and address not in self._seen:
            self._seen.add(address)
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 known"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        mail = message_from_bytes(envelope.content or b"", policy=policy.default)  # type: ignore[arg-type]
        self._file.write(json.dumps([envelope.rcpt_tos[0], str(mail["Message-ID"]), str(mail["Subject"])]) + "\n")
        self._file.flush()
        self._count += 1
        while self._is_silent():
            await asyncio.sleep(0.05)
        return "250 2.0.0 taken"

    def _is_silent(self) -> bool:
        try:
            return self._count > int(self._gate.read_text())
        except FileNotFoundError:
            return False


def main(port: int, file: Path) -> None:
    """Serve until killed, or until whoever started it is gone."""
    Controller(_Clerk(file), hostname="127.0.0.1", port=port).start()
    print("ready", flush=True)  # noqa: T201
    # The input ends when the test's own process dies.
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
