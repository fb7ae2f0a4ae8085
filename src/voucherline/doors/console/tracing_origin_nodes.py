"""The way back: from vouchers to lot, order and bank line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import LineView
from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import OrderView
from voucherline.doors.console.tracing_origins import Origin
from voucherline.doors.console.tracing_values import Node, why
from voucherline.kernel.money import Euro
from voucherline.ledger.values import LotEntry


def line_node(line: LineView, *children: Node) -> Node:
    """A line of a bank statement, and what hangs on it."""
    other = " ".join(word for word in (line.name, line.iban) if word)
    side = f"{'from' if line.cents > 0 else 'to'} {other}, " if other else ""
    reason = f" ({why(line.reason)})" if line.reason else ""
    return Node(
        "bank line", str(line.id), f"{line.booked_on}, {side}{line.outcome.value}{reason}", line.cents, None, children
    )


def order_node(order: OrderView, *children: Node) -> Node:
    """An order, under which terms, and what hangs on it."""
    how = "free vouchers" if order.free else f"bought {order.bought_on}"
    withdrawn = ", withdrawn by two people" if order.withdrawn else ""
    return Node(
        "order", str(order.id), f"{how}, terms {order.terms}{withdrawn}", order.paid_cents, order.vouchers, children
    )


def lot_node(lot: LotEntry, vouchers: int, *children: Node) -> Node:
    """Vouchers of a lot: the price of its tranche, until when they live, and what hangs on them."""
    price = f"at {Euro(lot.price_cents)} each, issued {lot.issued_on}, valid to {lot.expires_on}, terms {lot.terms}"
    return Node("lot", str(lot.id), price, lot.price_cents * vouchers, vouchers, children)


def paid_from(order: OrderView) -> Node:
    """An order with the bank line that paid it."""
    found = bank.lines([order.line]) if order.line else {}
    return order_node(order, *(line_node(line) for line in found.values()))


def lots_with_origin(lots: Iterable[tuple[LotEntry, int]]) -> tuple[Node, ...]:
    """Vouchers of lots, each with its order and bank line."""
    wanted = list(lots)
    bought = orders.orders(lot.order for lot, _ in wanted)
    return tuple(lot_node(lot, vouchers, paid_from(bought[lot.order])) for lot, vouchers in wanted)


def origin_nodes(found: Sequence[Origin], *, cents: int) -> tuple[Node, ...]:
    """The bank lines that paid a payment, each with what it brought; the region's share; and that they add up."""
    lines = bank.lines(origin.order.line for origin in found if origin.order.line)
    by_line: dict[UUID | None, list[Origin]] = defaultdict(list)
    for origin in found:
        by_line[origin.order.line].append(origin)
    households = sum(origin.household_cents for origin in found)
    region = sum(origin.region_cents for origin in found)
    assert households + region == cents, "the cents of all bank lines and the region's share are the payment"
    count = sum(origin.vouchers for origin in found)
    return (
        *(_line_with_origins(lines.get(line) if line else None, each) for line, each in by_line.items()),
        Node("region", "", "the region's share", region, count),
        Node("sum", "", f"households {Euro(households)} + region {Euro(region)} = payment {Euro(cents)}", cents, count),
    )


def _line_with_origins(line: LineView | None, found: Sequence[Origin]) -> Node:
    """What one bank line brought to a payment, lot by lot and prestation by prestation."""
    by_lot: dict[UUID, list[Origin]] = defaultdict(list)
    for origin in found:
        by_lot[origin.lot.id].append(origin)
    lots = tuple(
        lot_node(
            each[0].lot,
            sum(origin.vouchers for origin in each),
            *(
                Node(
                    "prestation",
                    str(origin.prestation),
                    "paid with them",
                    origin.household_cents + origin.region_cents,
                    origin.vouchers,
                )
                for origin in each
            ),
        )
        for each in by_lot.values()
    )
    brought = sum(origin.household_cents for origin in found)
    count = sum(origin.vouchers for origin in found)
    if line is None:
        return Node("free vouchers", "", "no bank line: granted on proof", brought, count, lots)
    node = line_node(line)
    return Node(node.kind, node.id, f"{node.says}: of its {Euro(line.cents)}, here", brought, count, lots)
