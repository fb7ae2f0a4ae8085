"""Key in what comes on paper: registration forms and response forms, one after the other, by keyboard alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import (
    ChoiceUnknown,
    HouseholdFound,
    NotRegistered,
    OrderConfirmations,
    Registered,
    RegistrationForm,
)
from voucherline.domain.prestations.values import ReasonMissing
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.values import FormDoneBefore, FormKind
from voucherline.doors.console.registering import register
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.catalogue import scheme_names
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.formats import LANGUAGES

SOLUTIONS: Final = tuple(each.value for each in Solution)
CONFIRMATIONS: Final = tuple(each.value for each in OrderConfirmations)
_LAST: Final = "last form"
"""What the form before was: the next of a pile is most often of the same scheme and language."""
_FIELD_OF: Final = {"name": "surname", "order_confirmations": "confirmations"}
"""Where a field of the form is on the page, if it is not called so there."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody who may have registered before."""

    found: HouseholdFound
    number: str


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def registration(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Key in a registration form; whoever may be registered already is shown before an account is opened."""
    if request.method != "POST":
        scheme, language = request.session.get(_LAST, ("flanders", "nl"))
        unclear = forms.form(request.GET.get("form", ""))
        read = {**unclear.read, "form": str(unclear.id)} if unclear else {}
        return _page(request, person, {"scheme": scheme, "language": language, **read})
    if "aside" in request.POST:
        return _lay_aside(request, person)
    form = _read(request)
    alike = [Alike(each, in_groups(each.number)) for each in households.perhaps_the_same(form)]
    if alike and not _says_all_are_others(request, alike) and not _has_gaps(form):
        return _page(request, person, request.POST, alike=alike)
    try:
        result = _register(form, request.POST.get("form", ""), by=person.acting(Channel.CONSOLE), now=clock.now())
    except FormDoneBefore as refusal:
        return _page(request, person, request.POST, wrong={"surname": refusal_in_words(refusal, language_of(request))})
    if isinstance(result, NotRegistered):
        return _page(request, person, request.POST, wrong=_wrong(result, request))
    request.session[_LAST] = (form.scheme, form.language)
    number = in_groups(result.number)
    say_next(request, say("console-registered", language_of(request), name=form.name, number=number))
    return redirect("console:registration")


def _register(form: RegistrationForm, unclear: str, *, by: Actor, now: datetime) -> Registered | NotRegistered:
    """Open the account; a form that lay in the tray leaves it by this, once."""
    with transaction.atomic():
        there = forms.lock(unclear) if forms.form(unclear) else None
        result = register(form, by=by, now=now)
        if there and isinstance(result, Registered):
            forms.keyed_in(there, household=result.id, by=by, now=now)
    return result


def _lay_aside(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Lay the form into the tray: a colleague, or the household, will know."""
    language, words = language_of(request), request.POST.get("unclear", "").strip()
    by = person.acting(Channel.CONSOLE)
    try:
        forms.lay_aside(FormKind.REGISTRATION, request.POST, unclear=words, household=None, by=by, now=clock.now())
    except ReasonMissing:
        wrong = {"unclear": say("console-unclear-what-missing", language)}
        return _page(request, person, request.POST, wrong=wrong)
    except Refusal as refusal:
        return _page(request, person, request.POST, wrong={"unclear": refusal_in_words(refusal, language)})
    say_next(request, say("console-unclear-laid", language))
    return redirect("console:registration")


def _read(request: HttpRequest) -> RegistrationForm:
    def given(name: str) -> str:
        return request.POST.get(name, "").strip()

    scheme = given("scheme")
    return RegistrationForm(
        scheme=scheme if scheme in scheme_names() else scheme_names()[0],
        name=f"{given('first_name')} {given('surname')}".strip(),
        street=given("street"),
        postcode=given("postcode"),
        town=given("town"),
        language=given("language"),
        solution=given("solution"),
        email=given("email"),
        telephones=telephones(given("telephones")),
        order_confirmations=given("confirmations"),
        large_print="large_print" in request.POST,
        statements_by_letter="statements_by_letter" in request.POST,
    )


def telephones(text: str) -> tuple[str, ...]:
    """The numbers of one field, with commas or semicolons between them."""
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())


def _has_gaps(form: RegistrationForm) -> bool:
    """Is so much missing that nobody can be told from anybody? What is wrong with the form is said first."""
    return not (form.name and form.street and form.postcode)


def _says_all_are_others(request: HttpRequest, alike: Sequence[Alike]) -> bool:
    """Did whoever keys in see these very people, and say that it is somebody else?"""
    seen = request.POST.get("seen", "").split()
    return "other" in request.POST and {str(each.found.id) for each in alike} <= set(seen)


def _wrong(result: NotRegistered, request: HttpRequest) -> dict[str, str]:
    """What is said at which field; the first thing of each."""
    language = language_of(request)
    wrong: dict[str, str] = {}
    for each in result.wrong:
        # The choices stand on the page, in words.
        unknown = isinstance(each.refusal, ChoiceUnknown)
        words = say("console-choose-one", language) if unknown else refusal_in_words(each.refusal, language)
        wrong.setdefault(_FIELD_OF.get(each.field, each.field), words)
    return wrong


def _page(
    request: HttpRequest,
    person: Person,
    given: Mapping[str, Any],
    *,
    wrong: Mapping[str, str] | None = None,
    alike: Sequence[Alike] = (),
) -> HttpResponse:
    return show(
        request,
        person,
        "registration",
        wrong=wrong,
        asks=bool(alike),
        given=given,
        alike=alike,
        seen=" ".join(str(each.found.id) for each in alike),
        focus="other" if alike else next(iter(wrong or {}), "surname"),
        schemes=scheme_names(),
        languages=LANGUAGES,
        solutions=SOLUTIONS,
        confirmations=CONFIRMATIONS,
    )
