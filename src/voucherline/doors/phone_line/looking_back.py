"""Calls of a household as customer service reads them: what was said, and what was pressed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from voucherline.doors.phone_line.models import Call, CallStep


@dataclass(frozen=True, slots=True)
class StepView:
    """One thing said, heard or done; the keys of a code were never kept."""

    what: str
    words: str
    secret: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """One call, in or out, with what was said and pressed, in order."""

    id: UUID
    outgoing: bool
    started_at: datetime
    ended_at: datetime | None
    outcome: str
    told: bool
    steps: tuple[StepView, ...]


def calls_of(household: UUID, *, limit: int) -> list[CallView]:
    """The last calls in which a household was known, the newest first."""
    calls = list(Call.objects.filter(household_id=household).order_by("-started_at")[:limit])
    steps: dict[UUID, list[StepView]] = defaultdict(list)
    shown = (CallStep.SAID, CallStep.HEARD)
    for step in CallStep.objects.filter(call_id__in=[each.id for each in calls], what__in=shown).order_by("id"):
        steps[step.call_id].append(StepView(step.what, step.words, step.secret))
    return [
        CallView(
            each.id,
            each.outgoing,
            each.started_at,
            each.ended_at,
            each.outcome,
            each.told,
            tuple(steps[each.id]),
        )
        for each in calls
    ]
