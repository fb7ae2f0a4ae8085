"""Clocks stand still: an absence was planned, or the channel of some households was down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import sql
from voucherline.domain.prestations.actions import clocks
from voucherline.domain.prestations.actions.saving import lock_by, save
from voucherline.domain.prestations.models import Outage
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import Period
from voucherline.schemes.values import Solution


def note_outage(solution: Solution, *, period: Period) -> None:
    """Note that the channel of a solution was down; running clocks are moved by `stand_still`."""
    Outage.objects.create(id=new_id(), solution=solution.value, starts_at=period.start, ends_at=period.end)


def stand_still(households: Iterable[UUID], *, why: str, now: datetime) -> int:
    """Compute the clocks of households anew, also those that ended and that silence has not answered yet.

    A deadline moves in their favour or not at all; tell how many.
    """
    with transaction.atomic():
        running = [
            each
            for each in lock_by(sql.LOCK_OPEN, {"households": list(dict.fromkeys(households))})
            if each.household_due_at is not None
        ]
        around = clocks.surroundings(running, now=now)
        moved = clocks.moved(running, around, why=why, now=now)
        save(moved)
    return len(moved)
