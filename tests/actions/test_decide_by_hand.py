"""A person decides what waits in the tray of bank lines; what was decided wrongly is taken back by two people."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from voucherline.domain.bank import actions as bank_actions
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import LineIsNoPayment, LineUnknown
from voucherline.domain.households.values import HouseholdUnknown
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders.values import OrderUnknown
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import IbanInvalid, belgian_iban, with_check_digits
from voucherline.ledger.values import AccountNeedsSecondPerson, CannotBeCorrected, CorrectionUnknown, SamePersonTwice
from world import AGENT, SUPERVISOR, Household, World

pytestmark = pytest.mark.django_db
STRANGER = belgian_iban(979, 99)


@pytest.fixture
def world() -> World:
    return World()


def line_for_two(world: World, ana: Household, bob: Household, *, euros: float = 100, iban: str = STRANGER) -> UUID:
    return world.payment_arrives(euros, message=f"{ana.number} {bob.number}", iban=iban).id


def test_a_person_gives_the_money_to_one_of_the_two(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")
    line = line_for_two(world, ana, bob)

    decision = orders.decide_by_hand(line, number=bob.number, by=AGENT, now=world.now)

    assert (decision.outcome, decision.vouchers) == ("credited", 10)
    assert (ana.vouchers, bob.vouchers) == (0, 10)
    assert bank.tray() == []


def test_a_person_sends_the_money_back(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"))

    decision = orders.decide_by_hand(line, number=None, by=AGENT, now=world.now)

    assert (decision.outcome, decision.reason, decision.returned_cents) == ("returned", "by-hand", 10_000)
    assert [(out.iban, out.cents) for out in bank.outgoing_about(line)] == [(STRANGER, 10_000)]


def test_what_cannot_go_back_stays_in_the_tray(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"), iban="")

    orders.decide_by_hand(line, number=None, by=AGENT, now=world.now)

    assert [(each.id, each.reason) for each in bank.tray()] == [(line, "no-account-to-return-to")]


def test_a_line_is_decided_once(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")
    line = line_for_two(world, ana, bob)
    orders.decide_by_hand(line, number=bob.number, by=AGENT, now=world.now)

    with pytest.raises(LineUnknown):
        orders.decide_by_hand(line, number=ana.number, by=AGENT, now=world.now)
    assert (ana.vouchers, bob.vouchers) == (0, 10)


def test_a_number_that_nobody_has_is_refused(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"))

    with pytest.raises(HouseholdUnknown):
        orders.decide_by_hand(line, number=with_check_digits(4711), by=AGENT, now=world.now)
    assert [each.id for each in bank.tray()] == [line]


# Withdrawal: an order that was somebody else's money.


def withdrawn(world: World, order: UUID, *, first: Actor = AGENT, second: Actor = SUPERVISOR) -> None:
    id_ = new_id()
    orders.propose_withdrawal(order, id_=id_, reason="not hers", by=first, now=world.now)
    orders.approve_withdrawal(id_, by=second, now=world.now)


def test_two_people_take_vouchers_back_and_the_line_waits_again(world: World) -> None:
    ana = world.household("Ana")
    order = ana.transfers(100).id

    withdrawn(world, order)

    assert ana.vouchers == 0
    assert [(each.id, each.reason) for each in bank.tray()] == [(order, "order-withdrawn")]
    [fact] = ana.heard("OrderWithdrawn")
    assert fact["vouchers"] == 10


def test_one_person_alone_takes_nothing_back(world: World) -> None:
    ana = world.household("Ana")
    order = ana.transfers(100).id

    with pytest.raises(SamePersonTwice):
        withdrawn(world, order, second=AGENT)
    assert ana.vouchers == 10


def test_a_proposal_alone_moves_nothing(world: World) -> None:
    ana = world.household("Ana")

    orders.propose_withdrawal(ana.transfers(100).id, id_=new_id(), reason="not hers", by=AGENT, now=world.now)

    assert ana.vouchers == 10


def test_a_correction_is_approved_once(world: World) -> None:
    id_ = new_id()
    order = world.household("Ana").transfers(100).id
    orders.propose_withdrawal(order, id_=id_, reason="not hers", by=AGENT, now=world.now)
    orders.approve_withdrawal(id_, by=SUPERVISOR, now=world.now)

    with pytest.raises(CorrectionUnknown):
        orders.approve_withdrawal(id_, by=SUPERVISOR, now=world.now)


def test_vouchers_that_are_used_cannot_be_taken_back(world: World) -> None:
    ana = world.household("Ana")
    order = ana.transfers(100).id
    world.company().helper("Bea").works_for(ana, hours=3)

    with pytest.raises(CannotBeCorrected):
        withdrawn(world, order)
    assert (ana.vouchers, ana.wallet.kept) == (10, 3)


def test_a_rest_that_has_gone_back_cannot_be_taken_back(world: World) -> None:
    ana = world.household("Ana")
    order = ana.transfers(107).id
    world.sends_money()

    with pytest.raises(CannotBeCorrected):
        withdrawn(world, order)


def test_a_rest_that_still_waits_is_stopped(world: World) -> None:
    ana = world.household("Ana")

    withdrawn(world, ana.transfers(107).id)

    assert world.sends_money() is None


def test_the_quota_is_given_back(world: World) -> None:
    ana = world.household("Ana")
    withdrawn(world, ana.transfers(5_100).id)

    assert ana.transfers(5_100).vouchers == 500


def test_the_line_goes_to_the_right_household_and_can_be_taken_back_again(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")
    line = ana.transfers(100).id
    withdrawn(world, line)
    orders.decide_by_hand(line, number=bob.number, by=AGENT, now=world.now)
    assert (ana.vouchers, bob.vouchers) == (0, 10)

    withdrawn(world, bob.wallet.lots[0].order)

    assert bob.vouchers == 0
    assert [(each.id, each.reason) for each in bank.tray()] == [(line, "order-withdrawn")]
    orders.decide_by_hand(line, number=None, by=AGENT, now=world.now)
    assert bank.tray() == []


def test_an_unknown_or_withdrawn_order_is_refused(world: World) -> None:
    order = world.household("Ana").transfers(100).id
    withdrawn(world, order)

    for unknown in (order, new_id()):
        with pytest.raises(OrderUnknown):
            orders.propose_withdrawal(unknown, id_=new_id(), reason="?", by=AGENT, now=world.now)


def test_an_account_entered_later_lets_a_rest_go_back(world: World) -> None:
    ana = world.household("Ana")
    world.payment_arrives(37.50, structured=ana.number)
    [waiting] = bank.without_account()

    with pytest.raises(AccountNeedsSecondPerson):
        bank_actions.enter_account(waiting.id, STRANGER, by=AGENT, now=world.now)
    assert world.sends_money() is None
    bank_actions.enter_account(waiting.id, STRANGER, by=SUPERVISOR, now=world.now)

    made = world.sends_money()
    assert made is not None
    assert [(out.iban, out.cents) for out in made.payments] == [(STRANGER, 750)]


def test_a_debit_in_the_tray_is_no_payment_to_decide(world: World) -> None:
    world.household("Ana").pays(37.50)
    made = world.sends_money()
    assert made is not None
    [line] = world.bank_pays([replace(made.payments[0], cents=749)])
    assert line.outcome == "in the tray"

    for number in (None, with_check_digits(1)):
        with pytest.raises(LineIsNoPayment):
            orders.decide_by_hand(line.id, number=number, by=AGENT, now=world.now)
    assert [each.id for each in bank.tray()] == [line.id]

    orders.leave_alone(line.id, by=AGENT, now=world.now)
    assert bank.tray() == []


def test_the_payer_said_to_which_account_it_goes_back(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"), iban="")

    with pytest.raises(AccountNeedsSecondPerson):
        orders.decide_by_hand(line, number=None, back_to=STRANGER, by=AGENT, now=world.now)
    decision = orders.decide_by_hand(line, number=None, back_to=STRANGER, by=SUPERVISOR, now=world.now)

    assert decision.outcome == "returned"
    assert [(out.iban, out.cents) for out in bank.outgoing_about(line)] == [(STRANGER, 10_000)]


def test_one_person_sends_no_money_to_an_account_that_the_bank_did_not_name(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"), iban=belgian_iban(979, 12))

    with pytest.raises(AccountNeedsSecondPerson):
        orders.decide_by_hand(line, number=None, back_to=STRANGER, by=AGENT, now=world.now)
    with pytest.raises(SamePersonTwice):
        orders.decide_by_hand(line, number=None, back_to=STRANGER, by=AGENT, now=world.now)
    # Another account is another decision: that one has had nobody else.
    with pytest.raises(AccountNeedsSecondPerson):
        orders.decide_by_hand(line, number=None, back_to=belgian_iban(979, 98), by=SUPERVISOR, now=world.now)

    assert [each.id for each in bank.tray()] == [line]
    assert world.sends_money() is None


def test_the_account_that_the_bank_named_needs_nobody_else(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"))

    decision = orders.decide_by_hand(line, number=None, back_to=STRANGER, by=AGENT, now=world.now)

    assert decision.outcome == "returned"


def test_an_account_with_a_typing_error_is_refused(world: World) -> None:
    line = line_for_two(world, world.household("Ana"), world.household("Bob"), iban="")

    with pytest.raises(IbanInvalid):
        orders.decide_by_hand(line, number=None, back_to="BE00123", by=AGENT, now=world.now)


def test_foreign_money_can_go_to_nobody(world: World) -> None:
    ana = world.household("Ana")
    line = world.payment_arrives(100, structured=ana.number, iban=ana.iban, currency="USD").id

    for number in (None, ana.number):
        orders.decide_by_hand(line, number=number, by=AGENT, now=world.now)

    assert [(each.id, each.reason) for each in bank.tray()] == [(line, "foreign-currency")]
    assert ana.vouchers == 0


def test_a_refund_of_an_order_decided_anew_finds_its_payer(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")
    line = ana.transfers(100).id
    withdrawn(world, line)
    orders.decide_by_hand(line, number=bob.number, by=AGENT, now=world.now)

    bob.gets_refund()

    made = world.sends_money()
    assert made is not None
    [payment] = [out for out in made.payments if out.reason == "refund"]
    assert payment.iban == ana.iban
