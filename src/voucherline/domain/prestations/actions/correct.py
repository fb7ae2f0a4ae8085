"""Undo an agreed prestation that was a mistake: counter-entries, by two people."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import rules
from voucherline.domain.prestations.actions import carrying, covering
from voucherline.domain.prestations.actions.saving import lock, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import MoveRefused, PrestationEvent, PrestationState, after
from voucherline.domain.prestations.values import PrestationCorrected, PrestationUnknown
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.ledger import actions as ledger
from voucherline.ledger import queries as ledger_queries
from voucherline.ledger.values import Account, CannotBeCorrected, Phase, ReleaseAsked

KIND = "prestation"


def propose_correction(prestation_id: UUID, *, id_: UUID, reason: str, by: Actor, now: datetime) -> None:
    """Ask that an agreed prestation be undone; nothing moves before a second person approves."""
    only_staff(by, "correct")
    with transaction.atomic():
        standing = lock([prestation_id]).get(prestation_id)
        if standing is None:
            raise PrestationUnknown(prestation_id)
        if standing.state not in (PrestationState.AGREED, PrestationState.SHORT):
            raise MoveRefused(standing.state, PrestationEvent.CORRECTED.value)
        ledger.propose_correction(
            id_=id_,
            kind=KIND,
            household=standing.household,
            subject=prestation_id,
            reason=reason,
            by=by.name,
            now=now,
        )


def approve_correction(id_: UUID, *, by: Actor, now: datetime) -> None:
    """Undo it: every transfer gets one the other way, the vouchers are free again, the company is owed nothing for it.

    Refused once a part of it was submitted: then the money is on its way, and the company must send it back first.
    """
    only_staff(by, "correct")
    with transaction.atomic():
        household, prestation_id = ledger.approve_correction(id_, kind=KIND, by=by.name, now=now)
        standing = lock([prestation_id])[prestation_id]
        if standing.submitted:
            raise CannotBeCorrected(prestation_id)
        state = after(PrestationState(standing.state), PrestationEvent.CORRECTED)
        _put_back(standing, now=now)
        corrected = standing._replace(state=state, due=0, held=0, spent=0, tray="")
        save([corrected])
        fact = PrestationCorrected(
            household=household,
            subject=prestation_id,
            moved_from=standing.state,
            moved_to=corrected.state,
            returned=standing.spent + standing.held,
            approved_by=by.name,
        )
        journal.record([fact], by=by, at=now)
    covering.cover([household], now=now)


def _put_back(standing: Standing, *, now: datetime) -> None:
    pair = (standing.household, standing.company)
    carried = carrying.lock([pair])
    carried[pair] += standing.due * rules.MINUTES_OF_A_VOUCHER - standing.minutes
    carrying.save(carried)
    ledger.release([ReleaseAsked(standing.household, standing.id, standing.held)], at=now)
    spent = [
        (transfer.household, transfer.id)
        for transfer in ledger_queries.transfers_about(standing.household, subject=standing.id)
        if transfer.corrects is None
        if transfer.phase is Phase.SPEND or (transfer.phase is Phase.DIRECT and transfer.credit is Account.OWED)
    ]
    if spent:
        ledger.reverse(spent, at=now)
