"""Take back vouchers that were credited by mistake: a counter-entry by two people."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.values import Decision, Outcome
from voucherline.domain.orders import sql
from voucherline.domain.orders.models import Order
from voucherline.domain.orders.values import OrderUnknown, OrderWithdrawn
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.ledger import actions as ledger
from voucherline.ledger import queries as ledger_queries
from voucherline.ledger.values import Account, Phase

KIND = "order"


def propose_withdrawal(order_id: UUID, *, id_: UUID, reason: str, by: Actor, now: datetime) -> None:
    """Ask that an order be taken back: its money was somebody else's."""
    only_staff(by, "correct")
    order = Order.objects.filter(id=order_id, free=False, withdrawn=False).first()
    if order is None:
        raise OrderUnknown(order_id)
    ledger.propose_correction(
        id_=id_, kind=KIND, household=order.household_id, subject=order_id, reason=reason, by=by.name, now=now
    )


def approve_withdrawal(id_: UUID, *, by: Actor, now: datetime) -> None:
    """Take the vouchers back and put the bank line into the tray, to be decided anew.

    Refused when a voucher of the order was used, refunded or expired, or when a rest of the money has gone back.
    """
    only_staff(by, "correct")
    with transaction.atomic():
        household, order_id = ledger.approve_correction(id_, kind=KIND, by=by.name, now=now)
        order = Order.objects.select_for_update().get(id=order_id)
        bank.stop_return_of(order_id)
        transfers = [
            (transfer.household, transfer.id)
            for transfer in ledger_queries.transfers_about(household, subject=order_id)
            if transfer.phase is Phase.DIRECT and transfer.corrects is None
            if Account.EXPIRED not in (transfer.credit, transfer.debit)
        ]
        ledger.reverse(transfers, at=now)
        statements.run(
            sql.TAKE_BACK,
            {
                "household": household,
                "year": order.bought_on.year,
                "bought": order.vouchers,
                "in_family": order.in_family,
            },
        )
        Order.objects.filter(id=order_id).update(withdrawn=True)
        assert order.line_id is not None, "what was paid has a bank line"
        bank.decide_line(order.line_id, Decision(Outcome.IN_TRAY, "order-withdrawn"))
        withdrawn = OrderWithdrawn(household=household, subject=order_id, vouchers=order.vouchers, approved_by=by.name)
        journal.record([withdrawn], by=by, at=now)
