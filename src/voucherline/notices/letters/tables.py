"""Tables as PDF: to keep, to print, and to be read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from voucherline.notices.letters.engine import Document
from voucherline.notices.letters.glyphs import drawable


def table_pdf(
    *,
    title: str,
    language: str,
    facts: Sequence[tuple[str, str]],
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    sums: Sequence[str] = (),
    numeric: Sequence[int] = (),
    made_on: date,
) -> bytes:
    """Set a table; `numeric` are the places of columns that end at the right. The same data give the same bytes."""
    assert all(len(row) == len(headings) for row in (*rows, *([sums] if sums else []))), "a cell for each heading"
    data = {
        "title": _drawn(title),
        "language": language,
        "facts": [[_drawn(name), _drawn(value)] for name, value in facts],
        "headings": list(headings),
        "rows": [[_drawn(cell) for cell in row] for row in rows],
        "sums": list(sums),
        "numeric": list(numeric),
    }
    return Document("table.typ", data, made_on=made_on).pdf()


def _drawn(text: str) -> str:
    """What our fonts can draw of a text."""
    return drawable(text)[0]
