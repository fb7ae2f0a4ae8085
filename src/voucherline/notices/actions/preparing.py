"""What was taken up is made ready to be sent; what cannot be, or need not be, is put aside and stops nobody else."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import Error

from voucherline.domain.households.values import Reach
from voucherline.notices.actions.moving import Move
from voucherline.notices.channels import ways_to
from voucherline.notices.composing import compose
from voucherline.notices.gathering import Gathered, gather
from voucherline.notices.models import Delivery
from voucherline.notices.states import DeliveryEvent, DeliveryState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, Message, NoticeKind

_LONGEST_WORDS: Final = 200
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """A delivery with what it says."""

    task: Task
    there: Gathered
    message: Message


@dataclass(frozen=True, slots=True)
class Prepared:
    """What can be sent, and the moves of all that is not."""

    ready: Sequence[Ready]
    aside: Sequence[Move]


def prepare(tasks: Sequence[Task], *, now: datetime) -> Prepared:
    """Gather and compose; put aside what was overtaken, what goes by another channel, and what cannot be written."""
    gathered, aside = _gather(tasks, now=now)
    tried = _tried(tasks, gathered)
    ready: list[Ready] = []
    for task in tasks:
        if task.id not in gathered:
            continue
        there = gathered[task.id]
        if there is None:
            aside.append(Move(task, DeliveryEvent.DROPPED))
        elif there.household and turns_to(task, there.household, tried[task.notice]):
            aside.append(Move(task, DeliveryEvent.TURNED))
        else:
            try:
                message = compose(NoticeKind(task.kind), there.content, there.reader)
            except Exception as error:
                aside.append(unwritable(task, error))
            else:
                ready.append(Ready(task, there, message))
    return Prepared(ready, aside)


def unwritable(task: Task, error: Exception) -> Move:
    """Put one aside that cannot be written: our own trouble, of which the log knows more."""
    _log.error("delivery %s (%s) cannot be written", task.id, task.kind, exc_info=error)
    return Move(task, DeliveryEvent.UNWRITABLE, words=f"{type(error).__name__}: {error}"[:_LONGEST_WORDS])


def turns_to(task: Task, household: Reach, tried: Mapping[UUID, str]) -> Channel | None:
    """The channel by which a notice goes now instead, because the household chose other ways since it was planned.

    `tried` are the channels of all its deliveries that were not dropped, by delivery. None: it goes as planned.
    """
    ways = ways_to(household, NoticeKind(task.kind))
    channel = Channel(task.channel)
    used = {each for id_, each in tried.items() if id_ != task.id}
    better = ways[: ways.index(channel)] if channel in ways else ways
    return next((each for each in better if each not in used), None)


def tried_channels(notices: Iterable[UUID]) -> Mapping[UUID, dict[UUID, str]]:
    """The channels of the deliveries of notices that were not dropped, by notice and delivery."""
    found: dict[UUID, dict[UUID, str]] = defaultdict(dict)
    rows = Delivery.objects.filter(notice_id__in=list(notices)).exclude(state=DeliveryState.DROPPED.value)
    for notice, id_, channel in rows.values_list("notice_id", "id", "channel"):
        found[notice][id_] = channel
    return found


def _tried(tasks: Iterable[Task], gathered: Mapping[UUID, Gathered | None]) -> Mapping[UUID, dict[UUID, str]]:
    """Only of those that do not go by the first way of their household: the others have nowhere to turn to."""
    notices = [each.notice for each in tasks if _not_by_first_way(each, gathered.get(each.id))]
    return tried_channels(notices) if notices else defaultdict(dict)


def _not_by_first_way(task: Task, there: Gathered | None) -> bool:
    return bool(there and there.household and ways_to(there.household, NoticeKind(task.kind))[0] != task.channel)


def _gather(tasks: Sequence[Task], *, now: datetime) -> tuple[dict[UUID, Gathered | None], list[Move]]:
    """Gather for all at once; if that breaks on one of them, for each by itself."""
    try:
        return gather(tasks, now=now), []
    except Error:
        raise
    except Exception:
        _log.exception("one of %d deliveries breaks their gathering", len(tasks))
    gathered: dict[UUID, Gathered | None] = {}
    aside: list[Move] = []
    for task in tasks:
        try:
            gathered.update(gather([task], now=now))
        except Error:
            raise
        except Exception as error:
            aside.append(unwritable(task, error))
    return gathered, aside
