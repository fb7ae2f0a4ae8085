"""Every dialogue of the line, one a file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from voucherline.doors.phone_line.dialogues.helper_calls import HELPER_CALLS
from voucherline.doors.phone_line.dialogues.household_calls import HOUSEHOLD_CALLS
from voucherline.doors.phone_line.dialogues.line_calls import LINE_CALLS_NEWS, LINE_CALLS_WORK
from voucherline.doors.phone_line.dialogues.line_calls_code import LINE_CALLS_CODE
from voucherline.doors.phone_line.dialogues.voicemail import VOICEMAIL
from voucherline.doors.phone_line.prompts import SAID_AT_QUESTIONS
from voucherline.doors.phone_line.steps import Dialogue, prompts_of

DIALOGUES: Final[Mapping[str, Dialogue]] = MappingProxyType(
    {
        each.name: each
        for each in (HOUSEHOLD_CALLS, LINE_CALLS_WORK, LINE_CALLS_NEWS, LINE_CALLS_CODE, HELPER_CALLS, VOICEMAIL)
    }
)


def prompts_said(language: str) -> frozenset[str]:
    """All that some dialogue says in a language; of what helpers alone speak, only what helpers hear."""
    said = {
        prompt
        for dialogue in DIALOGUES.values()
        if language in dialogue.languages
        for step in dialogue.steps.values()
        for prompt in prompts_of(step)
    }
    return frozenset(said).union(SAID_AT_QUESTIONS)


__all__ = [
    "DIALOGUES",
    "HELPER_CALLS",
    "HOUSEHOLD_CALLS",
    "LINE_CALLS_CODE",
    "LINE_CALLS_NEWS",
    "LINE_CALLS_WORK",
    "VOICEMAIL",
    "prompts_said",
]
