"""Letters across the border of this package: who sends them, and what a print run became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Sender:
    """What stands at the head of every letter, beside the name of the service in the letter's language."""

    street: str
    postcode: str
    town: str
    line: str
    """The telephone number of the line, as people write it."""
    portal: str = ""
    """The address of the web pages."""


@dataclass(frozen=True, slots=True)
class TypesetRun:
    """A print run as it goes to the printer."""

    pdf: bytes
    pages: tuple[int, ...]
    """Of each letter, in the order of the file; an odd number is followed by a blank page, to fill the sheet."""
    unprintable: Mapping[UUID, str] = field(default_factory=dict)
    """Characters that no font of ours can draw, by delivery: a replacement mark stands in their place."""

    @property
    def sheets(self) -> tuple[int, ...]:
        """Of each letter, printed on both sides."""
        return tuple(sheets_of(pages) for pages in self.pages)


def sheets_of(pages: int) -> int:
    """How many sheets so many pages need, printed on both sides."""
    return (pages + 1) // 2
