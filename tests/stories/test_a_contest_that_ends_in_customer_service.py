"""Ana was abroad; the company keeps to its eleven hours; two people listen to both."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import ContestReason, SecondPersonNeeded
from world import SUPERVISOR, World

pytestmark = pytest.mark.django_db


def test_a_contest_that_ends_in_customer_service() -> None:
    world = World()
    ana = world.household("Ana", vouchers=12)
    work = world.company("Net & Co").helper("Bea").works_for(ana, hours=11)

    world.wait(days=1)
    work.contested(ContestReason.DID_NOT_HAPPEN, "we were in Spain")
    world.wait(days=3)
    work.maintained("the key was used")
    assert [each.tray for each in queries.tray()] == ["maintained"]

    # Nothing happens by itself, however long it takes.
    world.wait_until(date(2026, 2, 20))
    assert (work.state, ana.wallet.kept) == ("maintained", 11)

    with pytest.raises(SecondPersonNeeded):
        work.decided(for_company=False, reason="boarding passes seen")
    work.decided(for_company=False, reason="boarding passes seen", by=SUPERVISOR)

    assert (work.state, ana.wallet.free) == ("cancelled", 12)
    assert world.pays_companies() is None
    assert set(work.facts) == {
        "PrestationRegistered",
        "PrestationTold",
        "PrestationContested",
        "ContestMaintained",
        "PrestationCancelled",
        "PrestationDecided",
    }


def test_a_company_that_never_answers_a_contest() -> None:
    world = World()
    ana = world.household("Ana", vouchers=10)
    work = world.company().helper("Bea").works_for(ana, hours=3)
    work.contested()

    world.wait_until(date(2026, 1, 21))
    assert [each.tray for each in queries.tray()] == ["company silent"]

    # Late, but before anybody decided: the company amends, Ana confirms.
    work.amended(hours=2)
    assert queries.tray() == []
    work.is_told()
    work.confirmed()

    assert (work.state, ana.vouchers) == ("agreed", 8)
