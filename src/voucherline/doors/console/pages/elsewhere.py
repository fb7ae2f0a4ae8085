"""What the telephone line keeps: named, not imported, since doors do not know each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.utils.module_loading import import_string

from voucherline.kernel.actors import Actor


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
