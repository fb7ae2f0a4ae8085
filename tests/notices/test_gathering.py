"""Gathering asks the database as often for many notices as for few."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from voucherline.database import statements
from voucherline.kernel.time import at
from voucherline.notices import actions as notices
from voucherline.notices.actions.moving import take_up
from voucherline.notices.contents import QuarterlyStatement
from voucherline.notices.gathering import gather
from voucherline.notices.values import Channel
from voucherline.schemes.values import Solution
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


def test_a_statement_ends_with_what_was_there_when_its_quarter_ended(world: World) -> None:
    """The vouchers of the day on which the letter is printed are of the next quarter."""
    ana = world.household("Ana", vouchers=20, solution=Solution.TELEPHONE, telephones=("+3292220000",))
    world.jump_to(date(2026, 4, 1))
    ana.pays(500)
    assert ana.vouchers == 70
    notices.decide(now=world.now, limit=100)
    tasks = take_up(Channel.LETTER, now=world.now, due_by=at(date(2026, 5, 1), 0), lost_at=world.now, limit=100)

    said = [there.content for there in gather(tasks, now=world.now).values() if there]

    [statement] = [each for each in said if isinstance(each, QuarterlyStatement)]
    assert (statement.before, statement.after) == (0, 20)
