"""One letter out of the PDF of its print run, as it was printed."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path
from typing import Final
from uuid import UUID

import typst

from voucherline.notices.letters.manifest import ManifestDamaged, ManifestRow, from_json

PDF: Final = "letters.pdf"
MANIFEST: Final = "manifest.json"
LARGEST: Final = 64 * 1024 * 1024
"""Of a larger run nobody takes one letter while somebody waits for a page."""
_PAGES_OF_A_SHEET: Final = 2


def copied(run: Path, delivery: UUID) -> bytes | None:
    """The pages of one letter of a print run, as PDF; None where its files are no longer kept, or cannot be read."""
    try:
        letters = from_json((run / MANIFEST).read_text("utf-8"))
        if (run / PDF).stat().st_size > LARGEST:
            return None
    except (OSError, ManifestDamaged):
        return None
    found = next((each for each in letters if each.delivery == delivery), None)
    return _pages(run, _first_page(letters, found), found.pages) if found else None


def _first_page(letters: list[ManifestRow], letter: ManifestRow) -> int:
    """Each letter begins on a new sheet."""
    before = takewhile(lambda each: each.place < letter.place, sorted(letters, key=lambda each: each.place))
    return 1 + sum(each.sheets * _PAGES_OF_A_SHEET for each in before)


def _pages(run: Path, first: int, count: int) -> bytes | None:
    pages = (f'#image("/{PDF}", page: {number}, width: 100%)' for number in range(first, first + count))
    source = '#set page(paper: "a4", margin: 0pt)\n' + "\n#pagebreak()\n".join(pages)
    try:
        made = typst.Compiler(root=run, ignore_system_fonts=True).compile(input=source.encode(), format="pdf")
    except RuntimeError:
        return None
    assert isinstance(made, bytes), "one document is one file"
    return made
