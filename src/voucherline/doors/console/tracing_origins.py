"""Which bank lines paid a company's payment: household's part by line and lot, the rest is the region's share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from voucherline.domain.orders import queries as orders
from voucherline.domain.orders.values import OrderView
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.domain.reimbursement.values import PaidPart, PaymentState
from voucherline.ledger import queries as ledger
from voucherline.ledger.values import LotEntry, SpentVouchers


@dataclass(frozen=True, slots=True)
class Origin:
    """Vouchers of one lot in one payment, spent on one prestation: what the household paid, and the region's share."""

    payment: UUID
    prestation: UUID
    lot: LotEntry
    order: OrderView
    vouchers: int
    household_cents: int
    region_cents: int


def origins(payments: Iterable[UUID]) -> list[Origin]:
    """Where the vouchers of some payments came from; a constant number of questions, however many there are."""
    parts = reimbursement.parts_of_payments(payments)
    work, households = {part.prestation for part in parts}, {part.household for part in parts}
    history: dict[UUID, list[PaidPart]] = defaultdict(list)
    for part in reimbursement.parts_of_prestations(work, households=households):
        history[part.prestation].append(part)
    spent: dict[UUID, list[SpentVouchers]] = defaultdict(list)
    for spend in ledger.spent_on(work, households=households):
        spent[spend.prestation].append(spend)
    lots = ledger.lots({spend.lot for spends in spent.values() for spend in spends}, households=households)
    bought = orders.orders(lot.order for lot in lots.values())
    return [
        _origin(payment, prestation, lots[lot], bought[lots[lot].order], vouchers, value)
        for (payment, prestation), (mine, value) in _together(parts).items()
        for lot, vouchers in _slice(spent[prestation], skip=_before(payment, history[prestation]), count=mine)
    ]


def _origin(payment: UUID, prestation: UUID, lot: LotEntry, order: OrderView, vouchers: int, value: int) -> Origin:
    paid = lot.price_cents * vouchers
    return Origin(payment, prestation, lot, order, vouchers, paid, value * vouchers - paid)


def _together(parts: Sequence[PaidPart]) -> dict[tuple[UUID, UUID], tuple[int, int]]:
    """Vouchers of each prestation in each payment, with the exchange value of one."""
    together: dict[tuple[UUID, UUID], tuple[int, int]] = {}
    for part in parts:
        key = (part.payment, part.prestation)
        before, _ = together.get(key, (0, 0))
        together[key] = (before + part.vouchers, part.cents // part.vouchers)
    return together


def _before(payment: UUID, history: Sequence[PaidPart]) -> int:
    """How many vouchers of the prestation earlier payments brought for good; the first spent are the first paid."""
    count = 0
    for part in history:
        if part.payment == payment:
            break
        count += part.vouchers if part.state not in (PaymentState.CAME_BACK, PaymentState.WITHDRAWN) else 0
    return count


def _slice(spends: Sequence[SpentVouchers], *, skip: int, count: int) -> Iterator[tuple[UUID, int]]:
    """Cut `count` vouchers out of the spends, after the first `skip`. What a counter-entry undid comes last."""
    for spend in sorted(spends, key=lambda each: each.undone):
        passed = min(skip, spend.vouchers)
        skip -= passed
        taken = min(count, spend.vouchers - passed)
        count -= taken
        if taken:
            yield spend.lot, taken
    assert count == 0, "what is paid was spent"
