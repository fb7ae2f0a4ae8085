"""What one person of customer service proposes and another approves, each by its verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.console import second_person
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, only_staff
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import CorrectionUnknown


def approve_free(id_: UUID, *, by: Actor, now: datetime) -> int:
    """Give the free vouchers that a colleague proposed, and keep them for work that lacks some; tell how many."""
    with transaction.atomic():
        granted = orders.approve_free(id_, by=by, now=now)
        prestations.cover([granted.household], now=now)
    return granted.vouchers


APPROVED_BY: Final[Mapping[str, Callable[..., object]]] = MappingProxyType(
    {
        "correction of work": reimbursement.approve_correction,
        "correction of an order": orders.approve_withdrawal,
        "refund": wallet.approve_refund,
        "free vouchers": approve_free,
        "told in person": prestations.approve_told,
    }
)
"""By what it is, as `second_person` calls it."""


def decline(id_: UUID, *, because: str, by: Actor, now: datetime) -> None:
    """Let nothing come of a proposal: a colleague says no, or whoever made it takes it back."""
    only_staff(by, "decline")
    free_words.check(because)
    proposed = next((each for each in second_person.waiting() if each.id == id_), None)
    if proposed is None or proposed.what not in APPROVED_BY:
        raise CorrectionUnknown(id_)
    ledger.decline(id_, because=because, by=by.name, now=now)
