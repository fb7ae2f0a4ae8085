"""Do what a dialogue asks: each verb bound to the domain's actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from voucherline.doors.phone_line import acting_code, acting_helper, acting_household, acting_line, acting_wishes
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.values import Acted, Do

Doing = Callable[[CallContext, Mapping[str, Any], datetime], Acted]

ACTS: Final[Mapping[str, Doing]] = MappingProxyType(
    {
        "recognise": acting_line.recognise,
        "speak": acting_line.speak,
        "identify": acting_line.identify,
        "identify helper": acting_line.identify_helper,
        "trust": acting_line.trust,
        "reach person": acting_line.reach_person,
        "call back": acting_line.call_back,
        "wallet": acting_household.wallet,
        "works": acting_household.works,
        "next work": acting_household.next_work,
        "confirm": acting_household.confirm,
        "no reason": acting_household.no_reason,
        "contest": acting_household.contest,
        "stay": acting_household.stay,
        "why": acting_household.why,
        "last order": acting_household.last_order,
        "news": acting_household.news,
        "set language": acting_wishes.set_language,
        "set pace": acting_wishes.set_pace,
        "check hours": acting_wishes.check_hours,
        "set hours": acting_wishes.set_hours,
        "set code": acting_wishes.set_code,
        "make code": acting_code.make_code,
        "no code": acting_code.no_code,
        "household here": acting_helper.household_here,
        "take household": acting_helper.take_household,
        "check household": acting_helper.check_household,
        "summarise": acting_helper.summarise,
        "take company": acting_helper.take_company,
        "register": acting_helper.register,
        "next entry": acting_helper.next_entry,
    }
)


def act(context: CallContext, do: Do, *, at: float, now: datetime) -> Acted:
    """Do one verb, at this moment."""
    return replace(ACTS[do.act](context, do.arguments, now), at=at)
