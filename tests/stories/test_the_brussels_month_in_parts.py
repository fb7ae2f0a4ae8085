"""In Brussels a month of work meets a small wallet: paid in parts, the next order first completes."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.kernel.time import at
from world import World

pytestmark = pytest.mark.django_db


def test_the_brussels_month_in_parts() -> None:
    world = World()
    ana = world.household("Ana", scheme="brussels", vouchers=6)
    bea = world.company(scheme="brussels").helper("Bea")
    weeks = []
    for _ in range(4):
        weeks.append(bea.works_for(ana, hours=3))
        world.wait(days=7)
    # Two weeks took the six vouchers and were agreed by silence; nothing was left for the third and fourth.
    assert [week.view.spent for week in weeks] == [3, 3, 0, 0]

    # The company is silent for five working days, then the household for four: the last of 26 January by 9 February.
    world.wait_until(at(date(2026, 2, 14), 6))
    assert [week.state for week in weeks] == ["agreed", "agreed", "short", "short"]
    first = world.pays_companies(scheme="brussels")
    assert first is not None
    assert first.cents == 6 * 2720

    # Four vouchers: the third week is complete, the fourth has one.
    ana.pays(45.60)
    assert [week.state for week in weeks] == ["agreed", "agreed", "agreed", "short"]
    assert [week.view.spent for week in weeks] == [3, 3, 3, 1]
    second = world.pays_companies(scheme="brussels")
    assert second is not None
    assert second.cents == 4 * 2720

    ana.pays(34.20)
    assert (weeks[3].state, ana.wallet.free) == ("agreed", 1)
    third = world.pays_companies(scheme="brussels")
    assert third is not None
    assert third.cents == 2 * 2720

    world.bank_pays([*first.payments, *second.payments, *third.payments], scheme="brussels")
    assert {week.state for week in weeks} == {"reimbursed"}
