"""As whom anybody may come in, in a played town."""

from __future__ import annotations

import pytest

from voucherline.doors.entrance.samples import samples
from voucherline.schemes.values import Solution
from world import World

pytestmark = pytest.mark.django_db


def test_those_with_work_to_answer_come_first() -> None:
    world = World()
    bea = world.company().helper("Bea")
    for n in range(3):
        world.household(f"Idle {n}")
    done, asked = world.household("Done", vouchers=5), world.household("Asked", vouchers=5)
    called = world.household("Called", solution=Solution.TELEPHONE, telephones=("+3292220000",))
    bea.works_for(done, hours=1).confirmed()
    bea.works_for(asked, hours=2)
    bea.works_for(called, hours=1)

    found = list(samples())

    assert [each.person.name for each in found if each.how == Solution.ONLINE] == ["Asked", "Idle 0", "Idle 1"]
    assert [each.person.name for each in found if each.how == Solution.TELEPHONE] == ["Called"]
