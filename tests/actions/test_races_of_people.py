"""Two people at once: two forms get two numbers, a mandate is accepted or revoked, a solution is changed while told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from actions.newcomers import ANA, reach, registered
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.models import Household
from voucherline.domain.households.values import Holder, MandateClosed, MandateRight, Registered
from voucherline.doors.clockwork import audit
from voucherline.doors.console import solutions
from voucherline.kernel.time import midnight
from voucherline.schemes.values import Solution
from world import AGENT, World

AtOnce = Callable[..., list[Any]]


def test_two_forms_get_two_numbers(at_once: AtOnce) -> None:
    now = World().now

    done = at_once(*[lambda: households.register_form(ANA, by=AGENT, now=now)] * 4)

    assert all(isinstance(each, Registered) for each in done), done
    assert len({each.number for each in done}) == Household.objects.count() == 4


def test_a_mandate_is_accepted_or_revoked_never_both(at_once: AtOnce) -> None:
    world = World()
    ana, ben = registered(world), registered(world, name="Ben")
    mandate = households.give_mandate(
        ana.id,
        Holder(number=ben.number),
        first=world.today,
        last=date(2026, 12, 31),
        allows=[MandateRight.ANSWER],
        by=ana.actor,
        now=world.now,
    )
    code = households.issue_mandate_code(mandate)

    done = at_once(
        lambda: households.accept_mandate(mandate, code, by=ben.actor, now=world.now),
        lambda: households.revoke_mandate(mandate, by=ana.actor, now=world.now),
    )

    # Whoever came first, the household has the last word.
    assert queries.mandate(mandate).state == "ended"
    assert done[1] is None
    assert done[0] is None or isinstance(done[0], MandateClosed)
    assert audit.run() == []


def test_a_solution_changed_while_work_is_told_gives_the_better_clock(at_once: AtOnce) -> None:
    world = World()
    ana = registered(world)
    work = world.company().helper("Bea").works_for(ana, told=False)

    done = at_once(
        work.is_told,
        lambda: solutions.change_solution(ana.id, Solution.TELEPHONE, by=ana.actor, now=world.now),
    )

    assert not any(isinstance(each, Exception) for each in done), done
    assert reach(ana).solution is Solution.TELEPHONE
    assert work.view.household_due_at == midnight(date(2026, 1, 20))
    assert audit.run() == []
