"""Every dialogue of the line, one a file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.dialogues.helper_calls import HELPER_CALLS
from voucherline.doors.phone_line.dialogues.household_calls import HOUSEHOLD_CALLS
from voucherline.doors.phone_line.dialogues.line_calls import LINE_CALLS_NEWS, LINE_CALLS_WORK
from voucherline.doors.phone_line.dialogues.voicemail import VOICEMAIL
from voucherline.doors.phone_line.steps import Dialogue

DIALOGUES: Final[Mapping[str, Dialogue]] = MappingProxyType(
    {each.name: each for each in (HOUSEHOLD_CALLS, LINE_CALLS_WORK, LINE_CALLS_NEWS, HELPER_CALLS, VOICEMAIL)}
)

__all__ = ["DIALOGUES", "HELPER_CALLS", "HOUSEHOLD_CALLS", "LINE_CALLS_NEWS", "LINE_CALLS_WORK", "VOICEMAIL"]
