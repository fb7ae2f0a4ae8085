"""The rows that a run wrote, written once more by bare SQL: the best that the server can do with them."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any, Final

import psycopg
from django.db import connections

from voucherline.bench.arena import as_owner, checkpoint

COMMITS: Final = 10


def seconds_of_bare_inserts(tables: Sequence[str], *, where: str = "true") -> float:
    """Copy what was written aside, delete it, and insert it again: one statement a table in each of ten commits.

    No checks, no reading, no Python between: constraints and indexes are the same. Only in a benchmark's own database.
    """
    for table in tables:
        as_owner(f"create table replay_{table} as select *, row_number() over () as place from {table} where {where}")  # noqa: S608
        as_owner(f"delete from {table} where {where}")  # noqa: S608
        as_owner(f"create index on replay_{table} (place)")
    as_owner("vacuum analyze")
    checkpoint()
    owner = connections["owner"].connection
    sizes = {table: _count(owner, table) for table in tables}
    columns = {table: _columns(owner, table) for table in tables}
    started = perf_counter()
    for commit in range(COMMITS):
        with owner.transaction():
            for table, size in sizes.items():
                first, last = size * commit // COMMITS, size * (commit + 1) // COMMITS
                owner.execute(
                    f"insert into {table} ({columns[table]}) select {columns[table]} from replay_{table}"  # noqa: S608
                    f" where place > {first} and place <= {last}"
                )
    return perf_counter() - started


def _count(owner: psycopg.Connection[Any], table: str) -> int:
    row = owner.execute(f"select count(*) from replay_{table}").fetchone()  # noqa: S608
    return int(row[0]) if row else 0


def _columns(owner: psycopg.Connection[Any], table: str) -> str:
    rows = owner.execute(
        "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
        " where attrelid = %s::regclass and attnum > 0 and not attisdropped",
        [table],
    ).fetchone()
    return str(rows[0]) if rows else ""
