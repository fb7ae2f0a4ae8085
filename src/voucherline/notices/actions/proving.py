"""What time proves: mails that did not bounce, letters that had their days in the post; and what seeing proves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Proof
from voucherline.kernel.actors import THE_CLOCK
from voucherline.notices import sql
from voucherline.notices.actions.moving import Move, Only, listed, move, tasks
from voucherline.notices.channels import STARTS_THE_CLOCK
from voucherline.notices.states import DeliveryEvent
from voucherline.notices.tasks import Task
from voucherline.notices.values import Channel, Recipient

_PROOFS: Final = {
    Channel.EMAIL: Proof.EMAIL,
    Channel.LETTER: Proof.LETTER,
    Channel.CALL: Proof.CALL,
    Channel.PORTAL: Proof.PORTAL,
}


def prove(channel: Channel, *, now: datetime, limit: int, only: Only = None) -> int:
    """Note that deliveries of a channel have told their readers: their time without a bounce or return is up."""
    with transaction.atomic():
        due = tasks(sql.DUE_PROOF, {"channel": channel.value, "now": now, "limit": limit, "only": listed(only)})
        moved = move([Move(each, DeliveryEvent.PROVED) for each in due], at=now)
        tell([each.task for each in moved], now=now)
    return len(due)


def tell(proved: Sequence[Task], *, now: datetime) -> None:
    """Note that these deliveries told their notices, each since its own moment; households' clocks start from there.

    The moment is the one at which the proof was complete, which is never before the one at which it was looked at.
    """
    if not proved:
        return
    since = {each.id: min(each.due_at or now, now) for each in proved}
    statements.rows(
        sql.TELL,
        {
            "households": [each.household for each in proved],
            "ids": [each.notice for each in proved],
            "ats": [since[each.id] for each in proved],
            "hows": [each.channel for each in proved],
        },
    )
    works = [each for each in proved if each.recipient == Recipient.HOUSEHOLD and each.kind in STARTS_THE_CLOCK]
    for (at, said_at, channel), heard in _grouped(works, since).items():
        happened = {each.subject: each.happened_at for each in heard if each.composed_at}
        prestations.told(
            [each.subject for each in heard],
            proof=_PROOFS[Channel(channel)],
            at=at,
            said_at=said_at,
            happened=happened,
            by=THE_CLOCK,
            now=now,
        )


def _grouped(
    works: Sequence[Task], since: Mapping[UUID, datetime]
) -> Mapping[tuple[datetime, datetime, str], list[Task]]:
    """News whose household was told at one moment of what was said at one moment: one list each."""
    groups: dict[tuple[datetime, datetime, str], list[Task]] = defaultdict(list)
    for each in works:
        at = since[each.id]
        groups[at, min(each.composed_at or at, at), each.channel].append(each)
    return groups
