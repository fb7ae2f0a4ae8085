"""The manifest of a print run: what the printer and the post need to know of each letter, in the order of the PDF."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final
from uuid import UUID

from voucherline.kernel.refusals import Refusal
from voucherline.notices.letters.length import looks_like_pages
from voucherline.notices.letters.values import TypesetRun, sheets_of
from voucherline.notices.values import Letter, NoticeKind

_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(eq=False)
class ManifestDamaged(Refusal):
    """A manifest cannot be read; `row` counts from 1, and 0 means the whole file."""

    row: int


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One letter of a print run. Neither name nor street: whoever sorts and counts needs neither."""

    place: int
    """In the PDF, from 1."""
    delivery: UUID
    household: str
    """The user number."""
    pages: int
    sheets: int
    language: str
    postcode: str
    postcode_order: int
    """Among all letters of the run by postcode, from 1: the order in which the post wants them."""
    kind: NoticeKind


HEADINGS: Final = tuple(field.name for field in fields(ManifestRow))


def arrange(letters: Iterable[Letter]) -> list[Letter]:
    """Put letters into the order of a print run: by number of sheets, then by postcode.

    How many sheets a letter needs is guessed here: who wants no doubt typesets, and arranges again by `arrange_by`.
    """
    each = list(letters)
    return arrange_by(each, [looks_like_pages(letter) for letter in each])


def arrange_by(letters: Sequence[Letter], pages: Sequence[int]) -> list[Letter]:
    """Put letters of so many pages into the order of a print run."""
    order = sorted(
        zip(letters, pages, strict=True),
        key=lambda pair: (sheets_of(pair[1]), *_by_post(pair[0])),
    )
    return [letter for letter, _ in order]


def manifest(letters: Sequence[Letter], run: TypesetRun) -> list[ManifestRow]:
    """Describe a run as it was set."""
    by_post = sorted(range(len(letters)), key=lambda at: _by_post(letters[at]))
    order = {at: place for place, at in enumerate(by_post, start=1)}
    return [
        ManifestRow(
            place=at + 1,
            delivery=letter.delivery,
            household=letter.number,
            pages=pages,
            sheets=sheets_of(pages),
            language=letter.message.language,
            postcode=letter.postcode,
            postcode_order=order[at],
            kind=letter.message.kind,
        )
        for at, (letter, pages) in enumerate(zip(letters, run.pages, strict=True))
    ]


def to_csv(rows: Iterable[ManifestRow]) -> str:
    """Write a manifest for a spreadsheet; no cell can become a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    writer.writerows([_harmless(str(value)) for value in asdict(row).values()] for row in rows)
    return out.getvalue()


def to_json(rows: Iterable[ManifestRow], *, run: str) -> str:
    """Write a manifest for a program."""
    letters = [{**asdict(row), "delivery": str(row.delivery)} for row in rows]
    return json.dumps({"run": run, "letters": letters}, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> list[ManifestRow]:
    """Read a manifest back."""
    try:
        letters = json.loads(text)["letters"]
    except (ValueError, TypeError, KeyError):
        raise ManifestDamaged(row=0) from None
    return [_row(at, cells) for at, cells in enumerate(letters, start=1)]


def _by_post(letter: Letter) -> tuple[str, str, str, str]:
    """The same order on every machine and every day."""
    return (letter.postcode, letter.street, letter.number, str(letter.delivery))


def _row(at: int, cells: dict[str, Any]) -> ManifestRow:
    try:
        return ManifestRow(
            place=int(cells["place"]),
            delivery=UUID(cells["delivery"]),
            household=cells["household"],
            pages=int(cells["pages"]),
            sheets=int(cells["sheets"]),
            language=cells["language"],
            postcode=cells["postcode"],
            postcode_order=int(cells["postcode_order"]),
            kind=NoticeKind(cells["kind"]),
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        raise ManifestDamaged(row=at) from None


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*_BEGINS_A_FORMULA, "'")) else cell
