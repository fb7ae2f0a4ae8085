"""`voucherline tray list` shows what waits for a second person, and what that person types."""

from __future__ import annotations

import shlex
from typing import Any

import pytest

from voucherline.domain.orders.models import Order
from voucherline.domain.prestations.states import PrestationState
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db

IBAN = "BE68539007547034"


def waiting(keyboard: Keyboard) -> list[dict[str, Any]]:
    return list(keyboard.types("tray", "list", "--json").json["second_person"])


def as_second(keyboard: Keyboard, world: World) -> int:
    """Somebody else types what the tray says."""
    [shown] = waiting(keyboard)
    assert shown["then"] in keyboard.types("tray", "list").out
    words = shlex.split(shown["then"].replace("NAME", "jan").replace("WHY", "so"))[1:]
    return keyboard.types(*words, now=world.now).exit_code


def test_an_account_for_refunds(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household("Ana")
    keyboard.types("household", "account", ana.number, IBAN, "--by", "els", now=world.now)

    [shown] = waiting(keyboard)
    assert (shown["household"], shown["said"], shown["by"]) == (ana.number, IBAN, "els")
    assert as_second(keyboard, world) == 0
    assert waiting(keyboard) == []


def test_what_was_settled_with_another_account_waits_no_more(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household("Ana")
    keyboard.types("household", "account", ana.number, IBAN, "--by", "els", now=world.now)
    ana.has_account("BE71096123456769")
    assert waiting(keyboard) == []


def test_an_account_of_a_payer_whom_the_bank_did_not_name(keyboard: Keyboard) -> None:
    world = World()
    line = world.payment_arrives(50, message="hello")
    keyboard.types("tray", "decide", line.id, "--return", "--to", IBAN, "--by", "els", now=world.now)

    assert as_second(keyboard, world) == 0
    assert waiting(keyboard) == []


def test_a_decision_on_long_work(keyboard: Keyboard) -> None:
    world = World()
    work = world.company().helper("Bea").works_for(world.household(vouchers=20), hours=11)
    work.contested()
    work.maintained()
    keyboard.types("decide", work.id, "--for", "company", "--reason", "x", "--by", "els", now=world.now)

    assert as_second(keyboard, world) == 0
    assert (work.state, waiting(keyboard)) == (PrestationState.AGREED, [])


def test_a_decision_on_what_was_amended_since_waits_no_more(keyboard: Keyboard) -> None:
    world = World()
    work = world.company().helper("Bea").works_for(world.household(vouchers=20), hours=11)
    work.contested()
    work.maintained()
    keyboard.types("decide", work.id, "--for", "company", "--reason", "x", "--by", "els", now=world.now)
    work.amended(hours=10.5)
    assert waiting(keyboard) == []


def test_a_correction_of_work(keyboard: Keyboard) -> None:
    world = World()
    work = world.company().helper("Bea").works_for(world.household(vouchers=20))
    work.validated()
    work.confirmed()
    for _ in range(2):
        # Proposed twice: once one is approved, nothing is left to do for the other.
        keyboard.types("correct", "propose", "prestation", work.id, "--reason", "x", "--by", "els", now=world.now)

    first, second = waiting(keyboard)
    assert keyboard.types(*first["then"].replace("NAME", "jan").split()[1:], now=world.now).exit_code == 0
    assert (second["about"], waiting(keyboard)) == (str(work.id), [])


def test_a_correction_of_an_order(keyboard: Keyboard) -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    order = Order.objects.get(household_id=ana.id)
    keyboard.types("correct", "propose", "order", order.id, "--reason", "x", "--by", "els", now=world.now)

    assert as_second(keyboard, world) == 0
    assert (ana.vouchers, waiting(keyboard)) == (0, [])


def test_the_account_of_a_payment(keyboard: Keyboard) -> None:
    world = World()
    world.payment_arrives(37.50, structured=world.household("Ana").number)
    [payment] = keyboard.types("tray", "list", "--json").json["payments"]
    keyboard.types("tray", "account", payment["id"], IBAN, "--by", "els", now=world.now)

    assert as_second(keyboard, world) == 0
    assert waiting(keyboard) == []
