"""`bench silence`: due prestations answered by silence, beside the same rows written by bare SQL."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Final

from voucherline.bench import bare, seed
from voucherline.bench.arena import arena, raw
from voucherline.bench.figures import Figures, measured, peak_memory_mb, server_version, tpcb
from voucherline.doors.clockwork import jobs
from voucherline.kernel.time import at

GOAL: Final = 10_000
COMMIT: Final = jobs.BATCH
NOW: Final = at(date(2026, 1, 13), 0, 5)


def run(*, binaries: Path, items: int = 100_000, history: int = 100_000) -> Figures:
    """Measure silence with some history, bare SQL on the same rows, and silence with ten times the history."""
    with arena():
        _seed(items, history)
        with measured() as clock:
            answered = jobs.silence(NOW)
        assert answered == items, "every due prestation was answered"
        memory, server = peak_memory_mb(), server_version()
        transactions = tpcb(binaries)
    with arena():
        _seed(items, history)
        bare_seconds = _bare(items)
    with arena():
        _seed(items, history * 10)
        with measured() as later:
            jobs.silence(NOW)
    return Figures(
        name="silence",
        items=items,
        seconds=clock.seconds,
        per_second=items / clock.seconds,
        goal_per_second=GOAL,
        peak_memory_mb=memory,
        statements_per_item=clock.statements / items,
        ratio_to_bare_sql=bare_seconds / clock.seconds,
        ratio_to_tpcb=items / clock.seconds / transactions if transactions else None,
        growth_at_10x_history=later.seconds / clock.seconds,
        limited_by="PostgreSQL writing rows: one update, 4 transfers and a fact a prestation, on one connection",
        server=server,
        more={"commit_of": COMMIT, "bare_per_second": round(items / bare_seconds), "tpcb_per_second": transactions},
    )


def _seed(items: int, history: int) -> None:
    households, companies, helpers = max(items // 5, 1), 200, max(items // 10, 1)
    # Each wallet holds what its open work and its history cost, and some to spare.
    vouchers = 3 * (items + history) // households + 50
    seed.people(households=households, companies=companies, helpers=helpers, vouchers=vouchers)
    seed.history(history, households=households, companies=companies, helpers=helpers)
    seed.open_work(items, households=households, companies=companies, helpers=helpers)


def _bare(items: int) -> float:
    """Write the same rows by one bare statement a commit, without Python between: the best that the server can do."""
    connection = raw()
    started = perf_counter()
    answered = 0
    while answered < items:
        with connection.transaction():
            [count] = connection.execute(bare.SILENCE, {"now": NOW, "limit": COMMIT}).fetchone() or [0]
        assert count, "bare SQL makes progress"
        answered += count
    return perf_counter() - started
