"""Silence answers - and where it may not, a person does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.kernel.time import at, midnight
from voucherline.schemes.values import EnteredBy
from world import Prestation, World

pytestmark = pytest.mark.django_db


def works(world: World, *, scheme: str = "flanders", vouchers: int = 10, **how: bool | EnteredBy) -> Prestation:
    ana = world.household("Ana", scheme=scheme, vouchers=vouchers)
    return world.company(scheme=scheme).helper("Bea").works_for(ana, **how)  # type: ignore[arg-type]


def test_the_whole_of_the_last_day_is_the_households() -> None:
    world = World()
    work = works(world)

    last_instant = midnight(date(2026, 1, 13)) - timedelta(microseconds=1)
    assert prestations.let_silence_answer(now=last_instant) == 0
    assert work.state == "registered"

    assert prestations.let_silence_answer(now=midnight(date(2026, 1, 13))) == 1
    assert work.state == "agreed"


def test_both_parties_silent_agree_in_one_run() -> None:
    world = World()
    work = works(world)

    world.wait_until(date(2026, 1, 14))

    view = work.view
    assert (view.state, view.company_yes, view.household_yes) == ("agreed", "silence", "silence")
    assert work.facts == [
        "PrestationRegistered",
        "PrestationTold",
        "AnswerReminded",  # half-way, in vain
        "PrestationValidated",
        "PrestationConfirmed",
    ]
    assert work.household.vouchers == 7


def test_the_companys_silence_alone_waits_for_the_household() -> None:
    world = World()
    work = works(world, told=False)

    world.wait_until(date(2026, 1, 14))

    assert (work.view.company_yes, work.view.household_yes, work.state) == ("silence", "", "registered")


def test_the_households_silence_after_the_companys_word() -> None:
    world = World()
    work = works(world)
    work.validated()

    world.wait_until(date(2026, 1, 14))

    assert (work.view.company_yes, work.view.household_yes, work.state) == ("person", "silence", "agreed")


def test_in_brussels_one_silence_follows_the_other() -> None:
    world = World()
    work = works(world, scheme="brussels")

    # The company's yes falls on Tuesday 13 January, as that day begins: Wednesday, Thursday, Friday, Monday follow.
    world.wait_until(date(2026, 1, 13))
    world.wait(hours=1)
    assert (work.view.company_yes, work.view.household_due_at) == ("silence", midnight(date(2026, 1, 20)))

    world.wait_until(at(date(2026, 1, 20), 1))
    assert work.state == "agreed"


def test_after_a_failure_of_weeks_both_silences_are_made_good() -> None:
    world = World()
    work = works(world, scheme="brussels")

    world.jump_to(date(2026, 3, 2))

    assert (work.state, work.view.household_yes) == ("agreed", "silence")


def test_in_brussels_sixty_days_after_a_companys_entry() -> None:
    world = World()
    work = works(world, scheme="brussels", entered_by=EnteredBy.COMPANY)

    # Entered and told on 5 January: the sixtieth day is 6 March.
    world.jump_to(date(2026, 3, 6))
    assert work.state == "registered"

    world.wait_until(at(date(2026, 3, 7), 1))
    assert work.state == "agreed"


def test_after_a_contest_silence_never_counts() -> None:
    world = World()
    work = works(world)
    work.contested()

    # The company has ten working days, to Monday 19 January.
    world.wait_until(date(2026, 1, 20))
    assert (work.state, work.view.tray) == ("contested", "")

    world.wait(hours=1)
    assert (work.state, work.view.tray) == ("contested", "company silent")


def test_after_an_amendment_the_households_silence_never_counts() -> None:
    world = World()
    work = works(world)
    work.amended(hours=2)
    work.is_told()

    world.wait_until(date(2026, 1, 13))
    assert work.view.tray == ""

    world.wait(hours=1)
    assert (work.state, work.view.tray) == ("registered", "household silent")


def test_with_too_few_vouchers_silence_leaves_it_short() -> None:
    world = World()
    work = works(world, vouchers=2)

    world.wait_until(date(2026, 1, 14))

    assert (work.state, work.view.held, work.household.vouchers) == ("short", 2, 2)


def test_running_again_does_nothing() -> None:
    world = World()
    works(world)
    world.wait_until(date(2026, 1, 14))

    assert prestations.let_silence_answer(now=world.now) == 0


def test_batches_together_do_all() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    bea = world.company().helper("Bea")
    work = [bea.works_for(ana, hours=1) for _ in range(5)]
    midnight_after = midnight(date(2026, 1, 13))

    done = []
    while count := prestations.let_silence_answer(now=midnight_after, limit=2):
        done.append(count)

    assert sum(done) == 5
    assert {each.state for each in work} == {"agreed"}
