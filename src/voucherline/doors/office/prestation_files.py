"""Hours handed in as a CSV file: read row by row, entered by batches, one result a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done, Entry, NotDone
from voucherline.doors.office.lengths import minute_of_day, minutes_of_hours, whole_minutes
from voucherline.doors.office.rows import SHOWN, Cells, CellUnreadable, day_of, read
from voucherline.kernel import collector
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import EnteredBy

BATCH: Final = 5000
LONGEST_REFERENCE: Final = 100
NEEDED: Final = ("helper", "household", "company", "day", "activity")
_BETWEEN_DIGITS: Final = re.compile(r"[\s+./*-]")


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row of the file (the first below the headings is 2) and what came of it: a prestation, or a refusal."""

    row: int
    done: Done | None
    refusal: Refusal | None = None
    reference: str = ""


@dataclass(eq=False)
class AnotherCompany(Refusal):
    """A company hands in its own hours only."""

    number: str


def register_file(
    lines: Iterable[str],
    *,
    entered_by: EnteredBy,
    by: Actor,
    now: datetime,
    company: str = "",
    progress: Callable[[int], None] | None = None,
) -> Iterator[RowResult]:
    """Enter the hours of a file, by batches of 5,000, each a transaction; one result a row, in order.

    A row that cannot be read or is refused stops no other. The same file again changes nothing: a row's prestation has
    an id made of the company's reference, or of all that the row says. A file of
    one company need not name it. `progress` hears how many rows are through.
    """
    rows = _rows(iter(lines), company)
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


def _rows(lines: Iterator[str], company: str) -> Iterator[Row]:
    needed = [column for column in NEEDED if column != "company" or not company]
    for number, cells in read(lines, needed=needed, one_of=("minutes", "hours")):
        if isinstance(cells, Refusal):
            yield number, cells
            continue
        try:
            yield number, _entry(cells, company)
        except Refusal as refusal:
            yield number, refusal


def _entry(cells: Cells, own: str) -> Entry:
    helper, household = _digits(cells["helper"], 12), _digits(cells["household"], 12)
    company = _digits(cells.get("company", "").upper().removeprefix("BE") or own, 10)
    if own and company != own:
        raise AnotherCompany(company[:SHOWN])
    day, minutes, starts = day_of(cells["day"]), _minutes(cells), _starts(cells.get("start", ""))
    activity, reference = cells["activity"], cells.get("reference", "")
    if len(reference) > LONGEST_REFERENCE:
        raise CellUnreadable("reference", reference[:SHOWN])
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


def _minutes(cells: Cells) -> int:
    column = "minutes" if cells.get("minutes") else "hours"
    cell = cells.get(column, "")
    minutes = whole_minutes(cell) if column == "minutes" else minutes_of_hours(cell)
    if minutes is None:
        raise CellUnreadable(column, cell[:SHOWN])
    return minutes


def _starts(cell: str) -> int | None:
    if not cell:
        return None
    starts = minute_of_day(cell)
    if starts is None:
        raise CellUnreadable("start", cell[:SHOWN])
    return starts
