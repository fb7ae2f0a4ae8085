"""Which lines are one movement, and whom a payment names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.rules import Payer, numbered, payer_of
from voucherline.kernel.numbers import user_numbers_in, with_check_digits

ANA, BOB = with_check_digits(1), with_check_digits(2)
PAYMENT = StatementLine(
    position=4,
    booked_on=date(2026, 1, 5),
    value_on=date(2026, 1, 5),
    cents=10_000,
    bank_reference="REF1",
    counterparty_account="BE68539007547034",
    counterparty_name="Ana",
    structured=ANA,
)
OTHER = replace(PAYMENT, bank_reference="REF2", structured=BOB)
THIRD = replace(PAYMENT, bank_reference="REF3", cents=5_000)


def ids(*lines: StatementLine, account: str = "BE71096123456769") -> list[object]:
    return [line.id for line in numbered([Statement(account, "EUR", "1", None, None, lines)])]


def test_the_same_file_gives_the_same_ids() -> None:
    assert ids(PAYMENT, OTHER) == ids(PAYMENT, OTHER)


def test_an_overlapping_file_gives_its_old_lines_their_old_ids() -> None:
    monday, week = ids(PAYMENT, OTHER), ids(OTHER, PAYMENT, THIRD)

    assert set(monday) < set(week)
    assert len(set(week)) == 3


def test_the_other_format_places_and_names_the_same_movement_differently() -> None:
    camt = replace(PAYMENT, position=812, counterparty_name="MRS ANA", message="thank you")

    assert ids(PAYMENT) == ids(camt)


def test_two_payments_alike_in_all_are_two() -> None:
    twins = ids(PAYMENT, PAYMENT)

    assert len(set(twins)) == 2
    assert ids(PAYMENT, PAYMENT) == twins
    assert ids(PAYMENT)[0] == twins[0]


def stated(number: str, *lines: StatementLine) -> Statement:
    return Statement("BE71096123456769", "EUR", number, None, None, lines)


def test_a_statement_twice_in_one_file_has_each_movement_once() -> None:
    bare = replace(PAYMENT, bank_reference="")
    statement = stated("1", PAYMENT, PAYMENT, bare)

    lines = numbered([statement, statement])

    assert [line.id for line in lines[:3]] == [line.id for line in lines[3:]]
    assert len({line.id for line in lines}) == 3
    assert not any(line.doubtful for line in lines)


def test_a_reference_in_two_statements_of_a_file_is_one_movement() -> None:
    first, second = numbered([stated("1", PAYMENT), stated("2", PAYMENT)])

    assert first.id == second.id
    assert not second.doubtful


def test_without_a_reference_nobody_knows_whether_two_statements_have_the_same_movement() -> None:
    bare = replace(PAYMENT, bank_reference="")
    file = [stated("1", bare), stated("2", bare), stated("2", bare), stated("2", bare, OTHER)]

    first, second, copy, third, _ = lines = numbered(file)

    assert len({first.id, second.id, third.id}) == 3
    assert copy.id == second.id
    assert [line.doubtful for line in lines] == [False, True, True, True, False]
    assert lines == numbered(file)


def test_without_a_banks_reference_the_message_tells_movements_apart() -> None:
    bare = replace(PAYMENT, bank_reference="")

    assert ids(replace(bare, message="january")) != ids(replace(bare, message="february"))
    assert ids(replace(bare, message="for  Ana")) == ids(replace(bare, message="FOR ANA"))


@pytest.mark.parametrize(
    "other",
    [
        replace(PAYMENT, booked_on=date(2026, 1, 6)),
        replace(PAYMENT, cents=10_001),
        replace(PAYMENT, currency="USD"),
        replace(PAYMENT, counterparty_account="BE62510007547061"),
        replace(PAYMENT, structured=BOB),
        replace(PAYMENT, bank_reference="REF9"),
    ],
)
def test_movements_that_differ_in_what_counts_are_two(other: StatementLine) -> None:
    assert ids(PAYMENT) != ids(other)


def test_the_same_movement_on_another_account_is_another() -> None:
    assert ids(PAYMENT) != ids(PAYMENT, account="BE43068999999501")


def paid(*, structured: str = "", message: str = "") -> Payer:
    return payer_of(replace(PAYMENT, structured=structured, message=message))


def spaced(number: str) -> str:
    return f"+++{number[:3]}/{number[3:7]}/{number[7:]}+++"


def test_a_structured_communication_names_the_payer() -> None:
    assert paid(structured=ANA) == Payer(number=ANA)


def test_broken_check_digits_name_nobody_even_with_a_good_number_in_words() -> None:
    broken = ANA[:-1] + str((int(ANA[-1]) + 1) % 10)

    assert paid(structured=broken, message=ANA) == Payer(problem="broken-check-digits")


@pytest.mark.parametrize(
    "message", [ANA, f"vouchers {ANA} thanks", spaced(ANA), f"{ANA} {ANA}", f"{ANA[:4]} {ANA[4:8]} {ANA[8:]}"]
)
def test_the_only_valid_number_of_a_message_names_the_payer(message: str) -> None:
    assert paid(message=message) == Payer(number=ANA)


def test_two_valid_numbers_are_two_candidates() -> None:
    assert paid(message=f"{ANA} or {BOB}") == Payer(problem="two-candidates")


@pytest.mark.parametrize("message", ["", "for the cleaning", "000000000199", "12345", ANA + "7"])
def test_a_message_without_a_valid_number_names_nobody(message: str) -> None:
    assert paid(message=message) == Payer(problem="no-number")


def test_a_valid_and_an_invalid_number_are_one_candidate() -> None:
    assert paid(message=f"000000000199, {ANA}") == Payer(number=ANA)


@pytest.mark.parametrize(
    "before", ["02 123 45 67 ", "Dossier 12345 ", "bestelling 2026 ", "2026-", "0475/12.34.56 ", "12 ", "1 2 3 "]
)
@pytest.mark.parametrize("after", ["", " 2026", " 02 123 45 67"])
def test_other_digits_beside_a_number_do_not_hide_it(before: str, after: str) -> None:
    for written in (ANA, f"{ANA[:3]}/{ANA[3:7]}/{ANA[7:]}", f"{ANA[:4]} {ANA[4:8]} {ANA[8:]}"):
        assert ANA in user_numbers_in(f"{before}{written}{after}")


def test_digits_of_a_longer_number_are_none() -> None:
    assert user_numbers_in(f"BE6{ANA} 7{ANA} {ANA}7") == []


@pytest.mark.parametrize("mark", ["+++", "***"])
def test_a_number_written_as_on_a_transfer_form_wins_over_digits_around_it(mark: str) -> None:
    assert paid(message=f"{BOB} {mark}{ANA[:3]}/{ANA[3:7]}/{ANA[7:]}{mark} 2026") == Payer(number=ANA)
    assert paid(message=f"{mark}{ANA}{mark} {mark}{BOB}{mark}") == Payer(problem="two-candidates")


def test_a_creditors_reference_names_nobody_so_the_message_is_asked() -> None:
    assert paid(structured="RF18539007547034", message=f"for {ANA}") == Payer(number=ANA)
    assert paid(structured=f"RF18 {ANA}", message=f"for {BOB}") == Payer(number=BOB)
    assert paid(structured="RF18539007547034", message=f"{ANA} {BOB}") == Payer(problem="two-candidates")
    assert paid(structured="RF18539007547034") == Payer(problem="broken-check-digits")
