"""A helper's own book: every hour of a month, and of each who changed it, and what became of it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.prestations.values import PrestationUnknown
from voucherline.doors.portal.helpers.hers import own
from voucherline.doors.portal.helpers.month import month_of
from voucherline.doors.portal.helpers.paper import month_pdf
from voucherline.doors.portal.helpers.reading import for_helpers
from voucherline.doors.portal.helpers.story import story_of
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day, months_later
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.signing_in import Person


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
    return page(request, "helpers/work.html", work=work, story=story_of(work.view, language_of(request)))
