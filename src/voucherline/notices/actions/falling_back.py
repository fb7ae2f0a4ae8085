"""A channel failed: the next one is tried; where none is left, customer service looks for the person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import Reach
from voucherline.domain.prestations import actions as prestations
from voucherline.kernel.ids import new_id
from voucherline.notices import sql
from voucherline.notices.actions.deciding import first_moment
from voucherline.notices.actions.moving import end_notices, seen_notices, tasks
from voucherline.notices.channels import STARTS_THE_CLOCK, ways_to, ways_to_worker_or_company
from voucherline.notices.models import Notice
from voucherline.notices.states import DeliveryState, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, NoticeKind, Recipient


@dataclass(frozen=True, slots=True)
class _Next:
    """The next channel by which a notice is tried."""

    task: Task
    channel: Channel
    rank: int
    due_at: datetime | None


def fall_back(failed: Sequence[Task], *, now: datetime) -> None:
    """Try the next channel for notices whose delivery failed; inside the transaction in which it failed.

    What seemed told and was not, since the mail or letter came back later, is told anew: the household's clock stops.
    """
    failed = _without_those_told_otherwise(failed)
    if not failed:
        return
    _take_back(failed, now=now)
    tried = _tried(failed)
    reach = _reach(failed)
    further: list[_Next] = []
    lost: list[Task] = []
    for task in failed:
        step = _next(task, tried[task.notice], reach, now)
        if step:
            further.append(step)
        elif not any(each.state in ("waiting", "under way", "handed over") for each in tried[task.notice]):
            lost.append(task)
    _add(further, now=now)
    _give_up(lost, now=now)


def _without_those_told_otherwise(failed: Sequence[Task]) -> list[Task]:
    """Leave out whoever heard it all the same: read it in the portal, or was told by another delivery than this one."""
    told = [each for each in failed if each.notice_state == NoticeState.TOLD]
    seen = seen_notices([each.notice for each in told])
    proved_nothing = {each.id for each in told if each.state != DeliveryState.TOLD or each.notice in seen}
    return [each for each in failed if each.id not in proved_nothing]


def _take_back(failed: Iterable[Task], *, now: datetime) -> None:
    wrongly = {each.notice: each for each in failed if each.notice_state == NoticeState.TOLD}
    proofs = [
        (wrongly[id_].subject, told_at, told_how)
        for id_, told_at, told_how in Notice.objects.filter(id__in=wrongly).values_list("id", "told_at", "told_how")
        if told_at and NoticeKind(wrongly[id_].kind) in STARTS_THE_CLOCK
    ]
    end_notices(wrongly.values(), NoticeState.OPEN)
    prestations.untell(proofs, now=now)


def _tried(failed: Iterable[Task]) -> Mapping[UUID, list[Task]]:
    deliveries: dict[UUID, list[Task]] = defaultdict(list)
    for each in tasks(sql.OF_NOTICES, {"notices": [task.notice for task in failed]}):
        deliveries[each.notice].append(each)
    return deliveries


def _reach(failed: Iterable[Task]) -> dict[UUID, Reach]:
    return households.reach(each.household for each in failed if each.recipient == Recipient.HOUSEHOLD)


def _next(task: Task, tried: Sequence[Task], reach: Mapping[UUID, Reach], now: datetime) -> _Next | None:
    used = {each.channel for each in tried}
    rank = max(each.rank for each in tried) + 1
    if task.recipient != Recipient.HOUSEHOLD:
        way = ways_to_worker_or_company(_email(task))
        channel = next((each for each in way if each not in used), None)
        return _Next(task, channel, rank, now if channel is Channel.EMAIL else None) if channel else None
    there = reach.get(task.household)
    if there is None:
        # Whoever sent a form and has no account yet: the form itself lies in the tray.
        return None
    channel = next((each for each in ways_to(there, NoticeKind(task.kind)) if each not in used), None)
    return _Next(task, channel, rank, first_moment(channel, there, now=now)) if channel else None


def _email(task: Task) -> str:
    if task.recipient == Recipient.COMPANY:
        return companies.reach_companies([task.recipient_id])[task.recipient_id].email
    return companies.reach_helpers([task.recipient_id])[task.recipient_id].email


def _add(further: Sequence[_Next], *, now: datetime) -> None:
    if further:
        statements.run(
            sql.ADD_DELIVERIES,
            {
                "households": [each.task.household for each in further],
                "ids": [new_id() for _ in further],
                "notices": [each.task.notice for each in further],
                "channels": [each.channel.value for each in further],
                "ranks": [each.rank for each in further],
                "due": [each.due_at for each in further],
                "sent_to": ["" for _ in further],
                "now": now,
            },
        )


def _give_up(lost: Sequence[Task], *, now: datetime) -> None:
    """Nobody can be reached: work that waits for this household's word waits for customer service, silence off."""
    end_notices(lost, NoticeState.UNREACHABLE)
    waiting = [each.subject for each in lost if NoticeKind(each.kind) in STARTS_THE_CLOCK]
    prestations.set_aside_untold(waiting, now=now)
