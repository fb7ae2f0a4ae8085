"""What companies ask a household beside the vouchers: what comes, what holds, what was."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.companies.queries_of_extra_costs import extra_costs_of
from voucherline.domain.companies.values_of_extra_costs import ExtraCostStanding
from voucherline.domain.households.values import MandateRight
from voucherline.doors.portal.acting import itself_or_holder
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person

_S = ExtraCostStanding
_PARTS: Final = (("running", (_S.RUNNING,)), ("coming", (_S.COMING,)), ("before", (_S.OVER, _S.WITHDRAWN)))


@require_safe
@itself_or_holder(MandateRight.SEE)
def extra_costs(request: HttpRequest, person: Person) -> HttpResponse:
    """Show them all; what holds now first."""
    today = brussels_day(clock.now())
    costs = [(each, each.standing(today)) for each in extra_costs_of(person.id)]
    parts = [
        (f"extra-costs-{name}", [(cost, how.value) for cost, how in costs if how in standings])
        for name, standings in _PARTS
    ]
    return page(request, "portal/extra_costs.html", parts=[part for part in parts if part[1]])
