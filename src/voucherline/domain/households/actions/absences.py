"""Note when households are away."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.households import rules
from voucherline.domain.households.actions.locking import lock_living
from voucherline.domain.households.actions.mandates import check_mandate
from voucherline.domain.households.models import Absence
from voucherline.domain.households.values import AbsencePlanned
from voucherline.journal import actions as journal
from voucherline.kernel.actors import STAFF, Actor
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for


def plan_absence(household_id: UUID, *, first: date, last: date, by: Actor, now: datetime) -> bool:
    """Note that a household will be away, unless it was noted before; running clocks are moved by whoever keeps them.

    The household says so itself, or who answers for it under a mandate, or customer service, which alone notes days
    that are over.
    """
    rules.may_plan_absence(household_id, by)
    today = brussels_day(now)
    with transaction.atomic():
        if closed := check_mandate(by, now=now):
            raise closed
        household = lock_living(household_id)
        earliest = None if by.role in STAFF else today
        rules.check_absence(first, last, earliest=earliest, terms=terms_for(household.scheme, on=today))
        noted = Absence.objects.filter(household_id=household_id).values_list("first", "last")
        if any(first in each and last in each for each in rules.joined(noted)):
            return False
        Absence.objects.create(id=new_id(), household_id=household_id, first=first, last=last)
        planned = AbsencePlanned(household=household_id, subject=household_id, first=first, last=last)
        journal.record([planned], by=by, at=now)
    return True
