"""Gathering asks the database as often for many notices as for few."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from voucherline.database import statements
from voucherline.notices import actions as notices
from voucherline.notices.actions.moving import take_up
from voucherline.notices.gathering import gather
from voucherline.notices.values import Channel
from world import World

pytestmark = pytest.mark.django_db


def asked(work: Callable[[], object]) -> int:
    before = next(statements.run_so_far)
    work()
    return next(statements.run_so_far) - before - 1


def test_ten_short_households_cost_as_many_statements_as_two(
    world: World, django_assert_max_num_queries: Callable[..., object]
) -> None:
    """Orders, work and missing vouchers, each with its own quote: nothing is read notice by notice."""
    company = world.company()
    for n in range(12):
        ana = world.household(f"Ana {n}", vouchers=1, email=f"ana{n}@home.test")
        company.helper(f"Bea {n}").works_for(ana, hours=1 + n % 3, told=False)
    notices.decide(now=world.now, limit=100)

    def batch(count: int) -> int:
        tasks = take_up(Channel.EMAIL, now=world.now, lost_at=world.now, limit=count)
        assert len(tasks) == count
        with django_assert_max_num_queries(10):  # type: ignore[attr-defined]
            return asked(lambda: gather(tasks, now=world.now))

    assert batch(20) <= batch(4)
