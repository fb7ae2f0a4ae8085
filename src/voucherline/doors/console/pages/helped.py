"""What was done for households on recorded calls: who did it, for whom, and where the call is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.doors.console.pages.story import named
from voucherline.journal import queries as journal
from voucherline.kernel.numbers import in_groups
from voucherline.pages.signing_in import Person

SHOWN: Final = 100
LONGEST: Final = 100


@dataclass(frozen=True, slots=True)
class Helped:
    """One thing that was done on a call."""

    at: datetime
    what: str
    by: str
    call: str
    household: HouseholdView

    @property
    def number(self) -> str:
        """The user number as people read it."""
        return in_groups(self.household.number)


@require_safe
@looked_at_by_all
def helped(request: HttpRequest, person: Person) -> HttpResponse:
    """List the newest of it, of one colleague or of all."""
    by = request.GET.get("by", "").replace("\x00", "").strip()[:LONGEST]
    found = journal.on_recorded_calls(limit=SHOWN, actor=by)
    there = households.by_ids(household for household, _ in found)
    rows = [
        Helped(
            datetime.fromisoformat(each.at),
            named(each.kind),
            each.actor,
            str(each.details["on_recorded_call"]),
            there[household],
        )
        for household, each in found
    ]
    return show(request, person, "helped", rows=rows, by=by, more=len(rows) == SHOWN)
