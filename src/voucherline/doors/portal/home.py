"""What a household sees first: what waits for it, and what is in its wallet."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.households.values import MandateRight
from voucherline.domain.wallet import queries as wallets
from voucherline.doors.portal.acting import itself_or_holder
from voucherline.doors.portal.works import to_answer
from voucherline.kernel.numbers import in_groups
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person


@require_safe
@itself_or_holder(MandateRight.SEE)
def home(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what waits and what is there."""
    works = to_answer(person.id)
    return page(
        request,
        "portal/home.html",
        count=len(works),
        wallet=wallets.wallet(person.id),
        number=in_groups(person.number),
    )
