"""What is written behind is written in order, is seen by whoever asks, and fails inside its transaction."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import DataError, connection, transaction

from voucherline.database import statements

pytestmark = pytest.mark.django_db(transaction=True)

_ADD = "insert into behind_test select * from unnest(%(numbers)s::int[])"
_SLOWLY = "insert into behind_test select number from unnest(%(numbers)s::int[]) number, pg_sleep(0.2)"
_NOUGHT = "insert into behind_test select 1 / number from unnest(%(numbers)s::int[]) number"
_COUNT = "select count(*) from behind_test"


@pytest.fixture(autouse=True)
def _table() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute("create temporary table behind_test (number int)")
    yield
    with connection.cursor() as cursor:
        cursor.execute("drop table behind_test")


def _count() -> int:
    [[count]] = statements.rows(_COUNT)
    return int(count)


def test_a_question_inside_sees_what_was_written_before_it() -> None:
    with transaction.atomic(), statements.behind():
        statements.write(_SLOWLY, {"numbers": [1, 2]})
        statements.write(_ADD, {"numbers": list(range(100))})
        assert _count() == 102


def test_django_itself_takes_its_turn() -> None:
    with transaction.atomic(), statements.behind(), connection.cursor() as cursor:
        statements.write(_SLOWLY, {"numbers": [1, 2]})
        statements.write(_ADD, {"numbers": [3]})
        cursor.execute(_COUNT)
        assert cursor.fetchone() == (3,)


def test_all_is_written_at_the_end() -> None:
    with transaction.atomic():
        with statements.behind():
            statements.write(_SLOWLY, {"numbers": [1, 2]})
            statements.write(_ADD, {"numbers": [3]})
        assert _count() == 3
    assert _count() == 3


def _fail_in_the_middle() -> None:
    with transaction.atomic(), statements.behind():
        statements.write(_ADD, {"numbers": [1]})
        statements.write(_NOUGHT, {"numbers": [0]})
        statements.write(_ADD, {"numbers": [2]})


def test_what_fails_undoes_all_of_it() -> None:
    with pytest.raises(DataError, match="division"):
        _fail_in_the_middle()
    assert _count() == 0


def _break_off() -> None:
    with transaction.atomic(), statements.behind():
        statements.write(_SLOWLY, {"numbers": [1]})
        raise KeyError


def test_an_error_of_the_caller_undoes_what_is_still_running() -> None:
    with pytest.raises(KeyError):
        _break_off()
    assert _count() == 0


def test_outside_a_transaction_nothing_is_written_behind() -> None:
    with pytest.raises(AssertionError), statements.behind():
        pass
