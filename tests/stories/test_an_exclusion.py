"""The inspection excludes a household: customer service decides what is open, and a letter opens the account again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import transaction

from voucherline.domain.households.values import HouseholdClosed, HouseholdState
from voucherline.domain.prestations import queries
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices import sql
from voucherline.notices.actions.moving import tasks
from voucherline.notices.contents import AccountChanged
from voucherline.notices.gathering import gather
from voucherline.notices.models import Delivery
from voucherline.notices.tasks import Task
from world import Household, World

pytestmark = pytest.mark.django_db


def test_an_exclusion_ends_by_itself_on_the_day_that_was_said() -> None:
    world = World()
    ana, ben = world.household("Ana"), world.household("Ben")
    ana.becomes(HouseholdState.EXCLUDED, reason="inspection, file 26/17")
    last = world.today.replace(year=world.today.year + 1) - timedelta(days=1)
    notices.decide(now=world.now, limit=100)
    [said] = [
        each.content
        for each in gather(tasks_of(ana), now=world.now).values()
        if each and isinstance(each.content, AccountChanged)
    ]
    assert said == AccountChanged("excluded", until=last)
    world.wait_until(date(2026, 3, 2))
    ben.becomes(HouseholdState.EXCLUDED, reason="inspection, file 26/18")

    world.wait_until(at(last, 20))
    assert ana.transfers(100).reason == "account-excluded"
    world.wait_until(at(last + timedelta(days=1), 9))

    assert ana.transfers(100).outcome == "credited"
    assert ben.transfers(100).reason == "account-excluded"


def tasks_of(household: Household) -> list[Task]:
    """What waits to be said to a household."""
    ids = Delivery.objects.filter(household_id=household.id).values_list("id", flat=True)
    with transaction.atomic():
        return tasks(sql.BY_ID, {"ids": list(ids)})


def test_an_exclusion() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    bea = world.company().helper("Bea")
    honest, invented = bea.works_for(ana, hours=3), bea.works_for(ana, hours=5)
    world.wait(days=1)

    ana.becomes(HouseholdState.EXCLUDED, reason="inspection, file 26/17")
    assert ana.transfers(100).reason == "account-excluded"
    with pytest.raises(HouseholdClosed):
        bea.works_for(ana)

    # Past all deadlines, silence has decided nothing.
    world.wait_until(date(2026, 1, 20))
    assert {each.id for each in queries.tray()} == {honest.id, invented.id}

    honest.decided(for_company=True, reason="the inspection saw her work")
    invented.decided(for_company=False, reason="nobody was there")
    assert (honest.state, invented.state) == ("agreed", "cancelled")
    assert (ana.vouchers, ana.wallet.kept) == (7, 0)

    ana.becomes(HouseholdState.OPEN, reason="the year is over")
    assert ana.transfers(100).outcome == "credited"
    assert bea.works_for(ana, hours=1).view.held == 1
