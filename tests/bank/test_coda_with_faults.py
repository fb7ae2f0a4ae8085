"""CODA files that are damaged, incomplete or more than one: what is read, and what is said."""

from __future__ import annotations

import pytest

from bank.coda_by_hand import (
    OURS,
    THEIRS,
    closing,
    file_of,
    free_message,
    header,
    information,
    keys,
    movement,
    opening,
    read_one,
    second,
    statement_with,
    third,
    trailer,
)
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import StatementRefused


def test_several_files_in_one() -> None:
    one = (header(), opening(), movement(100), closing(100), trailer(3, 0, 100, more="1"))
    two = (header(), opening(100), movement(-50), closing(50), trailer(3, 50, 0))

    read = read_statement_file(file_of(*one, *two))

    assert [statement.difference_cents for statement in read.statements] == [0, 0]
    assert read.problems == ()


def test_several_accounts_between_one_header_and_trailer() -> None:
    one = (opening(), movement(100), closing(100))
    two = (opening(account=THEIRS), movement(-50), closing(-50, account=THEIRS))

    read = read_statement_file(file_of(header(), *one, *two, free_message("GOOD NEWS"), trailer(6, 50, 100)))

    assert [statement.account for statement in read.statements] == [OURS, THEIRS]
    assert read.problems == ()
    assert sum(read.records.values()) == 9


def test_a_file_that_breaks_off_is_read_and_said() -> None:
    read = read_statement_file(file_of(header(), opening(), movement(100)))
    (statement,) = read.statements

    assert [problem.key for problem in read.problems] == [problems.TRAILER_MISSING]
    assert keys(statement) == [problems.CLOSING_MISSING]
    assert statement.difference_cents is None
    assert len(statement.lines) == 1


def test_a_trailer_that_counts_wrongly_is_said() -> None:
    read = read_statement_file(file_of(header(), opening(), movement(100), closing(100), trailer(7, 5, 100)))

    assert [problem.key for problem in read.problems] == [problems.RECORD_COUNT, problems.TRAILER_TOTALS]
    assert read.problems[0].slots == {"said": 7, "count": 3}


def test_a_file_that_announces_another_is_incomplete() -> None:
    read = read_statement_file(file_of(header(), opening(), closing(0), trailer(2, more="1")))

    assert [problem.key for problem in read.problems] == [problems.FILE_CONTINUES]


def test_a_duplicate_says_so() -> None:
    read = read_statement_file(file_of(header(duplicate="D"), opening(), closing(0), trailer(2)))

    assert [problem.key for problem in read.problems] == [problems.DUPLICATE_FILE]


def test_a_lost_movement_leaves_a_gap() -> None:
    data = file_of(header(), opening(), movement(5), movement(-5, number="00030000"), closing(0), trailer(4, 5, 5))

    statement = read_one(data)

    assert keys(statement) == [problems.SEQUENCE_GAP]
    assert statement.problems[0].slots == {"expected": 2, "found": "0003"}


def test_a_tenth_of_a_cent_is_no_amount() -> None:
    damaged = movement(100).replace("0000000000001000", "0000000000001005")

    statement = read_one(statement_with(damaged, cents=100))

    assert statement.lines == ()
    assert [problem.key for problem in statement.unreadable] == [problems.NOT_WHOLE_CENTS]
    assert problems.DOES_NOT_ADD_UP in keys(statement)


def test_an_amount_with_a_letter_in_it_is_lost_and_said_with_its_line() -> None:
    damaged = movement(100).replace("0000000000001000", "00000000000O1000")

    (lost,) = read_one(statement_with(damaged, cents=100)).unreadable

    assert (lost.line, lost.key) == (3, problems.AMOUNT_UNREADABLE)


def test_a_damaged_day_leaves_the_amount_and_asks_for_a_person() -> None:
    (line,) = read_one(statement_with(movement(100, day="310226"), cents=100)).lines

    assert line.cents == 100
    assert line.damage is not None
    assert line.damage.key == problems.DATE_UNREADABLE
    assert line.damage.slots == {"found": "310226"}


def test_an_open_value_date_is_no_damage() -> None:
    (line,) = read_one(statement_with(movement(100, value_day="000000"), cents=100)).lines

    assert line.damage is None
    assert line.value_on == line.booked_on


def test_a_line_that_may_be_anything_counts_as_a_lost_amount() -> None:
    statement = read_one(statement_with("X" + movement(100)[1:], cents=0))

    assert [problem.key for problem in statement.unreadable] == [problems.UNKNOWN_RECORD]


def test_a_record_that_was_announced_and_did_not_come_is_said() -> None:
    [line] = read_one(statement_with(movement(100, follows="1"), cents=100)).lines

    assert line.damage is not None
    assert line.damage.key == problems.CONTINUATION_MISSING


def test_records_that_belong_to_no_movement_are_said() -> None:
    astray = (second(number="00090000"), information("lost", number="00090000"))

    statement = read_one(statement_with(movement(100), *astray, cents=100))

    assert keys(statement) == [problems.CONTINUATION_WITHOUT_MOVEMENT, problems.INFORMATION_WITHOUT_MOVEMENT]
    assert statement.lines[0].damage is None


def test_short_lines_are_read_where_nothing_is_lost_by_it() -> None:
    data = statement_with(movement(100, words="hello"), cents=100).replace(b"0 0\r\n", b"\r\n")

    statement = read_one(data)

    assert statement.lines[0].message == "hello"
    assert statement.lines[0].damage is None
    assert keys(statement) == [problems.LINE_LENGTH]


def test_a_line_that_is_too_long_may_be_shifted() -> None:
    statement = read_one(statement_with(movement(100) + "7", cents=100))

    assert keys(statement) == [problems.LINE_LENGTH]
    assert statement.lines[0].damage is not None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\n\r\n", " \n", ""])
def test_lines_may_end_in_any_way(end: str) -> None:
    records = (header(), opening(), movement(100), closing(100), trailer(3, 0, 100))

    read = read_statement_file(file_of(*records, end=end))

    assert [line.cents for line in read.statements[0].lines] == [100]
    assert (read.problems, read.statements[0].problems) == ((), ())
    assert sum(read.records.values()) == 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16"])
def test_names_with_accents_in_any_code_page(encoding: str) -> None:
    records = (movement(1, follows="1"), second(follows="1"), third(name="Zoë Ngô", words="später"))

    data = file_of(header(), opening(), *records, closing(1), trailer(5, 0, 1), encoding=encoding)
    statement = read_one(data)

    assert (statement.lines[0].counterparty_name, statement.lines[0].message) == ("Zoë Ngô", "später")
    assert statement.problems == ()


def test_columns_counted_in_bytes_do_not_shift() -> None:
    name = third(name="Zoë Ngô", words="später")
    in_bytes = name.replace("Zoë Ngô  ", "Zoë Ngô").replace("später ", "später")
    records = (
        header(),
        opening(),
        movement(1, follows="1"),
        second(follows="1"),
        in_bytes,
        closing(1),
        trailer(5, 0, 1),
    )

    statement = read_one(file_of(*records, encoding="utf-8"))

    assert (statement.lines[0].counterparty_name, statement.lines[0].message) == ("Zoë Ngô", "später")
    assert statement.problems == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", problems.EMPTY_FILE),
        (b"\r\n  \x1a", problems.EMPTY_FILE),
        (b"date;amount;name\n", problems.NOT_A_BANK_FILE),
        (b"\x89PNG\r\n\x1a\n", problems.NOT_A_BANK_FILE),
        (file_of(header().replace("020326", "320326"), opening()), problems.CODA_HEADER_DAMAGED),
        (file_of(opening(), movement(100), closing(100)), problems.CODA_HEADER_DAMAGED),
        (file_of(header(version="7"), opening()), problems.CODA_VERSION_UNKNOWN),
        (file_of(header(), trailer(0)), problems.NO_STATEMENT),
    ],
)
def test_what_cannot_be_read_at_all_is_refused_with_line_and_reason(data: bytes, reason: str) -> None:
    with pytest.raises(StatementRefused) as refused:
        read_statement_file(data)

    assert refused.value.reason == reason
    assert refused.value.line >= 1
    assert reason in problems.REFUSALS


def test_details_stand_in_for_a_total_that_cannot_be_read() -> None:
    total = movement(300, code="20150000").replace("0000000000003000", "0000000000OO3000")
    details = (movement(100, number="00010001", code="60150000"), movement(200, number="00010002", code="60150000"))

    read = read_one(statement_with(total, *details, cents=300))

    assert [line.cents for line in read.lines] == [100, 200]
    assert (read.difference_cents, keys(read)) == (0, [problems.TOTAL_UNREADABLE])
