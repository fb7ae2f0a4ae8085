"""Ana dies. What she had open is still paid; nobody orders; the heirs get the rest; after 180 days it is over."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.households import queries
from voucherline.domain.households.values import HouseholdClosed, HouseholdState
from voucherline.domain.wallet.values import RefundNeedsProof
from voucherline.kernel.numbers import belgian_iban
from world import World

pytestmark = pytest.mark.django_db
HEIRS = belgian_iban(979, 77)


def test_a_death() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    bea = world.company().helper("Bea")
    open_work = bea.works_for(ana, hours=3)
    ana.becomes(HouseholdState.DECEASED, reason="the municipality's letter")

    # No order: money that comes is returned.
    assert ana.transfers(100).reason == "account-frozen"
    # No new work.
    with pytest.raises(HouseholdClosed):
        bea.works_for(ana, hours=2)
    # What is open may still be confirmed and paid.
    open_work.validated()
    open_work.confirmed()
    assert (open_work.state, ana.vouchers) == ("agreed", 7)

    # The heirs, on proof.
    with pytest.raises(RefundNeedsProof):
        ana.gets_refund()
    ana.has_account(HEIRS)
    assert ana.gets_refund() == 70.0
    made = world.sends_money()
    assert made is not None
    assert sorted((out.iban, out.cents) for out in made.payments) == sorted([(HEIRS, 7_000), (ana.iban, 10_000)])

    # 180 days from 5 January are the 4th of July.
    world.jump_to(date(2026, 7, 3))
    assert queries.by_number(ana.number).state is HouseholdState.DECEASED
    world.jump_to(date(2026, 7, 4))
    assert queries.by_number(ana.number).state is HouseholdState.CLOSED
    assert ana.transfers(100).reason == "account-closed"


def test_a_refund_that_nobody_proved_waits_even_after_closing() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    ana.becomes(HouseholdState.DECEASED)

    world.jump_to(date(2027, 1, 6))

    # Expired, and owed to the heirs: no account is known, and hers is never guessed.
    assert ana.vouchers == 0
    assert world.sends_money() is None
