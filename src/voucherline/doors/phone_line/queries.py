"""Questions about calls."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from voucherline.doors.phone_line.models import Call, CallerProfile, CallStep

WHOLE: Final = 100


def language_of(number: str, *, but: UUID) -> str:
    """The language that this number spoke the last time; nothing, if it never called."""
    if not number:
        return ""
    before = Call.objects.filter(number=number, outgoing=False, ended_at__isnull=False).exclude(id=but)
    return before.order_by("-started_at").values_list("language", flat=True).first() or ""


def language_of_helper(helper: UUID, *, but: UUID) -> str:
    """The language in which a helper was last spoken to; nothing, if she never called."""
    before = Call.objects.filter(helper_id=helper, ended_at__isnull=False).exclude(id=but)
    return before.order_by("-started_at").values_list("language", flat=True).first() or ""


def profile(household: UUID) -> CallerProfile | None:
    """How this household is spoken to, if anything is known of it."""
    return CallerProfile.objects.filter(household_id=household).first()


def manner(household: UUID) -> tuple[int, float] | tuple[None, None]:
    """The pace at which a household is spoken to, and how much longer than usual one waits for its keys."""
    known = profile(household)
    return (known.pace, known.waits_percent / WHOLE) if known else (None, None)


def walk(call: UUID) -> list[CallStep]:
    """All that was said, heard and done in a call, in order."""
    return list(CallStep.objects.filter(call_id=call).order_by("id"))
