"""Processes as the kernel shows them: who still serves a cluster, and who is only a corpse.

A server is known by its cluster's name, which stands in the command line of the server and in the title of each
of its children. (Their working directory would tell too, but root in a container may not read it.)
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path


def serving(cluster: str) -> list[int]:
    """The living processes of this cluster: its server and the server's children."""
    return sorted(pid for pid in _all() if _serves(pid, cluster) and is_living(pid))


def is_living(pid: int) -> bool:
    """Tell whether a process runs; one that has ended but was never waited for does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"


def wait_until_gone(cluster: str, *, seconds: float) -> bool:
    """Wait until nobody serves the cluster any more."""
    until = time.monotonic() + seconds
    while serving(cluster):
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


def _serves(pid: int, cluster: str) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    if words[0].startswith(f"postgres: {cluster}: ".encode()):
        return True
    return Path(os.fsdecode(words[0])).name == "postgres" and f"cluster_name={cluster}".encode() in words


def _all() -> Iterator[int]:
    return (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())


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
