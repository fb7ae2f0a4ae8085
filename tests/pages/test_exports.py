"""What leaves in a table stays what it was: numbers are numbers, and what people typed never becomes a formula."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import load_workbook

from voucherline.kernel.money import Euro
from voucherline.pages.exports import LONGEST, csv_response, safe_cell, xlsx_response


@pytest.mark.parametrize(
    "typed",
    ["=1+1", "+32470123456", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "|calc", "%0A"],
)
def test_what_could_be_a_formula_is_words(typed: str) -> None:
    cell = safe_cell(typed)
    assert isinstance(cell, str)
    assert cell == f"'{typed}"


@pytest.mark.parametrize("typed", ["Ana", "D'Hondt", "Ngô", "3-4", "a=b", "", "9000"])
def test_plain_words_stay(typed: str) -> None:
    assert safe_cell(typed) == typed


def test_numbers_and_days_stay_what_they_are() -> None:
    assert safe_cell(-5) == -5
    assert safe_cell(Euro(1234)) == Decimal("12.34")
    assert safe_cell(date(2026, 3, 2)) == date(2026, 3, 2)
    assert safe_cell(datetime(2026, 7, 1, 22, 30, 5, tzinfo=UTC)) == datetime(2026, 7, 2, 0, 30, 5)  # noqa: DTZ001
    assert safe_cell(None) is None


@given(some.text())
def test_no_text_at_all_breaks_a_table(text: str) -> None:
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert len(cell) <= LONGEST
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_a_spreadsheet_holds_words_not_formulas() -> None:
    answer = xlsx_response("work", [("name", "cents"), ('=HYPERLINK("http://x")', 5), ("bell \x07", -1)])
    sheet = load_workbook(BytesIO(answer.content)).worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.rows] == [
        ["name", "cents"],
        ['\'=HYPERLINK("http://x")', 5],
        ["bell �", -1],
    ]
    assert {cell.data_type for row in sheet.rows for cell in row} == {"s", "n"}


def test_a_csv_is_read_as_it_was() -> None:
    answer = csv_response("file of\r\n Ana", [("name", "day"), ('=1;"2"', date(2026, 1, 5)), ("Ngô", None)])
    assert answer["Content-Disposition"] == 'attachment; filename="file-of-Ana.csv"'
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows == [["name", "day"], ['\'=1;"2"', "2026-01-05"], ["Ngô", ""]]
