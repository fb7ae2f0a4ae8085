"""Give a self-employed mother her free vouchers."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdClosed, HouseholdUnknown, ProofKind
from voucherline.domain.orders import queries, sql
from voucherline.domain.orders.models import Order
from voucherline.domain.orders.rules import expires_on
from voucherline.domain.orders.values import FreeVouchersGranted, NotProved, QuotaUsedUp
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import derived_id
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import NewLot
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.pricing import quota_left


def grant_free(number: str, *, by: Actor, now: datetime) -> int:
    """Put the year's free vouchers into a wallet, once, on proof; tell how many.

    They count in the quota, in no tranche, cost nothing, are never refunded and stand on no tax certificate.
    """
    only_staff(by, "grant free vouchers")
    today = brussels_day(now)
    with transaction.atomic():
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
        last_day = expires_on(today, terms.validity)
        Order.objects.create(
            household_id=household.id,
            id=order,
            scheme=household.scheme,
            terms=terms.version,
            bought_on=today,
            vouchers=count,
            paid_cents=0,
            received_cents=0,
            free=True,
            credited_at=now,
        )
        statements.run(
            sql.ADVANCE,
            {"households": [household.id], "years": [today.year], "bought": [0], "in_family": [0], "free": [count]},
        )
        lot = NewLot(
            household=household.id,
            id=derived_id(order, "lot", 0),
            order=order,
            line=None,
            scheme=household.scheme,
            terms=terms.version,
            price_cents=0,
            vouchers=count,
            issued_on=today,
            expires_on=last_day,
        )
        ledger.issue([lot], at=now)
        granted = FreeVouchersGranted(household=household.id, subject=order, vouchers=count, expires_on=last_day)
        journal.record([granted], by=by, at=now)
    return count
