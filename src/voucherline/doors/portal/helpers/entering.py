"""A helper enters hours: on the page, or on her telephone that sends them as soon as it can.

What her telephone sends comes like a form that was filled in; it wants the answer for itself instead of a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyView
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.values import Entry, NotDone
from voucherline.doors.portal.helpers.given import Given, own_id, read
from voucherline.doors.portal.helpers.hers import employers, known_households
from voucherline.doors.portal.helpers.news import news_of
from voucherline.doors.portal.helpers.reading import for_helpers, why_refused
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Activity, EnteredBy
from voucherline.words.catalogue import say
from voucherline.words.formats import Minutes, day_in_words, minutes_in_words

_WANTS_NO_PAGE: Final = "application/json"
_AT_FIELD: Final[Mapping[str, str]] = MappingProxyType(
    {
        "day-in-future": "day",
        "day-too-old": "day",
        "no-contract": "day",
        "not-approved": "activity",
        "too-many-minutes-in-day": "hours",
        "overlap": "starts",
    }
)
"""At which field a refusal is said; all others at the household."""


@require_http_methods(["GET", "HEAD", "POST"])
@for_helpers
def home(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for hours, and register them."""
    now = clock.now()
    if request.method != "POST":
        first = {"once": str(new_id()), "day": brussels_day(now).isoformat(), "activity": Activity.HOME_HELP.value}
        return _form(request, person, read(first, language_of(request)), now)
    given = read(request.POST.dict(), language_of(request))
    entry = given.entry(person, _employers(given, person))
    refusal = _registered(entry, person, now) if entry else None
    if refusal:
        given.wrong[_AT_FIELD.get(refusal.key, "household")] = why_refused(refusal, given.language)
    if request.headers.get("Accept") == _WANTS_NO_PAGE:
        return JsonResponse({"done": not given.wrong, "words": " ".join(given.wrong.values())})
    if entry is None or given.wrong:
        return _form(request, person, given, now, status=422)
    say_next(request, _noted(entry, given.language))
    return redirect("helper:home")


def _employers(given: Given, person: Person) -> Sequence[CompanyView]:
    """For whom she may have worked that day; of hours that are registered, whose they are."""
    [*known] = prestation_queries.standings([own_id(person, given.typed["once"])])
    if known:
        return list(companies.companies([known[0].company]).values())
    day = given.day()
    return employers(person.id, on=day) if day else ()


def _registered(entry: Entry, person: Person, now: datetime) -> Refusal | None:
    """Register hours; why not, if they are refused. The same hours again are no others."""
    by = person.acting(Channel.PORTAL)
    [result] = prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=now)
    return result.refusal if isinstance(result, NotDone) else None


def _noted(entry: Entry, language: str) -> str:
    return say(
        "helper-noted", language, hours=Minutes(entry.minutes), day=entry.day, household=in_groups(entry.household)
    )


def _form(request: HttpRequest, person: Person, given: Given, now: datetime, *, status: int = 200) -> HttpResponse:
    return page(
        request,
        "helpers/home.html",
        status=status,
        given=given.typed,
        news=() if given.wrong else news_of(person.id),
        wrong=given.wrong,
        known=known_households(person.id),
        employers=employers(person.id, on=brussels_day(now)),
        activities=[each.value for each in Activity],
        today=brussels_day(now),
    )


@require_safe
@for_helpers
def standing(request: HttpRequest, person: Person) -> JsonResponse:
    """Tell a telephone with whom it speaks, and what it needs where there is no network."""
    language, now = language_of(request), clock.now()
    known = [
        {
            "number": each.number,
            "written": each.written,
            "last": f"{day_in_words(each.last.day, language)}, {minutes_in_words(each.last.minutes, language)}",
        }
        for each in known_households(person.id)
    ]
    works_for = [{"number": each.number, "name": each.name} for each in employers(person.id, on=brussels_day(now))]
    told = {"helper": str(person.id), "token": get_token(request), "households": known, "companies": works_for}
    return JsonResponse(told)
