"""A bank that books a whole file, or one day's batch of it, as one amount carries out all payments in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.pain001 import reference_of_batch
from voucherline.domain.bank.values import LineResult, PaymentFileMade
from voucherline.doors.clockwork.audit import run
from voucherline.doors.console.tracing import trace
from world import World

pytestmark = pytest.mark.django_db


def _file(world: World) -> PaymentFileMade:
    ana = world.household("Ana", vouchers=10)
    ana.pays(13)
    ana.gets_refund(2)
    work = world.company().helper("Bea").works_for(ana, hours=3)
    work.validated()
    work.confirmed()
    made = world.pays_companies()
    assert made is not None
    assert len(made.payments) > 2
    return made


def _debit(world: World, made: PaymentFileMade, *, batch: str, cents: int) -> LineResult:
    line = replace(world.line(-cents / 100, iban=""), batch=batch)
    [result] = world._answered([line], scheme="flanders")
    return result


def _states(made: PaymentFileMade) -> set[str]:
    return {payment.state.value for payment in bank.outgoing(payment.id for payment in made.payments).values()}


def test_the_batch_of_a_day() -> None:
    world = World()
    made = _file(world)
    [day] = made.execution_days
    result = _debit(world, made, batch=reference_of_batch(made.message_id, day), cents=made.cents)
    assert result.outcome == "our payment"
    assert _states(made) == {"executed"}
    assert run() == []
    assert str(result.id) in {node.id for node in trace(made.payments[0].id.hex).children}


def test_the_whole_file() -> None:
    world = World()
    made = _file(world)
    assert _debit(world, made, batch=made.message_id, cents=made.cents).outcome == "our payment"
    assert _states(made) == {"executed"}
    assert run() == []


def test_another_amount_waits_for_a_person() -> None:
    world = World()
    made = _file(world)
    result = _debit(world, made, batch=made.message_id, cents=made.cents - 1)
    assert (result.outcome, result.reason) == ("in the tray", "amount-differs")
    assert _states(made) == {"in a file"}


def test_a_second_debit_waits_for_a_person() -> None:
    world = World()
    made = _file(world)
    _debit(world, made, batch=made.message_id, cents=made.cents)
    result = _debit(world, made, batch=made.message_id, cents=made.cents)
    assert (result.outcome, result.reason) == ("in the tray", "out-of-turn")
    assert run() == []


def test_one_payment_twice_in_one_statement_waits_for_a_person() -> None:
    world = World()
    made = _file(world)
    lines = [
        replace(world.line(-made.payments[0].cents / 100, iban=""), end_to_end=made.payments[0].id.hex)
        for _ in range(2)
    ]
    assert [each.outcome for each in world.lines_arrive(lines)] == ["our payment", "in the tray"]
