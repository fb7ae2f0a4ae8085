"""The typesetting engine: a template of ours, filled with data, becomes a PDF that keeps for decades."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

import typst

from voucherline.kernel.time import midnight
from voucherline.notices.letters import glyphs

STANDARDS: Final = ("1.7", "a-2a", "ua-1")
"""PDF/A-2a to keep, PDF/UA-1 to be read aloud, both at once."""

_REMEMBERED: Final = 10


class Document:
    """One filled template. What people typed arrives as data and is never read as markup."""

    def __init__(self, template: str, data: dict[str, Any], *, made_on: date) -> None:
        self._made_on = int(midnight(made_on).timestamp())
        self._compiler = typst.Compiler(
            input=_templates() / template,
            root=_templates(),
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        )

    def pdf(self) -> bytes:
        """The finished file; the same data give the same bytes."""
        made = self._compiler.compile(format="pdf", pdf_standards=list(STANDARDS), timestamp=self._made_on)
        assert isinstance(made, bytes), "one document is one file"
        return made

    def value(self, label: str) -> Any:
        """What the template noted under a label, such as page counts; cheap once the file was made."""
        return json.loads(self._compiler.query(f"<{label}>", field="value", one=True))


def forget() -> None:
    """Free what the engine remembers of finished documents: it keeps everything for ten more, gigabytes of letters."""
    compiler = typst.Compiler(root=_templates(), font_paths=_fonts(), ignore_system_fonts=True)
    for _ in range(_REMEMBERED + 1):
        compiler.compile(input=b"", format="pdf")


def _templates() -> Path:
    with as_file(files(__package__) / "templates") as path:
        return path


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Only the fonts that we ship, so that a letter looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[glyphs.folder()])
