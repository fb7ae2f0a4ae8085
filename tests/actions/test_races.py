"""The ground on which tests of races stand: really two connections, and nothing left behind for the next test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction

pytestmark = pytest.mark.django_db(transaction=True)


def _session() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select pg_backend_pid()")
        return int(cursor.fetchone()[0])


def _lock_or_be_refused() -> bool:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(42), pg_sleep(0.3)")
        return bool(cursor.fetchone()[0])


def test_each_function_has_its_own_connection(at_once: Callable[..., list[Any]]) -> None:
    assert len({_session(), *at_once(_session, _session)}) == 3


def test_of_two_at_once_one_is_refused_the_lock(at_once: Callable[..., list[Any]]) -> None:
    assert sorted(at_once(_lock_or_be_refused, _lock_or_be_refused)) == [False, True]


def test_an_exception_is_an_answer_too(at_once: Callable[..., list[Any]]) -> None:
    nought, error = at_once(lambda: 0, lambda: 1 // 0)
    assert nought == 0
    assert isinstance(error, ZeroDivisionError)
