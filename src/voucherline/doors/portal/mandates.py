"""Mandates: whom a household lets act for it, and for whom it acts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.households import actions, queries
from voucherline.domain.households.values import (
    CodeWrong,
    EmailInvalid,
    Holder,
    MandateAllowsNothing,
    MandateClosed,
    MandateDaysInvalid,
    MandateRight,
    MandateState,
    MandateTooFarAhead,
    MandateUnknown,
    MandateView,
    TelephoneInvalid,
)
from voucherline.doors.portal import acting
from voucherline.doors.portal.acting import itself
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.days import read_day
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days, brussels_day
from voucherline.pages.fields import Choice, Field, with_errors
from voucherline.pages.freshly import freshly
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, only
from voucherline.words.catalogue import refusal_in_words, say

_TYPED: Final = ("number", "name", "email", "telephone", "first", "last")


@dataclass(frozen=True, slots=True)
class Line:
    """A mandate, and the other party as this household may know it."""

    mandate: MandateView
    other: str
    holds_today: bool

    @property
    def offered(self) -> bool:
        """Does it wait for its code?"""
        return self.mandate.state is MandateState.OFFERED

    @property
    def over(self) -> bool:
        """Does it allow nothing any more?"""
        return self.mandate.state is MandateState.ENDED

    @property
    def rights(self) -> str:
        """What it allows: the farther right holds the other one."""
        return max(self.mandate.allows, key=list(MandateRight).index).value


@require_safe
@only(Role.HOUSEHOLD)
def mandates(request: HttpRequest, person: Person) -> HttpResponse:
    """Show the mandates that a household gave and those that it holds."""
    given, held = queries.mandates_of(person.id), queries.mandates_held_by(person.id)
    today = brussels_day(clock.now())
    return page(request, "portal/mandates.html", given=_given(given, today), held=_held(held, today))


def _given(mandates: Iterable[MandateView], today: date) -> list[Line]:
    """The holder's name is theirs to give: until they accept, the giver sees the number that it typed."""
    there = list(mandates)
    holders = queries.by_ids(each.holder for each in there if each.holder)
    return [_line(each, _holder_of(each, holders[each.holder].number if each.holder else ""), today) for each in there]


def _holder_of(mandate: MandateView, number: str) -> str:
    if not number:
        return mandate.holder_name
    written = in_groups(number)
    return f"{mandate.holder_name} ({written})" if mandate.state is MandateState.ACCEPTED else written


def _held(mandates: Iterable[MandateView], today: date) -> list[Line]:
    there = list(mandates)
    givers = queries.by_ids(each.household for each in there)
    return [_line(each, givers[each.household].name, today) for each in there]


def _line(mandate: MandateView, other: str, today: date) -> Line:
    runs = mandate.state is MandateState.ACCEPTED and today in Days(mandate.first, mandate.last)
    return Line(mandate, other, runs)


@require_http_methods(["GET", "HEAD", "POST"])
@itself
@freshly
def give(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Offer somebody a mandate: a letter brings the code that they accept it with."""
    language = language_of(request)
    if request.method != "POST":
        return page(request, "portal/mandate_give.html", fields=_fields(language))
    fields = _fields(language, request.POST)
    try:
        first, last = (read_day(request.POST.get(name, "")) for name in ("first", "last"))
    except ValueError:
        return _again(request, fields, {"first": say("portal-day-unreadable", language)})
    try:
        _offer(request, person, first, last, now=clock.now())
    except Refusal as refusal:
        return _again(request, fields, {_field_of(refusal): refusal_in_words(refusal, language)})
    say_next(request, say("mandates-offered", language))
    return redirect("portal:mandates")


def _offer(request: HttpRequest, person: Person, first: date, last: date, *, now: datetime) -> None:
    typed = {name: request.POST.get(name, "").strip() for name in _TYPED}
    holder = Holder(
        "".join(filter(str.isdigit, typed["number"])), typed["name"], email=typed["email"], telephone=typed["telephone"]
    )
    asked = set(request.POST.getlist("rights"))
    rights = [each for each in MandateRight if each.value in asked]
    by = person.acting(Channel.PORTAL)
    actions.give_mandate(person.id, holder, first=first, last=last, allows=rights, by=by, now=now)


def _again(request: HttpRequest, fields: list[Field], errors: dict[str, str]) -> HttpResponse:
    return page(request, "portal/mandate_give.html", status=422, wrong=True, fields=with_errors(fields, errors))


def _field_of(refusal: Refusal) -> str:
    match refusal:
        case MandateDaysInvalid():
            return "last"
        case MandateTooFarAhead():
            return "first"
        case MandateAllowsNothing():
            return "rights"
        case EmailInvalid():
            return "email"
        case TelephoneInvalid():
            return "telephone"
        case _:
            return "number"


def _fields(language: str, typed: QueryDict | None = None) -> list[Field]:
    kinds = {"email": "email", "telephone": "tel", "first": "date", "last": "date"}
    hints = {name: say(f"mandates-{name}-hint", language) for name in ("number", "name")}
    asked = [
        Field(
            name,
            say(f"mandates-{name}", language),
            typed.get(name, "") if typed else "",
            kind=kinds.get(name, "text"),
            hint=hints.get(name, ""),
        )
        for name in _TYPED
    ]
    rights = tuple(
        Choice(
            each.value,
            say("mandates-right", language, right=each.value),
            say("mandates-right-hint", language, right=each.value),
        )
        for each in MandateRight
    )
    picked = tuple(typed.getlist("rights")) if typed else ()
    return [*asked, Field("rights", say("mandates-rights", language), kind="several", choices=rights, picked=picked)]


@require_POST
@itself
def end(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Take a mandate back that was given, or give one back that is held."""
    try:
        _own(person, id_)
        actions.revoke_mandate(id_, by=person.acting(Channel.PORTAL), now=clock.now())
    except MandateUnknown:
        return nothing_here(request)
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language_of(request)), done=False)
    else:
        say_next(request, say("mandates-ended", language_of(request)))
    return redirect("portal:mandates")


def _own(person: Person, id_: UUID) -> MandateView:
    """A mandate that this household gave or is to hold; any other is as unknown as none."""
    found = queries.mandate(id_)
    if person.id not in (found.household, found.holder):
        raise MandateUnknown(id_)
    return found


@require_http_methods(["GET", "HEAD", "POST"])
@itself
def accept(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Accept a mandate with the code that its giver handed on."""
    language = language_of(request)
    try:
        found = _own(person, id_)
    except MandateUnknown:
        return nothing_here(request)
    if found.holder != person.id:
        return nothing_here(request)
    [offer] = _held([found], brussels_day(clock.now()))
    field = Field("code", say("mandates-code", language), kind="password", hint=say("mandates-code-hint", language))
    if request.method != "POST":
        return page(request, "portal/mandate_accept.html", offer=offer, fields=[field])
    try:
        actions.accept_mandate(
            id_, request.POST.get("code", "").strip(), by=person.acting(Channel.PORTAL), now=clock.now()
        )
    except (CodeWrong, MandateClosed) as refusal:
        fields = with_errors([field], {"code": refusal_in_words(refusal, language)})
        return page(request, "portal/mandate_accept.html", status=422, wrong=True, offer=offer, fields=fields)
    say_next(request, say("mandates-accepted", language, name=offer.other))
    return redirect("portal:mandates")


@require_POST
@only(Role.HOUSEHOLD)
def act(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Be at these pages for whoever gave the mandate."""
    try:
        acting.begin(request, person, id_)
    except MandateUnknown:
        return nothing_here(request)
    except MandateClosed as refusal:
        say_next(request, refusal_in_words(refusal, language_of(request)), done=False)
        return redirect("portal:mandates")
    return redirect("portal:home")


@require_POST
@only(Role.HOUSEHOLD)
def stop(request: HttpRequest, person: Person) -> HttpResponseBase:  # noqa: ARG001 - whoever is there
    """Be at these pages for oneself again."""
    acting.end(request)
    return redirect("portal:home")
