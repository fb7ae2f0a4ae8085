"""What an agent changes for a household that asks it: absence, contact points on proof, a new code by letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import ContactKind, NewAddress, NewContact, NewEmail, NewTelephones
from voucherline.domain.prestations import actions as prestations
from voucherline.doors.console.pages.keying import telephones
from voucherline.doors.console.pages.opened import opened_first
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.days import read_day
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.notices.queries import mask
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

Given = Mapping[str, Any]
KINDS: Final = tuple(each.value for each in ContactKind)


class DaysUnreadableError(ValueError):
    """What was typed is no day."""


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
@opened_first
def on_behalf(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Show what can be changed for a household; change one thing of it."""
    if request.method != "POST":
        return _page(request, person, household)
    language, what = language_of(request), request.POST.get("what", "")
    if what not in _DOES:
        return _page(request, person, household, wrong={"what": say("console-choose-one", language)})
    try:
        said = _DOES[what](household, request.POST, person.acting(Channel.CONSOLE), clock.now(), language)
    except DaysUnreadableError:
        return _page(request, person, household, wrong={"first": say("portal-day-unreadable", language)})
    except Refusal as refusal:
        wrong = {_FIELD_OF[what]: refusal_in_words(refusal, language)}
        return _page(request, person, household, wrong=wrong)
    say_next(request, said)
    return redirect("console:on-behalf", household)


def _absence(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:
    try:
        first, last = (read_day(given.get(name, "")) for name in ("first", "last"))
    except ValueError:
        raise DaysUnreadableError from None
    new = actions.plan_absence(household, first=first, last=last, by=by, now=now)
    prestations.stand_still([household], why="absence", now=now)
    return say("console-absence-noted" if new else "portal-absence-noted-before", language)


def _email(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:
    return _contact(household, NewEmail(given.get("email", "").strip()), given, by, now, language)


def _telephone(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:
    return _contact(household, NewTelephones(telephones(given.get("telephones", ""))), given, by, now, language)


def _address(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:
    street, postcode, town = (given.get(name, "") for name in ("street", "postcode", "town"))
    return _contact(household, NewAddress(street, postcode, town), given, by, now, language)


def _contact(household: UUID, contact: NewContact, given: Given, by: Actor, now: datetime, language: str) -> str:
    usable_from = actions.change_contact(household, contact, proof=given.get("proof", ""), by=by, now=now)
    return say("console-contact-noted", language, day=usable_from)


def _stop(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:
    kind = given.get("kind", "")
    actions.stop_contact_change(household, ContactKind(kind if kind in KINDS else KINDS[0]), by=by, now=now)
    return say("console-contact-stopped", language)


def _code(household: UUID, given: Given, by: Actor, now: datetime, language: str) -> str:  # noqa: ARG001 - of all
    actions.ask_telephone_code(household, by=by, now=now)
    return say("console-code-asked", language)


_DOES: Final[Mapping[str, Callable[[UUID, Given, Actor, datetime, str], str]]] = MappingProxyType(
    {"absence": _absence, "email": _email, "telephone": _telephone, "address": _address, "stop": _stop, "code": _code}
)
_FIELD_OF: Final = {
    "absence": "first",
    "email": "email",
    "telephone": "telephones",
    "address": "street",
    "stop": "waiting",
    "code": "code",
}
"""Where it is said what is wrong."""


def _page(
    request: HttpRequest, person: Person, household: UUID, *, wrong: Mapping[str, str] | None = None
) -> HttpResponse:
    today = brussels_day(clock.now())
    there = households.reach([household])[household]
    return show(
        request,
        person,
        "on_behalf",
        wrong=wrong,
        household=there,
        number=in_groups(there.number),
        telephones=[mask(each) for each in there.telephones],
        waiting=households.waiting_contacts(household),
        planned=households.absences([household], from_day=today).get(household, ()),
    )
