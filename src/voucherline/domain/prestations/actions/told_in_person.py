"""A household was told of work face to face: one person says so, another stands for it."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations.actions.saving import lock
from voucherline.domain.prestations.actions.told import told
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import WAITING, MoveRefused
from voucherline.domain.prestations.values import NotDone, PrestationUnknown, Proof
from voucherline.domain.prestations.values_of_reminders import ToldInPerson
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, only_staff
from voucherline.ledger import actions as ledger

KIND: Final = "told in person"
_MAY: Final = "note that a household was told"


def propose_told(prestation_id: UUID, *, id_: UUID, reason: str, by: Actor, now: datetime) -> None:
    """Say that a household was told of work face to face, where and how; no clock starts before a second approves."""
    only_staff(by, _MAY)
    free_words.check(reason)
    with transaction.atomic():
        standing = _untold(prestation_id)
        ledger.propose_correction(
            id_=id_,
            kind=KIND,
            household=standing.household,
            subject=prestation_id,
            reason=reason,
            by=by.name,
            now=now,
        )


def approve_told(id_: UUID, *, by: Actor, now: datetime) -> None:
    """Stand for it as the second person: from this moment on the household is told.

    It knows what held when the first person said so: of what was amended since it must still be told.
    """
    only_staff(by, _MAY)
    with transaction.atomic():
        proposed = ledger.approve(id_, kind=KIND, by=by.name, now=now)
        _untold(proposed.subject)
        fact = ToldInPerson(
            household=proposed.household, subject=proposed.subject, proposed_by=proposed.by, reason=proposed.what
        )
        journal.record([fact], by=by, at=now)
        [result] = told([proposed.subject], proof=Proof.IN_PERSON, at=now, said_at=proposed.at, by=by, now=now)
        if isinstance(result, NotDone):
            raise result.refusal


def _untold(prestation_id: UUID) -> Standing:
    """Lock work that waits for an answer and of which its household is not told, or refuse."""
    standing = lock([prestation_id]).get(prestation_id)
    if standing is None:
        raise PrestationUnknown(prestation_id)
    if standing.state not in WAITING or standing.told_at:
        raise MoveRefused(standing.state, "told")
    return standing
