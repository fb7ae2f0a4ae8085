"""Run plain SQL on Django's own connection, prepared where lists are short."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any, Final, cast

import psycopg
from django.db import connection

from voucherline.database.arrays import as_array

SHORT: Final = 20
"""Lists up to this length run as a prepared statement with one plan for all; longer ones are planned for what is in
them: the planner takes a list that it cannot see for ten items, and would compare each of ten thousand with each."""

run_so_far: Final = count()
"""How many statements this process has run here; the benchmarks read it."""


def rows(sql: str, values: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
    """Run one statement and return its rows; inside the transaction that Django has open."""
    with connection.wrap_database_errors, _executed(sql, values) as cursor:
        return cursor.fetchall()


def run(sql: str, values: Mapping[str, object] | None = None) -> int:
    """Run one statement for its effect and return how many rows it touched."""
    with connection.wrap_database_errors, _executed(sql, values) as cursor:
        return cursor.rowcount


def _executed(sql: str, values: Mapping[str, object] | None) -> psycopg.Cursor[Any]:
    connection.ensure_connection()
    raw = cast("psycopg.Connection[Any]", connection.connection)
    next(run_so_far)
    given = dict(values or {})
    lengths = []
    for name, value in given.items():
        if isinstance(value, list):
            lengths.append(len(value))
            given[name] = as_array(value)
    if lengths and max(lengths) <= SHORT:
        return psycopg.Cursor(raw).execute(sql, given, binary=True, prepare=True)
    return psycopg.ClientCursor(raw).execute(sql, given)
