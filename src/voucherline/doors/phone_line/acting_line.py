"""Acts of the line itself: who is calling, in which language, and a person who helps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from voucherline.domain.companies import codes as helper_codes
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import actions as household_actions
from voucherline.doors.phone_line import identifying, queries
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.models import CallBack, CallerProfile
from voucherline.doors.phone_line.values import Acted
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import BRUSSELS, brussels_day
from voucherline.schemes.calendar import reason_not_to_work

OPENS: Final = 9 * 60
CLOSES: Final = 17 * 60
"""Minutes of a working day between which a person can be reached."""
MOST_WRONG_CODES: Final = 3
"""In one call; then a person takes over."""


def recognise(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Is the number a confirmed contact point of exactly one household, or has it called before?"""
    if context.owner is not None:
        return _speaking(context, "household", context.owner.language)
    spoke = queries.language_of(context.number, but=context.id)
    return _speaking(context, "remembered", spoke) if spoke in context.languages else Acted(0, "new")


def speak(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Speak another language in this call."""
    context.chose_language = True
    return _speaking(context, "done", given["language"])


def _speaking(context: CallContext, result: str, language: str) -> Acted:
    context.language = language
    pace, waits = queries.manner(context.owner.id) if context.owner else (None, None)
    return Acted(0, result, language=language, pace=pace, waits=waits)


def identify(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Check number and code; without a number, the code of whom the line stands for."""
    number = given.get("number") or (context.owner.number if context.owner else "")
    verify = context.verify or household_actions.verify_telephone_code
    context.household = identifying.identify_household(
        number, given["code"], caller=context.number, now=now, verify=verify
    )
    if context.household is None:
        return _not_known(context)
    pace, waits = queries.manner(context.household.id)
    language = _language(context, context.household.language)
    return Acted(0, "known", language=language, pace=pace, waits=waits)


def identify_helper(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Check a helper's number and code."""
    verify = context.verify or helper_codes.verify_helper_code
    context.helper = identifying.identify_helper(
        given["number"], given["code"], caller=context.number, now=now, verify=verify
    )
    if context.helper is None:
        return _not_known(context)
    [reach] = companies.reach_helpers([context.helper.id]).values()
    spoke = queries.language_of_helper(context.helper.id, but=context.id)
    return Acted(0, "known", language=_language(context, spoke or reach.language))


def _language(context: CallContext, own: str) -> str:
    """Who is known is spoken to in its own language, unless it chose another for this call."""
    if not context.chose_language and own in context.languages:
        context.language = own
    return context.language


def _not_known(context: CallContext) -> Acted:
    context.wrong_codes += 1
    return Acted(0, "enough" if context.wrong_codes >= MOST_WRONG_CODES else "unknown")


def trust(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:  # noqa: ARG001
    """Whom the line calls is known without a code only if it asked for that in writing."""
    assert context.outgoing, "a caller's number alone never identifies anyone"
    assert context.owner is not None, "the line calls somebody"
    wishes = CallerProfile.objects.filter(household_id=context.owner.id, without_code=True).exists()
    context.household = context.owner if wishes else None
    return Acted(0, "known" if wishes else "unknown")


def reach_person(context: CallContext, given: Mapping[str, Any], now: datetime) -> Acted:
    """Put through in opening hours; otherwise book a call back."""
    return Acted(0, "open") if is_open(now) else call_back(context, given, now)


def call_back(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """Note that this number wants to be called; a withheld one cannot."""
    if not context.number:
        return Acted(0, "nowhere", {"opens": OPENS, "closes": CLOSES})
    CallBack.objects.get_or_create(
        call_id=context.id, defaults={"id": new_id(), "number": context.number, "asked_at": now}
    )
    return Acted(0, "closed")


def is_open(now: datetime) -> bool:
    """Is a person there to be reached?"""
    local = now.astimezone(BRUSSELS)
    works = reason_not_to_work(brussels_day(now), frozenset()) is None
    return works and OPENS <= local.hour * 60 + local.minute < CLOSES
