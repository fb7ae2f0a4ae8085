"""Letters set as one PDF: for the printer, for the archive (PDF/A-2a) and for a screen reader (PDF/UA-1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final

from voucherline.notices.letters import codes
from voucherline.notices.letters.engine import Document, forget
from voucherline.notices.letters.envelope import ADDRESS
from voucherline.notices.letters.frame import Frame
from voucherline.notices.letters.length import looks_like_pages
from voucherline.notices.letters.values import Sender, TypesetRun, sheets_of
from voucherline.notices.values import Letter
from voucherline.words.catalogue import say

MARGINS: Final = {"left": 25, "right": 20, "top": 20}
"""In millimetres."""
_DIGITS_OF_A_RUN: Final = 10
_MOST_TURNS: Final = 3


def typeset(letters: Sequence[Letter], *, run: str, sender: Sender) -> TypesetRun:
    """Set the letters of one print run, each from a new sheet on; batches of 250 keep memory small.

    The same letters under the same run give the same bytes, so that a run that broke off can be made again.
    """
    assert letters, "a print run has letters"
    frames = [Frame(letter, sender) for letter in letters]
    data = _data(run, letters, frames)
    document, pages = _paginated(data, letters, run)
    pdf = document.pdf()
    forget()
    return TypesetRun(
        pdf=pdf,
        pages=tuple(pages),
        unprintable={
            letter.delivery: frame.missing for letter, frame in zip(letters, frames, strict=True) if frame.missing
        },
    )


def sheet_mark(run: str, place: int, sheet: int, sheets: int) -> str:
    """What the inserting machine reads on a sheet: run, place of the letter in it, sheet so many of so many."""
    digits = re.sub(r"\D", "", run)[-_DIGITS_OF_A_RUN:].rjust(_DIGITS_OF_A_RUN, "0")
    return f"{digits}{place:06}{sheet:02}{sheets:02}"


def _paginated(data: dict[str, Any], letters: Sequence[Letter], run: str) -> tuple[Document, list[int]]:
    """Lay the letters out: first with the pages they look to have, then, where that was wrong, with what they have.

    "Page 1 of 2" is known only when the letter is set. Guessing is faster than letting the engine find out: what was
    guessed right is not set a second time.
    """
    pages = [looks_like_pages(letter) for letter in letters]
    for _ in range(_MOST_TURNS):
        _number(data["letters"], pages, run)
        document = Document("letter.typ", data, made_on=max(letter.day for letter in letters))
        found = list(document.value("pages"))
        if found == pages:
            return document, pages
        pages = found
    raise AssertionError("what stands in a margin does not change how many pages a letter has")


def _number(letters: list[dict[str, Any]], pages: Sequence[int], run: str) -> None:
    """Tell each letter how many pages it has, and draw the marks of its sheets."""
    for place, (letter, count) in enumerate(zip(letters, pages, strict=True), start=1):
        if letter.get("pages") != count:
            sheets = sheets_of(count)
            letter["pages"] = count
            letter["marks"] = [codes.barcode(sheet_mark(run, place, sheet, sheets)) for sheet in range(1, sheets + 1)]


def _data(run: str, letters: Sequence[Letter], frames: Sequence[Frame]) -> dict[str, Any]:
    language = letters[0].message.language
    return {
        "name": run,
        "title": say("letter-run-title", language, run=run),
        "language": language,
        "place": {**MARGINS, "address": asdict(ADDRESS)},
        "letters": [frame.data() for frame in frames],
    }
