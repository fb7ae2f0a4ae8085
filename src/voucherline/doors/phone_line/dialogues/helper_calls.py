"""A helper calls in after work: she enters her hours and hears what became of the last ones.

Helpers speak more languages than households; the line remembers which, so that the long choice is heard once.
"""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.dialogues.pieces import PERSON, identification, languages, person
from voucherline.doors.phone_line.prompts import COMPANIES
from voucherline.doors.phone_line.steps import (
    SHORT_WAIT_SECONDS,
    USER_NUMBER_DIGITS,
    Act,
    Capture,
    Dialogue,
    End,
    Menu,
    Option,
    Say,
    Step,
)
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS


def _all_languages(name: str, *, says: tuple[str, ...], speak: str, none: str) -> dict[str, Step]:
    """Three menus of languages one after the other: nobody remembers eight."""
    shelves = (
        (name, LANGUAGES),
        (f"{name}, more", LANGUAGES_OF_HELPERS[:2]),
        (f"{name}, last", LANGUAGES_OF_HELPERS[2:]),
    )
    following = (f"{name}, more", f"{name}, last", none)
    return {
        step: Menu(
            says if step == name else (),
            languages(*offered, then=speak),
            silence=silence,
            first_seconds=SHORT_WAIT_SECONDS,
        )
        for (step, offered), silence in zip(shelves, following, strict=True)
    }


def _where() -> dict[str, Step]:
    """At which household: the one from whose telephone she calls, or a number that she keys in."""
    return {
        "household here": Act("household here", {"here": "here", "elsewhere": "household"}),
        "here": Menu(
            ("phone-helper-here",),
            (
                Option("7", "phone-option-helper-here", "take household"),
                Option("8", "phone-option-helper-elsewhere", "household"),
            ),
        ),
        "take household": Act("take household", {"done": "activity"}),
        "household": Capture(
            ("phone-helper-household",), into="household", digits=USER_NUMBER_DIGITS, then="check household"
        ),
        "check household": Act(
            "check household", {"good": "activity", "bad": "no such household"}, takes=("household",)
        ),
        "no such household": Say(("phone-helper-household-wrong",), then="household"),
    }


def _hours() -> dict[str, Step]:
    """What she did there and for how long; it is read back before it is entered."""
    return {
        "activity": Capture(
            ("phone-helper-activity",),
            into="activity",
            digits=1,
            then="hours",
            allowed="1234",
            help=("phone-helper-activities",),
        ),
        "hours": Capture(("phone-helper-hours",), into="hours", digits=1, then="summarise", allowed="123456789"),
        "summarise": Act(
            "summarise",
            {
                "done": "summary",
                "two": "which of two",
                "three": "which of three",
                "more": "several companies",
                "no contract": "no contract",
            },
            takes=("activity", "hours"),
        ),
        "which of two": _which_of(2),
        "which of three": _which_of(3),
        "take company": Act("take company", {"done": "for a company"}, takes=("company",)),
        "for a company": Say(("phone-helper-for-company",), then="summary"),
        "summary": Menu(
            ("phone-helper-summary",),
            (
                Option("5", "phone-option-helper-right", "register", decides=True),
                Option("6", "phone-option-helper-wrong", "household here"),
            ),
        ),
        "register": Act("register", {"done": "registered", "refused": "refused"}),
        "registered": Say(("phone-helper-registered",), then="menu"),
        "refused": Say(("phone-helper-refused",), then="first menu"),
        "several companies": Say(("phone-helper-several",), then=PERSON),
        "no contract": Say(("phone-helper-no-contract",), then=PERSON),
    }


def _which_of(companies: int) -> Menu:
    """For which of her companies she worked, by their names."""
    options = (
        Option(str(place), f"phone-option-helper-{each}", "take company", keeps=("company", each))
        for place, each in enumerate(COMPANIES[:companies], 1)
    )
    return Menu(("phone-helper-which-company",), tuple(options))


_CHOICES: Final = (
    Option("1", "phone-option-helper-register", "household here"),
    Option("2", "phone-option-helper-entries", "next entry"),
    Option("3", "phone-option-helper-language", "choose language"),
)

HELPER_CALLS: Final = Dialogue(
    "helper-calls",
    version=4,
    first="arrive",
    person=PERSON,
    languages=(*LANGUAGES, *LANGUAGES_OF_HELPERS),
    steps={
        "arrive": Act("recognise", {"household": "welcome", "remembered": "welcome", "new": "language"}),
        **_all_languages("language", says=("phone-helper-welcome",), speak="speak", none="number"),
        "speak": Act("speak", {"done": "number"}, takes=("language",)),
        "welcome": Say(("phone-helper-welcome",), then="number"),
        **identification(number_says="phone-helper-number", act="identify helper", then="first menu"),
        "first menu": Menu((), _CHOICES),
        # Whoever has entered her hours, or heard them, may say nothing more.
        "menu": Menu((), _CHOICES, exhausted="goodbye"),
        **_all_languages("choose language", says=(), speak="change language", none="first menu"),
        "change language": Act("speak", {"done": "first menu"}, takes=("language",)),
        **_where(),
        **_hours(),
        "next entry": Act("next entry", {"entry": "entry", "none": "no more entries"}),
        "entry": Say(("phone-helper-entry",), then="next entry"),
        "no more entries": Say(("phone-helper-entries-done",), then="menu"),
        **person(),
        "goodbye": End("done", ("phone-bye",)),
    },
)
