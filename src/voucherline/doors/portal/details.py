"""What a household changes about itself: how it takes part, how it is reached, how it is spoken to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.households import actions, queries
from voucherline.domain.households.values import ContactKind, OrderConfirmations, Reach
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.portal import details_forms as forms
from voucherline.doors.portal.acting import itself
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.fields import Field, with_errors
from voucherline.pages.freshly import freshly
from voucherline.pages.language import NAMES, language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words, say


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One way to reach a household, as it is used now, and from which day a new one will be."""

    what: str
    lines: tuple[str, ...]
    changes_on: date | None


@require_safe
@itself
def details(request: HttpRequest, person: Person) -> HttpResponse:
    """Show all that is kept of how a household takes part and is reached."""
    known = _known(person)
    return page(
        request,
        "portal/details.html",
        known=known,
        written_in=NAMES.get(known.language, known.language),
        hours=known.call_hours and tuple(forms.clock_time(each) for each in known.call_hours),
        points=_points(known, queries.waiting_contacts(person.id)),
    )


def _known(person: Person) -> Reach:
    return queries.reach([person.id])[person.id]


def _points(known: Reach, waiting: dict[str, date]) -> list[ContactPoint]:
    used = {
        ContactKind.EMAIL: (known.email,),
        ContactKind.TELEPHONE: known.telephones,
        ContactKind.ADDRESS: (known.street, f"{known.postcode} {known.town}"),
    }
    return [
        ContactPoint(what.value, tuple(filter(None, lines)), waiting.get(what.value)) for what, lines in used.items()
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@itself
@freshly
def contact(request: HttpRequest, person: Person, what: str) -> HttpResponseBase:
    """Give another e-mail address, telephone number or home; say from which day it is used, and why not at once."""
    if what not in set(ContactKind):
        return nothing_here(request)
    kind, known, language = ContactKind(what), _known(person), language_of(request)
    if request.method != "POST":
        return _contact_page(request, known, kind, forms.contact_fields(kind, known, language))
    now = clock.now()
    try:
        day = actions.change_contact(
            person.id, forms.new_contact(kind, request.POST), by=person.acting(Channel.PORTAL), now=now
        )
    except Refusal as refusal:
        fields = forms.contact_fields(kind, known, language, request.POST)
        wrong = {forms.field_of(refusal, kind, request.POST): refusal_in_words(refusal, language)}
        return _contact_page(request, known, kind, with_errors(fields, wrong), status=422)
    say_next(request, say("details-contact-noted", language, what=what, day=day))
    return redirect("portal:details")


def _contact_page(
    request: HttpRequest, known: Reach, kind: ContactKind, fields: list[Field], *, status: int = 200
) -> HttpResponse:
    today = brussels_day(clock.now())
    return page(
        request,
        "portal/contact.html",
        status=status,
        what=kind.value,
        fields=fields,
        wrong=status != 200,
        days=terms_for(known.scheme, on=today).contact_waiting_span.count,
        used_from=queries.contact_usable_from(known.scheme, asked_on=today),
    )


@require_POST
@itself
def keep_contact(request: HttpRequest, person: Person, what: str) -> HttpResponseBase:
    """Never use the contact point that waits."""
    if what not in set(ContactKind):
        return nothing_here(request)
    language = language_of(request)
    try:
        actions.stop_contact_change(person.id, ContactKind(what), by=person.acting(Channel.PORTAL), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("details-contact-kept", language, what=what))
    return redirect("portal:details")


@require_http_methods(["GET", "HEAD", "POST"])
@itself
def solution(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Take part in another way, at once and back again at any time."""
    known, language = _known(person), language_of(request)
    if request.method != "POST":
        return page(request, "portal/solution.html", fields=forms.solution_fields(known, language))
    fields = forms.solution_fields(known, language, request.POST)
    chosen = {each.name: each.value for each in fields}
    try:
        changed = solutions.change_solution(
            person.id,
            Solution(chosen["solution"]),
            order_confirmations=OrderConfirmations(chosen["confirmations"]),
            by=person.acting(Channel.PORTAL),
            now=clock.now(),
        )
    except Refusal as refusal:
        again = with_errors(fields, {"solution": refusal_in_words(refusal, language)})
        return page(request, "portal/solution.html", status=422, wrong=True, fields=again)
    say_next(request, say("details-solution-changed" if changed.anything else "details-nothing-changed", language))
    return redirect("portal:details")


@require_http_methods(["GET", "HEAD", "POST"])
@itself
def preferences(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Choose the language, large print, hours for calls and statements on paper."""
    known, language = _known(person), language_of(request)
    fields = forms.preference_fields(known, language, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return page(request, "portal/preferences.html", fields=fields)
    try:
        wanted = forms.preferences(request.POST)
        changed = actions.set_preferences(person.id, wanted, by=person.acting(Channel.PORTAL), now=clock.now())
    except ValueError:
        return _preferences_again(request, fields, "call_from", say("details-hours-unreadable", language))
    except Refusal as refusal:
        return _preferences_again(request, fields, "call_from", refusal_in_words(refusal, language))
    say_next(request, say("details-preferences-changed" if changed else "details-nothing-changed", language))
    return redirect("portal:details")


def _preferences_again(request: HttpRequest, fields: list[Field], name: str, words: str) -> HttpResponse:
    again = with_errors(fields, {name: words})
    return page(request, "portal/preferences.html", status=422, wrong=True, fields=again)


@require_http_methods(["GET", "HEAD", "POST"])
@itself
@freshly
def code(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Choose another telephone code; whoever does not know the old one asks for a new one by letter."""
    language = language_of(request)
    if request.method != "POST":
        return page(request, "portal/code.html", fields=forms.code_fields(language))
    old, new = (request.POST.get(name, "").strip() for name in ("old", "new"))
    try:
        actions.change_telephone_code(person.id, old, new, by=person.acting(Channel.PORTAL), now=clock.now())
    except Refusal as refusal:
        # What was typed does not come back: no page shows a code.
        wrong = {forms.code_field_of(refusal): refusal_in_words(refusal, language)}
        again = with_errors(forms.code_fields(language), wrong)
        return page(request, "portal/code.html", status=422, wrong=True, fields=again)
    say_next(request, say("details-code-changed", language))
    return redirect("portal:details")


@require_POST
@itself
def new_code(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for a new telephone code: a letter brings it."""
    language = language_of(request)
    try:
        actions.ask_telephone_code(person.id, by=person.acting(Channel.PORTAL), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("details-code-asked", language))
    return redirect("portal:details")
