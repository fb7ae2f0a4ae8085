"""In Flanders Ana does not order for a year: the company must claim the rest from her directly."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.kernel.time import at
from world import World

pytestmark = pytest.mark.django_db


def test_a_household_short_for_a_year() -> None:
    world = World()
    ana = world.household("Ana", vouchers=4)
    bea = world.company().helper("Bea")
    first = bea.works_for(ana, hours=3)
    second = bea.works_for(ana, hours=3, day=date(2026, 1, 4))

    # Silence agrees with both. Vouchers are kept in the order of entry: the first is whole, the second lacks two.
    world.wait_until(at(date(2026, 1, 13), 6))
    assert (first.state, second.state) == ("agreed", "short")
    assert (second.view.held, ana.vouchers) == (1, 1)

    world.jump_to(date(2026, 6, 1))
    assert second.state == "short"

    # The last day on which a new voucher could pay work of 4 January 2026 is 4 January 2027.
    world.jump_to(date(2027, 1, 4))
    assert second.state == "short"
    world.jump_to(date(2027, 1, 5))
    assert second.state == "outside vouchers"
    assert ana.wallet.free == 1

    ana.pays(100)
    assert (second.state, ana.wallet.free) == ("outside vouchers", 11)
    made = world.pays_companies()
    assert made is not None
    assert made.cents == 3 * 2752
