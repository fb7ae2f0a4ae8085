"""Figures: measured in one run, beside bare SQL and pgbench on the same server."""

from __future__ import annotations

import os
import re
import resource
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Final

from django.db import connection

from voucherline.bench.arena import as_owner, checkpoint, conninfo
from voucherline.database import statements

TPCB_SCALE: Final = 20
TPCB_SECONDS: Final = 10
CLIENTS: Final = 8


@dataclass
class Figures:
    """What a benchmark says. A figure that could not be measured is None, and `limited_by` says why."""

    name: str
    items: int
    seconds: float
    per_second: float
    goal_per_second: float
    peak_memory_mb: float
    statements_per_item: float | None
    ratio_to_bare_sql: float | None
    ratio_to_tpcb: float | None
    growth_at_10x_history: float | None
    limited_by: str
    server: str = ""
    more: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """In one line."""
        return f"{self.name}: {self.per_second:,.0f} a second (goal {self.goal_per_second:,.0f})"

    def as_json(self) -> dict[str, object]:
        """Plain values, rounded to what the measurement is worth."""
        plain = asdict(self)
        more = plain.pop("more")
        rounded = {key: round(value, 4) if isinstance(value, float) else value for key, value in plain.items()}
        return {**rounded, **more}


@dataclass
class Clock:
    """What a piece of work took."""

    seconds: float = 0.0
    statements: int = 0


@contextmanager
def measured() -> Iterator[Clock]:
    """Measure time and statements of what happens inside."""
    clock = Clock()
    ran: list[int] = []
    first = _statements_so_far()

    def listen(execute: object, sql: str, params: object, many: bool, context: object) -> object:  # noqa: FBT001
        ran.append(1)
        return execute(sql, params, many, context)  # type: ignore[operator]

    started = perf_counter()
    with connection.execute_wrapper(listen):
        yield clock
    clock.seconds = perf_counter() - started
    clock.statements = _statements_so_far() - first - 1 + len(ran)


def _statements_so_far() -> int:
    return next(statements.run_so_far)


def peak_memory_mb() -> float:
    """The most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def server_version() -> str:
    """What answers: PostgreSQL's own words, shortened."""
    [[version]] = statements.rows("select version()")
    return " ".join(str(version).split()[:2])


def tpcb(binaries: Path) -> float | None:
    """Transactions a second of pgbench's TPC-B-like script with eight clients; None where there is no pgbench."""
    program = binaries / "pgbench"
    if not program.exists():
        return None
    where = conninfo()
    address = ["-h", where["host"], "-p", where["port"], "-U", where["user"], where["dbname"]]
    environment = {**os.environ, "PGPASSWORD": where["password"]}
    load = [str(program), "-i", "-q", "-s", str(TPCB_SCALE), *address]
    subprocess.run(load, check=True, capture_output=True, env=environment)  # noqa: S603
    checkpoint()
    clients = ["-n", "-c", str(CLIENTS), "-j", "2", "-T", str(TPCB_SECONDS), "-M", "prepared"]
    said = subprocess.run(  # noqa: S603
        [str(program), *clients, *address], check=True, capture_output=True, env=environment, text=True
    ).stdout
    found = re.search(r"tps = ([\d.]+)", said)
    as_owner("drop table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers")
    return float(found[1]) if found else None
