"""How companies name the columns of their files, in any of our languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES

COLUMNS: Final = (
    "helper",
    "household",
    "company",
    "day",
    "hours",
    "minutes",
    "start",
    "activity",
    "reference",
    "number",
    "name",
    "language",
    "email",
    "telephone",
    "first",
    "last",
)


def canonical(heading: str) -> str:
    """Our name of a column, whichever language its heading is in; what is no name of ours stays as it is."""
    written = " ".join(heading.lower().split())
    return _names().get(written, written)


def in_words(column: str, language: str) -> str:
    """The heading of a column."""
    return say("office-column", language, column=column)


@cache
def _names() -> Mapping[str, str]:
    said = {in_words(column, language).lower(): column for language in LANGUAGES for column in COLUMNS}
    return {**said, **{column: column for column in COLUMNS}}
