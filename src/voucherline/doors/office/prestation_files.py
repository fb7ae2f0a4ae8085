"""Hours handed in as a CSV file: read row by row, entered by batches, one result a row."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import BinaryIO, Final

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done, Entry, NotDone
from voucherline.doors.office.lengths import minute_of_day, minutes_of_hours, whole_minutes
from voucherline.kernel import collector
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import EnteredBy

BATCH: Final = 5000
NEEDED: Final = ("helper", "household", "company", "day", "activity")
_DELIMITERS: Final = ",;\t"
_SHOWN: Final = 60
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")
_BETWEEN_DIGITS: Final = re.compile(r"[\s+./*-]")


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row of the file (the first below the headings is 2) and what came of it: a prestation, or a refusal."""

    row: int
    done: Done | None
    refusal: Refusal | None = None
    reference: str = ""


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


def text_of(file: BinaryIO) -> io.TextIOWrapper:
    """Read a file as text: UTF-8, with a byte order mark or without, UTF-16 with one, and Windows' letters else."""
    begin = file.read(2)
    file.seek(0)
    if begin in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return io.TextIOWrapper(file, "utf-16", errors="replace", newline=None)
    return io.TextIOWrapper(file, "utf-8-sig", errors=_WINDOWS, newline=None)


def register_file(
    lines: Iterable[str],
    *,
    entered_by: EnteredBy,
    by: Actor,
    now: datetime,
    progress: Callable[[int], None] | None = None,
) -> Iterator[RowResult]:
    """Enter the hours of a file, by batches of 5,000, each a transaction; one result a row, in order.

    A row that cannot be read or is refused stops no other. The same file again changes nothing: a row's prestation has
    an id made of the company's reference, or of all that the row says. `progress` hears how many rows are through.
    """
    rows = _rows(iter(lines))
    through = 0
    while batch := list(islice(rows, BATCH)):
        yield from _register(batch, entered_by=entered_by, by=by, now=now)
        through += len(batch)
        if progress:
            progress(through)


Row = tuple[int, Entry | Refusal]


def _register(batch: Sequence[Row], *, entered_by: EnteredBy, by: Actor, now: datetime) -> Iterator[RowResult]:
    entries = [entry for _, entry in batch if isinstance(entry, Entry)]
    with collector.put_off():
        results = iter(prestations.register(entries, entered_by=entered_by, by=by, now=now))
    for number, entry in batch:
        if isinstance(entry, Refusal):
            yield RowResult(number, None, entry)
            continue
        result = next(results)
        if isinstance(result, NotDone):
            yield RowResult(number, None, result.refusal, entry.reference)
        else:
            yield RowResult(number, result, None, entry.reference)


def _rows(lines: Iterator[str]) -> Iterator[Row]:
    heading = next(lines, "")
    delimiter = max(_DELIMITERS, key=heading.count)
    columns = _columns(heading, delimiter)
    for number, line in enumerate(lines, start=2):
        if not line.strip(" \t\r\n,;"):
            continue
        try:
            yield number, _entry(_cells(line, delimiter, columns))
        except Refusal as refusal:
            yield number, refusal


def _columns(heading: str, delimiter: str) -> Sequence[str]:
    columns = [cell.strip().lower() for cell in _split(heading, delimiter)]
    missing = [column for column in NEEDED if column not in columns]
    if not {"minutes", "hours"} & set(columns):
        missing.append("minutes")
    if missing:
        raise ColumnsMissing(", ".join(missing))
    return columns


def _split(line: str, delimiter: str) -> list[str]:
    """One line is one row: an open quotation mark must not swallow the rows below it."""
    try:
        return next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter, strict=True), [])
    except csv.Error:
        raise RowUnreadable from None


def _cells(line: str, delimiter: str, columns: Sequence[str]) -> dict[str, str]:
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
            raise CellUnreadable(column, _CONTROLS.sub("?", cell)[:_SHOWN])


def _entry(cells: Mapping[str, str]) -> Entry:
    helper, household = _digits(cells["helper"], 12), _digits(cells["household"], 12)
    company = _digits(cells["company"].upper().removeprefix("BE"), 10)
    day, minutes, starts = _day(cells["day"]), _minutes(cells), _starts(cells.get("start", ""))
    activity, reference = cells["activity"], cells.get("reference", "")
    if reference:
        id_ = derived_id("prestation", company, reference)
    else:
        work = (helper, household, day, minutes, starts, activity)
        id_ = derived_id("prestation", company, "without reference", *work)
    return Entry(
        id=id_,
        helper=helper,
        household=household,
        company=company,
        day=day,
        minutes=minutes,
        activity=activity,
        starts=starts,
        reference=reference,
    )


def _digits(cell: str, length: int) -> str:
    """A number as people and spreadsheets write it: with signs between, without the noughts in front."""
    digits = cell if cell.isdigit() else _BETWEEN_DIGITS.sub("", cell)
    return digits.zfill(length) if digits.isdigit() else digits


def _day(cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise CellUnreadable("day", cell[:_SHOWN]) from None


def _minutes(cells: Mapping[str, str]) -> int:
    column = "minutes" if cells.get("minutes") else "hours"
    cell = cells.get(column, "")
    minutes = whole_minutes(cell) if column == "minutes" else minutes_of_hours(cell)
    if minutes is None:
        raise CellUnreadable(column, cell[:_SHOWN])
    return minutes


def _starts(cell: str) -> int | None:
    if not cell:
        return None
    starts = minute_of_day(cell)
    if starts is None:
        raise CellUnreadable("start", cell[:_SHOWN])
    return starts


def _as_windows_does(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 the way old spreadsheets wrote them."""
    assert isinstance(error, UnicodeDecodeError), "files are read here, not written"
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_WINDOWS: Final = "voucherline.windows"
codecs.register_error(_WINDOWS, _as_windows_does)
