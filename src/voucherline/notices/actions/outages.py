"""An outage begins by itself when nothing gets through for a while, and ends with the first thing that does."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import actions as prestations
from voucherline.notices import sending_sql as sql
from voucherline.notices.models import Trouble
from voucherline.schemes.values import Lifeline

BEGINS_AFTER: Final = timedelta(minutes=1)
"""A server that is busy for a moment is not down."""
FORGOTTEN_AFTER: Final = timedelta(hours=2)
"""Trouble that nobody looked at again for so long says nothing about now."""


def nothing_got_through(lifeline: Lifeline, *, since: datetime, now: datetime, times: int = 1, enough: int) -> None:
    """Note so many tries in vain; after enough of them in a row, over a minute, an outage began with the first."""
    with transaction.atomic():
        values = {
            "lifeline": lifeline.value,
            "since": since,
            "now": now,
            "times": times,
            "forgotten": now - FORGOTTEN_AFTER,
        }
        [(first, tried)] = statements.rows(sql.NOTE_TROUBLE, values)
        if tried >= enough and now - first >= BEGINS_AFTER:
            prestations.begin_outage(lifeline, at=first)


def something_got_through(lifeline: Lifeline, *, now: datetime) -> None:
    """It works: an outage that began by itself is over, and all who depend on it get the time back."""
    Trouble.objects.filter(lifeline=lifeline.value).delete()
    if prestations.end_outage(lifeline, at=now):
        prestations.give_time_back(lifeline, now=now)
