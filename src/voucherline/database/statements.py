"""Run plain SQL on Django's own connection, prepared where lists are short."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import count
from threading import local
from typing import Any, Final, cast

import psycopg
from django.db import connection, transaction

from voucherline.database.arrays import as_array

SHORT: Final = 20
"""Lists up to this length run as a prepared statement with one plan for all; longer ones are planned for what is in
them: the planner takes a list that it cannot see for ten items, and would compare each of ten thousand with each."""

run_so_far: Final = count()
"""How many statements this process has run here; the benchmarks read it."""


def rows(sql: str, values: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
    """Run one statement and return its rows; inside the transaction that Django has open."""
    _wait()
    with connection.wrap_database_errors, _execution(sql, values)() as cursor:
        return cursor.fetchall()


def run(sql: str, values: Mapping[str, object] | None = None) -> int:
    """Run one statement for its effect and return how many rows it touched."""
    _wait()
    with connection.wrap_database_errors, _execution(sql, values)() as cursor:
        return cursor.rowcount


def write(sql: str, values: Mapping[str, object]) -> None:
    """Run one statement for its effect; inside `behind`, the server may still be at it when this returns."""
    if _behind.failed is not None:
        raise _behind.failed
    execution = _execution(sql, values)
    if _behind.worker is not None:
        _behind.running.append(_behind.worker.submit(execution))
        return
    with connection.wrap_database_errors:
        execution().close()


@contextmanager
def behind() -> Iterator[None]:
    """Let the server write what is written inside while Python prepares the next: two cores work instead of one.

    In order, one statement at a time; everything else that is asked of the database inside waits for them first. What
    fails says so then, or at the end, whatever was refused meanwhile. Whoever leaves by an exception, even one that is
    caught later, has undone the transaction that must be open around this: nobody knows how much of it was written.
    """
    assert connection.in_atomic_block, "what fails late must still undo all of it"
    assert _behind.worker is None, "one works behind, not a row of them"
    with ThreadPoolExecutor(max_workers=1) as worker, connection.execute_wrapper(_in_turn):
        _behind.worker = worker
        try:
            yield
            _wait()
        except BaseException as error:
            transaction.set_rollback(True)
            refused = isinstance(error, Exception)
            # After an interrupt, what has not begun need not; a refusal hides no failure, however late it comes.
            worker.shutdown(cancel_futures=not refused)
            first = _what_failed() if refused else None
            if first is None or first is error:
                raise
            raise first from error
        finally:
            _behind.worker, _behind.running, _behind.failed = None, [], None


class _Behind(local):
    """Of each thread: who works behind it, the statements that have not been seen to end, and what failed first."""

    def __init__(self) -> None:
        self.worker: ThreadPoolExecutor | None = None
        self.running: list[Future[psycopg.Cursor[Any]]] = []
        self.failed: Exception | None = None


_behind: Final = _Behind()


def _wait() -> None:
    """Wait for what is written behind; raise what failed first, again and again if somebody catches it."""
    while _behind.failed is None and _behind.running:
        try:
            with connection.wrap_database_errors:
                _behind.running.pop(0).result().close()
        except Exception as error:
            _behind.failed = error
    if _behind.failed is not None:
        raise _behind.failed


def _what_failed() -> Exception | None:
    """What went wrong of all that was begun, or nothing."""
    with suppress(Exception):
        _wait()
    return _behind.failed


def _in_turn(execute: Callable[..., object], *asked: object) -> object:
    """Django's own statements take their turn too."""
    _wait()
    return execute(*asked)


def _execution(sql: str, values: Mapping[str, object] | None) -> Callable[[], psycopg.Cursor[Any]]:
    """Make a statement ready to run; not in a transaction that can only be undone."""
    connection.validate_no_broken_transaction()
    # As Django's own cursors do: after a restart of the server, whoever works for long begins anew.
    connection.close_if_health_check_failed()
    connection.ensure_connection()
    raw = cast("psycopg.Connection[Any]", connection.connection)
    next(run_so_far)
    given = {name: as_array(value) if isinstance(value, list) else value for name, value in (values or {}).items()}
    if 0 < _longest(values or {}) <= SHORT:
        return lambda: psycopg.Cursor(raw).execute(sql, given, binary=True, prepare=True)
    return lambda: psycopg.ClientCursor(raw).execute(sql, given)


def _longest(values: Mapping[str, object]) -> int:
    return max((len(value) for value in values.values() if isinstance(value, list)), default=0)
