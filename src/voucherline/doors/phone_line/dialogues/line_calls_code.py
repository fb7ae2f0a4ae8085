"""The line calls somebody who is signing in, and says a one-time code: digit by digit, twice, once a key was pressed.

Whoever did not ask for it learns that somebody knows the code of the letter, and reaches a person.
"""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.dialogues.pieces import PERSON, person
from voucherline.doors.phone_line.prompts import ONE_TIME_DIGITS
from voucherline.doors.phone_line.steps import Act, Dialogue, End, Menu, Option, Say

LINE_CALLS_CODE: Final = Dialogue(
    "line-calls-code",
    version=1,
    first="announce",
    person=PERSON,
    steps={
        "announce": Menu(
            ("phone-code-announce",),
            (
                Option("1", "phone-option-code-asked", "make code"),
                Option("2", "phone-option-code-not-asked", "no code"),
            ),
            exhausted="voicemail",
        ),
        "voicemail": End("voicemail", ("phone-code-voicemail",)),
        "no code": Act("no code", {"done": "not asked"}),
        "not asked": Say(("phone-code-not-asked",), then=PERSON),
        "make code": Act("make code", {"made": "code", "too late": "too late"}),
        "too late": End("too late", ("phone-code-too-late",)),
        "code": Menu(
            ("phone-one-time-code", *ONE_TIME_DIGITS, "phone-one-time-code-again", *ONE_TIME_DIGITS),
            (Option("5", "phone-option-code-typed", "goodbye"),),
            # Whoever is typing presses no key here.
            exhausted="goodbye",
        ),
        **person(),
        "goodbye": End("done", ("phone-bye-called",)),
    },
)
