"""Mail, pages or telephone were down, as customer service says: the clocks that depend on them get the time back."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Final

from django.db import transaction

from voucherline.database import queue
from voucherline.domain.prestations import actions as prestations
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.time import Period
from voucherline.schemes.values import Lifeline

GIVE_TIME_BACK: Final = "give time back"
"""The job, as the list of tasks names it: many clocks may have to move."""
_log = logging.getLogger(__name__)


def begin(lifeline: Lifeline, *, by: Actor, now: datetime) -> bool:
    """Something is down from now on; False, if that was noted before."""
    only_staff(by, "note an outage")
    begun = prestations.begin_outage(lifeline, at=now, by_hand=True)
    _log.info("%s says that %s is down.", by.name, lifeline.value)
    return begun


def end(lifeline: Lifeline, *, by: Actor, now: datetime) -> bool:
    """It works again; False, if it was not down."""
    only_staff(by, "note an outage")
    with transaction.atomic():
        ended = prestations.end_outage(lifeline, at=now, by_hand=True)
        if ended:
            _give_back_later(lifeline)
    _log.info("%s says that %s works.", by.name, lifeline.value)
    return ended


def note(lifeline: Lifeline, period: Period, *, by: Actor) -> None:
    """Something was down for a time that is over."""
    only_staff(by, "note an outage")
    with transaction.atomic():
        prestations.note_outage(lifeline, period=period)
        _give_back_later(lifeline)
    _log.info("%s says that %s was down from %s to %s.", by.name, lifeline.value, period.start, period.end)


def _give_back_later(lifeline: Lifeline) -> None:
    queue.enqueue(GIVE_TIME_BACK, once=f"{GIVE_TIME_BACK} {lifeline.value}", lifeline=lifeline.value)


def give_time_back(lifeline: str) -> int:
    """Move the clocks of all who depend on it; tell how many moved. Again, it moves none."""
    return prestations.give_time_back(Lifeline(lifeline), now=clock.now())
