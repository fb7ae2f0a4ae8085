"""One id that two helpers of a company enter at one instant: one prestation, and the later is told."""

from __future__ import annotations

import pytest

from actions.racing import HELPERS, Act, AtOnce, both_ways
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.models import Prestation
from voucherline.domain.prestations.values import Entry
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import new_id
from voucherline.schemes.values import EnteredBy
from world import World

pytestmark = pytest.mark.django_db(transaction=True)


def _enter(entry: Entry, *, by: Actor, world: World) -> Act:
    return lambda: prestations.register([entry], entered_by=EnteredBy.HELPER, by=by, now=world.now)


@pytest.mark.parametrize("same_household", [True, False])
def test_one_id_of_two_helpers_at_once(at_once: AtOnce, same_household: bool) -> None:  # noqa: FBT001 - both ways
    world = World()
    company = world.company()
    bea, cis = company.helper("Bea"), company.helper("Cis")
    ana = world.household("Ana", vouchers=60)
    jo = ana if same_household else world.household("Jo", vouchers=60)
    ids = []

    def make() -> tuple[Act, Act]:
        ids.append(new_id())
        # One hour, on a day of its own each time is not needed: six hours fit in a day.
        one, other = bea.entry(ana, hours=1, id_=ids[-1]), cis.entry(jo, hours=1, id_=ids[-1])
        return _enter(one, by=bea.actor, world=world), _enter(other, by=cis.actor, world=world)

    for first, *told in both_ways(at_once, make, gate=HELPERS):
        assert sorted(told) == ["SamePrestationDiffers", "done"]
        if first != "nobody":
            assert told[0 if first == "one" else 1] == "done"
        assert Prestation.objects.filter(id=ids[-1]).count() == 1
