"""What can be served, and how each part is started as a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

WEB: Final = "web"
WORKERS: Final = "workers"
CLOCKWORK: Final = "clockwork"
LINE: Final = "line"
TELEPHONES: Final = "telephones"
KINDS: Final = (LINE, TELEPHONES, CLOCKWORK, WORKERS, WEB)
"""In the order in which they are stopped: first nobody calls and nothing new is queued; health answers longest."""
BY_THEMSELVES: Final = (TELEPHONES, CLOCKWORK, WORKERS, WEB)
"""What is served if nothing is named: not every machine carries telephone calls."""

FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 30.0
STEADY_AFTER: Final = 60.0
"""Who lived so long died of something new: the pauses begin anew."""


@dataclass(frozen=True, slots=True)
class Part:
    """One child: its kind, its name in the log, the words that it is started with, the files that it inherits."""

    kind: str
    name: str
    words: tuple[str, ...] = ()
    files: tuple[int, ...] = ()


def web(listening: int, *, processes: int) -> Part:
    """The web pages, on a socket that already listens: it outlives the web, so nobody is turned away meanwhile."""
    return Part(WEB, "web", (f"--listening={listening}", f"--processes={processes}"), (listening,))


def workers(count: int, *, queues: Sequence[str]) -> list[Part]:
    """Job workers, each a process."""
    words = tuple(f"--queue={queue}" for queue in queues)
    return [Part(WORKERS, f"worker {number}", words) for number in range(1, count + 1)]


def clockwork() -> Part:
    """What queues that which is due."""
    return Part(CLOCKWORK, "clockwork")


def line(host: str, *, sip_port: int, rtp_ports: tuple[int, int]) -> Part:
    """The telephone line, on the built-in exchange."""
    first, last = rtp_ports
    return Part(LINE, "line", (f"--host={host}", f"--sip-port={sip_port}", f"--rtp-ports={first}-{last}"))


def telephones() -> Part:
    """Whoever carries the calls of the browser telephone."""
    return Part(TELEPHONES, "telephones")


def pause_after(deaths: int) -> float:
    """How many seconds to wait before the next start, after so many early deaths in a row."""
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(deaths - 1, 30))
