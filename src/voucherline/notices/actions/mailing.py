"""Send the e-mails that are due, and note what their server made of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.notices import sending_sql
from voucherline.notices.actions import outages
from voucherline.notices.actions.following import move_on
from voucherline.notices.actions.moving import Move, Only, take_up
from voucherline.notices.actions.preparing import Ready, prepare, unwritable
from voucherline.notices.actions.said import as_text
from voucherline.notices.mail.handing_over import MailServer
from voucherline.notices.mail.pausing import next_attempt
from voucherline.notices.mail.values import HandedOver, MailAddressUnusable, Outcome, Outgoing, Sender
from voucherline.notices.mail.writing import write
from voucherline.notices.states import DeliveryEvent
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel
from voucherline.schemes.telling import Telling
from voucherline.schemes.values import Lifeline

TAKEN_FOR: Final = timedelta(minutes=10)
"""A mail that was taken up and is not accounted for after so long belonged to somebody who died."""
UNTIL_IT_IS_UP: Final = timedelta(minutes=1)
"""How soon a server that was down is asked again: that is when the outage ends."""
DOWN_AFTER: Final = 2
"""So many rounds in a row that no server takes anything are an outage; the first of them may have met a busy moment."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a batch of mails came to."""

    taken: int
    accepted: int
    down: bool
    """No server took anything, all being down: the others may wait as well."""


@dataclass(frozen=True, slots=True)
class _Before:
    """What became of a mail in earlier attempts."""

    first_at: datetime | None = None
    unsure: int = 0
    """How often nobody knew whether it had been accepted."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A mail and the words in it."""

    task: Task
    mail: Outgoing
    said: str
    telling: Telling


def send_mail(
    server: MailServer,
    *,
    sender: Sender,
    now: datetime,
    limit: int,
    only: Only = None,
    clock: Callable[[], datetime] | None = None,
) -> Sent:
    """Hand over the mails that are due, at most so many.

    Taking up, handing over and noting the outcome are three steps: who dies in the second may have sent a mail that is
    sent again later, with the same Message-ID. Outcomes are noted at the moment that `clock` tells when they are known;
    without one no time passes. While every server is down the clocks of those who depend on mail stand still.
    """
    with transaction.atomic():
        tasks = take_up(Channel.EMAIL, now=now, lost_at=now + TAKEN_FOR, limit=limit, only=only)
    if not tasks:
        return Sent(0, 0, down=False)
    prepared = prepare(tasks, now=now)
    written, moves = _write(prepared.ready, sender)
    before = _tried_before([each.task for each in written if each.task.attempts > 1])
    outcomes = {each.delivery: each for each in server.hand_over([each.mail for each in written])}
    at = clock() if clock else now
    moves.extend(_moved(each, outcomes[each.task.id], before.get(each.task.id, _Before()), at) for each in written)
    with transaction.atomic():
        move_on([*prepared.aside, *moves], at=at)
    tried = [each for each in outcomes.values() if each.outcome is not Outcome.NOT_TRIED]
    _note_outage(tried, now=at)
    accepted = sum(each.outcome is Outcome.ACCEPTED for each in tried)
    return Sent(len(tasks), accepted, down=_all_down(tried))


def _write(ready: Iterable[Ready], sender: Sender) -> tuple[list[_Written], list[Move]]:
    """The mails, and the moves of those that cannot be written."""
    written: list[_Written] = []
    moves: list[Move] = []
    for each in ready:
        task, there = each.task, each.there
        try:
            # Dated when it was first to be sent: another attempt is the same mail.
            mail = write(
                each.message,
                to=there.email,
                name=there.reader.name,
                sender=sender,
                delivery=task.id,
                at=task.made_at,
            )
        except MailAddressUnusable:
            moves.append(Move(task, DeliveryEvent.REFUSED, sent_to=there.email, words="address unusable"))
        except Exception as error:
            moves.append(unwritable(task, error))
        else:
            written.append(_Written(task, mail, as_text(each.message), there.telling))
    return written, moves


def _tried_before(again: Sequence[Task]) -> Mapping[UUID, _Before]:
    """What happened to mails that are sent again."""
    if not again:
        return {}
    values = {"households": [each.household for each in again], "ids": [each.id for each in again]}
    rows = statements.rows(sending_sql.TRIED_BEFORE, values)
    return {delivery: _Before(first_at, unsure) for delivery, first_at, unsure in rows}


def _moved(each: _Written, outcome: HandedOver, before: _Before, now: datetime) -> Move:
    words = " ".join(filter(None, (outcome.provider, str(outcome.code or ""), outcome.status, outcome.words)))
    event, due_at = _event(each, outcome, before, now)
    return Move(each.task, event, due_at=due_at, sent_to=each.mail.to, said=each.said, words=words)


def _event(
    each: _Written, outcome: HandedOver, before: _Before, now: datetime
) -> tuple[DeliveryEvent, datetime | None]:
    """What an outcome means, and when the mail is to be looked at next."""
    if outcome.outcome is Outcome.ACCEPTED:
        return DeliveryEvent.ACCEPTED, now + each.telling.email_unbounced
    if outcome.outcome is Outcome.REFUSED:
        return DeliveryEvent.REFUSED, None
    if outcome.outcome is Outcome.NOT_TRIED:
        return DeliveryEvent.PUT_OFF, now
    again = next_attempt(each.task.attempts, delivery=each.task.id, first_at=before.first_at or now, now=now)
    if again is None:
        return DeliveryEvent.GIVEN_UP, None
    if outcome.outcome is Outcome.UNKNOWN:
        # The second time it may have arrived twice already.
        return (DeliveryEvent.GIVEN_UP, None) if before.unsure else (DeliveryEvent.UNSURE, again)
    return DeliveryEvent.TRY_LATER, now + UNTIL_IT_IS_UP if outcome.down else again


def _all_down(outcomes: Sequence[HandedOver]) -> bool:
    return bool(outcomes) and all(each.outcome is Outcome.LATER and each.down for each in outcomes)


def _note_outage(outcomes: Sequence[HandedOver], *, now: datetime) -> None:
    """All servers down is an outage of mail; the first mail that one takes, or refuses for its own reasons, ends it."""
    if _all_down(outcomes):
        outages.nothing_got_through(Lifeline.MAIL, since=now, now=now, enough=DOWN_AFTER)
    elif outcomes:
        outages.something_got_through(Lifeline.MAIL, now=now)
