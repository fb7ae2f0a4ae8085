"""All work of a company: a list for a planner, and one prestation with what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.companies import queries as companies
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import PrestationContested, PrestationUnknown
from voucherline.doors.office.pages.filters import ALL, STATES, WAITING, filter_of
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.works import Work, own, with_numbers
from voucherline.journal import queries as journal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.signing_in import Person
from voucherline.schemes.derivations import Derivation
from voucherline.words.catalogue import say
from voucherline.words.clocks import ClockExplained, explain_clocks

OF_A_PAGE: Final = 200
"""A planner works through a morning's hours on one page."""


@require_safe
@only_planners
def listed(request: HttpRequest, person: Person) -> HttpResponse:
    """Show the work that was asked for: at first what waits for the company, the oldest first."""
    asked = filter_of(request)
    views = queries.prestations_of_company(
        person.id,
        waiting=asked.show == WAITING,
        state=asked.state,
        helper=asked.helper,
        days=asked.days,
        skip=asked.skip,
        limit=OF_A_PAGE + 1,
    )
    works = with_numbers(views[:OF_A_PAGE])
    return page(
        request,
        "office/work.html",
        works=works,
        may_act=any(each.may_be_changed for each in works),
        asked=asked,
        shown=asked.query(),
        states=[WAITING, ALL, *(each.value for each in STATES)],
        helpers=companies.helpers_of_company(person.id),
        all_ticked="tick" in request.GET,
        further=asked.query(skip=asked.skip + OF_A_PAGE) if len(views) > OF_A_PAGE else "",
    )


@require_safe
@only_planners
def one(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Show how a prestation stands, until when the company may answer and why, and what can be done."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    return one_page(request, work)


def one_page(request: HttpRequest, work: Work, *, error: str = "") -> HttpResponse:
    """The page of one prestation; with an error, what was typed stays."""
    return page(
        request,
        "office/one.html",
        status=422 if error else 200,
        work=work,
        clock=_own_clock(work, language_of(request)),
        contested=_contest(work, language_of(request)),
        error=error,
        given=request.POST,
    )


def _own_clock(work: Work, language: str) -> ClockExplained:
    """The company's clock alone: how the household was told, or when it is away, is not the company's to know."""
    newest: Mapping[str, Derivation] = {
        party: derivation for party, _, derivation in queries.deadlines(work.view.id, household=work.view.household)
    }
    return next(
        each for each in explain_clocks(work.view, newest, language, reader="company") if each.party == "company"
    )


def _contest(work: Work, language: str) -> dict[str, Any] | None:
    """What the household said is wrong, if it did."""
    if not work.view.contest_reason:
        return None
    kind, household = PrestationContested.__name__, work.view.household
    [*said] = journal.newest_of_kind(kind, work.view.id, household=household, limit=1)
    reason = say(f"portal-reason-{work.view.contest_reason.replace(' ', '-')}", language)
    return {"reason": reason, "words": said[0].details.get("words", "") if said else ""}
