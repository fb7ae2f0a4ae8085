"""What customer service notes of callers: a wish in writing, and calls back that were made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from voucherline.doors.phone_line.models import CallBack, CallerProfile
from voucherline.kernel.actors import Actor, only_staff


@dataclass(frozen=True, slots=True)
class CallBackView:
    """Somebody who waits for a call."""

    id: UUID
    number: str
    asked_at: datetime
    household: UUID | None


def note_written_wish(household: UUID, *, without_code: bool, by: Actor) -> None:
    """Note that a household asked in writing to be told, and to answer, without its code when the line calls it."""
    only_staff(by, "note a written wish")
    CallerProfile.objects.update_or_create(household_id=household, defaults={"without_code": without_code})


def waiting_call_backs(*, limit: int = 100) -> list[CallBackView]:
    """Who waits for a call, the longest first."""
    found = CallBack.objects.filter(done_at__isnull=True).select_related("call").order_by("asked_at", "id")
    return [CallBackView(each.id, each.number, each.asked_at, each.call.household_id) for each in found[:limit]]


def waits_for_call(household: UUID) -> bool:
    """Did this household ask for a call that nobody has made?"""
    return CallBack.objects.filter(call__household_id=household, done_at__isnull=True).exists()


def call_back(id_: UUID) -> CallBackView | None:
    """Somebody who asked for a call, whether it was made or not."""
    found = CallBack.objects.filter(id=id_).select_related("call").first()
    return CallBackView(found.id, found.number, found.asked_at, found.call.household_id) if found else None


def called_back(call_back: UUID, *, by: Actor, now: datetime) -> bool:
    """Note that somebody was called back; false, if that was noted already."""
    only_staff(by, "note a call back")
    return CallBack.objects.filter(id=call_back, done_at__isnull=True).update(done_at=now, done_by=by.name) == 1
