"""Tax certificates: who is told, when, once; and what stands on them."""

from __future__ import annotations

from datetime import date

import pytest

from voucherline.domain.households.values import ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries
from voucherline.domain.orders.values import NoTaxRelief
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.clockwork import audit
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from voucherline.kernel.time import at
from voucherline.words.catalogue import refusal_in_words
from world import AGENT, SUPERVISOR, Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db
TWENTY_OF_2025 = {"year": 2025, "counted_cents": 20_800, "revision": 1}


@pytest.fixture
def world() -> World:
    return World(now=at(date(2025, 9, 1), 9))


@pytest.fixture
def luc(world: World) -> Household:
    return world.household("Luc", scheme="wallonia", vouchers=20)


def test_told_in_february_once(world: World, luc: Household) -> None:
    world.jump_to(date(2026, 1, 31))
    assert luc.heard("TaxCertificateDue") == []

    world.jump_to(date(2026, 2, 1))
    world.wait(days=2)

    assert luc.heard("TaxCertificateDue") == [TWENTY_OF_2025]
    assert audit.run() == []


def test_a_february_that_was_missed_is_caught_up(world: World, luc: Household) -> None:
    world.jump_to(date(2026, 4, 1))
    assert luc.heard("TaxCertificateDue") == [TWENTY_OF_2025]


def test_who_bought_nothing_with_relief_is_not_told(world: World) -> None:
    ana = world.household("Ana", vouchers=10)
    mia = world.household("Mia", scheme="wallonia")
    mia.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    mia.gets_free_vouchers()
    jo = world.household("Jo", scheme="wallonia", vouchers=10)
    jo.gets_refund()
    world.jump_to(date(2026, 2, 1))

    assert [each.heard("TaxCertificateDue") for each in (ana, mia, jo)] == [[], [], []]
    assert queries.tax_certificates([ana.id, mia.id, jo.id], 2025) == {}


def test_what_stands_on_it(world: World, luc: Household) -> None:
    luc.proves(ProofKind.SELF_EMPLOYED_MOTHER)
    luc.gets_free_vouchers()
    luc.gets_refund(4)
    luc.pays(104)

    made = queries.tax_certificate(luc.id, 2025)

    assert made is not None
    assert (made.vouchers, made.paid, made.counted, made.counted_price, made.percent) == (
        26,
        Euro(26 * 1040),
        26,
        Euro(26 * 1040),
        10,
    )
    assert queries.tax_certificate(luc.id, 2024) is None


def test_who_asks_for_a_year_without_relief_hears_so(luc: Household, keyboard: Keyboard) -> None:
    said = keyboard.types("tax-certificate", luc.number, "--year", 2024, "--json")
    assert said.exit_code == 1
    assert said.json["error"] == refusal_in_words(NoTaxRelief(luc.number, "2024"), "en")


def test_a_payment_of_december_taken_in_in_january_is_of_its_own_year(world: World, luc: Household) -> None:
    world.now = at(date(2026, 1, 3), 9)
    line = world.line(104, structured=luc.number, iban=luc.iban, name="Luc", day=date(2025, 12, 31))
    world.lines_arrive([line], scheme="wallonia")

    made = queries.tax_certificate(luc.id, 2025)
    assert made is not None
    assert made.vouchers == 30


def _arrives_late(world: World, luc: Household, euros: float, *, day: date) -> None:
    line = world.line(euros, structured=luc.number, iban=luc.iban, name="Luc", day=day)
    [taken] = world.lines_arrive([line], scheme="wallonia")
    assert taken.outcome == "credited"


def test_a_payment_taken_in_after_the_certificate_makes_a_corrected_one(world: World, luc: Household) -> None:
    world.jump_to(date(2026, 2, 1))
    _arrives_late(world, luc, 104, day=date(2025, 12, 31))
    world.wait(days=3)

    corrected = {"year": 2025, "counted_cents": 31_200, "revision": 2}
    assert luc.heard("TaxCertificateDue") == [TWENTY_OF_2025, corrected]
    assert audit.run() == []


def test_of_a_payment_above_the_ceiling_nobody_hears_again(world: World, luc: Household) -> None:
    luc.pays(130 * 10.40)
    world.jump_to(date(2026, 2, 1))
    _arrives_late(world, luc, 104, day=date(2025, 12, 31))
    world.wait(days=3)

    assert luc.heard("TaxCertificateDue") == [{"year": 2025, "counted_cents": 156_000, "revision": 1}]
    assert audit.run() == []


def test_a_refund_after_the_certificate_is_no_news(world: World, luc: Household) -> None:
    world.jump_to(date(2026, 2, 1))
    luc.gets_refund(5)
    world.wait(days=3)

    assert luc.heard("TaxCertificateDue") == [TWENTY_OF_2025]
    assert audit.run() == []


def test_a_refund_by_which_dearer_vouchers_count_makes_a_corrected_one(world: World) -> None:
    luc = world.household("Luc", scheme="wallonia")
    luc.pays(175 * 10.40)
    world.wait(days=1)
    luc.pays(100 * 11.40)
    world.jump_to(date(2026, 2, 1))
    luc.gets_refund(50)
    assert audit.run() == []
    world.wait(days=3)

    made = queries.tax_certificate(luc.id, 2025)
    assert made is not None
    assert [each["counted_cents"] for each in luc.heard("TaxCertificateDue")] == [156_000, made.counted_price.cents]
    assert made.counted_price == Euro(125 * 1040 + 25 * 1140)


@pytest.mark.parametrize("taken_in", [date(2027, 1, 10), date(2027, 8, 20)])
def test_a_payment_of_two_years_ago_is_certified_too(world: World, taken_in: date) -> None:
    luc = world.household("Luc", scheme="wallonia")
    world.now = at(taken_in, 9)
    _arrives_late(world, luc, 104, day=date(2025, 12, 31))
    world.wait(days=2)

    assert luc.heard("TaxCertificateDue") == [{"year": 2025, "counted_cents": 10_400, "revision": 1}]
    assert audit.run() == []


def test_an_order_that_was_taken_back_counts_no_more(world: World, luc: Household) -> None:
    [lot] = luc.wallet.lots
    correction = new_id()
    orders.propose_withdrawal(lot.order, id_=correction, reason="somebody else's", by=AGENT, now=world.now)
    orders.approve_withdrawal(correction, by=SUPERVISOR, now=world.now)

    assert queries.tax_certificate(luc.id, 2025) is None


def test_the_audit_finds_who_was_forgotten(world: World, luc: Household) -> None:
    world.now = at(date(2026, 3, 1), 5)
    bob = world.household("Bob", scheme="wallonia", vouchers=10)
    # Warnings were given long after March, certificates were not.
    world.now = at(date(2026, 10, 5), 5)
    wallet.warn("wallonia", now=world.now)
    assert bob.heard("ExpiryWarned") != []

    [missing] = [each for each in audit.run() if each.check == "orders.tax-certificates"]
    assert str(luc.id) in missing.said


def test_at_the_keyboard(world: World, luc: Household, keyboard: Keyboard) -> None:
    said = keyboard.types("tax-certificate", luc.number, "--year", "2025", "--json").json
    assert (said["vouchers"], said["counted_cents"], said["percent"]) == (20, 20_800, 10)
    assert "208.00" in keyboard.types("tax-certificate", luc.number, "--year", "2025").out

    refused = keyboard.types("tax-certificate", luc.number, "--year", "2024", "--json")
    assert refused.exit_code == 1
    assert "2024" in refused.json["error"]
    assert " 2024 " in keyboard.types("tax-certificate", luc.number, "--year", "2024", lang="nl").err
