"""How many mails a second are written and handed over to a server that answers at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Final

from voucherline.notices.mail.handing_over import hand_over_side_by_side
from voucherline.notices.mail.line import Account, Security
from voucherline.notices.mail.sink import sink
from voucherline.notices.mail.smtp import SmtpServer
from voucherline.notices.mail.values import Outcome, Outgoing

_BATCH: Final = 100

WriteSome = Callable[[int, int], Sequence[Outgoing]]
"""`write_some(first, count)` writes so many mails, numbered from `first`; a function of a module, for processes."""


@dataclass(frozen=True, slots=True)
class HandOverFigures:
    """One measurement."""

    mails: int
    lines: int
    processes: int
    seconds: float
    writing_seconds: float
    """Of processor time, all processes together."""
    handing_seconds: float
    """Of processor time, all processes together: conversations, without the server."""

    @property
    def per_second(self) -> float:
        """Mails written and handed over."""
        return self.mails / self.seconds

    @property
    def limited_by(self) -> str:
        """What takes the most of our processor time."""
        return "writing" if self.writing_seconds > self.handing_seconds else "the conversation with the server"


def measure_hand_over(mails: int, write_some: WriteSome, *, lines: int = 1, processes: int = 1) -> HandOverFigures:
    """Write and hand over mails in batches; `lines` are the connections of each process.

    Every mail must have been accepted, and the server must have counted as many.
    """
    with sink() as server, ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        # Processes are started and have imported what they need before the clock runs.
        list(pool.map(_share, [(server.port, 0, 1, 1, write_some)] * processes))
        share = mails // processes
        begun = time.perf_counter()
        tasks = [(server.port, place * share, share, lines, write_some) for place in range(processes)]
        worked = list(pool.map(_share, tasks))
        seconds = time.perf_counter() - begun
    assert server.taken == share * processes + processes, f"the server took {server.taken}"
    writing, handing = (sum(each) for each in zip(*worked, strict=True))
    return HandOverFigures(share * processes, lines, processes, seconds, writing, handing)


def _share(task: tuple[int, int, int, int, WriteSome]) -> tuple[float, float]:
    """Do one process's share; processor seconds of writing and of handing over."""
    port, first, count, lines, write_some = task
    server = SmtpServer(Account("127.0.0.1", port, Security.PLAIN))
    writing = handing = 0.0
    for begin in range(first, first + count, _BATCH):
        started = time.process_time()
        mails = write_some(begin, min(_BATCH, first + count - begin))
        written = time.process_time()
        handed = hand_over_side_by_side(server, mails, lines=lines)
        assert {each.outcome for each in handed} == {Outcome.ACCEPTED}
        writing, handing = writing + written - started, handing + time.process_time() - written
    server.close()
    return writing, handing
