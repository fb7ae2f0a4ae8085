"""A helper calls in after work: she enters her hours and hears what became of the last ones."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.dialogues.pieces import PERSON, identification, person
from voucherline.doors.phone_line.steps import (
    USER_NUMBER_DIGITS,
    Act,
    Capture,
    Dialogue,
    End,
    Menu,
    Option,
    Say,
)

HELPER_CALLS: Final = Dialogue(
    "helper-calls",
    version=1,
    first="welcome",
    person=PERSON,
    steps={
        "welcome": Say(("phone-helper-welcome",), then="number"),
        **identification(number_says="phone-helper-number", act="identify helper", then="menu"),
        "menu": Menu(
            (),
            (
                Option("1", "phone-option-helper-register", "household"),
                Option("2", "phone-option-helper-entries", "next entry"),
            ),
            silence="goodbye",
        ),
        "household": Capture(
            ("phone-helper-household",), into="household", digits=USER_NUMBER_DIGITS, then="check household"
        ),
        "check household": Act(
            "check household", {"good": "activity", "bad": "no such household"}, takes=("household",)
        ),
        "no such household": Say(("phone-helper-household-wrong",), then="household"),
        "activity": Capture(
            ("phone-helper-activity",),
            into="activity",
            digits=1,
            then="hours",
            allowed="1234",
            help=("phone-helper-activities",),
        ),
        "hours": Capture(("phone-helper-hours",), into="hours", digits=1, then="summarise", allowed="123456789"),
        "summarise": Act("summarise", {"done": "summary"}, takes=("activity", "hours")),
        "summary": Menu(
            ("phone-helper-summary",),
            (
                Option("5", "phone-option-helper-right", "register", decides=True),
                Option("6", "phone-option-helper-wrong", "household"),
            ),
        ),
        "register": Act("register", {"done": "registered", "refused": "refused", "several": "several companies"}),
        "registered": Say(("phone-helper-registered",), then="menu"),
        "refused": Say(("phone-helper-refused",), then="menu"),
        "several companies": Say(("phone-helper-several",), then=PERSON),
        "next entry": Act("next entry", {"entry": "entry", "none": "no more entries"}),
        "entry": Say(("phone-helper-entry",), then="next entry"),
        "no more entries": Say(("phone-helper-entries-done",), then="menu"),
        **person(),
        "goodbye": End("done", ("phone-bye",)),
    },
)
