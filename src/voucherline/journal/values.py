"""The shape of a fact."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened to a household, about a subject. Its kind is its class name, a past participle."""

    household: UUID
    subject: UUID
    moved_from: str = ""
    moved_to: str = ""

    @classmethod
    def says(cls) -> tuple[str, ...]:
        """The names of what this kind of fact says beside who, what and when."""
        return _says(cls)

    def said(self) -> tuple[object, ...]:
        """What it says, in the order of `says`: plain values only."""
        return tuple([getattr(self, name) for name in _says(type(self))])


_SAYS: dict[str, tuple[str, ...]] = {}


def _says(kind: type[Fact]) -> tuple[str, ...]:
    names = _SAYS.get(kind.__name__)
    if names is None:
        names = _SAYS[kind.__name__] = tuple(field.name for field in fields(kind))[len(fields(Fact)) :]
    return names


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact as the journal keeps it."""

    kind: str
    subject: UUID
    moved_from: str
    moved_to: str
    role: str
    actor: str
    channel: str
    at: str
    details: dict[str, object]


@dataclass(frozen=True, slots=True)
class Untold:
    """A fact of which it must be decided who hears it."""

    household: UUID
    id: UUID
    subject: UUID
    kind: str
    moved_from: str
    moved_to: str
    role: str
    actor: str
    at: datetime
    details: dict[str, Any]
