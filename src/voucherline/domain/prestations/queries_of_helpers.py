"""Questions of helpers about their own hours."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from voucherline.domain.prestations.models import Prestation
from voucherline.domain.prestations.queries import view
from voucherline.domain.prestations.values import PrestationView


def work_of_helper(helper: UUID, *, first: date, last: date) -> list[PrestationView]:
    """What a helper did on some days, both included, the oldest work first."""
    found = Prestation.objects.filter(helper_id=helper, day__range=(first, last))
    return [view(row) for row in found.order_by("day", "starts", "registered_at", "id")]
