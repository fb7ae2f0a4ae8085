"""Work of a household on the web: answer it, contest it, look back, ask until when and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.companies import queries as companies
from voucherline.domain.households.values import MandateRight
from voucherline.domain.prestations import actions, queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import ContestReason, NotDone, PrestationUnknown, Proof, Result
from voucherline.doors.portal.acting import Holder, itself_or_holder
from voucherline.doors.portal.works import own, to_answer
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import Days, months_later
from voucherline.notices import actions as notices
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.pages.works import Work, with_names
from voucherline.schemes.derivations import Derivation
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.clocks import explain_clocks
from voucherline.words.formats import month_in_words

OF_A_PAGE: Final = 50
_SHOWN: Final = (
    PrestationState.REGISTERED,
    PrestationState.CONTESTED,
    PrestationState.MAINTAINED,
    PrestationState.SHORT,
    PrestationState.AGREED,
    PrestationState.REIMBURSED,
    PrestationState.OUTSIDE_VOUCHERS,
    PrestationState.CANCELLED,
)


@require_http_methods(["GET", "HEAD", "POST"])
@itself_or_holder(MandateRight.ANSWER)
def answer(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show what waits for an answer; confirm what was ticked."""
    if request.method == "POST":
        return _confirm(request, person)
    # Read before the work is: what is amended meanwhile was not seen.
    now = clock.now()
    works = to_answer(person.id)
    # What a holder sees, the household has not seen: it is told by its own channel.
    if request.method == "GET" and not isinstance(person, Holder):
        _seen(works, person, shown_at=now, now=clock.now())
    return page(request, "portal/answer.html", works=works)


def _seen(works: Sequence[Work], person: Person, *, shown_at: datetime, now: datetime) -> None:
    """Whoever sees work on this page is told of it, if it was not before: nobody need call or write any more."""
    untold = [each.view for each in works if each.view.told_at is None]
    for each in untold:
        notices.work_seen(person.id, each.id, shown_at=shown_at, now=now)
    # Of some work there is no news that could be seen: whoever was given up as out of reach looks here all the same.
    without_news = [each.id for each in untold if each.silence_off]
    if without_news:
        by = person.acting(Channel.PORTAL)
        actions.told(without_news, proof=Proof.PORTAL, at=now, said_at=shown_at, by=by, now=now)


def _confirm(request: HttpRequest, person: Person) -> HttpResponseBase:
    ids = [id_ for id_ in map(_readable, request.POST.getlist("work")) if id_]
    if not ids:
        say_next(request, say("portal-tick-none", language_of(request)), done=False)
        return redirect("portal:answer")
    _tell(request, actions.confirm(ids, shown=_shown(request), by=person.acting(Channel.PORTAL), now=clock.now()))
    return redirect("portal:answer")


def _shown(request: HttpRequest) -> dict[UUID, str]:
    """What the page said of its work, as it came back."""
    told = (each.partition(" ") for each in request.POST.getlist("shown"))
    return {id_: words for id_, words in ((_readable(name), words) for name, _, words in told) if id_}


def _readable(told: str) -> UUID | None:
    try:
        return UUID(told)
    except ValueError:
        return None


def _tell(request: HttpRequest, results: Sequence[Result]) -> None:
    """Say how many were confirmed, and of each of the others why not."""
    language = language_of(request)
    refused = [each.refusal for each in results if isinstance(each, NotDone)]
    if len(results) > len(refused):
        say_next(request, say("portal-confirmed", language, count=len(results) - len(refused)))
    for words in dict.fromkeys(refusal_in_words(each, language) for each in refused):
        say_next(request, words, done=False)


@require_safe
@itself_or_holder(MandateRight.SEE)
def history(request: HttpRequest, person: Person) -> HttpResponse:
    """All work of a household, the newest first, or that of one helper, one month, one state."""
    asked = request.GET.get("state", "")
    state = next((each for each in _SHOWN if each.value == asked), None)
    from_ = _count(request.GET.get("from", ""))
    worked = queries.worked_for(person.id)
    helper = next((id_ for id_, _ in worked if str(id_) == request.GET.get("helper")), None)
    month = next((first for _, first in worked if f"{first:%Y-%m}" == request.GET.get("month")), None)
    views = queries.prestations(
        household=person.id,
        helper=helper,
        state=state,
        days=_whole(month) if month else None,
        skip=from_,
        limit=OF_A_PAGE + 1,
    )
    chosen: dict[str, Any] = {
        "helper": str(helper or ""),
        "month": f"{month:%Y-%m}" if month else "",
        "state": state.value if state else "",
    }
    older, newer = ({**chosen, "from": max(0, start)} for start in (from_ + OF_A_PAGE, from_ - OF_A_PAGE))
    return page(
        request,
        "portal/history.html",
        works=with_names(views[:OF_A_PAGE]),
        states=[each.value for each in _SHOWN],
        helpers=_helpers(worked),
        months=[
            (f"{first:%Y-%m}", month_in_words(first, language_of(request)))
            for first in dict.fromkeys(first for _, first in worked)
        ],
        older=urlencode(older) if len(views) > OF_A_PAGE else "",
        newer=urlencode(newer) if from_ else "",
        **chosen,
    )


def _whole(month: date) -> Days:
    """All days of the month that begins on a day."""
    return Days(month, months_later(month, 1) - timedelta(days=1))


def _helpers(worked: Sequence[tuple[UUID, date]]) -> list[tuple[str, str]]:
    known = companies.helpers({id_ for id_, _ in worked})
    return sorted(((str(each.id), each.name) for each in known.values()), key=lambda each: each[1].casefold())


def _count(told: str) -> int:
    return int(told) if told.isascii() and told.isdigit() and len(told) < len("10000") else 0


@require_safe
@itself_or_holder(MandateRight.SEE)
def one(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """One prestation: how it stands, and until when each party may answer, and why."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    newest: Mapping[str, Derivation] = {
        party: derivation for party, _, derivation in queries.deadlines(id_, household=person.id)
    }
    clocks = explain_clocks(work.view, newest, language_of(request), reader="household")
    return page(request, "portal/work.html", work=work, clocks=clocks)


@require_http_methods(["GET", "HEAD", "POST"])
@itself_or_holder(MandateRight.ANSWER)
def contest(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Ask what is not right; note it."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    if request.method != "POST":
        return page(request, "portal/contest.html", work=work, reasons=_reasons(request))
    given = request.POST.get("reason", "")
    reason = next((each for each in ContestReason if each.value == given), None)
    words = request.POST.get("words", "").strip()
    [result] = actions.contest([id_], reason=reason, words=words, by=person.acting(Channel.PORTAL), now=clock.now())
    if isinstance(result, NotDone):
        return _contest_again(request, work, result.refusal)
    say_next(request, say("portal-contested", language_of(request)))
    return redirect("portal:work", id_)


def _contest_again(request: HttpRequest, work: Work, refusal: Refusal) -> HttpResponse:
    """What was written stays on the page, with what is wrong above it."""
    return page(
        request,
        "portal/contest.html",
        status=422,
        work=work,
        reasons=_reasons(request),
        error=refusal_in_words(refusal, language_of(request)),
        given=request.POST.get("reason", ""),
        words=request.POST.get("words", ""),
    )


def _reasons(request: HttpRequest) -> list[tuple[str, str]]:
    language = language_of(request)
    return [(each.value, say(f"portal-reason-{each.value.replace(' ', '-')}", language)) for each in ContestReason]


@require_POST
@itself_or_holder(MandateRight.ANSWER)
def take_back(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Take a contest back, which is a yes."""
    try:
        own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    _tell(request, actions.confirm([id_], shown=_shown(request), by=person.acting(Channel.PORTAL), now=clock.now()))
    return redirect("portal:work", id_)
