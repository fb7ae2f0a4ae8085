"""The forms by which a household changes what is kept of it: their fields, and what was typed in them as values."""

from __future__ import annotations

from typing import Final

from django.http import QueryDict

from voucherline.domain.households.values import (
    CodeMalformed,
    CodeTooEasy,
    ContactKind,
    FieldMissing,
    FieldUnreadable,
    NewAddress,
    NewContact,
    NewEmail,
    NewTelephones,
    OrderConfirmations,
    PostcodeInvalid,
    Preferences,
    Reach,
    TelephoneInvalid,
)
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import MINUTES_OF_A_DAY
from voucherline.pages.fields import Choice, Field
from voucherline.pages.language import NAMES
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import say
from voucherline.words.formats import LANGUAGES

Typed = QueryDict
_TELEPHONES: Final = 3
"""So many lines for telephone numbers, or one more than there are."""
_MOST_TELEPHONES: Final = 10
_AN_HOUR: Final = 60


def contact_fields(kind: ContactKind, known: Reach, language: str, typed: Typed | None = None) -> list[Field]:
    """What is asked to change a contact point: what is used now, or what was typed."""
    match kind:
        case ContactKind.EMAIL:
            asked = [("email", known.email, "email", "email")]
        case ContactKind.TELEPHONE:
            count = max(_TELEPHONES, len(known.telephones) + 1)
            numbers = [*known.telephones, *[""] * count][:count]
            asked = [(f"telephone-{place}", each, "tel", "tel") for place, each in enumerate(numbers, start=1)]
        case ContactKind.ADDRESS:
            asked = [
                ("street", known.street, "text", "street-address"),
                ("postcode", known.postcode, "text", "postal-code"),
                ("town", known.town, "text", "address-level2"),
            ]
    return [
        Field(
            name,
            _label(name, language),
            value if typed is None else typed.get(name, ""),
            kind=type_,
            autocomplete=autocomplete,
        )
        for name, value, type_, autocomplete in asked
    ]


def _label(name: str, language: str) -> str:
    what, _, place = name.partition("-")
    return say(f"details-field-{what}", language, place=int(place or 1))


def new_contact(kind: ContactKind, typed: Typed) -> NewContact:
    """The contact point that was typed; nothing of it has been checked."""
    match kind:
        case ContactKind.EMAIL:
            return NewEmail(typed.get("email", ""))
        case ContactKind.TELEPHONE:
            return NewTelephones(tuple(filter(None, _telephones(typed).values())))
        case ContactKind.ADDRESS:
            return NewAddress(*(typed.get(name, "") for name in ("street", "postcode", "town")))


def _telephones(typed: Typed) -> dict[str, str]:
    names = (f"telephone-{place}" for place in range(1, _MOST_TELEPHONES + 1))
    return {name: typed.get(name, "").strip() for name in names if name in typed}


def field_of(refusal: Refusal, kind: ContactKind, typed: Typed) -> str:
    """At which field a refusal is said."""
    match refusal:
        case FieldMissing(field) | FieldUnreadable(field):
            return field
        case PostcodeInvalid():
            return "postcode"
        case TelephoneInvalid(number):
            return next((name for name, each in _telephones(typed).items() if each == number), "telephone-1")
        case _:
            return {ContactKind.EMAIL: "email", ContactKind.TELEPHONE: "telephone-1", ContactKind.ADDRESS: "street"}[
                kind
            ]


def solution_fields(known: Reach, language: str, typed: Typed | None = None) -> list[Field]:
    """How to take part, and how orders are confirmed; what is no choice is as it was."""
    solution, confirmations = (typed.get(name, "") if typed else "" for name in ("solution", "confirmations"))
    return [
        Field(
            "solution",
            say("details-solution", language),
            solution if solution in set(Solution) else known.solution.value,
            kind="choice",
            choices=tuple(
                Choice(each.value, say(f"form-solution-{each}", language), say(f"form-solution-{each}-hint", language))
                for each in Solution
            ),
        ),
        Field(
            "confirmations",
            say("details-confirmations", language),
            confirmations if confirmations in set(OrderConfirmations) else known.order_confirmations,
            kind="choice",
            choices=tuple(
                Choice(each.value, say(f"form-confirmations-{each}", language)) for each in OrderConfirmations
            ),
        ),
    ]


def preference_fields(known: Reach, language: str, typed: Typed | None = None) -> list[Field]:
    """How to be spoken to."""
    first, last = (clock_time(each) for each in known.call_hours) if known.call_hours else ("", "")
    now = {"language": known.language, "call_from": first, "call_to": last}
    if typed is None:
        wishes = {"large_print": known.large_print, "statements": known.statements_by_letter}
        picked = tuple(name for name, wish in wishes.items() if wish)
    else:
        now, picked = {name: typed.get(name, "") for name in now}, tuple(typed.getlist("wishes"))
    languages = tuple(Choice(code, NAMES[code]) for code in LANGUAGES)
    return [
        Field("language", say("details-language", language), now["language"], kind="choice", choices=languages),
        Field("wishes", say("details-wishes", language), kind="several", picked=picked, choices=_wishes(language)),
        Field(
            "call_from",
            say("details-call-from", language),
            now["call_from"],
            kind="time",
            hint=say("details-call-hint", language),
        ),
        Field("call_to", say("details-call-to", language), now["call_to"], kind="time"),
    ]


def _wishes(language: str) -> tuple[Choice, ...]:
    return (
        Choice("large_print", say("details-large-print", language)),
        Choice("statements", say("details-statements", language)),
    )


def preferences(typed: Typed) -> Preferences:
    """The wishes that were typed; a ValueError if an hour cannot be read."""
    hours = [typed.get(name, "").strip() for name in ("call_from", "call_to")]
    return Preferences(
        typed.get("language", ""),
        large_print="large_print" in typed.getlist("wishes"),
        call_hours=(_minute(hours[0]), _minute(hours[1])) if any(hours) else None,
        statements_by_letter="statements" in typed.getlist("wishes"),
    )


def clock_time(minute: int) -> str:
    """A minute of the day as a field for a time shows it; the end of the day is its last minute there."""
    return "{:02}:{:02}".format(*divmod(min(minute, MINUTES_OF_A_DAY - 1), _AN_HOUR))


def _minute(told: str) -> int:
    hours, _, minutes = told.partition(":")
    return int(hours) * _AN_HOUR + int(minutes)


def code_fields(language: str) -> list[Field]:
    """The old code and the new one; neither is ever shown."""
    return [
        Field("old", say("details-code-old", language), kind="password", autocomplete="current-password"),
        Field(
            "new",
            say("details-code-new", language),
            kind="password",
            hint=say("details-code-hint", language),
            autocomplete="new-password",
        ),
    ]


def code_field_of(refusal: Refusal) -> str:
    """At which of the two a refusal is said."""
    return "new" if isinstance(refusal, CodeMalformed | CodeTooEasy) else "old"
