"""Clocks stand still: an absence was planned, or the channel of some households was down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries, sql
from voucherline.domain.prestations.actions import clocks
from voucherline.domain.prestations.actions.doubting import doubt_early_silence
from voucherline.domain.prestations.actions.saving import lock_by, save
from voucherline.domain.prestations.models import Outage
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import Period
from voucherline.schemes.values import Lifeline

BATCH: Final = 1000
_EVER: Final = datetime.min.replace(tzinfo=UTC)


def note_outage(lifeline: Lifeline, *, period: Period) -> None:
    """Note that something was down; running clocks are moved by `stand_still`."""
    Outage.objects.create(id=new_id(), lifeline=lifeline.value, starts_at=period.start, ends_at=period.end)


def begin_outage(lifeline: Lifeline, *, at: datetime, by_hand: bool = False) -> bool:
    """Note that something is down from now on; False, if that was noted before. Clocks stand still until it ends.

    What somebody notes by hand ends by hand only, even if it had begun by itself.
    """
    with transaction.atomic():
        lasting, begun = Outage.objects.select_for_update().get_or_create(
            lifeline=lifeline.value, ends_at=None, defaults={"id": new_id(), "starts_at": at, "by_hand": by_hand}
        )
        if by_hand and not lasting.by_hand:
            lasting.by_hand = True
            lasting.save(update_fields=["by_hand"])
    return begun


def end_outage(lifeline: Lifeline, *, at: datetime, by_hand: bool = False) -> bool:
    """Note that it works again; False, if it was not down, or if only a person may say that it works.

    Running clocks are moved by `stand_still`.
    """
    with transaction.atomic():
        lasting = Outage.objects.select_for_update().filter(lifeline=lifeline.value, ends_at=None).first()
        if lasting is None or (lasting.by_hand and not by_hand):
            return False
        if at > lasting.starts_at:
            lasting.ends_at = at
            lasting.save(update_fields=["ends_at"])
        else:
            lasting.delete()
    return True


def stand_still(household_ids: Iterable[UUID], *, why: str, now: datetime) -> int:
    """Compute the clocks of households anew, also those that ended and that silence has not answered yet.

    A deadline moves in their favour or not at all; tell how many. What silence has answered too early, as is known
    now, customer service looks at.
    """
    asked = list(dict.fromkeys(household_ids))
    with transaction.atomic():
        moved = _move(asked, why=why, now=now)
        doubt_early_silence(of=asked, now=now)
    return moved


def _move(household_ids: Sequence[UUID], *, why: str, now: datetime) -> int:
    with transaction.atomic():
        running = [
            each for each in lock_by(sql.LOCK_OPEN, {"households": household_ids}) if each.household_due_at is not None
        ]
        around = clocks.surroundings(running, now=now)
        moved = clocks.moved(running, around, why=why, now=now)
        save(moved)
    return len(moved)


def give_time_back(lifeline: Lifeline, *, now: datetime, progress: Callable[[int, int], None] | None = None) -> int:
    """Compute anew the running clocks of all who depend on what was down, or ever did; tell how many moved.

    An outage that is noted late may have fallen into time after which silence answered: customer service looks at it.
    """
    waiting = queries.households_waiting()
    moved = 0
    for first in range(0, len(waiting), BATCH):
        depending = _ever_depended(waiting[first : first + BATCH], lifeline)
        moved += _move(depending, why="outage", now=now)
        if progress:
            progress(min(first + BATCH, len(waiting)), len(waiting))
    doubt_early_silence(now=now)
    return moved


def _ever_depended(waiting: Sequence[UUID], lifeline: Lifeline) -> list[UUID]:
    """Those of the households whose solution needs it, or one that they have given up did."""
    there = households.by_ids(waiting)
    given_up = households.solutions_given_up(waiting, since=_EVER)
    return [
        id_
        for id_ in waiting
        if not lifeline.solutions.isdisjoint({there[id_].solution, *(each for _, each in given_up.get(id_, ()))})
    ]
