"""The inspection excludes a household: customer service decides what is open, and a letter opens the account again."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.households.values import HouseholdClosed, HouseholdState
from voucherline.domain.prestations import queries
from world import World

pytestmark = pytest.mark.django_db


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
