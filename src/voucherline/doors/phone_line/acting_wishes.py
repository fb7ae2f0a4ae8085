"""Acts about how a household wants to be spoken to, and about its code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.values import CodeMalformed, CodeTooEasy, CodeWrong
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.models import CallerProfile
from voucherline.doors.phone_line.values import Acted
from voucherline.kernel.refusals import Refusal

_LAST_HOUR: Final = 24


def set_language(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Speak, write and call in another language; where the scheme does not, in this call alone."""
    context.language = given["language"]
    wanted = replace(queries.preferences(context.known.id), language=context.language)
    try:
        households.set_preferences(context.known.id, wanted, by=context.as_household, now=now)
    except Refusal:
        # The call goes on in the language that the caller understands all the same.
        return Acted(0, "done", language=context.language)
    return Acted(0, "done", language=context.language)


def set_pace(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Speak at this pace from now on."""
    context.pace = int(given["pace"])
    CallerProfile.objects.update_or_create(household_id=context.known.id, defaults={"pace": context.pace})
    return Acted(0, "done", pace=context.pace)


def check_hours(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Are these two hours of a day, in order?"""
    first, last = int(given["from"]), int(given["to"])
    if not first < last <= _LAST_HOUR:
        return Acted(0, "bad")
    context.hours = (first * 60, last * 60)
    return Acted(0, "good", {"from": first * 60, "to": last * 60})


def set_hours(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """Call this household only between these hours."""
    assert context.hours is not None, "hours were keyed in and read back"
    wanted = replace(queries.preferences(context.known.id), call_hours=context.hours)
    try:
        households.set_preferences(context.known.id, wanted, by=context.as_household, now=now)
    except Refusal:
        return Acted(0, "refused")
    return Acted(0, "done", {"from": context.hours[0], "to": context.hours[1]})


def set_code(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Let the household choose another code."""
    if given["new"] != given["again"]:
        return Acted(0, "differs")
    try:
        households.change_telephone_code(context.known.id, given["old"], given["new"], by=context.as_household, now=now)
    except CodeWrong:
        return Acted(0, "wrong")
    except (CodeTooEasy, CodeMalformed):
        return Acted(0, "easy")
    return Acted(0, "done")
