"""Give a self-employed mother her free vouchers: one person proposes it, another approves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdClosed, HouseholdUnknown, HouseholdView, ProofKind
from voucherline.domain.orders import queries, sql
from voucherline.domain.orders.models import Order
from voucherline.domain.orders.rules import expires_on
from voucherline.domain.orders.values import FreeVouchersGranted, NotProved, QuotaUsedUp
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import derived_id
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import NewLot
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.pricing import quota_left
from voucherline.schemes.values import Terms

FREE_VOUCHERS: Final = "free vouchers"
"""As the ledger keeps the proposal."""
_MAY: Final = "grant free vouchers"


@dataclass(frozen=True, slots=True)
class _Due:
    """What a household has a right to today, and has not got."""

    household: HouseholdView
    order: UUID
    terms: Terms
    count: int
    today: date


def propose_free(number: str, *, id_: UUID, reason: str, by: Actor, now: datetime) -> int:
    """Ask that a household gets the year's free vouchers, which it has proved a right to; tell how many.

    Nothing moves before a second person approves.
    """
    only_staff(by, _MAY)
    free_words.check(reason)
    with transaction.atomic():
        due = _due(number, now=now)
        ledger.propose_correction(
            id_=id_,
            kind=FREE_VOUCHERS,
            household=due.household.id,
            subject=due.order,
            reason=reason,
            vouchers=due.count,
            by=by.name,
            now=now,
        )
    return due.count


def approve_free(id_: UUID, *, by: Actor, now: datetime) -> FreeVouchersGranted:
    """Put the year's free vouchers into a wallet, once, on proof; tell how many.

    They count in the quota, in no tranche, cost nothing, are never refunded and stand on no tax certificate. It is as
    many as are due now, should the household have bought meanwhile.
    """
    only_staff(by, _MAY)
    with transaction.atomic():
        proposed = ledger.approve(id_, kind=FREE_VOUCHERS, by=by.name, now=now)
        due = _due(household_queries.by_ids([proposed.household])[proposed.household].number, now=now)
        last_day = expires_on(due.today, due.terms.validity)
        _issue(due, expires_on=last_day, now=now)
        granted = FreeVouchersGranted(
            household=due.household.id,
            subject=due.order,
            vouchers=due.count,
            expires_on=last_day,
            proposed_by=proposed.by,
            reason=proposed.what,
        )
        journal.record([granted], by=by, at=now)
    return granted


def _due(number: str, *, now: datetime) -> _Due:
    """Lock a household with its family and tell what is due to it; or refuse."""
    today = brussels_day(now)
    household = households.lock_families([number]).get(number)
    if household is None:
        raise HouseholdUnknown(number)
    if not household.state.may_order:
        raise HouseholdClosed(number, household.state.value)
    if not household_queries.proved([household.id], ProofKind.SELF_EMPLOYED_MOTHER, on=today):
        raise NotProved(ProofKind.SELF_EMPLOYED_MOTHER.value)
    terms = terms_for(household.scheme, on=today)
    there = queries.standings_of([household], on=today)
    person, family = there.positions(household, today.year)
    left = quota_left(terms, person=person, family=family, priority=household.id in there.priority)
    count = min(terms.free_for_self_employed_mother - person.free, left)
    if count <= 0:
        raise QuotaUsedUp(left=left, asked=terms.free_for_self_employed_mother)
    order = derived_id("free vouchers", household.id, today.year, person.free)
    return _Due(household, order, terms, count, today)


def _issue(due: _Due, *, expires_on: date, now: datetime) -> None:
    household = due.household.id
    Order.objects.create(
        household_id=household,
        id=due.order,
        scheme=due.household.scheme,
        terms=due.terms.version,
        bought_on=due.today,
        vouchers=due.count,
        paid_cents=0,
        received_cents=0,
        free=True,
        credited_at=now,
    )
    statements.run(
        sql.ADVANCE,
        {"households": [household], "years": [due.today.year], "bought": [0], "in_family": [0], "free": [due.count]},
    )
    lot = NewLot(
        household=household,
        id=derived_id(due.order, "lot", 0),
        order=due.order,
        line=None,
        scheme=due.household.scheme,
        terms=due.terms.version,
        price_cents=0,
        vouchers=due.count,
        issued_on=due.today,
        expires_on=expires_on,
    )
    ledger.issue([lot], at=now)
