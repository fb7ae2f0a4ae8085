"""The hours of one month, as a helper's book shows them, on a page and on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationAmended, PrestationReimbursed
from voucherline.doors.portal.helpers.hers import Worked, worked
from voucherline.journal import queries as journal
from voucherline.kernel.time import end_of_month

_IN_DISPUTE: Final = (PrestationState.CONTESTED, PrestationState.MAINTAINED)
_BOTH_SAID_YES: Final = (
    PrestationState.AGREED,
    PrestationState.REIMBURSED,
    PrestationState.SHORT,
    PrestationState.OUTSIDE_VOUCHERS,
)


@dataclass(frozen=True, slots=True)
class Line:
    """Hours, when the company changed them last, and when it was paid for them."""

    work: Worked
    changed_at: datetime | None
    paid_at: datetime | None

    @property
    def in_dispute(self) -> bool:
        """Does somebody say that they are not right?"""
        return self.work.view.state in _IN_DISPUTE


@dataclass(frozen=True, slots=True)
class Month:
    """All hours of a month."""

    first: date
    lines: tuple[Line, ...]

    @property
    def minutes(self) -> int:
        """All that counts."""
        return _sum(each for each in self.lines if each.work.view.state is not PrestationState.CANCELLED)

    @property
    def agreed(self) -> int:
        """What company and household agree on."""
        return _sum(each for each in self.lines if each.work.view.state in _BOTH_SAID_YES)

    @property
    def disputed(self) -> int:
        """What somebody says is not right."""
        return _sum(each for each in self.lines if each.in_dispute)

    @property
    def paid(self) -> int:
        """What her companies were paid for."""
        return _sum(each for each in self.lines if each.paid_at)


def _sum(lines: Iterable[Line]) -> int:
    return sum(each.work.view.minutes for each in lines)


def month_of(helper: UUID, first: date) -> Month:
    """Read a helper's month."""
    works = worked(helper, first=first, last=end_of_month(first))
    ids, households = [each.view.id for each in works], {each.view.household for each in works}
    changed = journal.last_of_kind(PrestationAmended.__name__, ids, households=households)
    paid = journal.last_of_kind(PrestationReimbursed.__name__, ids, households=households)
    return Month(first, tuple(_line(each, changed, paid) for each in works))


def _line(work: Worked, changed: dict[UUID, datetime], paid: dict[UUID, datetime]) -> Line:
    # What came back from the bank was not paid, though it once was.
    is_paid = work.view.state is PrestationState.REIMBURSED
    return Line(work, changed.get(work.view.id), paid.get(work.view.id) if is_paid else None)
