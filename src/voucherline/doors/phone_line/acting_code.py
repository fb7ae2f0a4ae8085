"""Acts of a call that says a one-time code to somebody who signs in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from voucherline.domain.accounts import actions as accounts
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.values import Acted, Secret


def make_code(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """Make the code now that somebody listens; what is kept of it is a hash, and its digits end with the call."""
    assert context.one_time is not None, "the line calls because of a code"
    code = accounts.code_to_say(context.one_time, now=now)
    if code is None:
        return Acted(0, "too late")
    return Acted(0, "made", {f"digit-{place}": Secret(digit) for place, digit in enumerate(code, 1)})


def no_code(context: CallContext, _: Mapping[str, Any], now: datetime) -> Acted:
    """Somebody else asked for it: there is none."""
    assert context.one_time is not None, "the line calls because of a code"
    accounts.no_code(context.one_time, now=now)
    return Acted(0, "done")
