"""News of what was sent: a mail bounced, a notice was seen; and sending something once more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.notices import sql
from voucherline.notices.actions.deciding import decide
from voucherline.notices.actions.falling_back import fall_back
from voucherline.notices.actions.moving import Move, move, tasks
from voucherline.notices.actions.proving import tell
from voucherline.notices.channels import NEEDS_AN_ANSWER
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.states import DeliveryEvent, DeliveryState, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, NoticeUnknown

# Under way as well: a mail may come back before all of its batch is handed over, which is when it is noted as accepted.
_CAN_BOUNCE = (DeliveryState.UNDER_WAY, DeliveryState.HANDED_OVER, DeliveryState.TOLD)
_CAN_BE_SEEN = (DeliveryState.WAITING, DeliveryState.UNDER_WAY, DeliveryState.HANDED_OVER, DeliveryState.TOLD)
_FACTS_OF_A_HOUSEHOLD = 100


def bounced(bounce: Bounce, *, now: datetime) -> bool:
    """A mail did not arrive, and nobody tries any more: the next channel does. False, if it is no mail of ours.

    News that it is late, or arrived, changes nothing; the same news again neither.
    """
    with transaction.atomic():
        there = tasks(sql.BY_ID, {"ids": [bounce.delivery]})
        moves = [
            Move(each, DeliveryEvent.BOUNCED, words=f"{bounce.status} {bounce.words}".strip())
            for each in there
            if bounce.action is Action.FAILED and each.channel == Channel.EMAIL and each.state in _CAN_BOUNCE
        ]
        moved = move(moves, at=now)
        fall_back([each.task for each in moved], now=now)
    return bool(there)


def seen(notices: Sequence[UUID], *, now: datetime) -> int:
    """Whoever opened these notices on its own pages was told by them; tell how many had not been.

    Who was told before by mail has now seen it as well: should that mail come back later, seeing it still stands.
    """
    with transaction.atomic():
        there = tasks(sql.OF_NOTICES, {"notices": list(notices)})
        moved = move([Move(each, DeliveryEvent.SEEN) for each in there if each.state in _CAN_BE_SEEN], at=now)
        first = {each.task.notice: each.task for each in reversed(moved) if each.task.notice_state != NoticeState.TOLD}
        tell([_as_seen(each) for each in first.values()], now=now)
    return len(first)


def heard(household: UUID, work: UUID, *, said_at: datetime, words: str, now: datetime) -> int:
    """Whoever telephoned, heard of work and pressed a key was told of it; tell how many pieces of news that were.

    What was said is what held at `said_at`. Whatever was to be mailed, printed or called about it need not any more.
    """
    return _learnt(household, work, DeliveryEvent.HEARD, Channel.CALL, at=said_at, words=words, now=now)


def work_seen(household: UUID, work: UUID, *, shown_at: datetime, now: datetime) -> int:
    """Whoever was shown work on its own pages was told of it, as it was at `shown_at`; the same otherwise."""
    return _learnt(household, work, DeliveryEvent.SEEN, Channel.PORTAL, at=shown_at, words="", now=now)


def _learnt(
    household: UUID, work: UUID, event: DeliveryEvent, channel: Channel, *, at: datetime, words: str, now: datetime
) -> int:
    """Somebody learnt by itself of work, as it was at a moment."""
    with transaction.atomic():
        there = _about(household, work)
        if not there:
            # Nobody has decided yet who hears of it.
            decide(now=now, limit=_FACTS_OF_A_HOUSEHOLD, only=[household])
            there = _about(household, work)
        if any(each.happened_at > at for each in there):
            return 0
        moves = [Move(each, event, words=words) for each in there if each.state in _CAN_BE_SEEN]
        first = {each.task.notice: each.task for each in reversed(move(moves, at=now))}
        news = [each for each in first.values() if each.notice_state != NoticeState.TOLD]
        # It is proved now; what it proves is what held then. Amended in between, it is about the old hours.
        tell(
            [each._replace(channel=channel.value, due_at=None, composed_at=at, happened_at=at) for each in news],
            now=now,
        )
    return len(news)


def _about(household: UUID, work: UUID) -> list[Task]:
    kinds = [kind.value for kind in NEEDS_AN_ANSWER]
    return tasks(sql.OF_SUBJECT, {"household": household, "subject": work, "kinds": kinds})


def _as_seen(task: Task) -> Task:
    """The page is the proof, and what it shows is what holds now."""
    return task._replace(channel=Channel.PORTAL.value, due_at=None, composed_at=None)


def resend(notice: UUID, *, by: Actor, now: datetime) -> UUID:
    """Send a notice once more by the channel that was tried first; return the new delivery."""
    only_staff(by, "send a notice again")
    with transaction.atomic():
        there = tasks(sql.OF_NOTICES, {"notices": [notice]})
        if not there:
            raise NoticeUnknown(notice)
        first = min(there, key=lambda each: each.rank)
        delivery = new_id()
        statements.run(
            sql.ADD_DELIVERIES,
            {
                "households": [first.household],
                "ids": [delivery],
                "notices": [notice],
                "channels": [first.channel],
                "ranks": [max(each.rank for each in there) + 1],
                "due": [None if first.channel == Channel.PORTAL else now],
                "sent_to": [first.sent_to if first.channel == Channel.LETTER else ""],
                "now": now,
            },
        )
    return delivery
