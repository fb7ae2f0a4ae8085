"""What companies hand in as files, and how each kind of row is entered."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class FileKind(StrEnum):
    """What stands in a file."""

    HOURS = "hours"
    HELPERS = "helpers"


class Outcome(NamedTuple):
    """What became of one row, or would become of it."""

    row: int
    how: str
    """`entered`, `known` (it was entered before, and nothing changes) or `refused`."""
    reference: str
    words: str
    """Why it was refused."""
