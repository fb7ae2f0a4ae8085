"""What a household may set on the telephone: language, pace, hours for calls, its code, a call back."""

from __future__ import annotations

from voucherline.doors.phone_line.dialogues.pieces import languages
from voucherline.doors.phone_line.steps import CODE_DIGITS, Act, Capture, Menu, Option, Say, Step

_HOUR_DIGITS = 2


def wishes(*, then: str) -> dict[str, Step]:
    """The menus of wishes; each comes back to `then`."""
    return {
        "settings": Menu(
            (),
            (
                Option("1", "phone-option-set-language", "choose language"),
                Option("2", "phone-option-set-pace", "choose pace"),
                Option("3", "phone-option-set-more", "more settings"),
            ),
        ),
        "more settings": Menu(
            (),
            (
                Option("4", "phone-option-set-hours", "hours from"),
                Option("5", "phone-option-set-code", "old code"),
                Option("6", "phone-option-call-back", "ask for a call"),
            ),
        ),
        "choose language": Menu((), languages(then="set language")),
        "set language": Act("set language", {"done": "language set"}, takes=("language",)),
        "language set": Say(("phone-language-set",), then=then),
        "choose pace": Menu((), tuple(_pace(pace) for pace in range(3))),
        "set pace": Act("set pace", {"done": "pace set"}, takes=("pace",)),
        "pace set": Say(("phone-pace-set",), then=then),
        **_hours(then),
        **_code(then),
        "ask for a call": Act("call back", {"closed": "called back", "nowhere": "nobody now"}),
    }


def _pace(pace: int) -> Option:
    return Option(str(pace + 4), f"phone-option-pace-{pace}", "set pace", keeps=("pace", str(pace)))


def _hours(then: str) -> dict[str, Step]:
    return {
        "hours from": Capture(("phone-hours-from",), into="from", digits=_HOUR_DIGITS, then="hours to"),
        "hours to": Capture(("phone-hours-to",), into="to", digits=_HOUR_DIGITS, then="check hours"),
        "check hours": Act("check hours", {"good": "hours right", "bad": "hours wrong"}, takes=("from", "to")),
        "hours wrong": Say(("phone-hours-wrong",), then="hours from"),
        "hours right": Menu(
            ("phone-hours-check",),
            (
                Option("1", "phone-option-hours-right", "set hours"),
                Option("2", "phone-option-hours-anew", "hours from"),
            ),
        ),
        "set hours": Act("set hours", {"done": "hours set", "refused": "not possible now"}),
        "hours set": Say(("phone-hours-set",), then=then),
        "not possible now": Say(("phone-not-possible",), then=then),
    }


def _code(then: str) -> dict[str, Step]:
    return {
        "old code": _digits("phone-code-old", "old", "new code"),
        "new code": _digits("phone-code-new", "new", "new code again"),
        "new code again": _digits("phone-code-again", "again", "set code"),
        "set code": Act(
            "set code",
            {"done": "code set", "wrong": "code wrong", "easy": "code easy", "differs": "codes differ"},
            takes=("old", "new", "again"),
        ),
        "code set": Say(("phone-code-set",), then=then),
        "code wrong": Say(("phone-code-wrong",), then=then),
        "code easy": Say(("phone-code-easy",), then="old code"),
        "codes differ": Say(("phone-code-differs",), then="old code"),
    }


def _digits(says: str, into: str, then: str) -> Capture:
    return Capture((says,), into=into, digits=CODE_DIGITS, then=then, secret=True)
