"""Find anybody with one box."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.bank import queries as bank
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdFound
from voucherline.doors.console import second_person
from voucherline.doors.console.pages.opened import open_file
from voucherline.doors.console.pages.permissions import ALL
from voucherline.kernel import clock
from voucherline.kernel.actors import Role
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.signing_in import Person, only
from voucherline.words.catalogue import refusal_in_words

MOST_FOUND: Final = 20
LONGEST: Final = 200


@require_safe
@only(*ALL)
def search(request: HttpRequest, person: Person) -> HttpResponse:
    """Show who may be meant by what was typed."""
    text = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST]
    found = [(each, in_groups(each.number)) for each in _found(text)] if text else []
    return page(
        request,
        "console/search.html",
        text=text,
        found=found,
        more=len(found) == MOST_FOUND,
        figures_alone=any(sign.isdigit() for sign in text) and not any(sign.isalpha() for sign in text),
        declined=0 if text else second_person.declined_of(person.number, now=clock.now()),
        days=second_person.DECLINED_DAYS,
        must_say_why=person.role is Role.INSPECTOR,
    )


def _found(text: str) -> list[HouseholdFound]:
    """Whoever a bank line or its order names, then whoever the words may mean."""
    # An order has the id of the line that paid it.
    paid = households.found(bank.households_of_lines(text))
    return list({each.id: each for each in (*paid, *households.search(text, limit=MOST_FOUND))}.values())[:MOST_FOUND]


@require_http_methods(["GET", "HEAD", "POST"])
@only(*ALL)
def open_(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Open a household's file: the look is recorded, with its reason, before anything is shown."""
    if household not in households.by_ids([household]):
        return nothing_here(request)
    given = request.POST if request.method == "POST" else request.GET
    why, work, error = given.get("why", ""), given.get("work", ""), ""
    if request.method == "POST":
        try:
            open_file(request, person, household, why=why, now=clock.now())
        except Refusal as refusal:
            error = refusal_in_words(refusal, language_of(request))
        else:
            return _opened(household, work)
    return page(
        request,
        "console/open.html",
        status=422 if error else 200,
        why=why,
        work=work,
        error=error,
        must_say_why=person.role is Role.INSPECTOR,
    )


def _opened(household: UUID, work: str) -> HttpResponseBase:
    """Go on to the file, or to the work in it for which it was opened."""
    try:
        return redirect("console:work", household, UUID(work))
    except ValueError:
        return redirect("console:file", household)
