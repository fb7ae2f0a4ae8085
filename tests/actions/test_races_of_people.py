"""Two people at once: two forms get two numbers, a mandate is accepted or revoked, a solution is changed while told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from actions.newcomers import ANA, reach, registered
from actions.racing import HOUSEHOLDS, Act, both_ways, in_turn
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries
from voucherline.domain.households.models import Household as Account
from voucherline.domain.households.values import (
    Holder,
    MandateClosed,
    MandateRight,
    NewAddress,
    ProofKind,
    Registered,
)
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations.actions import solutions
from voucherline.doors.clockwork import audit
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import midnight
from voucherline.schemes.values import Solution
from world import AGENT, Household, World
from world.world import SUPERVISOR

AtOnce = Callable[..., list[Any]]


def test_two_forms_get_two_numbers(at_once: AtOnce) -> None:
    now = World().now

    done = at_once(*[lambda: households.register_form(ANA, by=AGENT, now=now)] * 4)

    assert all(isinstance(each, Registered) for each in done), done
    assert len({each.number for each in done}) == Account.objects.count() == 4


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


def _will_move(world: World, ana: Household) -> datetime:
    """The moment from which the new address counts."""
    households.change_contact(ana.id, NewAddress("Nieuwstraat 5", "9000", "Gent"), by=ana.actor, now=world.now)
    return world.now + timedelta(days=10)


def test_a_payment_of_somebody_who_moves_meanwhile_buys_vouchers(at_once: AtOnce) -> None:
    world = World()
    people = [world.household(name) for name in ("Ana", "Bob", "Cis", "Dirk", "Eva", "Fons")]
    now = [_will_move(world, each) for each in people][-1]
    world.now = now
    still_to_move = iter(people)

    def two() -> tuple[Act, Act]:
        ana = next(still_to_move)
        return lambda: households.use_contacts(now=now, limit=1), lambda: ana.transfers(100)

    for _, _, paid in both_ways(at_once, two, gate=HOUSEHOLDS):
        assert paid == "done"
    assert [each.vouchers for each in people] == [10] * len(people)
    assert audit.run() == []


def test_free_vouchers_are_given_to_somebody_who_moves_meanwhile(at_once: AtOnce) -> None:
    world = World()
    ana = registered(world)
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    now, id_ = _will_move(world, ana), new_id()
    orders.propose_free(ana.number, id_=id_, reason="a mother", by=AGENT, now=world.now)

    [_, granted] = in_turn(
        lambda: households.use_contacts(now=now, limit=1),
        lambda: orders.approve_free(id_, by=SUPERVISOR, now=now).vouchers,
        gate=HOUSEHOLDS,
    )

    assert granted == 105


def test_whoever_moves_in_while_a_payment_waits_counts_in_the_familys_quota(at_once: AtOnce) -> None:
    world = World()
    ben, cis = (world.household(name, street="Nieuwstraat 5") for name in ("Ben", "Cis"))
    ana = world.household("Ana", street="Kerkstraat 1")
    for each in (ana, cis):
        assert each.transfers(400 * 10 + 100 * 11).vouchers == 500
    now = world.now = _will_move(world, ana)

    [paid, _] = in_turn(
        lambda: ben.transfers(100),
        lambda: households.use_contacts(now=now, limit=1),
        gate=f"select from households_household where id = '{ben.id}' for update",
    )

    assert (paid.outcome, paid.reason) == ("returned", "quota-used-up")


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
