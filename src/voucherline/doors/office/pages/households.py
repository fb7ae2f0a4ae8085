"""What a company may know of a household by its number: may it work there? Never who it is, or what it has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.values import AskedTooOften
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.doors.office.pages.amending import ACTIVITIES
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.typed import digits
from voucherline.kernel import clock
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.signing_in import Person
from voucherline.schemes.values import Solution
from voucherline.words.catalogue import refusal_in_words


@dataclass(frozen=True, slots=True)
class Known:
    """All that a company learns."""

    number: str
    scheme: str
    takes_work: bool
    """Why not, it does not learn: a death, an exclusion and a closed account look the same."""
    online: bool
    """Whether it answers online, or otherwise and with more time; by mail or by telephone look the same."""
    activities: tuple[str, ...]
    """For which the company is approved there."""


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def status(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for a number, which never stands in an address; say what may be known of it."""
    if request.method != "POST":
        return page(request, "office/household.html")
    typed, now = request.POST.get("household", ""), clock.now()
    try:
        # Counted first: also a number that nobody has was a try.
        accounts.ask_about_households(person.id, now=now)
        found = households.by_number(digits(typed))
    except Refusal as refusal:
        error = refusal_in_words(refusal, language_of(request))
        status = 429 if isinstance(refusal, AskedTooOften) else 422
        return page(request, "office/household.html", status=status, typed=typed[:40], error=error)
    return page(request, "office/household.html", typed=typed[:40], known=_known(found, person, brussels_day(now)))


def _known(found: HouseholdView, person: Person, today: date) -> Known:
    allowed = companies.permissions([], [person.id])
    return Known(
        number=in_groups(found.number),
        scheme=found.scheme,
        takes_work=found.state.may_get_work,
        online=found.solution is Solution.ONLINE,
        activities=tuple(each for each in ACTIVITIES if allowed.approved(person.id, found.scheme, each, on=today)),
    )
