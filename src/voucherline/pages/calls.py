"""The calls of a household, as the telephone line keeps them: named, not imported, since no page may know a door."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.utils.module_loading import import_string


class Step(Protocol):
    """One thing said or heard in a call."""

    @property
    def what(self) -> str:
        """`said` or `heard`."""

    @property
    def words(self) -> str:
        """What was said, or which keys were pressed."""

    @property
    def secret(self) -> bool:
        """The keys of a code: they were not kept."""


class Call(Protocol):
    """One call of a household."""

    @property
    def id(self) -> UUID:
        """Its name on every page."""

    @property
    def outgoing(self) -> bool:
        """Did we call?"""

    @property
    def started_at(self) -> datetime:
        """When it began."""

    @property
    def told(self) -> bool:
        """Was a key pressed after the news?"""

    @property
    def steps(self) -> tuple[Step, ...]:
        """What was said and pressed, in order."""


def calls_of(household: UUID, *, limit: int) -> Sequence[Call]:
    """The last calls of a household, the newest first."""
    calls: Sequence[Call] = import_string("voucherline.doors.phone_line.looking_back.calls_of")(household, limit=limit)
    return calls
