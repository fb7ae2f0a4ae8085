"""Enter hours of an own helper, one prestation at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import Employed
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Entry, NotDone
from voucherline.doors.office.lengths import minute_of_day, minutes_of_hours
from voucherline.doors.office.pages.amending import ACTIVITIES
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.typed import digits, readable_day
from voucherline.doors.office.prestation_files import LONGEST_REFERENCE
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.ids import derived_id
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import EnteredBy
from voucherline.words.catalogue import refusal_in_words, say

_FIELD_OF: Final[Mapping[str, str]] = {
    "number-invalid": "household",
    "household-unknown": "household",
    "household-closed": "household",
    "no-contract": "helper",
    "helper-unknown": "helper",
    "not-approved": "activity",
    "same-prestation-differs": "reference",
    "overlap": "start",
    "too-many-minutes-in-day": "hours",
}


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def enter(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for the hours; enter them."""
    helpers, now = companies.helpers_of_company(person.id), clock.now()
    if request.method != "POST":
        given = {"day": request.GET.get("day", ""), "helper": request.GET.get("helper", ""), "activity": ACTIVITIES[0]}
        return _page(request, helpers, {**given, "once": now.isoformat()})
    language, given = language_of(request), request.POST.dict()
    entry, field, error = _read(given, helpers, person, language)
    if entry is None:
        return _page(request, helpers, given, error=error, field=field)
    if refusal := _refused(entry, person, now=now):
        words = refusal_in_words(refusal, language)
        return _page(request, helpers, given, error=words, field=_FIELD_OF.get(refusal.key, "day"))
    say_next(request, say("office-entered", language, day=entry.day, household=entry.household))
    # A planner enters a day of one helper after the other.
    return redirect(f"{reverse('office:enter')}?helper={entry.helper}&day={entry.day}")


def _refused(entry: Entry, person: Person, *, now: datetime) -> Refusal | None:
    by = person.acting(Channel.OFFICE)
    [result] = prestations.register([entry], entered_by=EnteredBy.COMPANY, by=by, now=now)
    return result.refusal if isinstance(result, NotDone) else None


def _read(
    given: Mapping[str, str], helpers: list[Employed], person: Person, language: str
) -> tuple[Entry | None, str, str]:
    """The entry; or at which field something is wrong, and what."""
    day, minutes = readable_day(given.get("day", "")), minutes_of_hours(given.get("hours", ""))
    starts, reference = minute_of_day(given.get("start", "")), given.get("reference", "").strip()
    if given.get("helper") not in {each.helper.number for each in helpers}:
        return None, "helper", say("office-helper-missing", language)
    if day is None:
        return None, "day", say("portal-day-unreadable", language)
    if minutes is None:
        return None, "hours", say("office-hours-unreadable", language)
    if starts is None and given.get("start", "").strip():
        return None, "start", say("office-start-unreadable", language)
    if len(reference) > LONGEST_REFERENCE or not reference.isprintable():
        return None, "reference", say("office-reference-unreadable", language, most=LONGEST_REFERENCE)
    # A reference names the same prestation on the web and in a file; without one, the page holds what makes it one.
    made_of = (person.number, reference) if reference else (person.number, "on the web", given.get("once", ""))
    return (
        Entry(
            id=derived_id("prestation", *made_of),
            helper=given["helper"],
            household=digits(given.get("household", "")),
            company=person.number,
            day=day,
            minutes=minutes,
            activity=given.get("activity", ""),
            starts=starts,
            reference=reference,
        ),
        "",
        "",
    )


def _page(
    request: HttpRequest, helpers: list[Employed], given: Mapping[str, Any], *, error: str = "", field: str = ""
) -> HttpResponse:
    today = brussels_day(clock.now())
    return page(
        request,
        "office/enter.html",
        status=422 if error else 200,
        helpers=helpers,
        activities=ACTIVITIES,
        given={"day": today.isoformat(), **{name: value for name, value in given.items() if value}},
        error=error,
        field=field,
    )
