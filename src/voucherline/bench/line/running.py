"""A line, or a bare exchange, in a process of its own, and how much of the processors it takes."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

READY: Final = b"answers at"
SECONDS_TO_BEGIN: Final = 60.0
_TICKS: Final = os.sysconf("SC_CLK_TCK")


class DidNotBegin(RuntimeError):  # noqa: N818 - says why
    """A line did not come up."""


@dataclass(slots=True)
class Running:
    """A line that answers."""

    process: subprocess.Popen[bytes]
    sip_port: int

    def processor_seconds(self) -> float:
        """What it and its children have taken of the processors so far."""
        return sum(_seconds_of(pid) for pid in _family(self.process.pid))


@contextmanager
def running(command: Sequence[str], *, sip_port: int, log: Path, environment: Mapping[str, str]) -> Iterator[Running]:
    """Keep a line running while something is measured."""
    with log.open("wb") as file:
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env={**os.environ, **environment}
        )
    try:
        _wait_until_it_answers(process, log)
        yield Running(process, sip_port)
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            # What it began, an exchange for instance, would go on for ever without it.
            for pid in [*_family(process.pid)]:
                os.kill(pid, signal.SIGKILL)
            process.wait()


def _wait_until_it_answers(process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_BEGIN
    while READY not in log.read_bytes():
        if process.poll() is not None or time.monotonic() > deadline:
            raise DidNotBegin(f"the line did not come up: {log.read_text(errors='replace')[-1000:].strip()}")
        time.sleep(0.05)


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _seconds_of(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    # Its own time, and that of the children that are gone: the speech engine runs for a moment at a time.
    return sum(int(fields[place]) for place in (11, 12, 13, 14)) / _TICKS


def processors_busy() -> float:
    """How many seconds of all processors have been worked so far, by whoever."""
    fields = [int(each) for each in Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / _TICKS


def load() -> float:
    """How many processes wanted a processor in the last minute."""
    return os.getloadavg()[0]
