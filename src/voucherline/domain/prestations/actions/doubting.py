"""Silence in doubt: it answered, and only afterwards was it known that the household could not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import doubting_sql
from voucherline.domain.prestations.actions.saving import lock, save
from voucherline.domain.prestations.rules import SILENCE
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import PrestationPutInTray, TrayReason
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK

_BATCH: Final = 1000


def doubt_early_silence(*, of: Sequence[UUID] | None = None, now: datetime) -> int:
    """Put into the tray what silence answered before the household's time was over, as is known now; tell how many.

    Looks at the work of some households, or at all work there is.
    """
    if of is None:
        found = statements.rows(doubting_sql.TOO_EARLY, doubting_sql.needs())
    else:
        found = statements.rows(doubting_sql.TOO_EARLY_OF, {**doubting_sql.needs(), "households": list(of)})
    ids = [row[0] for row in found]
    return sum(doubt(ids[first : first + _BATCH], now=now) for first in range(0, len(ids), _BATCH))


def doubt(prestation_ids: Sequence[UUID], *, now: datetime) -> int:
    """Let customer service look at what silence answered, once; tell how many.

    Nothing is undone by itself: the company's money may be under way. What was not submitted to be paid waits until
    somebody has looked at it.
    """
    with transaction.atomic():
        answered = [
            each
            for each in lock(prestation_ids).values()
            if each.household_yes == SILENCE and each.state != PrestationState.CANCELLED and not each.tray
        ]
        after = [each._replace(tray=TrayReason.SILENCE_IN_DOUBT.value) for each in answered]
        save(after)
        facts = [PrestationPutInTray(household=each.household, subject=each.id, reason=each.tray) for each in after]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(after)
