"""Why a call was not answered, by what the exchange says of its end. Pure."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Final

from voucherline.doors.phone_line.drivers.line import NotReached

NOBODY_ANSWERS: Final = 408
BY_STATUS: Final = MappingProxyType(
    {
        **dict.fromkeys((486, 600), NotReached.BUSY),
        **dict.fromkeys((NOBODY_ANSWERS, 480, 487), NotReached.NO_ANSWER),
        **dict.fromkeys((603, 607), NotReached.REJECTED),
        **dict.fromkeys((404, 410, 484, 604), NotReached.NO_SUCH_NUMBER),
    }
)
"""What a refusal by SIP means (RFC 3261); every other one is a failure. That a number does not exist, no longer or not
in full, is said of that number: the way to telephones works. Asterisk tells the status from version 22 on."""
BY_CAUSE: Final = MappingProxyType(
    {
        17: NotReached.BUSY,
        **dict.fromkeys((18, 19), NotReached.NO_ANSWER),
        21: NotReached.REJECTED,
        **dict.fromkeys((1, 22, 28), NotReached.NO_SUCH_NUMBER),
    }
)
"""What the cause means (ITU-T Q.850), for older versions."""
FIRST_FAILURE: Final = 300


def why(ended: dict[str, Any], *, rang: bool) -> NotReached:
    """Tell it; `rang`: the telephone had begun to ring, so somebody could have answered."""
    status = int(ended.get("tech_cause") or 0)
    if status == NOBODY_ANSWERS and not rang:
        # Nobody said a word: it is the way to the telephone that failed.
        return NotReached.FAILED
    if status >= FIRST_FAILURE:
        return BY_STATUS.get(status, NotReached.FAILED)
    return BY_CAUSE.get(int(ended.get("cause") or 0), NotReached.FAILED)
