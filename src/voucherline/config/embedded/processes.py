"""Processes as the kernel shows them: who still works in a data folder, and who is only a corpse."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path


def working_in(folder: Path) -> list[int]:
    """The living processes whose working directory is this folder: a PostgreSQL server and its children."""
    return sorted(pid for pid in _all() if _works_in(pid, folder))


def is_living(pid: int) -> bool:
    """Tell whether a process runs; one that has ended but was never waited for does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"


def wait_until_gone(folder: Path, *, seconds: float) -> bool:
    """Wait until nobody works in the folder any more."""
    until = time.monotonic() + seconds
    while working_in(folder):
        if time.monotonic() > until:
            return False
        _reap()
        time.sleep(0.01)
    _reap()
    return True


def send(pids: list[int], number: signal.Signals) -> None:
    """Send a signal to those that are still there."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def _works_in(pid: int, folder: Path) -> bool:
    try:
        return Path(f"/proc/{pid}/cwd").readlink() == folder and is_living(pid)
    except OSError:
        return False


def _all() -> Iterator[int]:
    return (int(name) for name in os.listdir("/proc") if name.isdigit())


def _reap() -> None:
    """Bury our own dead server, so that its process id does not look alive to the next one."""
    for child in list(_children):
        with contextlib.suppress(ChildProcessError):
            if os.waitpid(child, os.WNOHANG) == (0, 0):
                continue
        _children.discard(child)


_children: set[int] = set()


def remember_child(pid: int) -> None:
    """Note a process that we started and must bury."""
    _children.add(pid)
