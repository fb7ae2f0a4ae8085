"""What the telephone line keeps: named, not imported, since doors do not know each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.utils.module_loading import import_string

from voucherline.kernel.actors import Actor


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


class CallBack(Protocol):
    """Somebody who waits for a call."""

    @property
    def id(self) -> UUID:
        """What is noted as done."""

    @property
    def number(self) -> str:
        """The telephone number that asked."""

    @property
    def asked_at(self) -> datetime:
        """Since when."""

    @property
    def household(self) -> UUID | None:
        """Whose call it was, if it was known."""


def calls_of(household: UUID, *, limit: int) -> Sequence[Call]:
    """The last calls of a household, the newest first."""
    calls: Sequence[Call] = import_string("voucherline.doors.phone_line.looking_back.calls_of")(household, limit=limit)
    return calls


def waiting_call_backs(*, limit: int) -> Sequence[CallBack]:
    """Who waits for a call, the longest first."""
    waiting: Sequence[CallBack] = import_string("voucherline.doors.phone_line.wishes.waiting_call_backs")(limit=limit)
    return waiting


def waits_for_call(household: UUID) -> bool:
    """Did this household ask for a call that nobody has made?"""
    waits: bool = import_string("voucherline.doors.phone_line.wishes.waits_for_call")(household)
    return waits


def call_back(id_: UUID) -> CallBack | None:
    """Somebody who asked for a call; nobody, where nobody did."""
    asked: CallBack | None = import_string("voucherline.doors.phone_line.wishes.call_back")(id_)
    return asked


def called_back(call_back: UUID, *, by: Actor, now: datetime) -> bool:
    """Note that somebody was called back; false, if that was noted already."""
    noted: bool = import_string("voucherline.doors.phone_line.wishes.called_back")(call_back, by=by, now=now)
    return noted
