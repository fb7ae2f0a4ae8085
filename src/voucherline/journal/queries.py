"""Read the journal."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from voucherline.database import statements
from voucherline.journal import sql
from voucherline.journal.models import Fact
from voucherline.journal.values import Entry


def story_of(subject: UUID, *, household: UUID) -> list[Entry]:
    """All that happened to one subject, in order."""
    facts = Fact.objects.filter(household_id=household, subject_id=subject).order_by("at", "id")
    return [_entry(fact) for fact in facts]


def newest(household: UUID, *, limit: int) -> list[Entry]:
    """The last facts about a household, whatever their subject, the newest first."""
    return [_entry(fact) for fact in Fact.objects.filter(household_id=household).order_by("-at", "-id")[:limit]]


def newest_of_kind(kind: str, subject: UUID, *, household: UUID, limit: int) -> list[Entry]:
    """The last facts of one kind about one subject, the newest first."""
    facts = Fact.objects.filter(household_id=household, subject_id=subject, kind=kind)
    return [_entry(fact) for fact in facts.order_by("-at", "-id")[:limit]]


def on_recorded_calls(*, limit: int, actor: str = "") -> list[tuple[UUID, Entry]]:
    """What was last done for households that asked it on a recorded call, by one person or by all; each with whose."""
    facts = Fact.objects.filter(details__has_key="on_recorded_call")
    facts = facts.filter(actor=actor) if actor else facts
    return [(fact.household_id, _entry(fact)) for fact in facts.order_by("-at", "-id")[:limit]]


def _entry(fact: Fact) -> Entry:
    return Entry(
        kind=fact.kind,
        subject=fact.subject_id,
        moved_from=fact.moved_from,
        moved_to=fact.moved_to,
        role=fact.role,
        actor=fact.actor,
        channel=fact.channel,
        at=fact.at.isoformat(),
        details=fact.details or {},
    )


def first_of_kind(kind: str, subjects: Iterable[UUID], *, households: Iterable[UUID]) -> dict[UUID, dict[str, object]]:
    """What the first fact of one kind says about each of these subjects; subjects without one are absent."""
    facts = Fact.objects.filter(household_id__in=set(households), subject_id__in=set(subjects), kind=kind)
    found: dict[UUID, dict[str, object]] = {}
    for fact in facts.order_by("at", "id"):
        found.setdefault(fact.subject_id, fact.details or {})
    return found


def last_of_kind(kind: str, subjects: Iterable[UUID], *, households: Iterable[UUID]) -> dict[UUID, datetime]:
    """When the last fact of one kind happened to each of these subjects; subjects without one are absent."""
    facts = Fact.objects.filter(household_id__in=set(households), subject_id__in=set(subjects), kind=kind)
    return dict(facts.order_by("at", "id").values_list("subject_id", "at"))


def since(
    kind: str, subjects: Iterable[UUID], *, households: Iterable[UUID], moment: datetime
) -> dict[UUID, list[tuple[datetime, dict[str, Any]]]]:
    """The facts of one kind about these subjects after a moment, in order; subjects without one are absent."""
    facts = Fact.objects.filter(
        household_id__in=set(households), subject_id__in=set(subjects), kind=kind, at__gt=moment
    )
    found: dict[UUID, list[tuple[datetime, dict[str, Any]]]] = {}
    for fact in facts.order_by("at", "id"):
        found.setdefault(fact.subject_id, []).append((fact.at, fact.details or {}))
    return found


def details_of(facts: Iterable[tuple[UUID, UUID, UUID]]) -> dict[UUID, dict[str, Any]]:
    """What facts say, by their ids, with `moved_to`; each is named by its household, its subject and its id."""
    asked = list(facts)
    rows = statements.rows(
        sql.DETAILS,
        {
            "households": [household for household, _, _ in asked],
            "subjects": [subject for _, subject, _ in asked],
            "ids": [id_ for _, _, id_ in asked],
        },
    )
    return {id_: {**(json.loads(details) if details else {}), "moved_to": moved_to} for id_, moved_to, details in rows}


def together(
    kind: str, moments: Iterable[tuple[UUID, datetime]]
) -> dict[tuple[UUID, datetime], list[tuple[UUID, dict[str, Any]]]]:
    """What happened of one kind to households at some very moments: its subjects and what was said, in order."""
    asked = list(moments)
    values = {"households": [each for each, _ in asked], "ats": [at for _, at in asked], "kind": kind}
    found: dict[tuple[UUID, datetime], list[tuple[UUID, dict[str, Any]]]] = {}
    for household, at, subject, details in statements.rows(sql.TOGETHER, values):
        found.setdefault((household, at), []).append((subject, json.loads(details) if details else {}))
    return found
