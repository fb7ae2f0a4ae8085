"""A statement also says what became of the payments that we sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from voucherline.domain.bank import actions as bank_actions
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.values import OutgoingState, OutgoingView, PaymentFileMade
from voucherline.domain.orders import actions as orders
from voucherline.kernel.numbers import belgian_iban
from voucherline.ledger.values import AccountNeedsSecondPerson
from world import AGENT, SUPERVISOR, Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


def rest_sent(world: World) -> tuple[Household, OutgoingView]:
    """Ana paid 37.50: three vouchers, and 7.50 on its way back to her."""
    ana = world.household("Ana")
    ana.pays(37.50)
    made = world.sends_money()
    assert made is not None
    [payment] = made.payments
    return ana, payment


def state(payment: OutgoingView) -> OutgoingState:
    return bank.outgoing([payment.id])[payment.id].state


def test_what_waits_goes_into_one_file_once(world: World) -> None:
    _, payment = rest_sent(world)

    assert (payment.cents, state(payment)) == (750, OutgoingState.IN_FILE)
    assert world.sends_money() is None


def test_the_bank_carried_it_out(world: World) -> None:
    _, payment = rest_sent(world)

    [line] = world.bank_pays([payment])

    assert line.outcome == "our payment"
    assert state(payment) is OutgoingState.EXECUTED


def test_a_whole_file_booked_as_one_amount(world: World) -> None:
    world.household("Ana").pays(37.50)
    world.household("Bob").pays(48.00)
    made = world.sends_money()
    assert made is not None

    [line] = world.lines_arrive([replace(world.line(-15.50), batch=made.message_id)])

    assert line.outcome == "our payment"
    assert [state(payment) for payment in made.payments] == [OutgoingState.EXECUTED] * 2


def test_another_amount_than_asked_needs_a_person(world: World) -> None:
    _, payment = rest_sent(world)

    [line] = world.bank_pays([replace(payment, cents=749)])

    assert (line.outcome, line.reason) == ("in the tray", "amount-differs")
    assert state(payment) is OutgoingState.IN_FILE


def test_paid_twice_needs_a_person(world: World) -> None:
    _, payment = rest_sent(world)
    world.bank_pays([payment])

    [line] = world.bank_pays([payment])

    assert (line.outcome, line.reason) == ("in the tray", "out-of-turn")


def test_paid_twice_in_one_file_needs_a_person(world: World) -> None:
    _, payment = rest_sent(world)

    lines = world.bank_pays([payment, payment])

    assert sorted((line.outcome, line.reason) for line in lines) == [
        ("in the tray", "out-of-turn"),
        ("our payment", ""),
    ]


def test_back_before_it_went_needs_a_person(world: World) -> None:
    _, payment = rest_sent(world)

    [line] = world.bank_returns([payment])

    assert (line.outcome, line.reason) == ("in the tray", "out-of-turn")


def test_a_return_of_nothing_we_know_needs_a_person(world: World) -> None:
    line = replace(world.line(7.50, iban=belgian_iban(979, 99)), is_return=True)

    [result] = world.lines_arrive([line])

    assert (result.outcome, result.reason) == ("in the tray", "return-of-unknown-payment")


def test_what_came_back_waits_for_another_account(world: World) -> None:
    _, payment = rest_sent(world)
    world.bank_pays([payment])

    [line] = world.bank_returns([payment])

    assert (line.outcome, line.reason) == ("came back", "AC04")
    assert [(out.cents, out.iban) for out in bank.without_account()] == [(750, "")]
    assert world.sends_money() is None


def test_with_another_account_it_is_sent_again(world: World) -> None:
    _, payment = rest_sent(world)
    world.bank_pays([payment])
    world.bank_returns([payment])
    [again] = bank.without_account()

    with pytest.raises(AccountNeedsSecondPerson):
        bank_actions.enter_account(again.id, belgian_iban(979, 77), by=AGENT, now=world.now)
    bank_actions.enter_account(again.id, belgian_iban(979, 77), by=SUPERVISOR, now=world.now)
    made = world.sends_money()

    assert made is not None
    assert [(out.iban, out.cents) for out in made.payments] == [(belgian_iban(979, 77), 750)]
    assert [line.outcome for line in world.bank_pays(made.payments)] == ["our payment"]


def test_carried_out_and_back_within_one_file(world: World) -> None:
    _, payment = rest_sent(world)
    out = replace(world.line(-7.50, iban=payment.iban), end_to_end=payment.id.hex)
    back = replace(world.line(7.50, iban=payment.iban), end_to_end=payment.id.hex, is_return=True)

    lines = world.lines_arrive([out, back])
    orders.settle_returns(now=world.now)

    assert [line.outcome for line in lines] == ["our payment", "came back"]
    assert [payment.cents for payment in bank.without_account()] == [750]


def test_a_debit_that_is_none_of_ours_is_left_alone(world: World) -> None:
    [line] = world.lines_arrive([replace(world.line(-7.50), end_to_end="INVOICE 17")])

    assert (line.outcome, line.reason) == ("left alone", "debit")


def test_the_rescuer_settles_what_a_crash_left(world: World) -> None:
    ana, payment = rest_sent(world)
    out = replace(world.line(-7.50, iban=ana.iban), end_to_end=payment.id.hex)
    world.lines_arrive([out])

    world.wait(days=1)

    assert orders.settle_returns(now=world.now) == 0
    assert state(payment) is OutgoingState.EXECUTED


def test_a_file_has_what_it_says(world: World) -> None:
    world.household("Ana").pays(37.50)
    world.household("Bob").pays(48.00)

    made = world.sends_money()

    assert isinstance(made, PaymentFileMade)
    assert made.cents == 1550
    assert bank.file_content(made.message_id) == made.content
    assert len(bank.in_file(made.message_id)) == 2
