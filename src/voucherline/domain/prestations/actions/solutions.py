"""A household takes part in another way: what is open is carried over, in its favour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import actions as households
from voucherline.domain.households.values import OrderConfirmations
from voucherline.domain.prestations.actions.stand_still import stand_still
from voucherline.kernel.actors import Actor
from voucherline.schemes.values import Solution


@dataclass(frozen=True, slots=True)
class Changed:
    """What a response form changed."""

    anything: bool
    """False: all was so already."""
    clocks_moved: int


def change_solution(
    household: UUID,
    solution: Solution,
    *,
    order_confirmations: OrderConfirmations | None = None,
    by: Actor,
    now: datetime,
) -> Changed:
    """Change the solution and compute the running clocks anew: later where the new one gives more days, never earlier.

    One transaction: nobody is left with the new way and the old days.
    """
    with transaction.atomic():
        anything = households.change_solution(
            household, solution, order_confirmations=order_confirmations, by=by, now=now
        )
        moved = stand_still([household], why="solution", now=now) if anything else 0
    return Changed(anything, moved)
