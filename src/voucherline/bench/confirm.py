"""`bench confirm`: households confirm one by one, eight at once, as they do in the portal."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Final, TypedDict
from uuid import UUID

from django.db import connections

from voucherline.bench import seed
from voucherline.bench.arena import arena
from voucherline.bench.figures import CLIENTS, Figures, peak_memory_mb, server_version, tpcb
from voucherline.database import statements
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.time import at

GOAL: Final = 2_000
NOW: Final = at(date(2026, 1, 8), 10)
Work = Sequence[tuple[UUID, UUID]]
"""Prestation and household."""


@dataclass
class Load:
    """What some clients did together."""

    seconds: float
    waits: list[float]
    """Seconds that each confirmation took."""
    statements: int

    @property
    def per_second(self) -> float:
        """Confirmations a second, all clients together."""
        return len(self.waits) / self.seconds

    def percentile(self, percent: float) -> float:
        """Milliseconds within which so many percent were answered."""
        ordered = sorted(self.waits)
        return 1000 * ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)]


class _Town(TypedDict):
    households: int
    companies: int
    helpers: int


def run(*, binaries: Path, items: int = 16_000) -> Figures:
    """Measure one by one with eight clients; then 50 households of one company against 50 of 50 companies."""
    with arena():
        people: _Town = {"households": 4_000, "companies": 200, "helpers": 1_000}
        seed.people(**people, vouchers=200)
        seed.history(items * 2, **people)
        seed.open_work(items * 2, **people)
        work = _open_work()
        # The first thousand warm connections, plans and caches, and are not counted.
        _confirm_at_once(work[:1000])
        load = _confirm_at_once(work[1000 : items + 1000])
        one, many = _hot_company(work[items + 1000 :])
        server = server_version()
        transactions = tpcb(binaries)
    return Figures(
        name="confirm",
        items=items,
        seconds=load.seconds,
        per_second=load.per_second,
        goal_per_second=GOAL,
        peak_memory_mb=peak_memory_mb(),
        statements_per_item=load.statements / items,
        ratio_to_bare_sql=None,
        ratio_to_tpcb=load.per_second / transactions if transactions else None,
        growth_at_10x_history=None,
        limited_by="two cores shared by eight Python clients and the server; each confirmation is 6 round trips",
        server=server,
        more={
            "clients": CLIENTS,
            "p50_ms": round(load.percentile(50), 2),
            "p99_ms": round(load.percentile(99), 2),
            "one_company_per_second": round(one.per_second),
            "many_companies_per_second": round(many.per_second),
            "tpcb_per_second": transactions,
        },
    )


def _open_work() -> list[tuple[UUID, UUID]]:
    rows = statements.rows("select id, household_id from prestations_prestation where state = 'registered' order by id")
    return [(row[0], row[1]) for row in rows]


def _hot_company(work: Work) -> tuple[Load, Load]:
    """As many confirmations of households of one company, and of as many companies as there are."""
    ids = [id_ for id_, _ in work]
    rows = statements.rows(
        "select company_id, id from prestations_prestation where id = any(%(ids)s::uuid[]) order by company_id, id",
        {"ids": ids},
    )
    households = dict(work)
    rounds = 50 * CLIENTS
    # Make one company the employer of many open prestations: only rows of a benchmark's own database.
    hot, company = [row[1] for row in rows[:rounds]], rows[0][0]
    statements.run(
        "update prestations_prestation set company_id = %(company)s where id = any(%(ids)s::uuid[])",
        {"company": company, "ids": hot},
    )
    spread = [row[1] for row in rows[rounds :: max((len(rows) - rounds) // rounds, 1)]][:rounds]
    return (
        _confirm_at_once([(id_, households[id_]) for id_ in hot]),
        _confirm_at_once([(id_, households[id_]) for id_ in spread]),
    )


def _confirm_at_once(work: Work) -> Load:
    """Share the work among the clients, each a process with its own connection, started together."""
    connections.close_all()
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(CLIENTS + 1)
    with context.Pool(CLIENTS, initializer=_enlist, initargs=(barrier,)) as pool:
        running = [pool.apply_async(_client, (work[place::CLIENTS],)) for place in range(CLIENTS)]
        barrier.wait()
        started = perf_counter()
        answers = [each.get() for each in running]
        seconds = perf_counter() - started
    return Load(seconds, [wait for waits, _ in answers for wait in waits], sum(count for _, count in answers))


_ready: multiprocessing.synchronize.Barrier | None = None


def _enlist(barrier: multiprocessing.synchronize.Barrier) -> None:
    global _ready
    _ready = barrier


def _client(work: Work) -> tuple[list[float], int]:
    """Confirm one after the other; tell how long each took, and how many statements it all was."""
    statements.rows("select 1")
    assert _ready is not None, "the pool was started with a barrier"
    _ready.wait()
    before = next(statements.run_so_far)
    waits = []
    for prestation, household in work:
        by = Actor(Role.HOUSEHOLD, "bench", Channel.PORTAL, household)
        started = perf_counter()
        [result] = prestations.confirm([prestation], by=by, now=NOW)
        waits.append(perf_counter() - started)
        assert isinstance(result, Done), result
    ran = next(statements.run_so_far) - before - 1
    connections.close_all()
    return waits, ran
