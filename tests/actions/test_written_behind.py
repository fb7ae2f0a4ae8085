"""What is written behind is written in order, is seen by whoever asks, and fails inside its transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from django.db import DataError, connection, transaction
from django.db.transaction import TransactionManagementError

from voucherline.database import statements
from voucherline.kernel.refusals import Refusal

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


class No(Refusal):
    """Somebody inside says no, and somebody around it goes on."""


def _refused_after(*written: tuple[str, list[int]]) -> None:
    with statements.behind():
        for sql, numbers in written:
            statements.write(sql, {"numbers": numbers})
        raise No


def test_a_refusal_does_not_hide_what_failed_before_it() -> None:
    with pytest.raises(DataError, match="division") as told, transaction.atomic(), suppress(No):
        _refused_after((_ADD, [1]), (_NOUGHT, [0]))
    assert isinstance(told.value.__cause__, No)
    assert _count() == 0


def test_a_refusal_that_is_caught_leaves_no_part_of_what_was_written() -> None:
    with transaction.atomic(), suppress(No):
        _refused_after((_ADD, [1]), (_SLOWLY, [2]), (_ADD, [3]))
    assert _count() == 0


def _refused_and_asked_on() -> None:
    with transaction.atomic():
        with suppress(No):
            _refused_after((_ADD, [1]))
        statements.run(_ADD, {"numbers": [2]})


def test_after_a_refusal_nothing_more_is_written_in_that_transaction() -> None:
    with pytest.raises(TransactionManagementError):
        _refused_and_asked_on()
    assert _count() == 0


def _fail_in_a_part_that_is_refused(then: list[int]) -> None:
    with transaction.atomic(), statements.behind():
        statements.write(_ADD, {"numbers": [1]})
        with suppress(No), transaction.atomic():
            statements.write(_NOUGHT, {"numbers": [0]})
            raise No
        for number in then:
            statements.write(_ADD, {"numbers": [number]})


@pytest.mark.parametrize("then", [[], [2]])
def test_what_failed_in_a_part_that_was_refused_is_told_as_it_was(then: list[int]) -> None:
    with pytest.raises(DataError, match="division"):
        _fail_in_a_part_that_is_refused(then)
    assert _count() == 0


def test_the_next_one_works_behind_as_if_nothing_had_failed() -> None:
    with pytest.raises(DataError):
        _fail_in_the_middle()
    with transaction.atomic(), statements.behind():
        statements.write(_ADD, {"numbers": [1]})
    assert _count() == 1


def test_outside_a_transaction_nothing_is_written_behind() -> None:
    with pytest.raises(AssertionError), statements.behind():
        pass
