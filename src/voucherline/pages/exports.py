"""Tables to take away, as CSV and XLSX: nothing that people typed can become a formula in whatever opens them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from io import BytesIO, StringIO
from typing import Final

from django.http import HttpResponse
from openpyxl import Workbook

from voucherline.kernel.money import Euro
from voucherline.kernel.time import BRUSSELS

Row = Sequence[object]
Cell = str | int | float | Decimal | date | datetime | None

LONGEST: Final = 32_767
"""A spreadsheet's cell holds no more signs."""
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_BEGINS_A_FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠|%]|[\t\r\n]")
"""Blanks before it do not make it harmless: some programs drop them. The wide signs are those of East Asia."""
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNFIT_FOR_A_NAME: Final = re.compile(r"[^A-Za-z0-9._-]+")


def safe_cell(value: object) -> Cell:
    """A value as a cell: numbers, days and moments (in Brussels) as such, all else as words that are no formula."""
    match value:
        case None:
            return None
        case bool():
            return "1" if value else "0"
        case Enum():
            return _words(str(value.value))
        case Euro():
            return Decimal(value.cents).scaleb(-2)
        case datetime():
            # Spreadsheets know no time zones.
            return value.astimezone(BRUSSELS).replace(tzinfo=None, microsecond=0) if value.tzinfo else value
        case int() | float() | Decimal() | date():
            return value
        case _:
            return _words(str(value))


def _words(text: str) -> str:
    text = _CONTROLS.sub("�", text)[: LONGEST - 1]
    return f"'{text}" if _BEGINS_A_FORMULA.match(text) else text


def csv_response(name: str, rows: Iterable[Row]) -> HttpResponse:
    """Answer with a table as CSV, as spreadsheets of this country read it; the first row is the headings."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([_plain(safe_cell(cell)) for cell in row] for row in rows)
    # Without the mark at its beginning, spreadsheets take UTF-8 for something older.
    return _to_keep(out.getvalue().encode("utf-8-sig"), f"{name}.csv", "text/csv; charset=utf-8")


def _plain(cell: Cell) -> object:
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return cell


def xlsx_response(name: str, rows: Iterable[Row]) -> HttpResponse:
    """Answer with a table as a spreadsheet; the first row is the headings."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    for row in rows:
        sheet.append([safe_cell(cell) for cell in row])
    out = BytesIO()
    book.save(out)
    return _to_keep(out.getvalue(), f"{name}.xlsx", _XLSX)


def _to_keep(content: bytes, name: str, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    # A name of plain letters needs no quoting that a browser could read otherwise.
    answer["Content-Disposition"] = f'attachment; filename="{_UNFIT_FOR_A_NAME.sub("-", name)}"'
    answer["Cache-Control"] = "no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
