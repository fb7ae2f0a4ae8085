"""What a company sees first: what waits for it, and where its own things are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.accounts.values import Duty
from voucherline.domain.prestations import queries, queries_of_helpers
from voucherline.doors.office.pages.permissions import only_companies
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person


@require_safe
@only_companies
def home(request: HttpRequest, person: Person) -> HttpResponse:
    """Show how much waits for whoever answers for the company's work."""
    plans = not person.may.isdisjoint((Duty.OWNER, Duty.PLANNER))
    waiting = queries.waiting_for_company(person.id) if plans else {}
    objections = len(queries_of_helpers.open_objections(company=person.id)) if plans else 0
    return page(request, "office/home.html", waiting=waiting, objections=objections)
