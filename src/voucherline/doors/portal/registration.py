"""Whoever is new registers here, without signing in: letters bring the number and the code."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.households import actions
from voucherline.domain.households.values import (
    ChoiceUnknown,
    NotRegistered,
    OrderConfirmations,
    RegistrationForm,
    WrongField,
)
from voucherline.kernel import clock
from voucherline.kernel.refusals import Refusal
from voucherline.pages.fields import Choice, Field, with_errors
from voucherline.pages.language import NAMES, language_of
from voucherline.pages.rendering import page
from voucherline.schemes.catalogue import scheme_names
from voucherline.schemes.places import scheme_of_postcode
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.formats import LANGUAGES

_FIELD_OF: Final = {"telephones": "telephone", "order_confirmations": "confirmations"}
"""Where the form of the domain and the page name a field otherwise."""


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def register(request: HttpRequest) -> HttpResponseBase:
    """Ask who wants to take part, and how; open the account."""
    language = language_of(request)
    if request.method != "POST":
        return page(request, "portal/register.html", fields=_fields(language, QueryDict(f"language={language}")))
    result = actions.register_oneself(_form(request.POST), now=clock.now())
    if isinstance(result, NotRegistered):
        fields = with_errors(_fields(language, request.POST), _errors(result.wrong, language))
        return page(request, "portal/register.html", status=422, wrong=True, fields=fields)
    # The next page says the same to whoever was registered before: who lives where is nobody's to find out.
    return redirect("portal:registered")


@require_safe
def registered(request: HttpRequest) -> HttpResponse:
    """Say what comes next."""
    return page(request, "portal/registered.html")


def _form(typed: QueryDict) -> RegistrationForm:
    telephone, wishes = typed.get("telephone", "").strip(), typed.getlist("wishes")
    postcode = typed.get("postcode", "").strip()
    return RegistrationForm(
        # What is no postcode is refused under any terms.
        scheme=scheme_of_postcode(postcode) or scheme_names()[0],
        name=typed.get("name", ""),
        street=typed.get("street", ""),
        postcode=postcode,
        town=typed.get("town", ""),
        language=typed.get("language", ""),
        solution=typed.get("solution", ""),
        email=typed.get("email", ""),
        telephones=(telephone,) if telephone else (),
        order_confirmations=typed.get("confirmations", ""),
        large_print="large_print" in wishes,
        statements_by_letter="statements" in wishes,
    )


def _errors(wrong: tuple[WrongField, ...], language: str) -> dict[str, str]:
    """The first thing that is wrong with each field."""
    return {_FIELD_OF.get(each.field, each.field): _why(each.refusal, language) for each in reversed(wrong)}


def _why(refusal: Refusal, language: str) -> str:
    """What is wrong; whoever picked nothing need not hear by which words we know the choices."""
    if isinstance(refusal, ChoiceUnknown):
        return say("register-choose", language)
    return refusal_in_words(refusal, language)


def _fields(language: str, typed: QueryDict) -> list[Field]:
    return [*_person(language, typed), *_ways(language, typed)]


def _person(language: str, typed: QueryDict) -> list[Field]:
    asked = (
        ("name", "register-name", "register-name-hint", "text", "name"),
        ("street", "details-field-street", "register-street-hint", "text", "street-address"),
        ("postcode", "details-field-postcode", "", "text", "postal-code"),
        ("town", "details-field-town", "", "text", "address-level2"),
        ("email", "details-field-email", "register-email-hint", "email", "email"),
        ("telephone", "register-telephone", "register-telephone-hint", "tel", "tel"),
    )
    return [
        Field(
            name,
            say(label, language),
            typed.get(name, ""),
            kind=kind,
            hint=say(hint, language) if hint else "",
            autocomplete=autocomplete,
        )
        for name, label, hint, kind, autocomplete in asked
    ]


def _ways(language: str, typed: QueryDict) -> list[Field]:
    ways = tuple(
        Choice(each.value, say(f"form-solution-{each}", language), say(f"form-solution-{each}-hint", language))
        for each in Solution
    )
    told = tuple(Choice(each.value, say(f"form-confirmations-{each}", language)) for each in OrderConfirmations)
    wishes = tuple(
        Choice(value, say(f"details-{key}", language))
        for value, key in (("large_print", "large-print"), ("statements", "statements"))
    )
    return [
        _one_of(
            "language", "register-language", language, typed, tuple(Choice(each, NAMES[each]) for each in LANGUAGES)
        ),
        _one_of("solution", "register-solution", language, typed, ways),
        _one_of("confirmations", "details-confirmations", language, typed, told),
        Field(
            "wishes",
            say("register-wishes", language),
            kind="several",
            choices=wishes,
            picked=tuple(typed.getlist("wishes")),
        ),
    ]


def _one_of(name: str, label: str, language: str, typed: QueryDict, choices: tuple[Choice, ...]) -> Field:
    return Field(name, say(label, language), typed.get(name, ""), kind="choice", choices=choices)
