"""Keep calls: each step as it happened, how it ended, and what was learnt about the caller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from voucherline.doors.phone_line import retention
from voucherline.doors.phone_line.context import CallContext
from voucherline.doors.phone_line.models import Call, CallerProfile, CallStep
from voucherline.doors.phone_line.steps import LONGEST_CALL_SECONDS, Dialogue
from voucherline.doors.phone_line.voice.voice import voice
from voucherline.doors.phone_line.walking import HESITATIONS, Place
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import BRUSSELS

MOST_WAITS_PERCENT: Final = 300
MORE_WAITS_PERCENT: Final = 50
LOST: Final = "lost"
_LOST_AFTER: Final = timedelta(seconds=LONGEST_CALL_SECONDS + 300)


def begin(dialogue: Dialogue, context: CallContext) -> None:
    """A call begins."""
    Call.objects.create(
        id=context.id,
        outgoing=context.outgoing,
        dialogue=dialogue.name,
        version=dialogue.version,
        number=context.number,
        delivery=context.delivery,
        language=context.language,
        started_at=context.started_at,
    )


def known(context: CallContext) -> None:
    """Somebody was identified: written at once, so that what follows stands under a name whatever happens."""
    Call.objects.filter(id=context.id).update(
        household_id=context.household.id if context.household else None,
        helper_id=context.helper.id if context.helper else None,
    )


def step(context: CallContext, name: str, at: float, what: str, words: str, *, secret: bool) -> CallStep:
    """One step of a call, not yet written."""
    second = round(at, 2)
    return CallStep(id=new_id(), call_id=context.id, second=second, step=name, what=what, words=words, secret=secret)


def keep(steps: Sequence[CallStep]) -> None:
    """Write steps down."""
    CallStep.objects.bulk_create(steps)


def end(context: CallContext, place: Place, *, now: datetime) -> None:
    """A call is over; what was learnt is remembered for the next."""
    Call.objects.filter(id=context.id).update(
        ended_at=now,
        outcome=place.outcome,
        language=place.language,
        told=context.told,
    )
    if context.household:
        _learn(context, place, now=now)


def _learn(context: CallContext, place: Place, *, now: datetime) -> None:
    """Who hesitated is spoken to more slowly and waited for longer; who heard a call through likes the hour."""
    hesitated = place.hesitations >= HESITATIONS
    heard_out = context.outgoing and context.told
    if not (hesitated or heard_out) or context.household is None:
        return
    profile, _ = CallerProfile.objects.get_or_create(household_id=context.household.id)
    if hesitated:
        profile.waits_percent = min(profile.waits_percent + MORE_WAITS_PERCENT, MOST_WAITS_PERCENT)
        profile.pace = max(profile.pace, place.pace)
    if heard_out:
        profile.best_hour = now.astimezone(BRUSSELS).hour
    profile.save()


def close_lost(*, now: datetime) -> int:
    """End the calls whose process died: no call lasts so long. Tell how many."""
    lost = Call.objects.filter(ended_at__isnull=True, started_at__lt=now - _LOST_AFTER)
    return lost.update(ended_at=now, outcome=LOST)


def forget_sounds(*, now: datetime) -> int:
    """Forget the sound of sentences about somebody; tell how many."""
    return voice().forget(now - retention.sounds())
