"""Pieces that several dialogues share: the languages, who is calling, a person, the open work."""

from __future__ import annotations

from typing import Final

from voucherline.doors.phone_line.steps import (
    CODE_DIGITS,
    SHORT_WAIT_SECONDS,
    USER_NUMBER_DIGITS,
    Act,
    Capture,
    End,
    Menu,
    Option,
    Say,
    Step,
)
from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS

PERSON = "person"
KEYS_OF_LANGUAGES: Final = dict(zip((*LANGUAGES, *LANGUAGES_OF_HELPERS), "12345678", strict=True))
"""The same key everywhere."""


def languages(*offered: str, then: str) -> tuple[Option, ...]:
    """Each language offered in itself; the one already spoken is left out."""
    return tuple(
        Option(
            KEYS_OF_LANGUAGES[language],
            f"phone-option-language-{language}",
            then,
            keeps=("language", language),
            language=language,
        )
        for language in offered or LANGUAGES
    )


def identification(*, number_says: str, act: str, then: str) -> dict[str, Step]:
    """Number and code; who is not known hears the same, whatever was wrong."""
    return {
        "number": Capture((number_says,), into="number", digits=USER_NUMBER_DIGITS, then="code"),
        "code": Capture(("phone-code",), into="code", digits=CODE_DIGITS, then="identify", secret=True),
        "identify": Act(
            act, {"known": then, "unknown": "not known yet", "enough": "not known"}, takes=("number", "code")
        ),
        "not known yet": Say(("phone-not-known-again",), then="number"),
        "not known": Say(("phone-not-known",), then=PERSON),
    }


def person() -> dict[str, Step]:
    """Somebody of customer service, or a call back when there is nobody: never a plain hang-up."""
    return {
        PERSON: Act("reach person", {"open": "to a person", "closed": "called back", "nowhere": "nobody now"}),
        "to a person": End("person", ("phone-to-person",)),
        "called back": End("call back", ("phone-call-back-booked",)),
        "nobody now": End("nobody now", ("phone-opening-hours",)),
    }


def open_work(*, none: str) -> dict[str, Step]:
    """The open prestations one by one; each answer is read back and can be undone before it is done."""
    return {
        "next work": Act("next work", {"work": "work", "maintained": "maintained work", "none": none}),
        "work": Menu(
            ("phone-work",),
            (
                Option("1", "phone-option-yes", "sure of yes", keeps=("answer", "yes"), decides=True),
                Option("2", "phone-option-no", "reason", keeps=("answer", "no"), decides=True),
                Option("3", "phone-option-more", "more about work"),
            ),
            tells=True,
        ),
        "more about work": Menu(
            (),
            (
                Option("4", "phone-option-why", "why"),
                Option("5", "phone-option-later", "next work"),
            ),
        ),
        "why": Act("why", {"done": "because"}),
        "because": Say(("phone-why",), then="work"),
        "reason": _why_not(
            ("phone-reason",),
            Option("3", "phone-option-hours", "sure of no", keeps=("reason", "hours")),
            Option("4", "phone-option-day", "sure of no", keeps=("reason", "day")),
            Option("5", "phone-option-else", "other reason"),
        ),
        "other reason": _why_not(
            (),
            Option("6", "phone-option-not-happened", "sure of no", keeps=("reason", "did not happen")),
            Option("7", "phone-option-other", "sure of no", keeps=("reason", "other")),
        ),
        "no reason": Act("no reason", {"done": "sure of no"}),
        "sure of yes": _sure("phone-sure-yes", "confirm"),
        "sure of no": _sure("phone-sure-no", "contest"),
        "undone": Say(("phone-undone",), then="work"),
        **_maintained_work(),
        "confirm": _answer("confirm", "confirmed", takes=("answer",)),
        "confirmed": Say(("phone-confirmed",), then="next work"),
        "contest": _answer("contest", "contested", takes=("answer", "reason")),
        "contested": Say(("phone-contested",), then="next work"),
        "changed": Say(("phone-changed",), then="next work"),
        "answered before": Say(("phone-answered-before",), then="next work"),
        "not possible": Say(("phone-not-possible",), then="next work"),
    }


def _maintained_work() -> dict[str, Step]:
    """The household said no and the company keeps to it: yes after all, or customer service decides."""
    return {
        "maintained work": Menu(
            ("phone-work-maintained",),
            (
                Option("1", "phone-option-after-all", "sure of yes after all", keeps=("answer", "yes"), decides=True),
                Option("2", "phone-option-stay", "sure of staying", keeps=("answer", "no"), decides=True),
                Option("3", "phone-option-later", "next work"),
            ),
            tells=True,
        ),
        "sure of yes after all": _sure("phone-sure-yes", "confirm", undone="undone here"),
        "sure of staying": _sure("phone-sure-stay", "stay", undone="undone here"),
        "undone here": Say(("phone-undone",), then="maintained work"),
        "stay": Act("stay", {"done": "staying"}, takes=("answer",)),
        "staying": Say(("phone-staying",), then="next work"),
    }


def _why_not(says: tuple[str, ...], *options: Option) -> Menu:
    """Whoever said no has contested: no reason, wrong keys, the call's end or a person turn that into no silence."""
    return Menu(says, options, exhausted="no reason", hang_up="contest", before_person="contest")


def _sure(says: str, then: str, *, undone: str = "undone") -> Menu:
    """Who asks for a person after a yes may doubt it; a no stands, or silence would become a yes."""
    undo = Option("8", "phone-option-undo", undone)
    return Menu(
        (says,),
        (undo,),
        silence=then,
        other=then,
        hang_up=then,
        before_person="" if then == "confirm" else then,
        first_seconds=SHORT_WAIT_SECONDS,
    )


def _answer(act: str, done: str, *, takes: tuple[str, ...]) -> Act:
    results = {"done": done, "changed": "changed", "before": "answered before", "refused": "not possible"}
    return Act(act, results, takes=takes)
