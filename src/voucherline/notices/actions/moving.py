"""Move deliveries from state to state, and write down what happened to each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from voucherline.database import statements
from voucherline.kernel.ids import new_id
from voucherline.notices import sql
from voucherline.notices.states import DeliveryEvent, DeliveryState, NoticeState, after
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel

Only = Sequence[UUID] | None
"""Of which households alone something is done; None: of all. Several may share the work so, or one play with a few."""


@dataclass(frozen=True, slots=True)
class Move:
    """One delivery moves, because of an event; what is None stays as it is."""

    task: Task
    event: DeliveryEvent
    due_at: datetime | None = None
    """When it is to be looked at next; None: never by itself."""
    sent_to: str | None = None
    said: str | None = None
    words: str = ""
    pages: int | None = None


def tasks(statement: str, values: Mapping[str, object]) -> list[Task]:
    """Run a statement of `sql` that gives deliveries."""
    return [Task._make(row) for row in statements.rows(statement, values)]


def listed(only: Only) -> list[UUID] | None:
    """Households as the statements take them."""
    return None if only is None else list(only)


def take_up(
    channel: Channel,
    *,
    now: datetime,
    lost_at: datetime | None,
    limit: int,
    run: UUID | None = None,
    only: Only = None,
    due_by: datetime | None = None,
) -> list[Task]:
    """Take up what is due by a channel: nobody else has it until `lost_at`, or until its print run is done.

    `due_by` takes up what is due later as well, up to that moment.
    """
    values = {
        "channel": channel.value,
        "now": now,
        "due_by": due_by or now,
        "lost_at": lost_at,
        "limit": limit,
        "run": run,
        "only": listed(only),
    }
    return tasks(sql.TAKE_UP, values)


def move(moves: Sequence[Move], *, at: datetime) -> list[Move]:
    """Carry out moves that the table of moves allows; those whose delivery moved otherwise meanwhile are left out."""
    if not moves:
        return []
    rows = statements.rows(sql.MOVE, {**_columns(moves), "at": at})
    moved = {row[0] for row in rows}
    return [each for each in moves if each.task.id in moved]


def _columns(moves: Sequence[Move]) -> dict[str, list[Any]]:
    def column(read: Callable[[Move], Any]) -> list[Any]:
        return [read(each) for each in moves]

    return {
        "households": column(lambda each: each.task.household),
        "ids": column(lambda each: each.task.id),
        "events": column(lambda each: each.event.value),
        "befores": column(lambda each: each.task.state),
        "afters": column(_after),
        "due": column(lambda each: each.due_at),
        "sent_to": column(lambda each: each.sent_to),
        "said": column(lambda each: each.said),
        "words": column(lambda each: each.words),
        "event_ids": column(lambda _: new_id()),
        "pages": column(lambda each: each.pages),
    }


def _after(each: Move) -> str:
    return after(Channel(each.task.channel), DeliveryState(each.task.state), each.event).value


def seen_notices(notices: Sequence[UUID]) -> set[UUID]:
    """Those of the notices that their person has seen on its own pages."""
    if not notices:
        return set()
    return {row[0] for row in statements.rows(sql.SEEN, {"ids": list(notices)})}


def end_notices(ended: Iterable[Task], state: NoticeState) -> None:
    """Note that notices ended otherwise than by being told, or are open again.

    What was told stays told when it is overtaken before it is sent once more.
    """
    there = [each for each in ended if not (state is NoticeState.POINTLESS and each.notice_state == NoticeState.TOLD)]
    if there:
        statements.run(
            sql.END,
            {
                "households": [each.household for each in there],
                "ids": [each.notice for each in there],
                "states": [state.value for _ in there],
            },
        )
