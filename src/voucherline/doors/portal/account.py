"""Who looked at a household's file, and when it will be away."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import MandateRight
from voucherline.domain.prestations import actions as prestations
from voucherline.doors.portal.acting import itself, itself_or_holder
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.days import read_day
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days, brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say


@require_safe
@itself
def looks(request: HttpRequest, person: Person) -> HttpResponse:
    """Show who looked at this household's file, and why."""
    return page(request, "portal/looks.html", looks=household_queries.looks(person.id))


@require_http_methods(["GET", "HEAD", "POST"])
@itself_or_holder(MandateRight.ANSWER)
def absence(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Note when the household will be away; its clocks stand still."""
    now = clock.now()
    if request.method != "POST":
        return page(request, "portal/absence.html", planned=_planned(person, now))
    language = language_of(request)
    try:
        first, last = (read_day(request.POST.get(name, "")) for name in ("first", "last"))
    except ValueError:
        return _absence_again(request, person, say("portal-day-unreadable", language), now)
    by = person.acting(Channel.PORTAL)
    try:
        new = households.plan_absence(person.id, first=first, last=last, by=by, now=now)
    except Refusal as refusal:
        return _absence_again(request, person, refusal_in_words(refusal, language), now)
    prestations.stand_still([person.id], why="absence", now=now)
    say_next(request, say("portal-absence-noted" if new else "portal-absence-noted-before", language))
    return redirect("portal:absence")


def _planned(person: Person, now: datetime) -> tuple[Days, ...]:
    return household_queries.absences([person.id], from_day=brussels_day(now)).get(person.id, ())


def _absence_again(request: HttpRequest, person: Person, error: str, now: datetime) -> HttpResponse:
    given = {name: request.POST.get(name, "") for name in ("first", "last")}
    return page(request, "portal/absence.html", status=422, planned=_planned(person, now), error=error, given=given)
