"""A call comes in, or goes out: what is known of the other side before a word is said."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from voucherline.domain.accounts.values import CodeCall, Purpose
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.dialogues import (
    HELPER_CALLS,
    HOUSEHOLD_CALLS,
    LINE_CALLS_CODE,
    LINE_CALLS_NEWS,
    LINE_CALLS_WORK,
)
from voucherline.doors.phone_line.identifying import Verify
from voucherline.kernel.ids import new_id
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.values import NoticeKind


def household_calls(
    number: str, *, language: str, now: datetime, call: UUID | None = None, verify: Verify | None = None
) -> Conversation:
    """Somebody calls the line of the households, from this number (E.164, or nothing)."""
    context = CallContext(call or new_id(), number, language, now, owner=_owner(number), verify=verify)
    return Conversation(HOUSEHOLD_CALLS, context)


def _owner(number: str) -> HouseholdView | None:
    """The one household whose confirmed contact point this is; of two, none."""
    found = households.identifying_telephones(number) if number else []
    return found[0] if len(found) == 1 else None


def helper_calls(
    number: str, *, language: str, now: datetime, call: UUID | None = None, verify: Verify | None = None
) -> Conversation:
    """Somebody calls the line of the helpers."""
    context = CallContext(call or new_id(), number, language, now, verify=verify, languages=HELPER_CALLS.languages)
    context.telephone_of = _owner(number)
    return Conversation(HELPER_CALLS, context)


def line_calls(
    household: HouseholdView,
    number: str,
    *,
    kind: NoticeKind,
    subject: UUID,
    delivery: UUID | None = None,
    now: datetime,
    call: UUID | None = None,
    verify: Verify | None = None,
) -> Conversation:
    """The line calls a household with a piece of news, and somebody has answered."""
    context = CallContext(
        call or new_id(),
        number,
        household.language,
        now,
        outgoing=True,
        owner=household,
        kind=kind,
        subject=subject,
        delivery=delivery,
        verify=verify,
    )
    return Conversation(LINE_CALLS_WORK if kind in NEEDS_AN_ANSWER else LINE_CALLS_NEWS, context)


def line_calls_with_code(asked: CodeCall, *, now: datetime) -> Conversation:
    """The line calls somebody who is signing in, and somebody has answered."""
    owner = households.by_ids([asked.owner])[asked.owner] if asked.purpose is Purpose.HOUSEHOLD else None
    context = CallContext(new_id(), asked.number, asked.language, now, outgoing=True, owner=owner, one_time=asked.code)
    return Conversation(LINE_CALLS_CODE, context)
