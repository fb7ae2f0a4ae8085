"""Questions about the hours of helpers, and about what they object to."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from voucherline.domain.prestations import rules
from voucherline.domain.prestations.models import Objection, Prestation
from voucherline.domain.prestations.queries import amended_at, standings, view
from voucherline.domain.prestations.values import PrestationView
from voucherline.domain.prestations.values_of_objections import ObjectionView


def work_of_helper(helper: UUID, *, first: date, last: date) -> list[PrestationView]:
    """What a helper did on some days, both included, the oldest work first."""
    found = Prestation.objects.filter(helper_id=helper, day__range=(first, last))
    return [view(row) for row in found.order_by("day", "starts", "registered_at", "id")]


def may_be_objected_to(id_: UUID) -> bool:
    """Did somebody change, contest or cancel these hours?"""
    [standing] = standings([id_])
    return rules.may_be_objected_to(standing, was_amended=bool(amended_at([standing])))


def objections(prestation: UUID, *, household: UUID) -> list[ObjectionView]:
    """What a helper objected to in her hours, the first first."""
    found = Objection.objects.filter(household_id=household, prestation_id=prestation)
    return [_objection(row) for row in found.order_by("made_at", "id")]


def open_objections(*, company: UUID | None = None, limit: int = 100) -> list[ObjectionView]:
    """What waits for the answer of a company; without one, of any: customer service's tray. The oldest first."""
    found = Objection.objects.filter(settled_at__isnull=True)
    if company:
        found = found.filter(company_id=company)
    return [_objection(row) for row in found.order_by("made_at", "id")[:limit]]


def find_objection(id_: UUID) -> ObjectionView | None:
    """One of what helpers object to, answered or not; nothing, where there is none."""
    found = Objection.objects.filter(id=id_).first()
    return _objection(found) if found else None


def _objection(row: Objection) -> ObjectionView:
    return ObjectionView(
        id=row.id,
        household=row.household_id,
        prestation=row.prestation_id,
        company=row.company_id,
        helper=row.helper_id,
        words=row.words,
        made_at=row.made_at,
        settled_how=row.settled_how,
        settled_at=row.settled_at,
    )
