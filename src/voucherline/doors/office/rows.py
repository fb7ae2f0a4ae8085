"""Files of companies as rows of cells: whatever a spreadsheet of this country writes, each row by itself."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO, Final

from voucherline.doors.office.headings import COLUMNS, canonical, in_words
from voucherline.kernel.days import read_day
from voucherline.kernel.refusals import Refusal
from voucherline.words.catalogue import refusal_in_words

Cells = Mapping[str, str]
SHOWN: Final = 60
"""So many signs of what cannot be read are shown again."""
_DELIMITERS: Final = ",;\t"
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(eq=False)
class ColumnsMissing(Refusal):
    """The headings do not name all columns."""

    columns: str


@dataclass(eq=False)
class CellUnreadable(Refusal):
    """A cell does not say what its column is for."""

    column: str
    found: str


@dataclass(eq=False)
class RowUnreadable(Refusal):
    """A row does not fall into the cells of the first one."""


def why_in_words(refusal: Refusal, language: str) -> str:
    """Say why a row or a file was refused, with the columns as the reader's language calls them."""
    if isinstance(refusal, CellUnreadable) and refusal.column in COLUMNS:
        refusal = replace(refusal, column=in_words(refusal.column, language))
    elif isinstance(refusal, ColumnsMissing):
        refusal = ColumnsMissing(", ".join(in_words(each, language) for each in refusal.columns.split(", ")))
    return refusal_in_words(refusal, language)


def text_of(file: BinaryIO) -> io.TextIOWrapper:
    """Read a file as text: UTF-8, with a byte order mark or without, UTF-16 with one, and Windows' letters else."""
    begin = file.read(2)
    file.seek(0)
    if begin in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return io.TextIOWrapper(file, "utf-16", errors="replace", newline=None)
    return io.TextIOWrapper(file, "utf-8-sig", errors=_WINDOWS, newline=None)


def read(
    lines: Iterator[str], *, needed: Sequence[str], one_of: Sequence[str] = ()
) -> Iterator[tuple[int, Cells | Refusal]]:
    """The rows below the headings (the first is 2), by the names of their columns; a broken one stops no other."""
    heading = next(lines, "")
    delimiter = max(_DELIMITERS, key=heading.count)
    columns = _columns(heading, delimiter, needed, one_of)
    for number, line in enumerate(lines, start=2):
        if not line.strip(" \t\r\n,;"):
            continue
        try:
            yield number, _cells(line, delimiter, columns)
        except Refusal as refusal:
            yield number, refusal


def _columns(heading: str, delimiter: str, needed: Sequence[str], one_of: Sequence[str]) -> Sequence[str]:
    columns = [canonical(cell) for cell in _split(heading, delimiter)]
    missing = [column for column in needed if column not in columns]
    if one_of and not set(one_of) & set(columns):
        missing.append(one_of[0])
    if missing:
        raise ColumnsMissing(", ".join(missing))
    return columns


def _split(line: str, delimiter: str) -> list[str]:
    """One line is one row: an open quotation mark must not swallow the rows below it."""
    try:
        return next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter, strict=True), [])
    except csv.Error:
        raise RowUnreadable from None


def _cells(line: str, delimiter: str, columns: Sequence[str]) -> Cells:
    cells = _split(line, delimiter)
    if len(cells) < len(columns) or any(cells[len(columns) :]):
        raise RowUnreadable
    if _CONTROLS.search(line.rstrip("\r\n")):
        _refuse_controls(columns, cells)
    return dict(zip(columns, map(str.strip, cells), strict=False))


def _refuse_controls(columns: Sequence[str], cells: Sequence[str]) -> None:
    """Refuse what no table of the database can hold."""
    for column, cell in zip(columns, cells, strict=False):
        if _CONTROLS.search(cell):
            raise CellUnreadable(column, _CONTROLS.sub("?", cell)[:SHOWN])


def day_of(cell: str, column: str = "day") -> date:
    """The day of "2026-03-31" or "31/03/2026", or refuse."""
    try:
        return read_day(cell)
    except ValueError:
        raise CellUnreadable(column, cell[:SHOWN]) from None


def _as_windows_does(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 the way old spreadsheets wrote them."""
    assert isinstance(error, UnicodeDecodeError), "files are read here, not written"
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_WINDOWS: Final = "voucherline.windows"
codecs.register_error(_WINDOWS, _as_windows_does)
