"""A helper's own book: every hour of a month, and of each who changed it, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries_of_helpers as queries
from voucherline.domain.prestations.values import PrestationUnknown
from voucherline.doors.portal.helpers.hers import Worked, own
from voucherline.doors.portal.helpers.month import month_of
from voucherline.doors.portal.helpers.news import is_read, news_of
from voucherline.doors.portal.helpers.paper import month_pdf
from voucherline.doors.portal.helpers.reading import for_helpers, why_refused
from voucherline.doors.portal.helpers.story import story_of
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.ids import derived_id, new_id
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day, months_later
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say


@require_safe
@for_helpers
def month(request: HttpRequest, person: Person) -> HttpResponse:
    """Show the hours of a month."""
    today = brussels_day(clock.now())
    first = month_asked(request, today)
    after = months_later(first, 1)
    return page(
        request,
        "helpers/book.html",
        month=month_of(person.id, first),
        news=news_of(person.id),
        before=months_later(first, -1),
        after=after if after <= today else None,
    )


@require_safe
@for_helpers
def month_on_paper(request: HttpRequest, person: Person) -> HttpResponse:
    """The hours of a month as a PDF."""
    today = brussels_day(clock.now())
    first = month_asked(request, today)
    pdf = month_pdf(month_of(person.id, first), person, language_of(request), made_on=today)
    name = f"attachment; filename=voucherline-{first:%Y-%m}.pdf"
    return HttpResponse(pdf, content_type="application/pdf", headers={"Content-Disposition": name})


def month_asked(request: HttpRequest, today: date) -> date:
    """The first day of the month in `?month=2026-11`; of this month, where that is none or too long ago to be one."""
    try:
        first = date.fromisoformat(f"{request.GET.get('month', '')}-01")
    except ValueError:
        return today.replace(day=1)
    return first if date(2000, 1, 1) < first <= today else today.replace(day=1)


@require_safe
@for_helpers
def one(request: HttpRequest, person: Person, id_: UUID) -> HttpResponse:
    """Some hours: how they stand, and what happened to them."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    is_read(person.id, id_, now=clock.now())
    return _shown(request, work)


@require_POST
@for_helpers
def object_to(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Note what she says of a change of her hours."""
    try:
        work = own(id_, person.id)
    except PrestationUnknown:
        return nothing_here(request)
    language, words = language_of(request), request.POST.get("words", "").strip()
    # The page holds what makes her answer one: sent twice, it is noted once.
    once = derived_id("objection", person.id, id_, request.POST.get("once", ""))
    by = person.acting(Channel.PORTAL)
    try:
        prestations.object_to(id_, objection=once, words=words, by=by, now=clock.now())
    except Refusal as refusal:
        return _shown(request, work, status=422, error=why_refused(refusal, language), words=words)
    say_next(request, say("helper-objection-noted", language))
    return redirect("helper:work", id_)


def _shown(request: HttpRequest, work: Worked, *, status: int = 200, **more: Any) -> HttpResponse:
    view = work.view
    made = queries.objections(view.id, household=view.household)
    return page(
        request,
        "helpers/work.html",
        status=status,
        work=work,
        story=story_of(view, language_of(request)),
        waits=any(each.settled_at is None for each in made),
        may_object=queries.may_be_objected_to(view.id),
        once=str(new_id()),
        **more,
    )
