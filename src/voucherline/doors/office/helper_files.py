"""Helpers and contracts handed in as a file: read row by row, one result a row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.domain.companies.hiring import hire
from voucherline.domain.companies.values import Hired, Hiring
from voucherline.doors.office.rows import Cells, day_of, read
from voucherline.kernel.actors import Actor
from voucherline.kernel.refusals import Refusal

NEEDED: Final = ("name", "first")
_NOT_DIGITS: Final = re.compile(r"[^0-9]")

RowHired = tuple[int, Hired | Refusal]


def hire_file(lines: Iterable[str], *, company: UUID, language: str, by: Actor, now: datetime) -> list[RowHired]:
    """Sign the contracts of a file; a row that is refused stops no other, the same file again changes nothing.

    Where a row names no language, a new helper is spoken to in `language`.
    """
    read_ = [(number, _hiring(cells, language)) for number, cells in read(iter(lines), needed=NEEDED)]
    results = iter(hire([each for _, each in read_ if isinstance(each, Hiring)], company=company, by=by, now=now))
    return [(number, next(results) if isinstance(each, Hiring) else each) for number, each in read_]


def _hiring(cells: Cells | Refusal, language: str) -> Hiring | Refusal:
    if isinstance(cells, Refusal):
        return cells
    try:
        return Hiring(
            number=_NOT_DIGITS.sub("", cells.get("number", "")),
            name=cells["name"],
            language=cells.get("language", "").lower() or language,
            first=day_of(cells["first"], "first"),
            last=day_of(cells["last"], "last") if cells.get("last") else None,
            email=cells.get("email", ""),
            telephone=_with_nought(cells.get("telephone", "")),
        )
    except Refusal as refusal:
        return refusal


def _with_nought(telephone: str) -> str:
    """Spreadsheets take a number such as 0470 12 34 56 for a sum, and drop the nought."""
    digits = _NOT_DIGITS.sub("", telephone)
    return f"0{digits}" if telephone == digits and len(digits) in (8, 9) and not digits.startswith("0") else telephone
