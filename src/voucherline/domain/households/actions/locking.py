"""Lock one household, the first thing that every change of it does."""

from __future__ import annotations

from uuid import UUID

from voucherline.domain.households.models import Household
from voucherline.domain.households.values import HouseholdClosed, HouseholdState


def lock(household_id: UUID) -> Household:
    """Lock a household."""
    return Household.objects.select_for_update(no_key=True).get(id=household_id)


def lock_living(household_id: UUID) -> Household:
    """Lock a household whose account is not over; or refuse."""
    household = lock(household_id)
    if HouseholdState(household.state).is_over:
        raise HouseholdClosed(household.number, household.state)
    return household
