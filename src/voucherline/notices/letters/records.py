"""A person's own record as PDF: headed parts with facts, tables and texts, to keep and to be read aloud."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from voucherline.notices.letters.engine import Document
from voucherline.notices.letters.glyphs import drawable


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading."""

    heading: str
    facts: Sequence[tuple[str, str]] = ()
    headings: Sequence[str] = ()
    """Of the columns of its table."""
    rows: Sequence[Sequence[str]] = ()
    texts: Sequence[tuple[str, str]] = ()
    """Each with a title."""
    nothing: str = ""
    """What is said where the part is empty."""


def record_pdf(title: str, language: str, parts: Iterable[Part], *, made_on: date) -> bytes:
    """Set a record; the same data give the same bytes."""
    data = {"title": _drawn(title), "language": language, "parts": [_data(each) for each in parts]}
    return Document("record.typ", data, made_on=made_on).pdf()


def _data(part: Part) -> dict[str, object]:
    empty = not (part.facts or part.rows or part.texts)
    return {
        "heading": _drawn(part.heading),
        "facts": [[_drawn(name), _drawn(value)] for name, value in part.facts],
        "headings": [_drawn(each) for each in part.headings],
        "rows": [[_drawn(cell) for cell in row] for row in part.rows],
        "texts": [{"title": _drawn(name), "lines": _drawn(text).splitlines()} for name, text in part.texts],
        "nothing": _drawn(part.nothing) if empty else "",
    }


def _drawn(text: str) -> str:
    """What our fonts can draw of a text."""
    return drawable(text)[0]
