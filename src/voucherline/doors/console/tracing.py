"""Follow a cent or a voucher from anywhere: back to the bank line that paid, on to the company that was paid."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Final
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import LineView, Outcome, OutgoingView, Purpose
from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import OrderView
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.doors.console.tracing_origin_nodes import line_node, lot_node, lots_with_origin, order_node, paid_from
from voucherline.doors.console.tracing_payment_nodes import file_node, outgoing_node, payment_node
from voucherline.doors.console.tracing_prestation_nodes import find_prestation, uses_of_lot
from voucherline.doors.console.tracing_values import Node, NotFoundInLedger, moment
from voucherline.ledger import queries as ledger
from voucherline.ledger.values import Account, LotEntry, Transfer

__all__ = ["Node", "NotFoundInLedger", "trace"]

FIRST_ACCOUNT_OF_CENTS: Final = Account.BANK


def trace(word: str) -> Node:
    """Find what an id names - a transfer, bank line, order, lot, prestation, payment, end-to-end reference or payment
    file - and follow it both ways; or refuse."""
    try:
        id_ = UUID(word.strip())
    except ValueError:
        raise NotFoundInLedger(word) from None
    if found := known(id_):
        return found
    transfer = ledger.find_transfer(id_)
    if transfer is None:
        raise NotFoundInLedger(word)
    return _transfer(transfer)


def known(id_: UUID) -> Node | None:
    """What this id names, if it is no transfer's; the quick ways of looking first."""
    finders: tuple[Callable[[UUID], Node | None], ...] = (
        _outgoing,
        _file,
        _payment,
        find_prestation,
        _line,
        _order,
        _lot,
    )
    return next((node for find in finders if (node := find(id_))), None)


def _outgoing(id_: UUID) -> Node | None:
    found = bank.outgoing([id_]).get(id_)
    return _sent(found) if found else None


def _sent(outgoing: OutgoingView) -> Node:
    """A transfer of ours, and what it was for: a company's work, or money that goes back."""
    if outgoing.purpose is Purpose.COMPANY_PAYMENT:
        payment = _payment(outgoing.subject)
        return outgoing_node(outgoing, *((payment,) if payment else ()))
    return outgoing_node(outgoing, *_cause(outgoing.subject))


def _cause(subject: UUID) -> tuple[Node, ...]:
    """Why money goes back: expired or refunded vouchers of a lot, or what a bank line brought too much."""
    if found := ledger.lots([subject]):
        return lots_with_origin((lot, lot.issued) for lot in found.values())
    if order := orders.orders([subject]).get(subject):
        return (paid_from(order),)
    return tuple(line_node(line) for line in bank.lines([subject]).values())


def _file(id_: UUID) -> Node | None:
    found = bank.file(id_)
    return file_node(found) if found else None


def _payment(id_: UUID) -> Node | None:
    found = reimbursement.payment(id_)
    return payment_node(found) if found else None


def _line(id_: UUID) -> Node | None:
    found = bank.lines([id_]).get(id_)
    return line_node(found, *_led_to(found)) if found else None


def _led_to(line: LineView) -> tuple[Node, ...]:
    """All that came of a line: orders, what goes back, or the payment of ours that it is about."""
    if line.outcome in (Outcome.OUR_PAYMENT, Outcome.CAME_BACK) and line.outgoing:
        found = _outgoing(line.outgoing)
        return (found,) if found else ()
    bought = orders.orders(id_ for _, id_ in orders.orders_of_line(line.id))
    back = {outgoing.id: outgoing for id_ in (line.id, *bought) for outgoing in bank.outgoing_about(id_)}
    return (
        *(_order_with_lots(order) for order in bought.values()),
        *(outgoing_node(outgoing) for outgoing in back.values()),
    )


def _order(id_: UUID) -> Node | None:
    order = orders.orders([id_]).get(id_)
    if order is None:
        return None
    whole, origin = _order_with_lots(order), paid_from(order)
    return order_node(order, *origin.children, *whole.children)


def _order_with_lots(order: OrderView) -> Node:
    lots = ledger.lots(ledger.lots_of_order(order.id, household=order.household), households=[order.household])
    return order_node(order, *(_lot_with_uses(lot) for lot in lots.values()))


def _lot_with_uses(lot: LotEntry) -> Node:
    gone = tuple(outgoing_node(outgoing) for outgoing in bank.outgoing_about(lot.id))
    return lot_node(lot, lot.issued, *uses_of_lot(lot), *gone)


def _lot(id_: UUID) -> Node | None:
    lot = ledger.lots([id_]).get(id_)
    if lot is None:
        return None
    bought = orders.orders([lot.order])
    return lot_node(lot, lot.issued, *(paid_from(order) for order in bought.values()), *_lot_with_uses(lot).children)


def _transfer(transfer: Transfer) -> Node:
    """One entry of the ledger, and all that it belongs to."""
    cents = transfer.debit >= FIRST_ACCOUNT_OF_CENTS
    phase, debit, credit = (each.name.lower().replace("_", " ") for each in _kinds(transfer))
    says = f"{phase}, from {debit} to {credit}, {moment(transfer.at)}"
    for word, other in (("answers", transfer.answers), ("corrects", transfer.corrects)):
        says += f", {word} {other}" if other else ""
    children = [known(subject) for subject in dict.fromkeys((transfer.subject, transfer.lot)) if subject]
    return Node(
        "transfer",
        str(transfer.id),
        says,
        transfer.amount if cents else None,
        None if cents else transfer.amount,
        tuple(child for child in children if child),
    )


def _kinds(transfer: Transfer) -> tuple[IntEnum, IntEnum, IntEnum]:
    return transfer.phase, transfer.debit, transfer.credit
