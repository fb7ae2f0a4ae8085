"""What follows when deliveries moved: notices end, go on by another channel, or wait for customer service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import Reach
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.notices import sql
from voucherline.notices.actions.deciding import first_moment
from voucherline.notices.actions.falling_back import fall_back
from voucherline.notices.actions.moving import Move, end_notices, move, tasks
from voucherline.notices.actions.preparing import tried_channels, turns_to
from voucherline.notices.calls.hours import next_attempt
from voucherline.notices.states import DeliveryEvent, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel
from voucherline.schemes.catalogue import terms_for

_FAILED: Final = frozenset(
    {DeliveryEvent.REFUSED, DeliveryEvent.GIVEN_UP, DeliveryEvent.UNWRITABLE, DeliveryEvent.RETURNED}
)


def move_on(moves: Sequence[Move], *, at: datetime) -> list[Move]:
    """Carry out moves, and what follows from each, in one transaction that the caller has begun."""
    moved = move(moves, at=at)
    end_notices([each.task for each in moved if each.event is DeliveryEvent.DROPPED], NoticeState.POINTLESS)
    _turn([each.task for each in moved if each.event is DeliveryEvent.TURNED], now=at)
    fall_back([each.task for each in moved if each.event in _FAILED], now=at)
    return moved


def _turn(turned: Sequence[Task], *, now: datetime) -> None:
    """Let notices go on by the way that their households chose meanwhile."""
    if not turned:
        return
    ranks: dict[UUID, int] = {}
    for each in tasks(sql.OF_NOTICES, {"notices": [task.notice for task in turned]}):
        ranks[each.notice] = max(each.rank, ranks.get(each.notice, 0))
    tried = tried_channels([each.notice for each in turned])
    reach = households.reach({each.household for each in turned})
    # Whoever turned back in this very moment is told as was planned first.
    channels = [turns_to(each, reach[each.household], tried[each.notice]) or Channel(each.channel) for each in turned]
    called = _called_in_vain(turned)
    statements.run(
        sql.ADD_DELIVERIES,
        {
            "households": [each.household for each in turned],
            "ids": [new_id() for _ in turned],
            "notices": [each.notice for each in turned],
            "channels": [each.value for each in channels],
            "ranks": [ranks[each.notice] + 1 for each in turned],
            "due": [
                _moment(channel, reach[task.household], called.get(task.notice), now=now)
                for channel, task in zip(channels, turned, strict=True)
            ],
            "sent_to": ["" for _ in turned],
            "now": now,
        },
    )


def _called_in_vain(turned: Sequence[Task]) -> Mapping[UUID, tuple[int, datetime]]:
    """How often households were called before they chose another way, and when last, by notice."""
    rows = statements.rows(sql.CALLED_IN_VAIN, {"notices": [each.notice for each in turned]})
    return {notice: (attempts, last) for notice, attempts, last in rows}


def _moment(
    channel: Channel, household: Reach, called: tuple[int, datetime] | None, *, now: datetime
) -> datetime | None:
    """When a household hears by the way that it chose; called again, then on another day and at another hour."""
    if channel is not Channel.CALL or called is None:
        return first_moment(channel, household, now=now)
    attempts, last = called
    telling = terms_for(household.scheme, on=brussels_day(now)).telling
    return next_attempt(last, telling, attempts=attempts, own_hours=household.call_hours, not_before=now)
