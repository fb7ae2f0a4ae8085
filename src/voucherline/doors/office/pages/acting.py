"""What a planner does with work: validate, cancel, amend, keep to what was contested; one result for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.prestations import actions
from voucherline.domain.prestations.values import Amendment, NotDone, PrestationUnknown, Result
from voucherline.doors.office.pages import amending
from voucherline.doors.office.pages.amending import Row
from voucherline.doors.office.pages.filters import filter_of, readable_id
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.typed import words_of
from voucherline.doors.office.pages.work import OF_A_PAGE, one_page
from voucherline.doors.office.pages.works import Work, own, own_of
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

_CHOSEN: Final = "chosen-work"
_RESULTS: Final = "results-of-work"
_SHOWN: Final = "shown-work"
_PAGES: Final = {"amend": "office:amend", "cancel": "office:cancel"}


@require_POST
@only_planners
def act(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Validate what is ticked, or go on to the page that asks what else is needed."""
    request.session[_SHOWN] = filter_of(request).query()
    what = request.POST.get("what", "")
    works = own_of(_ids(request.POST.getlist("work")), person.id)
    if not works or what not in ("validate", *_PAGES):
        say_next(request, say("office-tick-none", language_of(request)), done=False)
        return redirect(_list_of(request))
    if what in _PAGES:
        request.session[_CHOSEN] = [str(each.view.id) for each in works]
        return redirect(_PAGES[what])
    by = person.acting(Channel.OFFICE)
    return _told(request, "validated", actions.validate([each.view.id for each in works], by=by, now=clock.now()))


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def cancel(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask why work is cancelled; cancel it."""
    works = _chosen(request, person)
    if not works:
        return redirect("office:work")
    if request.method != "POST":
        return page(request, "office/cancel.html", works=works)
    reason = words_of(request.POST.get("reason", ""))
    if not reason:
        error = say("office-cancel-why-missing", language_of(request))
        return page(request, "office/cancel.html", status=422, works=works, error=error)
    ids, by = [each.view.id for each in works], person.acting(Channel.OFFICE)
    return _told(request, "cancelled", actions.cancel(ids, reason=reason, by=by, now=clock.now()))


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def amend(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for the right day, hours and activity of each; amend what differs."""
    works = _chosen(request, person)
    if not works:
        return redirect("office:work")
    if request.method != "POST":
        return page(request, "office/amend.html", rows=amending.rows(works))
    rows = amending.rows_given(works, request.POST, language_of(request))
    if any(each.error for each in rows):
        return page(request, "office/amend.html", status=422, rows=rows, wrong=True)
    return _told(request, "amended", _amended(rows, person), untouched=[each for each in rows if each.to is None])


def _amended(rows: Sequence[Row], person: Person) -> list[Result]:
    """Amend work, all that becomes the same at once."""
    alike: dict[Amendment, list[UUID]] = {}
    for row in rows:
        if row.to is not None:
            alike.setdefault(row.to, []).append(row.work.view.id)
    by, now = person.acting(Channel.OFFICE), clock.now()
    return [result for to, ids in alike.items() for result in actions.amend(ids, to=to, by=by, now=now)]


@require_POST
@only_planners
def maintain(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Keep to what was contested, and say why."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    reason, by = words_of(request.POST.get("reason", "")), person.acting(Channel.OFFICE)
    [result] = actions.maintain([id_], reason=reason, by=by, now=clock.now())
    if isinstance(result, NotDone):
        return one_page(request, work, error=refusal_in_words(result.refusal, language_of(request)))
    say_next(request, say("office-maintained", language_of(request)))
    return redirect("office:one", id_)


@require_safe
@only_planners
def results(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what became of each, what was refused first."""
    told: Mapping[str, Sequence[str]] = request.session.get(_RESULTS, {})
    works = own_of(_ids(told), person.id)
    rows = [(each, *told[str(each.view.id)]) for each in works]
    rows.sort(key=lambda row: row[1] != "refused")
    refused = sum(how == "refused" for _, how, _ in rows)
    back = _list_of(request)
    return page(request, "office/results.html", rows=rows, refused=refused, done=len(rows) - refused, back=back)


def _told(
    request: HttpRequest, how: str, outcomes: Iterable[Result], *, untouched: Sequence[Row] = ()
) -> HttpResponseBase:
    """Keep what became of each for the next page."""
    language = language_of(request)
    said = {str(each.id): _said(how, each, language) for each in outcomes}
    said.update({str(each.work.view.id): ("unchanged", "") for each in untouched})
    request.session[_RESULTS] = said
    request.session.pop(_CHOSEN, None)
    return redirect("office:results")


def _said(how: str, result: Result, language: str) -> tuple[str, str]:
    refusal: Refusal | None = result.refusal if isinstance(result, NotDone) else None
    return ("refused", refusal_in_words(refusal, language)) if refusal else (how, "")


def _chosen(request: HttpRequest, person: Person) -> list[Work]:
    return own_of(_ids(request.session.get(_CHOSEN, ())), person.id)


def _ids(told: Iterable[str]) -> list[UUID]:
    return [id_ for id_ in map(readable_id, list(told)[:OF_A_PAGE]) if id_]


def _list_of(request: HttpRequest) -> str:
    """The list as it was shown when something was done with it."""
    shown = request.session.get(_SHOWN, "")
    return reverse("office:work") + (f"?{shown}" if shown else "")
