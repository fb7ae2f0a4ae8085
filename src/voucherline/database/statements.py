"""Run plain SQL on Django's own connection, with binary, prepared, typed parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import psycopg
from django.db import connection


def rows(sql: str, values: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
    """Run one statement and return its rows; inside the transaction that Django has open."""
    connection.ensure_connection()
    raw = cast("psycopg.Connection[Any]", connection.connection)
    with psycopg.Cursor(raw) as cursor:
        cursor.execute(sql, values, binary=True, prepare=True)
        return cursor.fetchall() if cursor.description else []


def run(sql: str, values: Mapping[str, object] | None = None) -> int:
    """Run one statement for its effect and return how many rows it touched."""
    connection.ensure_connection()
    raw = cast("psycopg.Connection[Any]", connection.connection)
    with psycopg.Cursor(raw) as cursor:
        cursor.execute(sql, values, binary=True, prepare=True)
        return cursor.rowcount
