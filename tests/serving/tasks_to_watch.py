"""Tasks whose attempts and effects a test can count: one works at once, one waits for a gate that the test holds."""

from __future__ import annotations

from django.db import transaction
from procrastinate import App

from voucherline.database import statements
from voucherline.database.queue import GrowingPauses, enqueue
from voucherline.doors.clockwork import tasks

GATE = 4711
TABLES = """
create table watched_attempt (n int, at timestamptz default now());
create table watched_effect (n int primary key);
grant all on watched_attempt, watched_effect to voucherline_app;
"""


def register(app: App) -> None:
    tasks.register(app)
    for name, run in (("quick", quick), ("gated", gated), ("halfway", halfway)):
        app.task(name=name, queue="clockwork", retry=GrowingPauses(first_seconds=1))(run)


def quick(n: int) -> None:
    statements.run("insert into watched_attempt values (%(n)s::int)", {"n": n})
    statements.run("insert into watched_effect values (%(n)s::int) on conflict do nothing", {"n": n})


def gated(n: int) -> None:
    statements.run("insert into watched_attempt values (%(n)s::int)", {"n": n})
    with transaction.atomic():
        statements.rows("select pg_advisory_xact_lock_shared(%(gate)s::bigint)", {"gate": GATE})
        statements.run("insert into watched_effect values (%(n)s::int) on conflict do nothing", {"n": n})


def halfway(n: int) -> None:
    """Queues a job and fails, once: what it had queued must be gone."""
    statements.run("insert into watched_attempt values (%(n)s::int)", {"n": n})
    [(attempts,)] = statements.rows("select count(*) from watched_attempt where n = %(n)s::int", {"n": n})
    with transaction.atomic():
        enqueue("quick", n=n * 100 + attempts)
        if attempts == 1:
            raise RuntimeError("the first time goes wrong")
