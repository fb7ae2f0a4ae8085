"""The way on: from a prestation to the company's payment, the file, and what the bank's statement said."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import FileView, OutgoingView, Purpose
from voucherline.domain.companies import queries as companies
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.domain.reimbursement.values import PaymentView
from voucherline.doors.console.tracing_origin_nodes import line_node, origin_nodes
from voucherline.doors.console.tracing_origins import Origin, origins
from voucherline.doors.console.tracing_values import Node, moment, why


def payment_node(payment: PaymentView) -> Node:
    """A company's payment: how it was sent, and from which bank lines its vouchers were paid."""
    sent = sent_nodes(payment)
    return _payment(payment, *sent, *origin_nodes(origins([payment.id]), cents=payment.cents))


def payments_of(prestation: UUID, *, household: UUID) -> tuple[Node, ...]:
    """The payments in which a prestation was, each with how it was sent."""
    found = {payment.id: payment for payment in reimbursement.payments_of(prestation, household=household)}
    return tuple(_payment(payment, *sent_nodes(payment)) for payment in found.values())


def sent_nodes(payment: PaymentView) -> tuple[Node, ...]:
    """How a company's payment went to the bank."""
    return tuple(outgoing_node(outgoing) for outgoing in bank.outgoing_about(payment.id))


def _payment(payment: PaymentView, *children: Node) -> Node:
    payee = companies.companies([payment.company])
    name = payee[payment.company].name if payment.company in payee else str(payment.company)
    says = f"to {name} for {payment.day}, {payment.state.value}"
    return Node("company payment", str(payment.id), says, payment.cents, payment.vouchers, children)


def outgoing_node(outgoing: OutgoingView, *children: Node) -> Node:
    """A transfer of ours: its end-to-end reference, its file, and the statement's lines about it."""
    file = bank.file(outgoing.file) if outgoing.file else None
    where = (_file(file),) if file else ()
    lines = tuple(line_node(line) for line in bank.lines_about(outgoing))
    account = f" {outgoing.iban}" if outgoing.iban else ", account still unknown"
    says = f"to {outgoing.name}{account}, {why(outgoing.reason)}, {outgoing.state.value}"
    return Node("transfer by the bank", outgoing.id.hex, says, outgoing.cents, None, (*where, *lines, *children))


def file_node(file: FileView) -> Node:
    """A payment file with all that is in it; each company's payment with the sum of its origins."""
    inside = bank.in_file(file.message_id)
    found: dict[UUID, list[Origin]] = defaultdict(list)
    for origin in origins(payment.subject for payment in inside if payment.purpose is Purpose.COMPANY_PAYMENT):
        found[origin.payment].append(origin)
    children = []
    for outgoing in inside:
        mine = found.get(outgoing.subject, [])
        lines = {origin.order.line for origin in mine if origin.order.line}
        says = f"to {outgoing.name}, {why(outgoing.reason)}, {outgoing.state.value}"
        if mine:
            says += f", paid by {len(lines)} bank lines"
        vouchers = sum(origin.vouchers for origin in mine) if mine else None
        children.append(Node("transfer by the bank", outgoing.id.hex, says, outgoing.cents, vouchers))
    lines_of_it = bank.lines_about(inside[0]) if inside else []
    whole = [line_node(line) for line in lines_of_it if line.outgoing is None]
    return _file(file, *whole, *children)


def _file(file: FileView, *children: Node) -> Node:
    says = f"{file.payments} payments from {file.account}, made {moment(file.created_at)}"
    return Node("payment file", file.message_id, says, file.cents, None, children)
