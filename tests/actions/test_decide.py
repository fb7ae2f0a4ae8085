"""Customer service decides what lies in its tray."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.books import assert_add_up
from voucherline.domain.households.values import HouseholdState
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.models import Prestation as PrestationRow
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.prestations.values import PrestationUnknown, ReasonMissing, SecondPersonNeeded, TrayReason
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.ledger.values import SamePersonTwice
from voucherline.schemes.values import EnteredBy
from world import AGENT, SUPERVISOR, Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=20)


def maintained(ana: Household, hours: float = 3) -> Prestation:
    work = ana.world.company().helper("Bea").works_for(ana, hours=hours)
    work.contested()
    work.maintained()
    return work


def test_for_the_company_it_is_agreed(ana: Household) -> None:
    work = maintained(ana)

    done = work.decided(for_company=True)

    assert (done.state, done.spent, ana.vouchers) == ("agreed", 3, 17)
    assert queries.tray() == []


def test_for_the_household_it_is_cancelled(ana: Household) -> None:
    work = maintained(ana)

    assert work.decided(for_company=False, reason="she was abroad").state == "cancelled"

    assert (ana.vouchers, ana.wallet.kept) == (20, 0)
    [fact] = ana.heard("PrestationDecided")
    assert (fact["for_company"], fact["reason"]) == (False, "she was abroad")
    assert queries.tray() == []


def test_ten_hours_are_decided_by_one_person(ana: Household) -> None:
    assert maintained(ana, hours=10).decided(for_company=True).state == "agreed"


@pytest.mark.parametrize("for_company", [True, False])
def test_more_than_ten_hours_need_two(ana: Household, for_company: bool) -> None:  # noqa: FBT001 - both ways
    work = maintained(ana, hours=10.25)

    with pytest.raises(SecondPersonNeeded) as refused:
        work.decided(for_company=for_company)
    assert refused.value.minutes == 615
    assert work.state == "maintained"

    work.decided(for_company=for_company, reason="so I heard", by=SUPERVISOR)
    assert work.state == ("agreed" if for_company else "cancelled")
    [fact] = ana.heard("PrestationDecided")
    assert (fact["first"], fact["second"], fact["reason"]) == (AGENT.name, SUPERVISOR.name, "so I heard")
    assert_add_up()


def test_the_second_person_is_another_one(ana: Household) -> None:
    work = maintained(ana, hours=10.25)
    noted(work, for_company=True)

    with pytest.raises(SamePersonTwice):
        work.decided(for_company=True)
    assert work.state == "maintained"


def test_two_who_decide_otherwise_decide_nothing(ana: Household) -> None:
    work = maintained(ana, hours=10.25)
    noted(work, for_company=True)
    noted(work, for_company=False, by=SUPERVISOR)
    assert work.state == "maintained"

    # Whoever changes her mind joins the other.
    assert work.decided(for_company=True, by=SUPERVISOR).state == "agreed"


def test_what_was_amended_meanwhile_is_decided_anew(ana: Household) -> None:
    work = maintained(ana, hours=10.25)
    noted(work, for_company=True)
    ana.world.wait(days=1)
    work.amended(hours=10.5)
    work.is_told()
    work.contested()
    work.maintained()

    noted(work, for_company=True, by=SUPERVISOR)
    assert work.state == "maintained"


def test_one_person_is_named_once(ana: Household) -> None:
    maintained(ana).decided(for_company=True)

    [fact] = ana.heard("PrestationDecided")
    assert (fact["first"], fact["second"]) == ("", "")


def noted(work: Prestation, *, for_company: bool, by: Actor = AGENT) -> None:
    with pytest.raises(SecondPersonNeeded):
        work.decided(for_company=for_company, by=by)


def test_a_decision_has_a_reason(ana: Household) -> None:
    work = maintained(ana)

    with pytest.raises(ReasonMissing):
        work.decided(for_company=True, reason="")


def test_neither_company_nor_household_decides(ana: Household) -> None:
    work = maintained(ana)

    for by in (work.company.actor, ana.actor):
        with pytest.raises(NotAllowed):
            prestations.decide(work.id, for_company=True, reason="I say so", by=by, now=ana.world.now)


def test_what_is_not_in_the_tray_is_not_decided(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana)

    with pytest.raises(MoveRefused):
        work.decided(for_company=True)
    work.contested()
    with pytest.raises(MoveRefused):
        work.decided(for_company=True)


def test_what_is_unknown_is_not_decided(world: World) -> None:
    with pytest.raises(PrestationUnknown):
        prestations.decide(new_id(), for_company=True, reason="?", by=AGENT, now=world.now)


def test_decided_once(ana: Household) -> None:
    work = maintained(ana)
    work.decided(for_company=False)

    with pytest.raises(MoveRefused):
        work.decided(for_company=True)


def test_for_the_company_with_too_few_vouchers_it_is_short(world: World) -> None:
    poor = world.household("Poor", vouchers=1)

    assert maintained(poor).decided(for_company=True).state == "short"


def test_vouchers_bought_since_the_contest_pay(world: World) -> None:
    poor = world.household("Poor", vouchers=1)
    work = maintained(poor)
    poor.pays(100)

    assert work.decided(for_company=True).state == "agreed"
    assert poor.vouchers == 8


# Set aside: an inspection, or nobody can be told


def test_what_is_open_of_an_excluded_household_goes_to_customer_service(ana: Household) -> None:
    bea = ana.world.company().helper("Bea")
    waiting, agreed = bea.works_for(ana), bea.works_for(ana)
    agreed.validated()
    agreed.confirmed()
    ana.becomes(HouseholdState.EXCLUDED)

    ana.world.wait(days=1)

    assert [each.id for each in queries.tray()] == [waiting.id]
    assert (waiting.view.tray, waiting.view.silence_off) == ("household excluded", True)
    assert agreed.state == "agreed"


def test_silence_no_longer_counts_there(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana)
    ana.becomes(HouseholdState.EXCLUDED)

    ana.world.wait_until(date(2026, 2, 1))

    assert (work.state, work.view.tray) == ("registered", "household excluded")


def test_who_is_excluded_does_not_get_a_say_back_by_being_told(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana, told=False, entered_by=EnteredBy.COMPANY)
    ana.becomes(HouseholdState.EXCLUDED)
    prestations.set_aside([ana.id], reason=TrayReason.HOUSEHOLD_EXCLUDED, now=ana.world.now)

    work.is_told()

    assert (work.view.told_how, work.view.household_due_at) == ("portal", None)
    ana.world.wait_until(date(2026, 4, 1))
    assert (work.state, work.view.tray) == ("registered", "household excluded")
    with pytest.raises(NotAllowed):
        work.confirmed()
    assert_add_up()


def test_a_clock_that_still_runs_takes_nobody_excluded_out_of_the_tray(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana)
    # As it was kept before clocks were never started there.
    PrestationRow.objects.filter(id=work.id).update(silence_off=True, tray=TrayReason.HOUSEHOLD_EXCLUDED.value)

    ana.world.wait_until(date(2026, 2, 1))

    view = work.view
    assert (view.tray, view.household_due_at, view.company_due_at) == ("household excluded", None, None)
    assert ana.heard("PrestationPutInTray") == []


def test_who_is_excluded_stays_so_when_nobody_can_be_told(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana)
    for reason, count in ((TrayReason.UNREACHABLE, 1), (TrayReason.HOUSEHOLD_EXCLUDED, 1), (TrayReason.UNREACHABLE, 0)):
        assert prestations.set_aside([ana.id], reason=reason, now=ana.world.now) == count

    assert work.view.tray == "household excluded"


def test_set_aside_twice_is_told_once(ana: Household) -> None:
    ana.world.company().helper("Bea").works_for(ana)

    once = prestations.set_aside([ana.id], reason=TrayReason.UNREACHABLE, now=ana.world.now)
    again = prestations.set_aside([ana.id], reason=TrayReason.UNREACHABLE, now=ana.world.now)

    assert (once, again) == (1, 0)


def test_who_could_not_be_reached_and_confirms_later_leaves_the_company_a_clock(ana: Household) -> None:
    work = ana.world.company().helper("Bea").works_for(ana, told=False)
    prestations.set_aside([ana.id], reason=TrayReason.UNREACHABLE, now=ana.world.now)

    work.confirmed()

    assert work.view.tray == ""
    assert work.view.company_due_at is not None
