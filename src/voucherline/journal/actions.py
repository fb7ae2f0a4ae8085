"""Record what happened, in the transaction in which it happens."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from voucherline.database import statements
from voucherline.journal import sql
from voucherline.journal.values import Fact, Untold
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import new_id


def record(facts: Sequence[Fact], *, by: Actor, at: datetime) -> None:
    """Write facts down: one statement, however many they are."""
    if not facts:
        return
    statements.write(
        sql.RECORD,
        {
            "households": [fact.household for fact in facts],
            "ids": [new_id() for _ in facts],
            "subjects": [fact.subject for fact in facts],
            "kinds": [type(fact).__name__ for fact in facts],
            "froms": [fact.moved_from for fact in facts],
            "tos": [fact.moved_to for fact in facts],
            "details": _details(facts, by),
            "role": by.role.value,
            "actor": by.name,
            "channel": by.channel.value,
            "at": at,
        },
    )


def take_untold(*, now: datetime, limit: int, only: Sequence[UUID] | None = None) -> list[Untold]:
    """Take the oldest facts of which nobody has decided who hears them, of some households only or of all.

    Each is given to one transaction only. Where days are played that lie before it happened, it waits.
    """
    values = {"now": now, "limit": limit, "only": None if only is None else list(only)}
    rows = statements.rows(sql.TAKE_UNTOLD, values)
    return [
        Untold(
            household, id_, subject, kind, moved_from, moved_to, role, actor, at, json.loads(details) if details else {}
        )
        for household, id_, subject, kind, moved_from, moved_to, role, actor, at, details in rows
    ]


def _details(facts: Sequence[Fact], by: Actor) -> list[str | None]:
    """The details of facts as JSON; alike facts of a list are written once."""
    written: dict[object, str | None] = {}
    texts = []
    for fact in facts:
        alike = (type(fact), *map(repr, fact.said()))
        if alike not in written:
            written[alike] = _json(fact, by)
        texts.append(written[alike])
    return texts


def _json(fact: Fact, by: Actor) -> str | None:
    details = dict(zip(fact.says(), fact.said(), strict=True))
    if by.on_recorded_call:
        details["on_recorded_call"] = by.on_recorded_call
    if by.under:
        details["under_mandate"] = by.under.mandate
    return json.dumps(details, default=str) if details else None
