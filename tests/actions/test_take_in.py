"""Each incoming line of a bank statement gets exactly one outcome, and vouchers are in the wallet at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection

from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.rules import numbered
from voucherline.domain.bank.values import LineResult
from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.domain.orders import actions as orders
from voucherline.doors.console import statements
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.time import at
from voucherline.simulation.coda_writer import write_coda
from world import Household, World
from world.world import ACCOUNTS

pytestmark = pytest.mark.django_db
NOVEMBER_2025 = at(date(2025, 11, 3), 9)
STRANGER = belgian_iban(979, 99)


@pytest.fixture
def world() -> World:
    return World()


def going_back(world: World, line: object) -> list[tuple[float, str, str]]:
    """What is prepared to go back because of a line: euros, account, reason."""
    return [(out.cents / 100, out.iban, out.reason) for out in bank.outgoing_about(line)]  # type: ignore[arg-type]


def test_vouchers_are_in_the_wallet_when_the_line_is_imported(world: World) -> None:
    ana = world.household("Ana")

    line = ana.transfers(100)

    assert (line.outcome, line.vouchers, line.new) == ("credited", 10, True)
    assert ana.lots == [(10, 10.0)]
    assert ana.wallet.lots[0].expires_on == date(2027, 1, 5)
    [fact] = ana.heard("OrderCredited")
    assert fact == {"vouchers": 10, "paid_cents": 10_000, "returned_cents": 0, "expires_on": "2027-01-05"}


def test_a_number_in_a_message_is_as_good(world: World) -> None:
    ana = world.household("Ana")

    assert ana.pays(100, message=f"vouchers for {ana.number}, thanks") == "credited"
    assert ana.vouchers == 10


def test_a_rest_goes_back_to_who_paid(world: World) -> None:
    ana = world.household("Ana")

    line = ana.transfers(37.50)

    assert (line.outcome, line.reason, line.vouchers, line.returned_cents) == ("credited", "remainder", 3, 750)
    assert going_back(world, line.id) == [(7.5, ana.iban, "remainder")]


def test_a_rest_without_an_account_waits_until_somebody_enters_one(world: World) -> None:
    ana = world.household("Ana")

    line = world.payment_arrives(37.50, structured=ana.number)

    assert (line.outcome, line.vouchers) == ("credited", 3)
    assert [out.cents for out in bank.without_account()] == [750]
    assert world.sends_money() is None


@pytest.mark.parametrize(
    ("number", "message", "reason"),
    [
        (with_check_digits(4711), "", "unknown-number"),
        ("000000000199", "", "broken-check-digits"),
        ("", "for the cleaning", "no-number"),
    ],
)
def test_money_for_nobody_goes_back_whole(world: World, number: str, message: str, reason: str) -> None:
    line = world.payment_arrives(100, structured=number, message=message, iban=STRANGER)

    assert (line.outcome, line.reason, line.returned_cents) == ("returned", reason, 10_000)
    assert going_back(world, line.id) == [(100.0, STRANGER, reason)]


def test_two_numbers_in_a_message_wait_for_a_person(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")

    line = world.payment_arrives(100, message=f"{ana.number} {bob.number}", iban=STRANGER)

    assert (line.outcome, line.reason) == ("in the tray", "two-candidates")
    assert [each.id for each in bank.tray()] == [line.id]
    assert (ana.vouchers, bob.vouchers) == (0, 0)


def test_foreign_money_waits_for_a_person(world: World) -> None:
    ana = world.household("Ana")

    line = world.payment_arrives(100, structured=ana.number, iban=ana.iban, currency="USD")

    assert (line.outcome, line.reason) == ("in the tray", "foreign-currency")


def test_the_account_of_another_scheme_is_the_wrong_one(world: World) -> None:
    ana = world.household("Ana")

    line = world.payment_arrives(100, structured=ana.number, iban=ana.iban, scheme="brussels")

    assert (line.outcome, line.reason) == ("returned", "wrong-account")


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (HouseholdState.FROZEN, "account-frozen"),
        (HouseholdState.DECEASED, "account-frozen"),
        (HouseholdState.EXCLUDED, "account-excluded"),
        (HouseholdState.CLOSED, "account-closed"),
    ],
)
def test_who_may_not_order_gets_the_money_back(world: World, state: HouseholdState, reason: str) -> None:
    ana = world.household("Ana")
    ana.becomes(state)

    line = ana.transfers(100)

    assert (line.outcome, line.reason, ana.vouchers) == ("returned", reason, 0)
    assert going_back(world, line.id) == [(100.0, ana.iban, reason)]


def test_less_than_a_voucher_goes_back(world: World) -> None:
    assert world.household("Ana").transfers(9.99).reason == "amount-too-small"


def test_nine_walloon_vouchers_are_no_order(world: World) -> None:
    ana = world.household("Ana", scheme="wallonia")

    assert ana.transfers(93.60).reason == "below-smallest-order"
    assert ana.transfers(104).outcome == "credited"


def test_in_brussels_a_tranche_is_crossed_in_the_middle_of_an_order() -> None:
    world = World(now=NOVEMBER_2025)
    ana = world.household("Ana", scheme="brussels", vouchers=295)

    line = ana.transfers(237)

    assert (line.outcome, line.vouchers, line.returned_cents) == ("credited", 20, 0)
    assert ana.lots == [(5, 10.2), (15, 12.4), (295, 10.2)]
    assert {lot.expires_on for lot in ana.wallet.lots} == {date(2026, 5, 31)}


def test_the_year_begins_anew_in_january() -> None:
    world = World(now=at(date(2025, 12, 30), 9))
    ana = world.household("Ana", vouchers=500)
    assert ana.transfers(100).reason == "quota-used-up"

    world.wait_until(date(2026, 1, 2))

    assert ana.transfers(100).vouchers == 10


def test_more_than_the_quota_leaves_goes_back(world: World) -> None:
    ana = world.household("Ana", vouchers=497)

    line = ana.transfers(110)

    assert (line.vouchers, line.reason, line.returned_cents) == (3, "more-than-quota", 7_700)


def test_a_family_of_two_has_a_thousand_together(world: World) -> None:
    ana = world.household("Ana", street="Dorp 1", vouchers=500)
    bob = world.household("Bob", street="Dorp 1", vouchers=500)

    assert ana.transfers(100).reason == "quota-used-up"
    assert bob.transfers(100).reason == "quota-used-up"


def test_the_third_of_a_family_finds_the_quota_used_up(world: World) -> None:
    world.household("Ana", street="Dorp 1", vouchers=500)
    world.household("Bob", street="Dorp 1", vouchers=495)
    cem = world.household("Cem", street="dorp 1")

    line = cem.transfers(110)

    assert (line.vouchers, line.reason, line.returned_cents) == (5, "more-than-quota", 5_500)
    assert cem.transfers(110).reason == "quota-used-up"


def test_the_third_of_a_family_pays_the_familys_price(world: World) -> None:
    world.household("Ana", street="Dorp 1", vouchers=400)
    world.household("Bob", street="Dorp 1", vouchers=395)
    cem = world.household("Cem", street="Dorp 1")

    assert cem.transfers(105).vouchers == 10
    assert cem.lots == [(5, 10.0), (5, 11.0)]


def test_a_priority_group_buys_two_thousand_at_the_base_price(world: World) -> None:
    ana = world.household("Ana")
    ana.proves(ProofKind.PRIORITY)

    assert ana.transfers(20_010).vouchers == 2000
    assert ana.lots == [(2000, 10.0)]
    assert ana.transfers(10).reason == "quota-used-up"


def test_what_a_priority_group_buys_does_not_count_for_its_family(world: World) -> None:
    ana = world.household("Ana", street="Dorp 1")
    ana.proves(ProofKind.PRIORITY)
    ana.pays(10_000)
    bob = world.household("Bob", street="Dorp 1")

    assert bob.transfers(100).vouchers == 10


def test_a_proof_that_has_run_out_no_longer_counts(world: World) -> None:
    ana = world.household("Ana")
    ana.proves(ProofKind.PRIORITY, last=date(2025, 12, 31))

    assert ana.transfers(20_000).vouchers == 500


def test_a_proof_counts_on_its_own_days_of_a_long_statement(world: World) -> None:
    ana = world.household("Ana", vouchers=500)
    ana.proves(ProofKind.PRIORITY, first=date(2026, 2, 1))
    world.wait_until(date(2026, 2, 3))
    january = world.line(100, structured=ana.number, iban=ana.iban, day=date(2026, 1, 30))
    february = world.line(100, structured=ana.number, iban=ana.iban, day=date(2026, 2, 2))

    results = world.lines_arrive([january, february])

    assert [(each.outcome, each.reason) for each in results] == [("returned", "quota-used-up"), ("credited", "")]


def test_the_same_line_twice_changes_nothing(world: World) -> None:
    ana = world.household("Ana")
    first = ana.transfers(100, reference="REF-A")

    again = ana.transfers(100, reference="REF-A")

    assert not again.new
    assert (again.id, again.outcome, again.vouchers) == (first.id, "credited", 10)
    assert ana.vouchers == 10


def test_twins_in_one_file_are_two_payments(world: World) -> None:
    ana = world.household("Ana")
    line = world.line(100, structured=ana.number, iban=ana.iban, reference="SAME")

    assert [each.outcome for each in world.lines_arrive([line, line])] == ["credited", "credited"]
    assert ana.vouchers == 20
    assert [each.new for each in world.lines_arrive([line, line])] == [False, False]
    assert ana.vouchers == 20


def statement_of(world: World, number: str, *lines: StatementLine) -> Statement:
    return Statement(ACCOUNTS["flanders"], "EUR", number, None, None, lines)


def file_arrives(world: World, *statements: Statement, name: str) -> list[LineResult]:
    return orders.take_in(numbered(statements), file=name, by=THE_BANK, now=world.now)


def test_a_statement_twice_in_one_file_is_credited_once(world: World) -> None:
    ana = world.household("Ana")
    statement = statement_of(world, "1", *[world.line(100, structured=ana.number, iban=ana.iban, reference="R")] * 2)

    results = file_arrives(world, statement, statement, name="one")

    assert [each.outcome for each in results] == ["credited"] * 4
    assert [each.new for each in results] == [True, True, False, False]
    assert [each.vouchers for each in results] == [10] * 4
    assert ana.vouchers == 20


def test_a_copy_in_a_later_batch_is_known(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "BATCH", 1)
    ana = world.household("Ana")
    line = world.line(100, structured=ana.number, iban=ana.iban, reference="R")
    statement = Statement(ACCOUNTS["flanders"], "EUR", "001", 0, 10_000, (line,))

    taken = statements.take_in(write_coda([statement, statement], day=world.today), by=THE_BANK, now=world.now)

    assert [(each.outcome, each.new) for each in taken.lines] == [("credited", True), ("credited", False)]
    assert ana.vouchers == 10


def test_a_movement_alike_in_another_statement_waits_where_no_reference_tells(world: World) -> None:
    ana = world.household("Ana")
    bare = replace(world.line(100, structured=ana.number, iban=ana.iban), bank_reference="")
    file = [statement_of(world, "1", bare), statement_of(world, "2", bare)]

    first, second = file_arrives(world, *file, name="one")

    assert (first.outcome, second.outcome, second.reason) == ("credited", "in the tray", "perhaps-known")
    assert [each.new for each in file_arrives(world, *file, name="one")] == [False, False]
    assert ana.vouchers == 10


def kinds(world: World, ana: Household) -> list[StatementLine]:
    """A debit, a good payment, one for nobody, one too small."""
    return [
        world.line(-12.10),
        world.line(100, structured=ana.number, iban=ana.iban),
        world.line(50, message="hello", iban=STRANGER),
        world.line(5, structured=ana.number, iban=ana.iban),
    ]


def test_every_line_of_a_file_has_exactly_one_outcome(world: World) -> None:
    ana = world.household("Ana")

    results = world.lines_arrive(kinds(world, ana))

    assert [(each.outcome, each.reason) for each in results] == [
        ("left alone", "debit"),
        ("credited", ""),
        ("returned", "no-number"),
        ("returned", "amount-too-small"),
    ]
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from bank_line")
        assert cursor.fetchone() == (4,)


def test_money_that_cannot_go_back_waits_for_a_person(world: World) -> None:
    line = world.payment_arrives(100, structured=with_check_digits(4711), iban="123-456")

    assert (line.outcome, line.reason) == ("in the tray", "no-account-to-return-to")


@pytest.mark.parametrize("day", [date(1999, 1, 4), date(2026, 1, 7), date(2062, 1, 5)])
def test_a_day_that_cannot_be_right_waits_and_the_others_go_on(world: World, day: date) -> None:
    ana = world.household("Ana")
    wrong = world.line(50, structured=ana.number, iban=ana.iban, day=day)

    first, second = world.lines_arrive([wrong, world.line(100, structured=ana.number, iban=ana.iban)])

    assert (first.outcome, first.reason) == ("in the tray", "date-out-of-range")
    assert (second.outcome, second.vouchers) == ("credited", 10)
    decided = orders.decide_by_hand(first.id, number=ana.number, by=world.agent, now=world.now)
    assert decided.vouchers == 5
    assert ana.vouchers == 15


def test_a_day_that_cannot_be_right_can_go_back(world: World) -> None:
    line = world.line(50, message="hello", iban=STRANGER, day=date(1999, 1, 4))
    [waiting] = world.lines_arrive([line])

    assert waiting.outcome == "in the tray"
    assert orders.decide_by_hand(waiting.id, number=None, by=world.agent, now=world.now).returned_cents == 5_000


def test_tomorrow_is_no_day_out_of_range(world: World) -> None:
    ana = world.household("Ana")

    line = world.line(100, structured=ana.number, iban=ana.iban, day=world.today + timedelta(days=1))

    assert world.lines_arrive([line])[0].outcome == "credited"
