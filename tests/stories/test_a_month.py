"""The main job, thin but whole: paid, worked, agreed, reimbursed."""

import pytest

from voucherline.domain.prestations.states import PrestationState
from world import World

pytestmark = pytest.mark.django_db


def test_silence_pays_the_company() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    prestation = world.company("Net & Co").helper("Bea").works_for(ana, hours=3)

    # Told on Monday 5 January; five working days end with Monday the 12th.
    world.wait_until(world.today.replace(day=13))
    assert prestation.state is PrestationState.REGISTERED

    world.wait(minutes=5)
    assert prestation.state is PrestationState.AGREED
    assert ana.vouchers == 7


def test_one_yes_is_not_enough() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    prestation = world.company().helper("Bea").works_for(ana, hours=3)

    prestation.confirmed()
    assert prestation.state is PrestationState.REGISTERED
    assert ana.wallet.kept == 3

    prestation.validated()
    assert prestation.state is PrestationState.AGREED
    assert ana.vouchers == 7
