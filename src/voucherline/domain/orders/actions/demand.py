"""Announce an order before paying it; an unpaid one lapses."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdClosed
from voucherline.domain.orders import queries
from voucherline.domain.orders.models import Demand
from voucherline.domain.orders.values import DemandLapsed, DemandMade, Quote
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK, Actor
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for


def demand(number: str, vouchers: int, *, id_: UUID, by: Actor, now: datetime) -> Quote:
    """Note that a household means to order so many vouchers, and tell what to pay; asked twice, it is noted once."""
    today = brussels_day(now)
    household = households.by_number(number)
    if not household.state.may_order:
        raise HouseholdClosed(number, household.state.value)
    quoted = queries.quote(number, vouchers, on=today)
    terms = terms_for(household.scheme, on=today)
    with transaction.atomic():
        _, new = Demand.objects.get_or_create(
            household_id=household.id,
            id=id_,
            defaults={
                "vouchers": vouchers,
                "cents": quoted.total.cents,
                "made_at": now,
                "lapses_on": today + timedelta(days=terms.demand_days),
            },
        )
        if new:
            made = DemandMade(household=household.id, subject=id_, vouchers=vouchers, cents=quoted.total.cents)
            journal.record([made], by=by, at=now)
    return quoted


def lapse_demands(*, limit: int, now: datetime) -> int:
    """Let announced orders lapse whose last day has passed; tell how many."""
    with transaction.atomic():
        due = Demand.objects.select_for_update().filter(state="open", lapses_on__lt=brussels_day(now))
        demands = list(due.order_by("household_id", "id")[:limit])
        Demand.objects.filter(id__in=[each.id for each in demands]).update(state="lapsed")
        lapsed = [
            DemandLapsed(household=each.household_id, subject=each.id, vouchers=each.vouchers) for each in demands
        ]
        journal.record(lapsed, by=THE_CLOCK, at=now)
    return len(demands)
