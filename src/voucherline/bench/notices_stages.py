"""A stage of a benchmark, measured in processes of its own: time, processor time, statements, and memory over time."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import BrokenBarrierError
from time import perf_counter, process_time
from typing import Final, TypeVar

from django.db import connections

from voucherline.bench.figures import peak_memory_mb
from voucherline.database import statements

Batches = Callable[[int], Iterator[int]]
"""`batches(size)` does one batch of at most so many after the other, and tells how many each was."""
T = TypeVar("T")
_WARM_UP: Final = 10
_ALL: Final = 1_000_000
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_TICK: Final = os.sysconf("SC_CLK_TCK")


@dataclass
class Stage:
    """What one process did, or several together."""

    items: int
    warmed_up: int
    seconds: float
    cpu_seconds: float
    """Of our processes."""
    server_cpu_seconds: float | None
    """Of the database's processes that worked for them; None where the server is on another machine."""
    statements: int
    peak_mb: float
    first_tenth_mb: float
    last_tenth_mb: float

    def as_json(self) -> dict[str, object]:
        """What is not among the figures that every benchmark has."""
        server = self.server_cpu_seconds
        return {
            "cpu_ms_per_item": round(1000 * self.cpu_seconds / self.items, 4),
            "server_cpu_ms_per_item": None if server is None else round(1000 * server / self.items, 4),
            "memory_first_tenth_mb": round(self.first_tenth_mb, 1),
            "memory_last_tenth_mb": round(self.last_tenth_mb, 1),
        }


def measure(batches: Batches, *, at_most: int, processes: int = 1) -> Stage:
    """Let processes do their shares, started together; each warms connections, plans and caches before the clock."""
    connections.close_all()
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(processes + 1)
    with context.Pool(processes, initializer=_enlist, initargs=(barrier,)) as pool:
        running = [pool.apply_async(_share, (batches, at_most // processes)) for _ in range(processes)]
        with suppress(BrokenBarrierError):
            barrier.wait()
        started = perf_counter()
        # Whoever failed before the start says so here.
        shares = [each.get() for each in running]
        seconds = perf_counter() - started
    return _together(shares, seconds)


def alone(function: Callable[[int], T], count: int) -> T:
    """Let a process of its own do something: the typesetting engine's threads do not live on in a copy of a process."""
    connections.close_all()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        return pool.apply(function, (count,))


_ready: multiprocessing.synchronize.Barrier | None = None


def _enlist(barrier: multiprocessing.synchronize.Barrier) -> None:
    global _ready
    _ready = barrier


def _share(batches: Batches, at_most: int) -> Stage:
    assert _ready is not None, "the pool was started with a barrier"
    try:
        warmed_up = next(batches(_WARM_UP))
        backend = int(statements.rows("select pg_backend_pid()")[0][0])
        _ready.wait()
    except Exception:
        _ready.abort()
        raise
    ran, started = next(statements.run_so_far), perf_counter()
    cpu, server_cpu = process_time(), _cpu_of(backend)
    done, memory = 0, []
    for count in batches(_ALL):
        done += count
        memory.append((done, _memory_mb()))
        if done >= at_most:
            break
    server_now = _cpu_of(backend)
    share = Stage(
        items=done,
        warmed_up=warmed_up,
        seconds=perf_counter() - started,
        cpu_seconds=process_time() - cpu,
        server_cpu_seconds=None if server_cpu is None or server_now is None else server_now - server_cpu,
        statements=next(statements.run_so_far) - ran - 1,
        peak_mb=peak_memory_mb(),
        first_tenth_mb=next(held for count, held in memory if count * 10 >= done),
        last_tenth_mb=memory[-1][1],
    )
    connections.close_all()
    return share


def _together(shares: list[Stage], seconds: float) -> Stage:
    servers = [each.server_cpu_seconds for each in shares if each.server_cpu_seconds is not None]
    return Stage(
        items=sum(each.items for each in shares),
        warmed_up=sum(each.warmed_up for each in shares),
        seconds=seconds,
        cpu_seconds=sum(each.cpu_seconds for each in shares),
        server_cpu_seconds=sum(servers) if servers else None,
        statements=sum(each.statements for each in shares),
        peak_mb=max(each.peak_mb for each in shares),
        first_tenth_mb=sum(each.first_tenth_mb for each in shares),
        last_tenth_mb=sum(each.last_tenth_mb for each in shares),
    )


def _memory_mb() -> float:
    """What this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 2**20


def _cpu_of(process: int) -> float | None:
    """Processor seconds of a process of this machine; None where there is none."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / _TICK
