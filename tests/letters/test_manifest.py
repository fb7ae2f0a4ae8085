"""The manifest tells the printer and the post what is in a run, in the order of its file."""

from __future__ import annotations

import csv
import io
import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.by_hand import RUN, SAID, STATEMENT, letter, run_of, text_of
from voucherline.notices.letters.manifest import (
    ManifestDamaged,
    ManifestRow,
    arrange,
    arrange_by,
    from_json,
    manifest,
    to_csv,
    to_json,
)
from voucherline.notices.values import NoticeKind

TYPED = st.text(max_size=12)
ROWS = st.builds(
    ManifestRow,
    place=st.integers(1, 99),
    delivery=st.uuids(),
    household=TYPED,
    pages=st.integers(1, 9),
    sheets=st.integers(1, 5),
    language=st.sampled_from(["nl", "fr", "de", "en"]),
    postcode=TYPED,
    postcode_order=st.integers(1, 99),
    kind=st.sampled_from(NoticeKind),
)


def test_a_run_is_ordered_by_sheets_and_then_by_postcode() -> None:
    thick = letter(STATEMENT, place=1, postcode="1000")
    north = letter(place=2, postcode="2000")
    south = letter(SAID["fr"], place=3, postcode="6700")
    middle = letter(SAID["de"], place=4, postcode="4700")

    assert arrange([thick, south, north, middle]) == [north, middle, south, thick]
    assert arrange([middle, north, thick, south]) == [north, middle, south, thick]


def test_the_pages_that_were_set_decide_over_those_that_were_guessed() -> None:
    first, second = letter(place=1, postcode="1000"), letter(place=2, postcode="2000")

    assert arrange_by([first, second], [3, 2]) == [second, first]


def test_the_manifest_follows_the_file() -> None:
    ordered = arrange([letter(STATEMENT, place=1, postcode="1000"), letter(SAID["fr"], place=2, postcode="6700")])
    run = run_of(ordered)

    rows = manifest(ordered, run)

    assert [(row.place, row.postcode, row.pages, row.sheets, row.language) for row in rows] == [
        (1, "6700", 1, 1, "fr"),
        (2, "1000", 3, 2, "nl"),
    ]
    assert [row.postcode_order for row in rows] == [2, 1]
    assert [row.delivery for row in rows] == [UUID(int=2), UUID(int=1)]
    assert text_of(run.pdf).index(SAID["fr"].subject) < text_of(run.pdf).index(STATEMENT.subject)


@given(st.lists(ROWS, max_size=5))
def test_what_is_written_reads_back(rows: list[ManifestRow]) -> None:
    lines = list(csv.DictReader(io.StringIO(to_csv(rows), newline=""), delimiter=";"))
    assert [(line["delivery"], line["kind"], line["pages"]) for line in lines] == [
        (str(row.delivery), row.kind.value, str(row.pages)) for row in rows
    ]
    assert from_json(to_json(rows, run=RUN)) == rows


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "'"])
def test_no_cell_becomes_a_formula(begin: str) -> None:
    (row,) = manifest([letter(postcode=f"{begin}1+1")], run_of([letter()]))

    written = to_csv([row])

    assert f";'{begin}1+1;" in written.replace('"', "")


def test_neither_name_nor_street_is_told() -> None:
    written = to_csv(manifest([letter()], run_of([letter()])))

    assert "Hondt" not in written
    assert "Nieuwstraat" not in written


@pytest.mark.parametrize("text", ["", "place;delivery\r\n", "\x00", "{}"])
def test_what_is_no_manifest_is_refused(text: str) -> None:
    with pytest.raises(ManifestDamaged):
        from_json(text)


def test_a_damaged_row_is_named() -> None:
    good = manifest([letter(place=1), letter(place=2)], run_of([letter(place=1), letter(place=2)]))
    cells = json.loads(to_json(good, run=RUN))
    del cells["letters"][1]["pages"]

    with pytest.raises(ManifestDamaged) as told:
        from_json(json.dumps(cells))

    assert told.value.row == 2
