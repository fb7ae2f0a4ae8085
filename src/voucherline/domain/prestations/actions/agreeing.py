"""What two yeses lead to: vouchers spent, the company owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from voucherline.domain.prestations.rules import Standing, terms_of
from voucherline.domain.prestations.values import PrestationConfirmed, PrestationValidated
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import SpendAsked

Changed = tuple[Standing, Standing]
"""A prestation before and after."""


Yes = TypeVar("Yes", PrestationValidated, PrestationConfirmed)


def yes(kind: type[Yes], before: Standing, after: Standing, *, by_silence: bool = False) -> Yes:
    """The fact of one party's yes, and what it led to."""
    return kind(
        household=after.household,
        subject=after.id,
        moved_from=before.state,
        moved_to=after.state,
        by_silence=by_silence,
        in_doubt=before.silence_off,
        spent=after.spent - before.spent,
        missing=after.missing,
    )


def spend(changed: Sequence[Changed], *, at: datetime) -> None:
    """Give the company the vouchers of those that were spent just now, each at the exchange value of its day."""
    asks = [
        SpendAsked(after.household, after.id, terms_of(after).exchange_value.cents)
        for before, after in changed
        if after.spent > before.spent
    ]
    spent = ledger.spend(asks, at=at)
    for before, after in changed:
        expected = after.spent - before.spent
        assert spent.get(after.id, 0) == max(expected, 0), "the ledger spends what the prestation says"
