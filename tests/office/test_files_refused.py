"""What companies hand in and we do not take: said of the file as a whole, or of one row."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from voucherline.doors.office import rows, spreadsheets
from voucherline.doors.office.prestation_files import AnotherCompany, register_file
from voucherline.doors.office.rows import ColumnsMissing
from voucherline.doors.office.spreadsheets import (
    FileDamaged,
    FileOfOtherKind,
    FileTooBig,
    FileWithMacros,
    TooManyRows,
)
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import EnteredBy
from world import World


def a_book(*names: str) -> bytes:
    """A ZIP of empty parts, as a spreadsheet is one."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as parts:
        for name in names:
            parts.writestr(name, "<part/>")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"a" * (spreadsheets.MOST_BYTES + 1), FileTooBig),
        (a_book("xl/workbook.xml", *(f"xl/{each}.xml" for each in range(200))), FileTooBig),
        (b"day\n" * (spreadsheets.MOST_ROWS + 2), TooManyRows),
        (b"%PDF-1.7", FileOfOtherKind),
        (b"a\x00b", FileOfOtherKind),
        (a_book("word/document.xml"), FileOfOtherKind),
        (a_book("xl/workbook.xml", "xl/vbaProject.bin"), FileWithMacros),
        (a_book("xl/workbook.xml"), FileDamaged),
        (a_book("xl/workbook.xml")[:-4], FileDamaged),
    ],
)
def test_a_file_is_refused_as_a_whole(content: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        spreadsheets.lines_of(content)


def test_a_file_that_does_not_name_its_columns_is_refused_with_those_that_lack() -> None:
    with pytest.raises(ColumnsMissing) as refused:
        list(rows.read(iter(["day;hours"]), needed=("day", "helper"), one_of=("minutes", "hours")))
    assert refused.value.slots() == {"columns": "helper"}


@pytest.mark.django_db
def test_a_company_hands_in_no_hours_of_another() -> None:
    world = World()
    net, other, ana = world.company("Net & Co"), world.company("Other"), world.household("Ana")
    bea = net.helper("Bea")
    lines = [
        "helper;household;company;day;hours;activity",
        f"{bea.number};{ana.number};{other.number};2026-01-05;3;home_help",
    ]

    [row] = register_file(lines, entered_by=EnteredBy.COMPANY, by=net.actor, now=world.now, company=net.number)

    assert isinstance(row.refusal, AnotherCompany)
    assert row.refusal.slots() == {"number": other.number}
