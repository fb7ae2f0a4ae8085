"""The shape of a fact."""

from __future__ import annotations

from dataclasses import dataclass, fields
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened to a household, about a subject. Its kind is its class name, a past participle."""

    household: UUID
    subject: UUID
    moved_from: str = ""
    moved_to: str = ""

    def details(self) -> dict[str, object]:
        """What this kind of fact says beside who, what and when: plain values only."""
        known = {field.name for field in fields(Fact)}
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in known}


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
