"""What a planner wants to see of all the company's work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, QueryDict

from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.office.pages.typed import readable_day
from voucherline.kernel.time import Days

WAITING: Final = "waiting"
ALL: Final = "all"
STATES: Final = (
    PrestationState.REGISTERED,
    PrestationState.CONTESTED,
    PrestationState.MAINTAINED,
    PrestationState.AGREED,
    PrestationState.SHORT,
    PrestationState.OUTSIDE_VOUCHERS,
    PrestationState.REIMBURSED,
    PrestationState.CANCELLED,
)
_FURTHEST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Filter:
    """Which work is shown; what cannot be read asks for nothing."""

    show: str = WAITING
    helper: UUID | None = None
    first: date | None = None
    last: date | None = None
    skip: int = 0

    @property
    def state(self) -> PrestationState | None:
        """The one state that is asked for, if it is one."""
        return next((each for each in STATES if each.value == self.show), None)

    @property
    def days(self) -> Days | None:
        """The days that are asked for, if they are limited."""
        if self.first is None and self.last is None:
            return None
        first, last = self.first or date.min, self.last or date.max
        return Days(min(first, last), max(first, last))

    def query(self, *, skip: int | None = None) -> str:
        """The same as an address asks for it; from another place on, if one is given."""
        asked = {
            "show": self.show,
            "helper": self.helper or "",
            "first": self.first or "",
            "last": self.last or "",
            "from": self.skip if skip is None else skip,
        }
        return urlencode({name: value for name, value in asked.items() if value})


def filter_of(request: HttpRequest) -> Filter:
    """Read what is asked of the list; a form that acts on it carries the same in `shown`."""
    asked = QueryDict(request.POST.get("shown", "")) if request.method == "POST" else request.GET
    show = asked.get("show", WAITING)
    known = {WAITING, ALL, *(each.value for each in STATES)}
    skip = asked.get("from", "")
    return Filter(
        show=show if show in known else WAITING,
        helper=readable_id(asked.get("helper", "")),
        first=readable_day(asked.get("first", "")),
        last=readable_day(asked.get("last", "")),
        skip=min(int(skip), _FURTHEST) if skip.isascii() and skip.isdigit() and len(skip) < len("1000000") else 0,
    )


def readable_id(told: str) -> UUID | None:
    """The id that was sent, if it is one."""
    try:
        return UUID(told)
    except ValueError:
        return None
