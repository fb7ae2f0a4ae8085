"""One-time codes: made for one browser that asks, good for some minutes, once."""

from __future__ import annotations

from collections.abc import Collection
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
from voucherline.domain.accounts.values import CodeCall, Purpose
from voucherline.domain.households.values import Code
from voucherline.kernel.ids import derived_id, new_id

GOOD_FOR: Final = timedelta(minutes=10)
MOST_WRONG: Final = 5
MOST_AN_HOUR: Final = 5
"""Nobody's mailbox is filled by somebody who knows a number and its code."""


def make_code(purpose: Purpose, owner: UUID, *, now: datetime) -> tuple[UUID, Code] | None:
    """A code, and the id under which it is tried; the one before opens nothing more. None, if asked for too often."""
    code = hashing.new_one_time_code()
    id_ = _begin(OneTimeCode(purpose=purpose.value, owner=owner, hash=hashing.hashed(code)), now=now)
    return None if id_ is None else (id_, code)


def ask_for_call(purpose: Purpose, owner: UUID, *, number: str, language: str, now: datetime) -> UUID | None:
    """Ask that somebody is called at once and told a code: the id under which that is tried. None, if too often.

    There is no code before somebody pressed a key in that call.
    """
    return _begin(OneTimeCode(purpose=purpose.value, owner=owner, number=number, language=language), now=now)


def _begin(made: OneTimeCode, *, now: datetime) -> UUID | None:
    with transaction.atomic():
        codes = OneTimeCode.objects.filter(owner=made.owner, purpose=made.purpose)
        if codes.filter(made_at__gt=now - timedelta(hours=1)).count() >= MOST_AN_HOUR:
            return None
        codes.filter(used_at=None, until__gt=now).update(until=now)
        made.id, made.made_at, made.until = new_id(), now, now + GOOD_FOR
        made.save(force_insert=True)
    return made.id


def take_up_code_calls(*, limit: int, now: datetime, only: Collection[str] | None = None) -> list[CodeCall]:
    """Calls that are to say a code, for whoever places them now; each is taken up once, by one line.

    `only` these telephones, where a line reaches no others. The number is forgotten here: whoever is not reached asks
    again.
    """
    with transaction.atomic():
        due = OneTimeCode.objects.select_for_update(skip_locked=True).exclude(number="").filter(until__gt=now)
        due = due if only is None else due.filter(number__in=only)
        taken = list(due.order_by("made_at")[:limit])
        if taken:
            OneTimeCode.objects.filter(id__in=[each.id for each in taken]).update(number="")
    return [CodeCall(each.id, Purpose(each.purpose), each.owner, each.number, each.language) for each in taken]


def code_to_say(id_: UUID, *, now: datetime) -> Code | None:
    """Make the code that a call is about to say; none, where it is too late or was made before."""
    code = hashing.new_one_time_code()
    asked = OneTimeCode.objects.filter(id=id_, hash="", used_at=None, until__gt=now)
    return code if asked.update(hash=hashing.hashed(code)) else None


def no_code(id_: UUID, *, now: datetime) -> None:
    """Whoever was called did not ask for a code: there is none, for nobody."""
    OneTimeCode.objects.filter(id=id_, used_at=None, until__gt=now).update(until=now)


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
