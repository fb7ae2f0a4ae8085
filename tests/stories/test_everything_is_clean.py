"""A bit of everything happens, and every number can still be computed from its entries."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.orders.models import Order
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.clockwork import jobs
from voucherline.doors.clockwork.audit import audit
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import at
from voucherline.schemes.values import EnteredBy
from world import Prestation, World

pytestmark = pytest.mark.django_db


def _clean(world: World) -> None:
    assert audit().differences == []


def _correct(world: World, prestation: Prestation) -> None:
    id_ = new_id()
    prestations.propose_correction(prestation.id, id_=id_, reason="never worked", by=world.agent, now=world.now)
    prestations.approve_correction(id_, by=world.supervisor, now=world.now)


def _withdraw(world: World, line: UUID) -> None:
    """Two people take back what a line last bought; it waits in the tray again."""
    [(_, order)] = [
        found for found in order_queries.orders_of_line(line) if not Order.objects.get(id=found[1]).withdrawn
    ]
    id_ = new_id()
    orders.propose_withdrawal(order, id_=id_, reason="somebody else's money", by=world.agent, now=world.now)
    orders.approve_withdrawal(id_, by=world.supervisor, now=world.now)


def test_an_empty_world() -> None:
    assert audit().clean


def test_answers_of_every_kind() -> None:
    world = World()
    ana = world.household("Ana", vouchers=60)
    bea = world.company("Net & Co").helper("Bea")
    confirmed, silent, cancelled, amended = (bea.works_for(ana, hours=hours) for hours in (3, 2, 1.25, 2.75))
    _clean(world)

    confirmed.confirmed()
    cancelled.cancelled()
    amended.contested()
    _clean(world)
    amended.amended(hours=1.75)
    amended.is_told()
    _clean(world)
    amended.confirmed()
    confirmed.validated()
    untold = bea.works_for(ana, hours=1, told=False)
    _clean(world)

    world.wait(days=15)
    assert silent.state is PrestationState.AGREED
    assert untold.state is PrestationState.REGISTERED
    world.pays_companies()
    _clean(world)


def test_contests_to_the_end() -> None:
    world = World()
    ana = world.household("Ana", vouchers=60)
    bea = world.company().helper("Bea")
    withdrawn, for_company, for_household, ignored, cancelled, excluded = (
        bea.works_for(ana, hours=2, day=date(2026, 1, day)) for day in (2, 3, 4, 5, 1, 1)
    )
    for each in (withdrawn, for_company, for_household, ignored, cancelled):
        each.contested()
    withdrawn.confirmed()
    _clean(world)
    for_company.maintained()
    for_household.maintained()
    cancelled.cancelled()
    _clean(world)
    for each, wins in ((for_company, True), (for_household, False)):
        prestations.decide(each.id, for_company=wins, reason="heard both", by=world.agent, now=world.now)
    _clean(world)

    ana.becomes(HouseholdState.EXCLUDED)
    world.wait(days=1)
    with pytest.raises(NotAllowed):
        excluded.confirmed()
    _clean(world)
    prestations.decide(excluded.id, for_company=True, reason="the work was done", by=world.agent, now=world.now)
    _clean(world)
    world.wait(days=20)
    assert ignored.view.tray
    _clean(world)


def test_clocks_that_stand_still() -> None:
    world = World()
    ana = world.household("Ana", vouchers=20, scheme="brussels", language="fr")
    company = world.company(scheme="brussels")
    bea = company.helper("Bea")
    by_helper = bea.works_for(ana, hours=2)
    by_company = bea.works_for(ana, hours=2, entered_by=EnteredBy.COMPANY)
    _clean(world)
    by_helper.validated()
    ana.is_away(date(2026, 1, 7), date(2026, 1, 20))
    ana.is_away(date(2026, 1, 21), date(2026, 1, 22))
    _clean(world)
    by_company.amended(hours=3)
    by_company.is_told()
    world.wait(days=90)
    assert by_helper.state is PrestationState.AGREED
    _clean(world)


def test_parts_of_one_prestation() -> None:
    world = World()
    ana = world.household("Ana", vouchers=2, scheme="brussels", language="fr")
    company = world.company(scheme="brussels")
    work = company.helper("Bea").works_for(ana, hours=5)
    work.validated()
    work.confirmed()
    assert work.state is PrestationState.SHORT
    _clean(world)
    first = world.pays_companies(scheme="brussels")
    assert first is not None
    world.wait(days=1)

    ana.pays(11.40)
    _clean(world)
    second = world.pays_companies(scheme="brussels")
    assert second is not None
    world.bank_pays(second.payments, scheme="brussels")
    world.bank_pays(first.payments, scheme="brussels")
    _clean(world)
    world.wait(days=1)
    world.bank_returns(first.payments, scheme="brussels")
    _clean(world)

    ana.pays(22.80)
    assert work.state is PrestationState.AGREED
    again = world.pays_companies(scheme="brussels")
    assert again is not None
    _clean(world)
    world.bank_pays(again.payments, scheme="brussels")
    assert work.state is PrestationState.REIMBURSED
    _clean(world)
    world.wait(days=1)
    world.bank_returns(again.payments, scheme="brussels")
    assert work.state is PrestationState.AGREED
    _clean(world)


def test_money_that_goes_back() -> None:
    world = World()
    ana = world.household("Ana", vouchers=8)
    ana.pays(13.50)
    world.payment_arrives(25, message="no number at all", iban=ana.iban)
    world.payment_arrives(25, message="no account", iban="")
    _clean(world)
    assert ana.gets_refund(3) == 30
    _clean(world)
    made = world.sends_money()
    assert made is not None
    _clean(world)
    world.bank_pays(made.payments[:2])
    _clean(world)
    world.bank_returns(made.payments[:1])
    _clean(world)
    # One comes back before the ledger heard that it had gone.
    world.bank_pays(made.payments[2:])
    world.bank_returns(made.payments[2:])
    _clean(world)


def test_a_lot_expires_twice_at_one_instant() -> None:
    world = World()
    ana = world.household("Ana", vouchers=6)
    world.wait_until(date(2026, 12, 30))
    work = world.company().helper("Bea").works_for(ana, hours=4)
    world.wait_until(at(date(2027, 1, 6), 1))
    assert (ana.wallet.free, ana.wallet.kept) == (0, 4)

    work.cancelled()
    assert jobs.expiry(world.now) == 1
    assert ana.vouchers == 0
    _clean(world)


def test_corrections_and_withdrawals() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    ben = world.household("Ben")
    bea = world.company().helper("Bea")
    work, short = bea.works_for(ana, hours=4), bea.works_for(ben, hours=2)
    for each in (work, short):
        each.validated()
        each.confirmed()
    _clean(world)
    _correct(world, work)
    _correct(world, short)
    _clean(world)

    line = ana.transfers(105).id
    for number in (ben.number, ana.number, None):
        _withdraw(world, line)
        _clean(world)
        orders.decide_by_hand(line, number=number, by=world.agent, now=world.now)
        _clean(world)
    made = world.sends_money()
    assert made is not None
    world.bank_pays(made.payments)
    _clean(world)


def test_free_vouchers_and_families() -> None:
    world = World()
    ana = world.household("Ana", street="Dorpsplein 1")
    ben = world.household("Ben", street="Dorpsplein 1", vouchers=400)
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    ana.gets_free_vouchers()
    ana.proves(ProofKind.PRIORITY)
    ana.pays(1000)
    ben.pays(2000)
    work = world.company().helper("Bea").works_for(ana, hours=3)
    work.validated()
    work.confirmed()
    world.pays_companies()
    _clean(world)


def test_a_year_and_an_end() -> None:
    world = World()
    ana, ben = world.household("Ana", vouchers=12), world.household("Ben")
    bea = world.company().helper("Bea")
    for household in (ana, ben):
        work = bea.works_for(household, hours=5)
        work.validated()
        work.confirmed()
    ana.becomes(HouseholdState.DECEASED)
    world.wait_until(date(2027, 2, 1))
    assert ben.vouchers == 0
    _clean(world)
