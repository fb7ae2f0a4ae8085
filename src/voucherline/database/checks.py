"""The shape of an audit's checks: each recomputes something that is kept, and names what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, cast

import psycopg
from django.db import connection

from voucherline.database import statements

BATCH: Final = 5000

Row = tuple[Any, ...]
Found = tuple[object, object, object]
"""What a difference is about, what is kept, what was computed."""


def _nothing() -> Mapping[str, object]:
    return {}


@dataclass(frozen=True, slots=True)
class Difference:
    """Something is kept otherwise than its entries make it."""

    check: str
    subject: str
    said: str
    found: str


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that an audit recomputes.

    `sql` gives the differences themselves, as (subject, said, found): one set statement over everything. With `judge`
    it gives what is to be judged one by one, in Python, as it streams past.
    """

    name: str
    what: str
    sql: str
    values: Callable[[], Mapping[str, object]] = _nothing
    judge: Callable[[Row], Found | None] | None = None


def differences(check: Check, *, limit: int) -> list[Difference]:
    """Run a check inside the caller's transaction; at most so many differences."""
    return [
        Difference(check.name, *("nothing" if each is None else str(each) for each in found))
        for found in islice(_found(check, limit=limit), limit)
    ]


def _found(check: Check, *, limit: int) -> Iterator[Found]:
    if check.judge is None:
        # Kept apart from the limit: the planner would look for the first few of many, where there should be none.
        bounded = f"with found as materialized ({check.sql}) select * from found limit %(limit)s"  # noqa: S608
        yield from cast("list[Found]", statements.rows(bounded, {**check.values(), "limit": limit}))
        return
    for row in streamed(check.sql, check.values()):
        if found := check.judge(row):
            yield found


def streamed(sql: str, values: Mapping[str, object]) -> Iterator[Row]:
    """Read rows in batches through a cursor of the server: the memory is the same however many they are."""
    assert connection.in_atomic_block, "a cursor of the server lives in a transaction"
    statements.run("set local cursor_tuple_fraction = 1")
    raw = cast("psycopg.Connection[Any]", connection.connection)
    with psycopg.ServerCursor(raw, "audit") as cursor:
        cursor.itersize = BATCH
        yield from cursor.execute(sql, values, binary=True)
