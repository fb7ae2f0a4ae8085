"""Place the calls that are due, within the hours and the ceiling, and note how each ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import queries as prestations
from voucherline.notices import sql
from voucherline.notices.actions.falling_back import fall_back
from voucherline.notices.actions.moving import Move, Only, end_notices, move, take_up, tasks
from voucherline.notices.actions.proving import tell
from voucherline.notices.actions.said import as_text
from voucherline.notices.calls.hours import next_attempt, next_calling_moment
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallPlacer, CallToMake
from voucherline.notices.composing import compose
from voucherline.notices.gathering import Gathered, gather
from voucherline.notices.models import Delivery
from voucherline.notices.states import DeliveryEvent, DeliveryState, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, NoticeKind
from voucherline.schemes.values import Lifeline

LONGEST_CALL: Final = timedelta(minutes=15)
"""A call that was taken up and is not accounted for after so long belonged to somebody who died."""


def place_calls(placer: CallPlacer, *, ceiling: int, now: datetime, only: Only = None) -> int:
    """Place calls that are due, so many that no more than `ceiling` are under way; tell how many were taken up.

    None while the telephone is down: an attempt that could not succeed would count against the person called.
    """
    if Lifeline.TELEPHONE in prestations.lasting_outages():
        return 0
    with transaction.atomic():
        under_way = Delivery.objects.filter(channel=Channel.CALL.value, state=DeliveryState.UNDER_WAY.value).count()
        room = max(0, ceiling - under_way)
        taken = take_up(Channel.CALL, now=now, lost_at=now + LONGEST_CALL, limit=room, only=only) if room else []
    if not taken:
        return 0
    gathered = gather(taken, now=now)
    calls = _calls(taken, gathered, now)
    by_delivery = {each.id: each for each in taken}
    for ended in placer.place(list(calls.values())):
        _note(by_delivery[ended.delivery], calls[ended.delivery], gathered[ended.delivery], ended)
    return len(taken)


def give_up_calls(*, due_before: datetime, now: datetime, limit: int) -> int:
    """Calls that were due before a moment and that nobody placed: the next channel is tried. Tell how many."""
    with transaction.atomic():
        overdue = tasks(sql.OVERDUE_CALLS, {"due_before": due_before, "limit": limit})
        moved = move([Move(each, DeliveryEvent.GIVEN_UP, words="nobody placed it") for each in overdue], at=now)
        fall_back([each.task for each in moved], now=now)
    return len(overdue)


def _calls(taken: Sequence[Task], gathered: Mapping[UUID, Gathered | None], now: datetime) -> dict[UUID, CallToMake]:
    """The calls to place; what was overtaken, has no number any more, or is not to be placed at this hour is put by."""
    calls: dict[UUID, CallToMake] = {}
    moves: list[Move] = []
    for task in taken:
        there = gathered[task.id]
        if there is None:
            moves.append(Move(task, DeliveryEvent.DROPPED))
            continue
        household = there.household
        assert household is not None, "only households are called"
        moment = next_calling_moment(now, there.telling, own_hours=household.call_hours)
        if not household.telephones:
            moves.append(Move(task, DeliveryEvent.GIVEN_UP, words="no telephone number"))
        elif moment > now:
            moves.append(Move(task, DeliveryEvent.PUT_OFF, due_at=moment))
        else:
            message = compose(NoticeKind(task.kind), there.content, there.reader)
            number = household.telephones[0]
            calls[task.id] = CallToMake(task.id, task.household, number, task.attempts, message, task.subject)
    with transaction.atomic():
        moved = move(moves, at=now)
        end_notices([each.task for each in moved if each.event is DeliveryEvent.DROPPED], NoticeState.POINTLESS)
        fall_back([each.task for each in moved if each.event is DeliveryEvent.GIVEN_UP], now=now)
    return calls


def _note(task: Task, call: CallToMake, there: Gathered | None, ended: CallEnded) -> None:
    assert there is not None, "what was overtaken was not called about"
    with transaction.atomic():
        moved = move([_moved(task, call, there, ended)], at=ended.at)
        tell([each.task for each in moved if each.event is DeliveryEvent.PROVED], now=ended.at)
        fall_back([each.task for each in moved if each.event is DeliveryEvent.GIVEN_UP], now=ended.at)


def _moved(task: Task, call: CallToMake, there: Gathered, ended: CallEnded) -> Move:
    words = f"{ended.outcome.value} {ended.words}".strip()
    said = as_text(call.message)
    if ended.outcome is CallOutcome.TOLD:
        return Move(task, DeliveryEvent.PROVED, sent_to=call.number, said=said, words=words)
    if task.attempts >= there.telling.call_attempts:
        return Move(task, DeliveryEvent.GIVEN_UP, sent_to=call.number, words=words)
    household = there.household
    assert household is not None, "only households are called"
    again = next_attempt(ended.at, there.telling, attempts=task.attempts, own_hours=household.call_hours)
    return Move(task, DeliveryEvent.TRY_LATER, due_at=again, sent_to=call.number, words=words)
