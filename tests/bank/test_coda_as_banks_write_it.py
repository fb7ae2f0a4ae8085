"""CODA files, one awkward thing each."""

from __future__ import annotations

from datetime import date

import pytest

from bank.coda_by_hand import (
    OURS,
    THEIRS,
    closing,
    file_of,
    header,
    information,
    information_2,
    keys,
    movement,
    opening,
    read_one,
    second,
    statement_with,
    third,
    trailer,
)
from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.values import CHARGE, DIRECT_DEBIT, INTEREST


def test_a_payment_with_a_structured_communication() -> None:
    data = statement_with(
        movement(10_000, structured="090933755493", follows="1"),
        second(reference="ORDER 17", follows="1"),
        third(),
        cents=10_000,
    )

    statement = read_one(data)
    (line,) = statement.lines

    assert statement.problems == ()
    assert statement.difference_cents == 0
    assert (statement.account, statement.currency, statement.number) == (OURS, "EUR", "061")
    assert (line.structured, line.message, line.cents) == ("090933755493", "", 10_000)
    assert (line.end_to_end, line.counterparty_account, line.counterparty_name) == ("ORDER 17", THEIRS, "ANA PEETERS")
    assert (line.booked_on, line.position) == (date(2026, 3, 2), 3)


def test_wrong_check_digits_are_handed_on_as_sent() -> None:
    (line,) = read_one(statement_with(movement(100, structured="090933755400"), cents=100)).lines

    assert line.structured == "090933755400"
    assert line.damage is None


def test_a_message_runs_on_over_all_records_without_losing_a_letter() -> None:
    words = "".join(f"{number:04d} " for number in range(60))
    data = statement_with(
        movement(100, words=words[:53], follows="1"),
        second(words=words[53:106], follows="1"),
        third(words=words[106:149]),
        information(words[149:222]),
        information_2(words[222:]),
        cents=100,
    )

    (line,) = read_one(data).lines

    assert line.message == words.strip()


def test_information_of_a_known_form_is_no_part_of_the_message() -> None:
    data = statement_with(movement(100, words="march"), information("001ANA PEETERS", kind="1"), cents=100)

    (line,) = read_one(data).lines

    assert (line.message, line.counterparty_name) == ("march", "ANA PEETERS")


def test_a_written_reference_in_a_free_message_counts_as_structured() -> None:
    (line,) = read_one(statement_with(movement(100, words="+++090/9337/55493+++"), cents=100)).lines

    assert line.structured == "090933755493"


def test_details_stand_for_their_total() -> None:
    data = statement_with(
        movement(-30_000, code="10107000", follows="1"),
        second(reference="PAY-2026-03-02"),
        movement(-10_000, number="00010001", code="50101000", follows="1"),
        second(number="00010001", reference="E1"),
        movement(-20_000, number="00010002", code="50101000", follows="1"),
        second(number="00010002", reference="E2"),
        cents=-30_000,
    )

    statement = read_one(data)

    assert [(line.cents, line.end_to_end, line.batch) for line in statement.lines] == [
        (-10_000, "E1", "PAY-2026-03-02"),
        (-20_000, "E2", "PAY-2026-03-02"),
    ]
    assert statement.problems == ()


def test_details_of_details_are_the_lines() -> None:
    data = statement_with(
        movement(100, code="20150000"),
        movement(100, number="00010001", code="60150000"),
        movement(110, number="00010002", code="90150100"),
        movement(-10, number="00010003", code="90137013"),
        cents=100,
    )

    assert [line.cents for line in read_one(data).lines] == [110, -10]


def test_details_that_contradict_their_total_are_not_money() -> None:
    data = statement_with(
        movement(30_000, code="20150000"), movement(10_000, number="00010001", code="60150000"), cents=30_000
    )

    statement = read_one(data)

    assert [line.cents for line in statement.lines] == [30_000]
    assert keys(statement) == [problems.DETAILS_DO_NOT_ADD_UP]
    assert statement.problems[0].slots == {"total_cents": 30_000, "details_cents": 10_000, "count": 1}


def test_a_total_without_details_is_said() -> None:
    data = statement_with(
        movement(-30_000, code="10107000", follows="1"), second(reference="PAY-2026-03-02"), cents=-30_000
    )

    statement = read_one(data)

    assert keys(statement) == [problems.DETAILS_MISSING]
    assert statement.lines[0].batch == "PAY-2026-03-02"


def test_a_payment_split_into_amount_and_charges_keeps_its_payer() -> None:
    data = statement_with(
        movement(9_500, code="34150000", structured="090933755493", follows="1"),
        second(follows="1"),
        third(),
        movement(10_000, number="00010001", code="84150100"),
        movement(-500, number="00010002", code="84137013"),
        cents=9_500,
    )

    paid, charge = read_one(data).lines

    assert (paid.cents, paid.structured, paid.counterparty_account) == (10_000, "090933755493", THEIRS)
    assert (charge.cents, charge.kind, charge.counterparty_account) == (-500, CHARGE, "")


def test_a_detail_whose_total_was_lost_needs_a_person() -> None:
    data = statement_with(movement(100, number="00010001", code="50150000"), cents=100)

    (line,) = read_one(data).lines

    assert line.damage is not None
    assert line.damage.key == problems.DETAIL_WITHOUT_TOTAL


def test_a_payment_of_ours_that_comes_back_says_why() -> None:
    data = statement_with(
        movement(2_752, code="00150000", follows="1"), second(reference="E1", r="2", reason="AC04"), cents=2_752
    )

    (line,) = read_one(data).lines

    assert (line.is_return, line.return_reason, line.end_to_end) == (True, "AC04", "E1")


def test_a_transfer_that_could_not_be_carried_out_is_a_return() -> None:
    (line,) = read_one(statement_with(movement(100, code="00154000"), cents=100)).lines

    assert line.is_return


@pytest.mark.parametrize(
    ("code", "kind"), [("00137000", CHARGE), ("08001000", CHARGE), ("03501002", INTEREST), ("00501000", DIRECT_DEBIT)]
)
def test_charges_and_interest_are_told_from_payments(code: str, kind: str) -> None:
    (line,) = read_one(statement_with(movement(-100, code=code), cents=-100)).lines

    assert line.kind == kind


def test_an_account_may_be_in_the_red() -> None:
    data = file_of(header(), opening(-5_000), movement(-100), closing(-5_100), trailer(3, 100))

    statement = read_one(data)

    assert (statement.opening_cents, statement.closing_cents, statement.difference_cents) == (-5_000, -5_100, 0)


def test_an_old_account_number_becomes_its_iban() -> None:
    data = file_of(
        header(), opening(account="539007547034", structure="0"), closing(0, "539007547034", "0"), trailer(2)
    )

    statement = read_one(data)

    assert (statement.account, statement.currency, statement.problems) == (OURS, "EUR", ())


def test_an_old_account_number_of_the_other_party_becomes_its_iban() -> None:
    data = statement_with(movement(100, follows="1"), second(follows="1"), third(account="539007547034 EUR"), cents=100)

    assert read_one(data).lines[0].counterparty_account == OURS


def test_a_foreign_account_is_kept_as_written() -> None:
    data = file_of(header(), opening(account="12-345 6", structure="1"), closing(0, "12-345 6", "1"), trailer(2))

    statement = read_one(data)

    assert statement.account == "12-3456"
    assert keys(statement) == [problems.ACCOUNT_DOUBTFUL]


def test_an_anonymised_account_is_said_but_does_not_stop_the_reading() -> None:
    data = file_of(header(), opening(account="732XXXXXXXXX", structure="0"), movement(5), closing(5), trailer(3, 0, 5))

    statement = read_one(data)

    assert keys(statement) == [problems.ACCOUNT_DOUBTFUL, problems.ACCOUNTS_DIFFER]
    assert len(statement.lines) == 1


def test_version_1_is_read_too() -> None:
    old = f"2300010000{'539007547034':37}{'ANA PEETERS':26}{'STATIONSSTRAAT 1':52}0 0"
    data = file_of(
        header(version="1"),
        opening(account="539007547034", structure="0"),
        movement(100, words="hello", follows="1"),
        second(follows="1"),
        old,
        closing(100, "539007547034", "0"),
        trailer(5, 0, 100),
    )

    (line,) = read_one(data).lines

    assert (line.counterparty_account, line.counterparty_name, line.message) == (OURS, "ANA PEETERS", "hello")
