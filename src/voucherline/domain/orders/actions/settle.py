"""Tell the ledger what the bank did with money that we sent back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import NewOutgoing, OutgoingState, OutgoingView, Purpose
from voucherline.kernel.ids import derived_id
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger import queries as ledger_queries
from voucherline.ledger.values import Phase

BATCH: Final = 1000


def settle_returns(*, now: datetime) -> int:
    """Spend the holds of returns that were paid, release those of returns that came back; tell how many."""
    settled = 0
    while batch := _settle_some(now=now):
        settled += batch
    return settled


def _settle_some(*, now: datetime) -> int:
    with transaction.atomic():
        payments = bank_queries.to_settle(Purpose.RETURN, limit=BATCH)
        holds = ledger_queries.open_cents_holds(
            [payment.id for payment in payments],
            households=[payment.household for payment in payments if payment.household],
        )
        executed = {payment.id for payment in payments if payment.state is OutgoingState.EXECUTED}
        for phase, wanted in ((Phase.SPEND, True), (Phase.RELEASE, False)):
            answered = [(hold.household, hold.id) for hold in holds if (hold.subject in executed) is wanted]
            ledger.answer_cents(answered, phase=phase, at=now)
        still_held = {hold.subject for hold in holds}
        _send_anew([payment for payment in payments if payment.id not in executed], still_held, now=now)
        bank.settled(payment.id for payment in payments)
    return len(payments)


def _send_anew(came_back: Sequence[OutgoingView], still_held: set[UUID], *, now: datetime) -> None:
    """Owe again what came back: another account is needed, so the new payment waits until somebody enters one."""
    late = [payment for payment in came_back if payment.id not in still_held]
    households = [payment.household for payment in late if payment.household]
    spends = ledger_queries.spends_about([payment.id for payment in late], households=households)
    if spends:
        ledger.reverse(spends, at=now)
    again = [
        NewOutgoing(
            id=derived_id(payment.id, "again"),
            purpose=payment.purpose,
            scheme=payment.scheme,
            household=payment.household,
            company=None,
            name=payment.name,
            iban="",
            cents=payment.cents,
            reason=payment.reason,
            subject=payment.subject,
            due_on=brussels_day(now),
        )
        for payment in came_back
    ]
    bank.prepare(again, at=now)
