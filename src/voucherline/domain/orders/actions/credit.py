"""Write down what was decided of payments: orders, lots, money, what goes back, and the facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.values import Decision, NewOutgoing, NumberedLine, Outcome, Purpose
from voucherline.domain.households.values import HouseholdView
from voucherline.domain.orders import sql
from voucherline.domain.orders.rules import Verdict, expires_on
from voucherline.domain.orders.values import OrderCredited, PaymentReturned
from voucherline.journal import actions as journal
from voucherline.journal.values import Fact
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import derived_id, sibling_id
from voucherline.kernel.numbers import is_iban
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import Account, NewLot, Posting, suspense_of
from voucherline.schemes.values import Terms


@dataclass(frozen=True, slots=True)
class Taken:
    """A line with what was decided of it, for whom, under which terms."""

    line: NumberedLine
    verdict: Verdict
    household: HouseholdView | None = None
    terms: Terms | None = None
    again: int = 0
    """How often an order of this line was withdrawn before."""

    @property
    def key(self) -> UUID:
        """The id of the order that the line leads to, and of all that it causes."""
        return derived_id(self.line.id, "again", self.again) if self.again else self.line.id

    @property
    def in_family(self) -> int:
        """How many of the vouchers count in the family's tranches."""
        return self.verdict.purchase.vouchers if self.verdict.purchase and not self.verdict.priority else 0

    @property
    def holder(self) -> UUID:
        """The household whose money this is; nobody's, if none is known."""
        assert self.terms is not None, "only payments have a holder"
        return self.household.id if self.household else suspense_of(self.terms.scheme)

    @property
    def returned_cents(self) -> int:
        """How much of it goes back."""
        if self.verdict.outcome is Outcome.RETURNED:
            return self.line.line.cents
        return self.verdict.purchase.remainder.cents if self.verdict.purchase else 0


def write(taken: Sequence[Taken], *, by: Actor, now: datetime) -> list[Decision]:
    """Move vouchers and money for all lines at once, and tell of each what was decided."""
    credited = [each for each in taken if each.verdict.outcome is Outcome.CREDITED]
    paying = [each for each in taken if each.verdict.outcome in (Outcome.CREDITED, Outcome.RETURNED)]
    today = brussels_day(now)
    _save_orders(credited, now=now)
    _advance_quotas(credited)
    ledger.post(_received(paying), at=now)
    ledger.issue([lot for each in credited for lot in _lots(each, today=today)], at=now)
    ledger.post(_going_back(paying), at=now)
    bank.prepare([_return(each, today) for each in paying if each.returned_cents], at=now)
    journal.record([_fact(each, today) for each in paying], by=by, at=now)
    return [_decision(each) for each in taken]


def _save_orders(credited: Sequence[Taken], *, now: datetime) -> None:
    if not credited:
        return
    purchases = [each.verdict.purchase for each in credited]
    statements.write(
        sql.CREDIT,
        {
            "households": [each.holder for each in credited],
            "ids": [each.key for each in credited],
            "lines": [each.line.id for each in credited],
            "schemes": [each.terms.scheme for each in credited if each.terms],
            "terms": [each.terms.version for each in credited if each.terms],
            "days": [each.line.line.booked_on for each in credited],
            "vouchers": [purchase.vouchers for purchase in purchases if purchase],
            "paid": [purchase.paid.cents for purchase in purchases if purchase],
            "received": [each.line.line.cents for each in credited],
            "in_family": [each.in_family for each in credited],
            "at": now,
        },
    )
    statements.write(sql.PAY_DEMANDS, {"households": [each.holder for each in credited]})


def _advance_quotas(credited: Sequence[Taken]) -> None:
    bought: Counter[tuple[UUID, int]] = Counter()
    in_family: Counter[tuple[UUID, int]] = Counter()
    for each in credited:
        assert each.verdict.purchase is not None, "what is credited was bought"
        key = (each.holder, each.line.line.booked_on.year)
        bought[key] += each.verdict.purchase.vouchers
        in_family[key] += each.in_family
    if bought:
        statements.write(
            sql.ADVANCE,
            {
                "households": [household for household, _ in bought],
                "years": [year for _, year in bought],
                "bought": list(bought.values()),
                "in_family": [in_family[key] for key in bought],
                "free": [0] * len(bought),
            },
        )


def _lots(each: Taken, *, today: date) -> list[NewLot]:
    """One lot a price. The validity counts from the day the vouchers are in the wallet, not from the payment."""
    assert each.verdict.purchase is not None, "what is credited was bought"
    assert each.terms is not None, "what is bought is bought under terms"
    return [
        NewLot(
            household=each.holder,
            id=sibling_id(each.key, f"lot at {price.cents}"),
            order=each.key,
            line=each.line.id,
            scheme=each.terms.scheme,
            terms=each.terms.version,
            price_cents=price.cents,
            vouchers=count,
            issued_on=today,
            expires_on=expires_on(today, each.terms.validity),
        )
        for count, price in each.verdict.purchase.pieces
    ]


def _received(paying: Sequence[Taken]) -> list[Posting]:
    return [
        Posting(
            household=each.holder,
            id=sibling_id(each.key, "received"),
            debit=Account.BANK,
            credit=Account.DEPOSIT,
            cents=each.line.line.cents,
            subject=each.key,
        )
        for each in paying
    ]


def _going_back(paying: Sequence[Taken]) -> list[Posting]:
    return [
        Posting(
            household=each.holder,
            id=sibling_id(each.key, "to return"),
            debit=Account.DEPOSIT,
            credit=Account.TO_RETURN,
            cents=each.returned_cents,
            subject=each.key,
        )
        for each in paying
        if each.returned_cents
    ]


def _return(each: Taken, today: date) -> NewOutgoing:
    assert each.terms is not None, "only payments go back"
    payer = each.line.line
    return NewOutgoing(
        id=sibling_id(each.key, "return"),
        purpose=Purpose.RETURN,
        scheme=each.terms.scheme,
        household=each.holder,
        company=None,
        name=payer.counterparty_name,
        iban=payer.counterparty_account if is_iban(payer.counterparty_account) else "",
        cents=each.returned_cents,
        reason=each.verdict.reason,
        subject=each.key,
        due_on=today,
    )


def _fact(each: Taken, today: date) -> Fact:
    purchase = each.verdict.purchase
    if purchase is None:
        return PaymentReturned(
            household=each.holder, subject=each.key, cents=each.line.line.cents, reason=each.verdict.reason
        )
    assert each.terms is not None, "what is credited was bought under terms"
    return OrderCredited(
        household=each.holder,
        subject=each.key,
        vouchers=purchase.vouchers,
        paid_cents=purchase.paid.cents,
        returned_cents=purchase.remainder.cents,
        expires_on=expires_on(today, each.terms.validity),
    )


def _decision(each: Taken) -> Decision:
    purchase = each.verdict.purchase
    return Decision(
        outcome=each.verdict.outcome,
        reason=each.verdict.reason,
        household=each.household.id if each.household else None,
        vouchers=purchase.vouchers if purchase else 0,
        returned_cents=each.returned_cents,
        outgoing=each.verdict.outgoing,
    )
