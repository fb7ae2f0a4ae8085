"""Place the calls that are due, within the hours and the ceiling, and note how each ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import queries as prestations
from voucherline.notices import sql
from voucherline.notices.actions import outages
from voucherline.notices.actions.following import move_on
from voucherline.notices.actions.moving import Move, Only, take_up, tasks
from voucherline.notices.actions.preparing import Ready, prepare
from voucherline.notices.actions.proving import tell
from voucherline.notices.actions.said import as_text
from voucherline.notices.calls.hours import next_attempt, next_calling_moment
from voucherline.notices.calls.values import CallEnded, CallOutcome, CallPlacer, CallToMake
from voucherline.notices.models import Delivery, Trouble
from voucherline.notices.states import DeliveryEvent, DeliveryState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel
from voucherline.schemes.values import Lifeline

LONGEST_CALL: Final = timedelta(minutes=15)
"""A call that was taken up and is not accounted for after so long belonged to somebody who died."""
UNTIL_THE_EXCHANGE_IS_UP: Final = timedelta(minutes=5)
"""How soon a call that our own exchange could not place is placed again."""
FAILS_FOR: Final = timedelta(days=5)
"""A call that our exchange cannot place for so long is not waited for: a letter goes instead."""
DOWN_AFTER: Final = 3
"""So many calls in a row that our exchange could not place are an outage."""
TRIED_EVERY: Final = timedelta(minutes=1)
"""How often one call shows, while an outage lasts, whether it is over."""

_SAYS_NOTHING: Final = frozenset({CallOutcome.FORBIDDEN, CallOutcome.NO_SUCH_NUMBER})
"""Ends of calls that do not show whether telephones can be reached."""


@dataclass(frozen=True, slots=True)
class CallTaken:
    """A call that was taken up: whoever has it places it, and says how it ended."""

    call: CallToMake
    ready: Ready


def place_calls(placer: CallPlacer, *, ceiling: int, now: datetime, only: Only = None) -> int:
    """Place calls that are due, so many that no more than `ceiling` are under way; tell how many were taken up.

    None, as long as somebody says that the telephone is down: nobody could be reached. Where that began by itself one
    call is tried, which shows whether the outage is over; as long as it is not, there is nothing to take up.
    """
    taken = _take_up(ceiling=ceiling, left_today=None, now=now, only=only)
    if not taken:
        return 0
    dialled = {each.call.delivery: each for each in _dialled(taken, now)}
    ended = []
    for each in placer.place([one.call for one in dialled.values()]):
        _note(dialled[each.delivery], each)
        ended.append(each)
    _note_outage(ended)
    return 0 if Lifeline.TELEPHONE in prestations.lasting_outages() else len(taken)


def take_up_calls(*, ceiling: int, left_today: Callable[[], int], now: datetime, only: Only = None) -> list[CallTaken]:
    """Take up calls that are due, for whoever places each by itself; `call_ended` must follow for every one.

    However many processes ask, no more than `ceiling` calls are under way over all of them, and no more are begun than
    `left_today` allows: the calls that may still be made today, those under way not counted off.
    """
    return _dialled(_take_up(ceiling=ceiling, left_today=left_today, now=now, only=only), now)


def call_ended(taken: CallTaken, ended: CallEnded) -> None:
    """Note how a call ended that was taken up."""
    _note(taken, ended)
    _note_outage([ended])


def _take_up(*, ceiling: int, left_today: Callable[[], int] | None, now: datetime, only: Only = None) -> list[Task]:
    with transaction.atomic():
        # Two who count at once would both find the last place free.
        statements.rows(sql.COUNT_ALONE)
        room = _room(ceiling, left_today, now)
        return take_up(Channel.CALL, now=now, lost_at=now + LONGEST_CALL, limit=room, only=only) if room else []


def _room(ceiling: int, left_today: Callable[[], int] | None, now: datetime) -> int:
    """How many more calls may be under way."""
    if Lifeline.TELEPHONE in prestations.outages_by_hand():
        return 0
    most = ceiling
    if Lifeline.TELEPHONE in prestations.lasting_outages():
        tried = Trouble.objects.filter(lifeline=Lifeline.TELEPHONE.value, last_at__gt=now - TRIED_EVERY)
        most = 0 if tried.exists() else 1
    under_way = Delivery.objects.filter(
        # The moment is always there: it lets the index of what is due serve.
        channel=Channel.CALL.value,
        state=DeliveryState.UNDER_WAY.value,
        due_at__isnull=False,
    ).count()
    if left_today:
        # Asked after the others were counted: one that ends in between is counted twice rather than never.
        most = min(most, left_today())
    return max(0, most - under_way)


def give_up_calls(*, due_before: datetime, now: datetime, limit: int) -> int:
    """Calls that were due before a moment and that nobody placed: the next channel is tried. Tell how many."""
    with transaction.atomic():
        overdue = tasks(sql.OVERDUE_CALLS, {"due_before": due_before, "limit": limit})
        move_on([Move(each, DeliveryEvent.GIVEN_UP, words="nobody placed it") for each in overdue], at=now)
    return len(overdue)


def _dialled(taken: Sequence[Task], now: datetime) -> list[CallTaken]:
    """The calls to place; what has no number any more, or is not to be placed at this hour, is put by."""
    if not taken:
        return []
    prepared = prepare(taken, now=now)
    dialled: list[CallTaken] = []
    moves = list(prepared.aside)
    for each in prepared.ready:
        task, household = each.task, each.there.household
        assert household is not None, "only households are called"
        moment = next_calling_moment(now, each.there.telling, own_hours=household.call_hours)
        if not household.telephones:
            moves.append(Move(task, DeliveryEvent.GIVEN_UP, words="no telephone number"))
        elif task.attempts > each.there.telling.call_attempts:
            # It chose another way and then calls again: the attempts before that count.
            moves.append(Move(task, DeliveryEvent.GIVEN_UP, words="called often enough"))
        elif moment > now:
            moves.append(Move(task, DeliveryEvent.PUT_OFF, due_at=moment))
        else:
            number = household.telephones[0]
            call = CallToMake(task.id, task.household, number, task.attempts, each.message, task.subject)
            dialled.append(CallTaken(call, each))
    with transaction.atomic():
        move_on(moves, at=now)
    return dialled


def _note(dialled: CallTaken, ended: CallEnded) -> None:
    with transaction.atomic():
        moved = move_on([_moved(dialled, ended)], at=ended.at)
        tell([each.task for each in moved if each.event is DeliveryEvent.PROVED], now=ended.at)


def _moved(dialled: CallTaken, ended: CallEnded) -> Move:
    task, there = dialled.ready.task, dialled.ready.there
    words = f"{ended.outcome.value} {ended.words}".strip()
    number = dialled.call.number
    if ended.outcome is CallOutcome.TOLD:
        return Move(task, DeliveryEvent.PROVED, sent_to=number, said=as_text(dialled.call.message), words=words)
    if ended.outcome is CallOutcome.FAILED and ended.at - task.made_at < FAILS_FOR:
        # Nobody's telephone rang: it is no attempt.
        return Move(task, DeliveryEvent.PUT_OFF, due_at=ended.at + UNTIL_THE_EXCHANGE_IS_UP, words=words)
    if ended.outcome in (CallOutcome.FAILED, CallOutcome.FORBIDDEN):
        return Move(task, DeliveryEvent.GIVEN_UP, words=words)
    if task.attempts >= there.telling.call_attempts:
        return Move(task, DeliveryEvent.GIVEN_UP, sent_to=number, words=words)
    household = there.household
    assert household is not None, "only households are called"
    own, best = household.call_hours, ended.best_hour
    again = next_attempt(ended.at, there.telling, attempts=task.attempts, own_hours=own, best_hour=best)
    return Move(task, DeliveryEvent.TRY_LATER, due_at=again, sent_to=number, words=words)


def _note_outage(ended: Iterable[CallEnded]) -> None:
    """A row of calls that our exchange could not place is an outage; the first that it places ends it."""
    calls = sorted((each for each in ended if each.outcome not in _SAYS_NOTHING), key=lambda each: each.at)
    if not calls:
        return
    first, last = calls[0].at, calls[-1].at
    if all(each.outcome is CallOutcome.FAILED for each in calls):
        outages.nothing_got_through(Lifeline.TELEPHONE, since=first, now=last, times=len(calls), enough=DOWN_AFTER)
    else:
        outages.something_got_through(Lifeline.TELEPHONE, now=last)
