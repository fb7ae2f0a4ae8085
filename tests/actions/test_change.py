"""The company amends, cancels or maintains."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.prestations.values import (
    Amendment,
    ChangedMeanwhile,
    DayInFuture,
    DayTooOld,
    NotYours,
    Overlap,
    ReasonMissing,
    TooManyMinutesInDay,
)
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.time import at, midnight
from world import AGENT, Bea, Household, Prestation, World, one

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company().helper("Bea")


@pytest.fixture
def work(ana: Household, bea: Bea) -> Prestation:
    """Three hours at Ana's, who has ten vouchers and was told."""
    return bea.works_for(ana, hours=3)


# Amend


def test_before_the_household_knew_it_is_simply_corrected(ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=3, told=False)

    work.amended(hours=2)
    work.is_told()
    bea.world.wait_until(date(2026, 1, 14))

    assert (work.state, work.view.household_yes, ana.vouchers) == ("agreed", "silence", 8)


def test_once_told_the_household_is_told_again_and_silence_does_not_count(work: Prestation) -> None:
    work.amended(hours=2)
    assert (work.view.told_at, work.view.household_due_at) == (None, None)

    work.is_told()
    work.world.wait_until(date(2026, 1, 14))

    assert (work.state, work.view.tray) == ("registered", "household silent")
    assert work.household.vouchers == 10


def test_a_person_still_confirms_what_was_amended(work: Prestation) -> None:
    work.amended(hours=2)
    work.is_told()

    assert work.confirmed().state == "agreed"
    assert work.household.vouchers == 8


def test_nobody_says_yes_to_hours_that_changed_under_its_eyes(work: Prestation) -> None:
    work.amended(hours=5)

    # The page, or the call, still speaks of the old hours.
    with pytest.raises(ChangedMeanwhile) as changed:
        work.confirmed()
    assert changed.value.minutes == 300
    assert work.state == "registered"


def test_a_person_who_was_silent_after_an_amendment_may_still_confirm(work: Prestation) -> None:
    work.amended(hours=2)
    work.is_told()
    work.world.wait_until(date(2026, 1, 14))

    work.confirmed()

    assert (work.state, work.view.tray) == ("agreed", "")


def test_the_households_yes_was_to_the_old_hours(work: Prestation) -> None:
    work.confirmed()

    work.amended(hours=4)

    assert (work.state, work.view.household_yes) == ("registered", "")


def test_amending_is_the_companys_yes(work: Prestation) -> None:
    work.amended(hours=2)

    assert (work.view.company_yes, work.view.company_due_at) == ("person", None)


def test_fewer_hours_free_vouchers(work: Prestation) -> None:
    work.amended(hours=1)

    assert (work.household.wallet.kept, work.household.wallet.free) == (1, 9)


def test_more_hours_hold_more(work: Prestation) -> None:
    work.amended(hours=8)

    assert (work.household.wallet.kept, work.household.wallet.free) == (8, 2)


def test_more_hours_than_vouchers_hold_what_there_is(work: Prestation) -> None:
    work.amended(hours=11.5)

    assert (work.view.due, work.view.held) == (11, 10)


def test_part_hours_are_counted_anew(ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, hours=1.25)
    work.amended(hours=1.75)
    work.is_told()
    work.confirmed()
    assert ana.vouchers == 9

    # 45 minutes are carried: 1 h 15 fill the second hour.
    assert bea.works_for(ana, hours=1.25).view.due == 2


def test_freed_vouchers_serve_what_lacks_them(ana: Household, bea: Bea, work: Prestation) -> None:
    lacking = bea.works_for(ana, hours=9)
    assert lacking.view.held == 7

    work.amended(hours=1)

    assert lacking.view.held == 9


def test_the_day_and_the_activity_may_be_amended(work: Prestation) -> None:
    work.amended(day=date(2026, 1, 3), activity="3")

    assert (work.view.day, work.view.activity) == (date(2026, 1, 3), "3")
    [fact] = work.household.heard("PrestationAmended")
    assert fact == {
        "before": {"day": "2026-01-05", "minutes": 180, "activity": "1"},
        "after": {"day": "2026-01-03", "minutes": 180, "activity": "3"},
        "told_before": True,
    }


def test_amended_work_obeys_the_rules_of_entry(world: World, ana: Household, bea: Bea) -> None:
    morning = bea.works_for(ana, hours=3, starts=9 * 60)
    bea.works_for(ana, hours=3, starts=12 * 60)

    with pytest.raises(Overlap):
        morning.amended(hours=3.5)
    with pytest.raises(TooManyMinutesInDay):
        morning.amended(hours=9.5)
    with pytest.raises(DayInFuture):
        morning.amended(day=date(2026, 1, 6))
    with pytest.raises(DayTooOld):
        morning.amended(day=date(2025, 10, 4))
    assert morning.view.minutes == 180


def test_hours_entered_in_time_may_be_amended_later(world: World) -> None:
    ana = world.household("Ana", vouchers=10, scheme="wallonia")
    bea = world.company(scheme="wallonia").helper("Bea")
    world.now = at(date(2026, 3, 20), 9)
    work = bea.works_for(ana, hours=3, day=date(2026, 1, 5))
    world.now = at(date(2026, 4, 10), 9)
    work.contested()

    work.amended(hours=2)

    assert (work.view.due, work.view.day) == (2, date(2026, 1, 5))


def test_only_the_company_itself_amends(world: World, work: Prestation) -> None:
    to = Amendment(minutes=120)
    for by in (work.household.actor, replace(AGENT, on_recorded_call="call 17")):
        with pytest.raises(NotAllowed):
            one(prestations.amend([work.id], to=to, by=by, now=world.now))
    with pytest.raises(NotYours):
        one(prestations.amend([work.id], to=to, by=world.company("Other").actor, now=world.now))


def test_after_a_contest_an_amendment_asks_the_household_again(work: Prestation) -> None:
    work.contested()
    work.amended(hours=2)
    assert (work.state, work.view.contest_reason) == ("registered", "")

    work.contested()
    assert work.state == "contested"
    work.amended(hours=1)
    work.is_told()
    work.confirmed()
    assert (work.state, work.household.vouchers) == ("agreed", 9)


# Cancel


def test_cancelling_frees_the_vouchers(work: Prestation) -> None:
    assert work.cancelled().state == "cancelled"

    assert (work.household.vouchers, work.household.wallet.kept) == (10, 0)
    assert work.household.heard("PrestationCancelled") == [{"reason": "", "released": 3}]


def test_cancelling_gives_the_carried_minutes_back(ana: Household, bea: Bea) -> None:
    first = bea.works_for(ana, hours=1.25)
    assert bea.works_for(ana, hours=2.75).view.due == 3

    first.cancelled()

    # The second had 15 minutes of the first in its vouchers: the next hour is short of them, and 1 h 15 make good.
    assert bea.works_for(ana, hours=1).view.due == 0
    assert bea.works_for(ana, hours=0.25).view.due == 1


def test_a_contested_prestation_may_be_cancelled(work: Prestation) -> None:
    work.contested()

    assert work.cancelled().state == "cancelled"
    assert work.household.wallet.kept == 0


def test_freed_by_cancelling_vouchers_serve_the_oldest_work_first(ana: Household, bea: Bea, work: Prestation) -> None:
    bea.works_for(ana, hours=7, day=date(2026, 1, 2))
    newer = bea.works_for(ana, hours=2, day=date(2026, 1, 5))
    older = bea.works_for(ana, hours=2, day=date(2026, 1, 3))

    work.cancelled()

    assert (older.view.held, newer.view.held) == (2, 1)


def test_what_is_agreed_cannot_be_cancelled(work: Prestation) -> None:
    work.validated()
    work.confirmed()

    with pytest.raises(MoveRefused):
        work.cancelled()


# Maintain


def test_a_company_may_keep_to_what_was_contested_with_reasons(work: Prestation) -> None:
    work.contested()

    assert work.maintained().state == "maintained"
    assert (work.view.tray, work.view.company_due_at) == ("maintained", None)


def test_without_reasons_it_may_not(work: Prestation) -> None:
    work.contested()

    with pytest.raises(ReasonMissing):
        work.maintained("")


def test_only_what_was_contested_can_be_maintained(work: Prestation) -> None:
    with pytest.raises(MoveRefused):
        work.maintained()


def test_the_household_may_still_confirm(work: Prestation) -> None:
    work.contested()
    work.maintained()

    assert work.confirmed().state == "agreed"
    assert work.view.tray == ""


def test_or_stay_and_silence_never_counts(work: Prestation) -> None:
    work.contested()
    work.maintained()

    work.world.wait_until(date(2026, 3, 1))

    assert (work.state, work.view.tray) == ("maintained", "maintained")


def test_the_clock_of_an_amendment_before_being_told_starts_with_the_news(ana: Household, bea: Bea) -> None:
    work = bea.works_for(ana, told=False)
    bea.world.wait(days=1)
    work.amended(hours=2)
    bea.world.wait(days=1)

    work.is_told()

    assert work.view.household_due_at == midnight(date(2026, 1, 15))
