"""What companies hand in, CSV or XLSX: known by its content, never by its name, and never more than we can carry."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from itertools import islice
from typing import Final

from openpyxl import load_workbook

from voucherline.doors.office.rows import text_of
from voucherline.kernel.refusals import Refusal

MOST_MEGABYTES: Final = 2
MOST_BYTES: Final = MOST_MEGABYTES * 1_000_000
MOST_ROWS: Final = 5_000
_MOST_COLUMNS: Final = 30
_MOST_UNPACKED: Final = 60_000_000
_MOST_PARTS: Final = 200
_ZIP: Final = b"PK\x03\x04"
_BOOK: Final = "xl/workbook.xml"
_FORBIDDEN: Final = ("vbaproject", "macrosheets", "externallinks", "embeddings", "activex", "ctrlprops", ".bin", ".exe")
_OTHER_KINDS: Final = (b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf", b"<!DOCTYPE", b"<html")


@dataclass(eq=False)
class FileTooBig(Refusal):
    """More than we take in at once."""

    most_megabytes: int


@dataclass(eq=False)
class TooManyRows(Refusal):
    """More rows than one file may have."""

    most: int


@dataclass(eq=False)
class FileOfOtherKind(Refusal):
    """Neither CSV nor XLSX."""


@dataclass(eq=False)
class FileWithMacros(Refusal):
    """A spreadsheet that holds programs, or other files."""


@dataclass(eq=False)
class FileDamaged(Refusal):
    """A spreadsheet that cannot be opened."""


def lines_of(content: bytes) -> list[str]:
    """The lines of a file as CSV, headings first; refused as a whole where it is not what we take."""
    if len(content) > MOST_BYTES:
        raise FileTooBig(MOST_MEGABYTES)
    lines = _lines_of_book(content) if content.startswith(_ZIP) else _lines_of_text(content)
    if len(lines) > MOST_ROWS + 1:
        raise TooManyRows(MOST_ROWS)
    return lines


def _lines_of_text(content: bytes) -> list[str]:
    is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if content.lstrip().startswith(_OTHER_KINDS) or (b"\x00" in content and not is_utf16):
        raise FileOfOtherKind
    return list(text_of(BytesIO(content)))


def _lines_of_book(content: bytes) -> list[str]:
    try:
        _check_parts(content)
        return list(islice(_written(content), MOST_ROWS + 2))
    except Refusal:
        raise
    except Exception:
        # The library knows many ways to say so, and whoever made the file none of them.
        raise FileDamaged from None


def _check_parts(content: bytes) -> None:
    """Refuse a book with programs or other files in it, and one that would grow beyond measure."""
    with zipfile.ZipFile(BytesIO(content)) as parts:
        known = parts.infolist()
        names = [each.filename.lower() for each in known]
        if _BOOK not in names:
            raise FileOfOtherKind
        if any(word in name for name in names for word in _FORBIDDEN if "printersettings" not in name):
            raise FileWithMacros
        if len(known) > _MOST_PARTS or sum(each.file_size for each in known) > _MOST_UNPACKED:
            raise FileTooBig(MOST_MEGABYTES)
        for each in known:
            if each.filename.endswith((".xml", ".rels")):
                _check_plain(parts.read(each))


def _check_plain(part: bytes) -> None:
    """Refuse XML that defines what it means itself, and what is no plain XML."""
    begin = part[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not begin.startswith(b"<") or b"\x00" in begin or b"<!DOCTYPE" in begin or b"<!ENTITY" in begin:
        raise FileDamaged


def _written(content: bytes) -> Iterator[str]:
    """The first sheet, written as CSV."""
    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for row in book.worksheets[0].iter_rows(max_col=_MOST_COLUMNS, values_only=True):
            yield _line([text_of_cell(value) for value in row])
    finally:
        book.close()


def _line(cells: Sequence[str]) -> str:
    while cells and not cells[-1]:
        cells = cells[:-1]
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerow([*cells, *[""] * (_MOST_COLUMNS - len(cells))])
    return out.getvalue()


def text_of_cell(value: object) -> str:
    """A cell as somebody would have typed it."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float():
            return str(int(value)) if value.is_integer() else str(round(value, 4))
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return f"{value.hour}:{value.minute:02d}"
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02d}"
        case _:
            return " ".join(str(value).split())
