"""Key in a response form: how a known household takes part from now on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import OrderConfirmations, Reach
from voucherline.domain.prestations.actions.solutions import change_solution
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.keying import CONFIRMATIONS, SOLUTIONS
from voucherline.doors.console.pages.opened import open_file, opened_first
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.values import FormKind
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words, say


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def response_form(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Find whose form it is, by the number on it; the look that this takes is recorded."""
    language, number = language_of(request), request.POST.get("number", "")
    if request.method != "POST":
        return show(request, person, "response_number", form=request.GET.get("form", ""))
    form = request.POST.get("form", "")
    if "aside" in request.POST:
        return _lay_aside(request, person, household=None) or show(
            request, person, "response_number", wrong=_unclear_missing(language), number=number
        )
    try:
        household = households.by_number("".join(sign for sign in number if sign.isascii() and sign.isdigit()))
        open_file(request, person, household.id, why=say("console-response", language), now=clock.now())
    except Refusal as refusal:
        wrong = {"number": refusal_in_words(refusal, language)}
        return show(request, person, "response_number", wrong=wrong, number=number, form=form)
    there = f"?form={form}" if forms.form(form) else ""
    return redirect(reverse("console:response", args=[household.id]) + there)


def _lay_aside(request: HttpRequest, person: Person, *, household: UUID | None) -> HttpResponseBase | None:
    """Lay the form into the tray: a colleague, or the household, will know. Nothing, if nobody says what is unclear."""
    words, by = request.POST.get("unclear", "").strip(), person.acting(Channel.CONSOLE)
    try:
        forms.lay_aside(FormKind.RESPONSE, request.POST, unclear=words, household=household, by=by, now=clock.now())
    except Refusal:
        return None
    say_next(request, say("console-unclear-laid", language_of(request)))
    return redirect("console:response-form")


def _unclear_missing(language: str) -> dict[str, str]:
    return {"unclear": say("console-unclear-what-missing", language)}


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
@opened_first
def response(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Key in what the household chose; what is not changed stays."""
    there = households.reach([household])[household]
    if request.method != "POST":
        now_so = {"solution": there.solution.value, "confirmations": there.order_confirmations}
        unclear = forms.form(request.GET.get("form", ""))
        read = {**unclear.read, "form": str(unclear.id)} if unclear else {}
        return _page(request, person, there, {**now_so, "large_print": there.large_print, **read})
    if "aside" in request.POST:
        laid = _lay_aside(request, person, household=household)
        return laid or _page(request, person, there, request.POST, wrong=_unclear_missing(language_of(request)))
    language, solution, confirmed = (
        language_of(request),
        request.POST.get("solution"),
        request.POST.get("confirmations"),
    )
    if solution not in SOLUTIONS or confirmed not in CONFIRMATIONS:
        field = "confirmations" if solution in SOLUTIONS else "solution"
        return _page(request, person, there, request.POST, wrong={field: say("console-choose-one", language)})
    by = person.acting(Channel.CONSOLE)
    try:
        changed = _change(
            household,
            Solution(solution),
            OrderConfirmations(confirmed),
            large_print="large_print" in request.POST,
            unclear=request.POST.get("form", ""),
            by=by,
            now=clock.now(),
        )
    except Refusal as refusal:
        return _page(request, person, there, request.POST, wrong={"solution": refusal_in_words(refusal, language)})
    said = say("console-response-keyed" if changed else "console-response-same", language, name=there.name)
    say_next(request, said)
    return redirect("console:response-form")


def _change(
    household: UUID,
    solution: Solution,
    confirmations: OrderConfirmations,
    *,
    large_print: bool,
    unclear: str,
    by: Actor,
    now: datetime,
) -> bool:
    """All of the form or nothing of it; tell whether anything changed."""
    with transaction.atomic():
        if forms.form(unclear):
            forms.keyed_in(forms.lock(unclear), household=household, by=by, now=now)
        changed = change_solution(household, solution, order_confirmations=confirmations, by=by, now=now)
        wanted = replace(households.preferences(household), large_print=large_print)
        return bool(actions.set_preferences(household, wanted, by=by, now=now)) or changed.anything


def _page(
    request: HttpRequest,
    person: Person,
    there: Reach,
    given: Mapping[str, Any],
    *,
    wrong: Mapping[str, str] | None = None,
) -> HttpResponse:
    return show(
        request,
        person,
        "response",
        wrong=wrong,
        household=there,
        number=in_groups(there.number),
        given=given,
        form=given.get("form", ""),
        solutions=SOLUTIONS,
        confirmations=CONFIRMATIONS,
    )
