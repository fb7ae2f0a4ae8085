"""Costs that a company asks beside the voucher: announced here to its households, withdrawn, ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.companies import announcing, queries_of_extra_costs
from voucherline.domain.companies.values_of_extra_costs import (
    LONGEST_PURPOSE,
    Announced,
    Announcement,
    ExtraCostUnknown,
    NotAnnounced,
    Per,
)
from voucherline.domain.households import queries as households
from voucherline.doors.office.pages.extra_costs_typed import FIELD_OF, OF_THE_WHOLE, Wrong, read
from voucherline.doors.office.pages.permissions import only_accountants
from voucherline.doors.office.pages.strangers import as_counted, count_strangers, is_counted
from voucherline.doors.office.pages.typed import readable_day
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

OF_A_PAGE = 20
_MOST_PAGES = 1000


@require_safe
@only_accountants
def listed(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what the company announced, with what it may still do about it."""
    place, today = _place(request), brussels_day(clock.now())
    found = queries_of_extra_costs.announcements_of(person.id, skip=place * OF_A_PAGE, limit=OF_A_PAGE + 1)
    named = households.by_ids(id_ for each in found for id_ in each.households)
    rows = [
        (each, each.standing(today).value, [in_groups(named[id_].number) for id_ in each.households])
        for each in found[:OF_A_PAGE]
    ]
    older = place + 1 if len(found) > OF_A_PAGE else None
    return page(request, "office/extra_costs.html", rows=rows, older=older, today=today.isoformat())


@require_http_methods(["GET", "HEAD", "POST"])
@only_accountants
def new(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask what is announced to whom; show what would become of it; announce it."""
    if request.method != "POST":
        return _form(request, person, once=clock.now().isoformat())
    if "change" in request.POST:
        return _form(request, person)
    language = language_of(request)
    try:
        wanted = read(request.POST, person, language)
        if "go" in request.POST:
            return _announced(request, person, wanted)
        count_strangers(wanted, person, now=clock.now())
        results = announcing.try_announcement(wanted, company=person.id, now=clock.now())
    except Wrong as wrong:
        return _form(request, person, error=wrong.words, field=wrong.field)
    except Refusal as refusal:
        return _refused(request, person, refusal)
    if common := _common(results):
        return _refused(request, person, common)
    return _preview(request, wanted, results)


def _announced(request: HttpRequest, person: Person, wanted: Announcement) -> HttpResponseBase:
    by = person.acting(Channel.OFFICE)
    if not is_counted(request.POST.get("tried", ""), wanted):
        count_strangers(wanted, person, now=clock.now())
    results = announcing.announce(wanted, company=person.id, by=by, now=clock.now())
    bad = sum(isinstance(each, NotAnnounced) for each in results)
    said = say("office-costs-announced", language_of(request), good=len(results) - bad, bad=bad)
    say_next(request, said, done=bad < len(results))
    return redirect("office:costs")


def _common(results: Sequence[announcing.Result]) -> Refusal | None:
    """What is wrong with the announcement itself, not with somebody's number."""
    refusals = [each.refusal for each in results if isinstance(each, NotAnnounced)]
    of_the_whole = len(refusals) == len(results) and {each.key for each in refusals} <= OF_THE_WHOLE
    return refusals[0] if of_the_whole else None


def _preview(request: HttpRequest, wanted: Announcement, results: Sequence[announcing.Result]) -> HttpResponse:
    """What would become of each number, those refused first."""
    language = language_of(request)
    rows = [
        (each.number, refusal_in_words(each.refusal, language)) for each in results if isinstance(each, NotAnnounced)
    ]
    good = [each for each in results if isinstance(each, Announced)]
    rows += [
        (in_groups(each.number), say("office-costs-row", language, how="repeated" if each.repeated else "new"))
        for each in good
    ]
    return page(
        request,
        "office/extra_cost_preview.html",
        wanted=wanted,
        tried=as_counted(wanted),
        rows=rows,
        bad=len(results) - len(good),
        good=sum(not each.repeated for each in good),
        given=request.POST,
        numbers="\n".join(wanted.households),
    )


def _refused(request: HttpRequest, person: Person, refusal: Refusal) -> HttpResponse:
    words, field = refusal_in_words(refusal, language_of(request)), FIELD_OF.get(refusal.key, "purpose")
    if refusal.key == "extra-cost-incomplete":
        field = str(refusal.slots()["what"])
    return _form(request, person, error=words, field=field)


def _form(request: HttpRequest, person: Person, *, error: str = "", field: str = "", once: str = "") -> HttpResponse:
    earliest = queries_of_extra_costs.earliest_first_day(person.id, today=brussels_day(clock.now()))
    return page(
        request,
        "office/extra_cost.html",
        status=422 if error else 200,
        given={"once": once, "first": earliest.isoformat(), "to": "numbers"} if once else request.POST,
        per=[each.value for each in Per],
        earliest=earliest,
        most=LONGEST_PURPOSE,
        error=error,
        field=field,
    )


@require_POST
@only_accountants
def withdraw(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Take back what has not begun."""
    by, now = person.acting(Channel.OFFICE), clock.now()
    return _done(
        request,
        "office-costs-withdrawn",
        lambda: announcing.withdraw_announcement(id_, company=person.id, by=by, now=now),
    )


@require_POST
@only_accountants
def end(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Let what runs end after a day."""
    last, by, now = readable_day(request.POST.get("last", "")), person.acting(Channel.OFFICE), clock.now()
    if last is None:
        say_next(request, say("portal-day-unreadable", language_of(request)), done=False)
        return redirect("office:costs")
    return _done(
        request,
        "office-costs-ended",
        lambda: announcing.end_announcement(id_, last=last, company=person.id, by=by, now=now),
    )


def _done(request: HttpRequest, key: str, verb: Callable[[], int]) -> HttpResponseBase:
    """Do it and say so, or say why not; another company's announcement is as unknown as none."""
    language = language_of(request)
    try:
        count = verb()
    except ExtraCostUnknown:
        return nothing_here(request)
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say(key, language, count=count))
    return redirect("office:costs")


def _place(request: HttpRequest) -> int:
    asked = request.GET.get("page", "")
    return min(int(asked), _MOST_PAGES) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 0
