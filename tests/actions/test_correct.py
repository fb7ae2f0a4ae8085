"""A mistake is undone by counter-entries, by two people, as long as no money is on its way."""

from __future__ import annotations

import pytest

from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.prestations.values import PrestationUnknown
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.ids import new_id
from voucherline.ledger import actions as counter_entries
from voucherline.ledger import queries as ledger
from voucherline.ledger.values import (
    Account,
    AlreadyCorrected,
    CannotBeCorrected,
    CorrectionUnknown,
    Phase,
    SamePersonTwice,
)
from world import AGENT, SUPERVISOR, Bea, Household, Prestation, World

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


def agreed(bea: Bea, ana: Household, *, hours: float = 3) -> Prestation:
    work = bea.works_for(ana, hours=hours)
    work.validated()
    work.confirmed()
    return work


def corrected(work: Prestation, *, first: Actor = AGENT, second: Actor = SUPERVISOR) -> None:
    id_, now = new_id(), work.world.now
    prestations.propose_correction(work.id, id_=id_, reason="wrong house", by=first, now=now)
    prestations.approve_correction(id_, by=second, now=now)


def test_two_people_undo_it_and_the_vouchers_are_free(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    assert ana.vouchers == 7

    corrected(work)

    assert (work.state, ana.wallet.free, ana.wallet.kept) == ("cancelled", 10, 0)
    assert ana.world.pays_companies() is None
    [fact] = ana.heard("PrestationCorrected")
    assert (fact["returned"], fact["approved_by"]) == (3, "supervisor-jan")


def test_what_was_corrected_is_not_corrected_again(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    owed = [
        (each.household, each.id)
        for each in ledger.transfers_about(ana.id, subject=work.id)
        if each.phase is Phase.SPEND or each.credit is Account.OWED
    ]
    corrected(work)

    with pytest.raises(AlreadyCorrected):
        counter_entries.reverse(owed, at=work.world.now)

    assert (ana.wallet.free, work.state) == (10, "cancelled")


def test_nothing_is_edited_each_transfer_gets_one_the_other_way(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    before = ledger.transfers_about(ana.id, subject=work.id)

    corrected(work)

    after = ledger.transfers_about(ana.id, subject=work.id)
    counter = [each for each in after if each.corrects]
    assert [each for each in after if not each.corrects] == before
    # The spending, the household's money and the region's.
    assert len(counter) == 3
    for each in counter:
        [meant] = [other for other in before if other.id == each.corrects]
        assert (each.debit, each.credit, each.amount) == (meant.credit, meant.debit, meant.amount)


def test_one_person_alone_undoes_nothing(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)

    with pytest.raises(SamePersonTwice):
        corrected(work, second=AGENT)
    assert (work.state, ana.vouchers) == ("agreed", 7)


def test_a_proposal_moves_nothing(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)

    prestations.propose_correction(work.id, id_=new_id(), reason="?", by=AGENT, now=ana.world.now)

    assert (work.state, ana.vouchers) == ("agreed", 7)


def test_approved_once(ana: Household, bea: Bea) -> None:
    work, id_, now = agreed(bea, ana), new_id(), ana.world.now
    prestations.propose_correction(work.id, id_=id_, reason="?", by=AGENT, now=now)
    prestations.approve_correction(id_, by=SUPERVISOR, now=now)

    with pytest.raises(CorrectionUnknown):
        prestations.approve_correction(id_, by=SUPERVISOR, now=now)
    assert ana.vouchers == 10


def test_proposed_twice_it_is_undone_once(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    ids, now = (new_id(), new_id()), ana.world.now
    for id_ in ids:
        prestations.propose_correction(work.id, id_=id_, reason="?", by=AGENT, now=now)
    prestations.approve_correction(ids[0], by=SUPERVISOR, now=now)

    with pytest.raises(MoveRefused):
        prestations.approve_correction(ids[1], by=SUPERVISOR, now=now)
    assert ana.vouchers == 10


def test_refused_once_the_money_is_on_its_way(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    ana.world.pays_companies()

    with pytest.raises(CannotBeCorrected):
        corrected(work)
    assert (work.state, ana.vouchers) == ("agreed", 7)


def test_possible_again_when_the_money_came_back(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    made = ana.world.pays_companies()
    assert made is not None
    ana.world.bank_pays(made.payments)
    with pytest.raises(MoveRefused):
        corrected(work)

    ana.world.bank_returns(made.payments)
    corrected(work)

    assert (work.state, ana.vouchers) == ("cancelled", 10)
    assert ana.world.pays_companies() is None


def test_a_short_one_gives_back_what_it_held(world: World, bea: Bea) -> None:
    poor = world.household("Poor", vouchers=2)
    work = agreed(bea, poor, hours=5)
    assert work.state == "short"

    corrected(work)

    assert (work.state, poor.wallet.free) == ("cancelled", 2)


def test_a_short_one_paid_in_part_gives_that_back(world: World) -> None:
    poor = world.household("Poor", vouchers=2, scheme="brussels")
    work = agreed(world.company(scheme="brussels").helper("Dee"), poor, hours=5)
    assert (work.state, poor.vouchers) == ("short", 0)

    corrected(work)

    assert (work.state, poor.wallet.free) == ("cancelled", 2)
    assert world.pays_companies(scheme="brussels") is None


def test_freed_vouchers_serve_what_lacks_them(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana)
    lacking = agreed(bea, ana, hours=9)
    assert lacking.state == "short"

    corrected(work)

    assert (lacking.state, ana.vouchers) == ("agreed", 1)


def test_carried_minutes_are_given_back(ana: Household, bea: Bea) -> None:
    work = agreed(bea, ana, hours=1.5)

    corrected(work)

    assert bea.works_for(ana, hours=1.5).view.due == 1


def test_only_what_is_agreed_or_short(ana: Household, bea: Bea) -> None:
    waiting = bea.works_for(ana)

    with pytest.raises(MoveRefused):
        corrected(waiting)
    with pytest.raises(PrestationUnknown):
        prestations.propose_correction(new_id(), id_=new_id(), reason="?", by=AGENT, now=ana.world.now)


def test_only_customer_service_corrects(world: World, ana: Household, bea: Bea) -> None:
    work, id_ = agreed(bea, ana), new_id()

    with pytest.raises(NotAllowed):
        prestations.propose_correction(work.id, id_=id_, reason="mine", by=ana.actor, now=world.now)
    prestations.propose_correction(work.id, id_=id_, reason="wrong house", by=AGENT, now=world.now)
    with pytest.raises(NotAllowed):
        prestations.approve_correction(id_, by=bea.company.actor, now=world.now)
    assert ana.vouchers == 7
