"""Read the journal."""

from __future__ import annotations

from uuid import UUID

from voucherline.journal.models import Fact
from voucherline.journal.values import Entry


def story_of(subject: UUID, *, household: UUID) -> list[Entry]:
    """All that happened to one subject, in order."""
    facts = Fact.objects.filter(household_id=household, subject_id=subject).order_by("at", "id")
    return [
        Entry(
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
        for fact in facts
    ]
