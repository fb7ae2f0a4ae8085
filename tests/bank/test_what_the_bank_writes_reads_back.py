"""What the simulated bank writes is what a real bank could write, and reads back as the same lines."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import coda
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bank.strategies import statements
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.simulation.camt_writer import Version, write_camt053
from voucherline.simulation.coda_writer import write_coda

XSD = Path(__file__).parent / "xsd"
SCHEMAS = {version: etree.XMLSchema(file=str(XSD / f"camt.053.001.{version}.xsd")) for version in ("02", "08")}
DAY = date(2026, 3, 2)


def essence(line: StatementLine) -> tuple[object, ...]:
    """What matters of a line, whatever file it stood in."""
    return (
        *(line.cents, line.currency, line.booked_on, line.value_on, line.structured, line.message, line.end_to_end),
        *(line.bank_reference, line.batch, line.counterparty_account, line.counterparty_name),
        *(line.kind, line.is_return, line.return_reason, line.damage),
    )


def assert_reads_back(data: bytes, written: list[Statement]) -> None:
    read = read_statement_file(data)
    assert read.problems == ()
    for was, now in zip(written, read.statements, strict=True):
        assert (now.account, now.currency, now.problems, now.unreadable) == (was.account, was.currency, (), ())
        assert (now.opening_cents, now.closing_cents) == (was.opening_cents, was.closing_cents)
        assert [essence(line) for line in now.lines] == [essence(line) for line in was.lines]


@settings(deadline=None)
@given(st.lists(statements(), min_size=1, max_size=3))
def test_coda_reads_back(written: list[Statement]) -> None:
    data = write_coda(written, day=DAY)

    assert_reads_back(data, written)
    assert {len(line) for line in data.decode("cp1252").split("\r\n")[:-1]} == {128}


@settings(deadline=None)
@given(st.lists(statements(), min_size=1, max_size=3), st.sampled_from(["02", "08"]))
def test_camt_reads_back_and_is_valid(written: list[Statement], version: Version) -> None:
    data = write_camt053(written, version=version)

    SCHEMAS[version].assertValid(etree.fromstring(data))
    assert_reads_back(data, written)


@settings(deadline=None)
@given(st.lists(statements(), min_size=1, max_size=3))
def test_a_strict_reader_accepts_our_coda(written: list[Statement]) -> None:
    text = write_coda(written, day=DAY).decode("cp1252")

    read = coda.CODA(io.StringIO(text)).statements

    for was, now in zip(written, read, strict=True):
        moved = [leaf for move in now.moves for leaf in (move.moves or [move])]
        assert [round(move.amount * 100) for move in moved] == [line.cents for line in was.lines]
        assert now.account == was.account
        told = [move.communication for move in moved if move.communication_type == "101"]
        assert told == [line.structured for line in was.lines if line.structured]


@pytest.mark.parametrize("count", [10_001])
def test_more_movements_than_a_sequence_number_can_count(count: int) -> None:
    lines = tuple(StatementLine(position=0, booked_on=DAY, value_on=DAY, cents=index + 1) for index in range(count))
    statement = Statement("BE68539007547034", "EUR", "61", 0, sum(line.cents for line in lines), lines)

    assert_reads_back(write_coda([statement], day=DAY), [statement])


def test_more_details_than_a_detail_number_can_count() -> None:
    lines = tuple(
        StatementLine(position=0, booked_on=DAY, value_on=DAY, cents=-1, batch="PAY-1", end_to_end=f"E{index}")
        for index in range(10_001)
    )
    statement = Statement("BE68539007547034", "EUR", "61", 20_000, 9_999, lines)

    assert_reads_back(write_coda([statement], day=DAY), [statement])
    assert_reads_back(write_camt053([statement]), [statement])
