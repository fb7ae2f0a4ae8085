"""A household calls in, at any hour."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.dialogues.pieces import PERSON, identification, languages, open_work, person
from voucherline.doors.phone_line.dialogues.wishes import wishes
from voucherline.doors.phone_line.steps import SHORT_WAIT_SECONDS, Act, Dialogue, End, Menu, Option, Say

_CHOICES: Final = (
    Option("4", "phone-option-order", "last order"),
    Option("5", "phone-option-settings", "settings"),
    Option("6", "phone-option-works", "works"),
)

HOUSEHOLD_CALLS: Final = Dialogue(
    "household-calls",
    version=5,
    first="arrive",
    person=PERSON,
    steps={
        "arrive": Act("recognise", {"household": "welcome back", "remembered": "welcome", "new": "language"}),
        "language": Menu(
            ("phone-welcome",), languages(then="speak"), silence="number", first_seconds=SHORT_WAIT_SECONDS
        ),
        "speak": Act("speak", {"done": "number"}, takes=("language",)),
        "welcome": Say(("phone-welcome",), then="number"),
        "welcome back": Say(("phone-welcome",), then="code"),
        **identification(number_says="phone-number", act="identify", then="wallet"),
        "wallet": Act("wallet", {"done": "in the wallet"}),
        "in the wallet": Say(("phone-wallet",), then="works"),
        "works": Act("works", {"some": "how many works", "none": "no works"}),
        "how many works": Say(("phone-works",), then="next work"),
        "no works": Say(("phone-works-none",), then="first menu"),
        **open_work(none="all works heard"),
        "all works heard": Say(("phone-works-done",), then="menu"),
        "first menu": Menu((), _CHOICES),
        # Whoever heard what it called for may say nothing more: it was told that it may hang up.
        "menu": Menu((), _CHOICES, exhausted="goodbye"),
        "last order": Act("last order", {"order": "the order", "none": "no order"}),
        "the order": Say(("phone-order",), then="menu"),
        "no order": Say(("phone-order-none",), then="menu"),
        **wishes(then="menu"),
        **person(),
        "goodbye": End("done", ("phone-bye",)),
    },
)
