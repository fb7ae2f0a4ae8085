"""In Wallonia the company enters the work itself: that is its yes, and Luc has sixty days."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.kernel.time import midnight
from voucherline.schemes.values import EnteredBy
from world import Prestation, World

pytestmark = pytest.mark.django_db


def entered_by_the_company(world: World) -> Prestation:
    luc = world.household("Luc", scheme="wallonia", vouchers=10, language="fr")
    return world.company(scheme="wallonia").helper("Bea").works_for(luc, hours=3, entered_by=EnteredBy.COMPANY)


def test_silent_for_sixty_days() -> None:
    world = World()
    work = entered_by_the_company(world)
    # 5 January and sixty days: 6 March, a Friday; weekends count.
    assert work.view.household_due_at == midnight(date(2026, 3, 7))

    world.wait_until(date(2026, 3, 7))
    assert (work.state, work.household.wallet.kept) == ("registered", 3)

    world.wait(hours=1)
    assert (work.state, work.view.household_yes, work.household.vouchers) == ("agreed", "silence", 7)


def test_away_for_two_weeks_of_them() -> None:
    world = World()
    work = entered_by_the_company(world)

    work.household.is_away(date(2026, 2, 2), date(2026, 2, 15))

    assert work.view.household_due_at == midnight(date(2026, 3, 21))


def test_a_no_on_the_last_day() -> None:
    world = World()
    work = entered_by_the_company(world)
    world.wait_until(midnight(date(2026, 3, 6)))
    world.wait(hours=20)

    work.contested()

    world.wait(days=5)
    assert work.state == "contested"


def test_his_vouchers_outlive_the_wait() -> None:
    world = World()
    work = entered_by_the_company(world)
    assert work.household.wallet.lots[0].expires_on == date(2026, 9, 30)
