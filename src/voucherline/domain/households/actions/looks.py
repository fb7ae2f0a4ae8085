"""Record each look at a household's file."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.domain.households.values.looks import FileSeen, ReasonToLookMissing
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import STAFF, Actor, NotAllowed, Role

_MAY_LOOK: Final = STAFF | {Role.INSPECTOR, Role.HOLDER}


def note_look(household_id: UUID, *, why: str, by: Actor, now: datetime) -> None:
    """Note that somebody looks at a file: customer service, the holder of a mandate, an inspector, who says why."""
    others = by.under is not None and by.under.household != household_id
    if by.role not in _MAY_LOOK or others:
        raise NotAllowed(by.role.value, "look at a file")
    if by.role is Role.INSPECTOR and not why.strip():
        raise ReasonToLookMissing
    free_words.check(why)
    journal.record([FileSeen(household=household_id, subject=household_id, why=why.strip())], by=by, at=now)
