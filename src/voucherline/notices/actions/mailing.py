"""Send the e-mails that are due, and note what their server made of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import actions as prestations
from voucherline.notices.actions.falling_back import fall_back
from voucherline.notices.actions.moving import Move, Only, end_notices, move, take_up
from voucherline.notices.actions.said import as_text
from voucherline.notices.composing import compose
from voucherline.notices.gathering import Gathered, gather
from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.pausing import next_attempt
from voucherline.notices.mail.values import HandedOver, MailAddressUnusable, Outcome, Outgoing, Sender
from voucherline.notices.mail.writing import write
from voucherline.notices.states import DeliveryEvent, NoticeState
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, Message, NoticeKind
from voucherline.schemes.telling import Telling
from voucherline.schemes.values import Lifeline

TAKEN_FOR: Final = timedelta(minutes=10)
"""A mail that was taken up and is not accounted for after so long belonged to somebody who died."""
UNTIL_IT_IS_UP: Final = timedelta(minutes=1)
"""How soon a server that was down is asked again: that is when the outage ends."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a batch of mails came to."""

    taken: int
    accepted: int
    down: bool
    """No server took anything, all being down: the others may wait as well."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A mail and the words in it."""

    task: Task
    mail: Outgoing
    said: str
    telling: Telling


def send_mail(server: MailServer, *, sender: Sender, now: datetime, limit: int, only: Only = None) -> Sent:
    """Hand over the mails that are due, at most so many.

    Taking up, handing over and noting the outcome are three steps: who dies in the second may have sent a mail that is
    sent again later, with the same Message-ID. While every server is down the clocks of those who depend on mail stand
    still.
    """
    with transaction.atomic():
        tasks = take_up(Channel.EMAIL, now=now, lost_at=now + TAKEN_FOR, limit=limit, only=only)
    if not tasks:
        return Sent(0, 0, down=False)
    gathered = gather(tasks, now=now)
    written, moves = _write(tasks, gathered, sender)
    outcomes = {each.delivery: each for each in server.hand_over([each.mail for each in written])}
    moves.extend(_moved(each, outcomes[each.task.id], now) for each in written)
    _note(moves, overtaken=[task for task in tasks if gathered[task.id] is None], now=now)
    _note_outage(list(outcomes.values()), now=now)
    accepted = sum(each.outcome is Outcome.ACCEPTED for each in outcomes.values())
    return Sent(len(tasks), accepted, down=_all_down(list(outcomes.values())))


def _write(
    tasks: Sequence[Task], gathered: Mapping[UUID, Gathered | None], sender: Sender
) -> tuple[list[_Written], list[Move]]:
    """The mails, and the moves of those that cannot be written or need not be."""
    written: list[_Written] = []
    moves: list[Move] = []
    for task in tasks:
        there = gathered[task.id]
        if there is None:
            moves.append(Move(task, DeliveryEvent.DROPPED))
            continue
        message = compose(NoticeKind(task.kind), there.content, there.reader)
        try:
            mail = _mail(task, message, there, sender)
        except MailAddressUnusable:
            moves.append(Move(task, DeliveryEvent.REFUSED, sent_to=there.email, words="address unusable"))
        else:
            written.append(_Written(task, mail, as_text(message), there.telling))
    return written, moves


def _mail(task: Task, message: Message, there: Gathered, sender: Sender) -> Outgoing:
    # Dated when it was first to be sent: another attempt is the same mail.
    return write(message, to=there.email, name=there.reader.name, sender=sender, delivery=task.id, at=task.made_at)


def _moved(each: _Written, outcome: HandedOver, now: datetime) -> Move:
    words = " ".join(filter(None, (outcome.provider, str(outcome.code or ""), outcome.status, outcome.words)))
    to = each.mail.to
    if outcome.outcome is Outcome.ACCEPTED:
        proved_at = now + each.telling.email_unbounced
        return Move(each.task, DeliveryEvent.ACCEPTED, due_at=proved_at, sent_to=to, said=each.said, words=words)
    if outcome.outcome is Outcome.REFUSED:
        return Move(each.task, DeliveryEvent.REFUSED, sent_to=to, said=each.said, words=words)
    again = _again(each.task, outcome, now)
    if again is None:
        return Move(each.task, DeliveryEvent.GIVEN_UP, sent_to=to, said=each.said, words=words)
    return Move(each.task, DeliveryEvent.TRY_LATER, due_at=again, sent_to=to, said=each.said, words=words)


def _again(task: Task, outcome: HandedOver, now: datetime) -> datetime | None:
    if outcome.outcome is Outcome.UNKNOWN and task.attempts > 1:
        # It may have arrived twice already.
        return None
    again = next_attempt(task.attempts, delivery=task.id, first_at=task.made_at, now=now)
    if again is not None and outcome.down and outcome.outcome is Outcome.LATER:
        return now + UNTIL_IT_IS_UP
    return again


def _note(moves: Sequence[Move], *, overtaken: Sequence[Task], now: datetime) -> None:
    with transaction.atomic():
        moved = move(moves, at=now)
        end_notices(overtaken, NoticeState.POINTLESS)
        fall_back(
            [each.task for each in moved if each.event in (DeliveryEvent.REFUSED, DeliveryEvent.GIVEN_UP)], now=now
        )


def _all_down(outcomes: Sequence[HandedOver]) -> bool:
    return bool(outcomes) and all(each.outcome is Outcome.LATER and each.down for each in outcomes)


def _note_outage(outcomes: Sequence[HandedOver], *, now: datetime) -> None:
    """All servers down is an outage of mail; the first mail that one takes, or refuses for its own reasons, ends it."""
    if _all_down(outcomes):
        prestations.begin_outage(Lifeline.MAIL, at=now)
    elif outcomes and prestations.end_outage(Lifeline.MAIL, at=now):
        prestations.give_time_back(Lifeline.MAIL, now=now)
