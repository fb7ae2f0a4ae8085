"""One-time codes: made for one browser that asks, good for some minutes, once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import F

from voucherline.domain.accounts import hashing
from voucherline.domain.accounts.actions.guessing import is_right
from voucherline.domain.accounts.actions.identifying import Origin
from voucherline.domain.accounts.models import OneTimeCode
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.accounts.values import Purpose
from voucherline.domain.households.values import Code
from voucherline.kernel.ids import derived_id, new_id

GOOD_FOR: Final = timedelta(minutes=10)
MOST_WRONG: Final = 5
MOST_AN_HOUR: Final = 5
"""Nobody's mailbox is filled by somebody who knows a number and its code."""


def make_code(purpose: Purpose, owner: UUID, *, now: datetime) -> tuple[UUID, Code] | None:
    """A code, and the id under which it is tried; the one before opens nothing more. None, if asked for too often."""
    code = hashing.new_one_time_code()
    with transaction.atomic():
        codes = OneTimeCode.objects.filter(owner=owner, purpose=purpose.value)
        if codes.filter(made_at__gt=now - timedelta(hours=1)).count() >= MOST_AN_HOUR:
            return None
        codes.filter(used_at=None, until__gt=now).update(until=now)
        made = OneTimeCode.objects.create(
            id=new_id(),
            purpose=purpose.value,
            owner=owner,
            hash=hashing.hashed(code),
            made_at=now,
            until=now + GOOD_FOR,
        )
    return made.id, code


def use_code(id_: UUID, code: str, *, purpose: Purpose, origin: Origin, now: datetime) -> UUID | None:
    """Whose code this is, once; nobody's, whatever was wrong."""
    living = OneTimeCode.objects.filter(
        id=id_, purpose=purpose.value, used_at=None, until__gt=now, wrong__lt=MOST_WRONG
    )
    made = living.first()
    kind, what = origin
    tried = {kind: what, GuessKind.NUMBER: f"one-time code {made.owner if made else derived_id(id_)}"}
    if is_right(tried, fits=lambda: hashing.fits(made.hash if made else "", code), now=now):
        assert made is not None, "a code fits something"
        return made.owner if living.update(used_at=now) else None
    living.update(wrong=F("wrong") + 1)
    return None
