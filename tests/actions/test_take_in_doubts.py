"""What another file may have brought before waits for a person; what is surely new does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.database.statements import run_so_far
from voucherline.domain.bank import queries as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.rules import numbered
from voucherline.domain.bank.values import LineResult
from voucherline.domain.orders import actions as orders
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.time import at
from voucherline.words.catalogue import outcome_in_words
from voucherline.words.formats import LANGUAGES
from world import World
from world.world import ACCOUNTS

pytestmark = pytest.mark.django_db
NOVEMBER_2025 = at(date(2025, 11, 3), 9)
STRANGER = belgian_iban(979, 99)


@pytest.fixture
def world() -> World:
    return World()


def statement_of(world: World, number: str, *lines: StatementLine) -> Statement:
    return Statement(ACCOUNTS["flanders"], "EUR", number, None, None, lines)


def file_arrives(world: World, *statements: Statement, name: str) -> list[LineResult]:
    return orders.take_in(numbered(statements), file=name, by=THE_BANK, now=world.now)


def came(world: World, line: StatementLine, *others: StatementLine, name: str = "later") -> list[tuple[str, str]]:
    results = file_arrives(world, statement_of(world, name, line, *others), name=name)
    return [(each.outcome, each.reason) for each in results]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"bank_reference": "R"}, {"bank_reference": ""}),
        ({"bank_reference": ""}, {"bank_reference": "R"}),
        ({"bank_reference": "", "message": "for Ana"}, {"bank_reference": "", "message": "ANA"}),
    ],
)
def test_a_payment_that_another_file_may_have_brought_waits(
    world: World, before: dict[str, str], after: dict[str, str]
) -> None:
    ana = world.household("Ana")
    line = world.line(100, structured=ana.number, iban=ana.iban)
    first, second = replace(line, **before), replace(line, **after)  # type: ignore[arg-type]
    assert came(world, first, name="first") == [("credited", "")]

    assert came(world, second) == [("in the tray", "perhaps-known")]
    assert came(world, second) == [("in the tray", "perhaps-known")]

    assert ana.vouchers == 10
    [waiting] = bank.tray()
    assert orders.decide_by_hand(waiting.id, number=ana.number, by=world.agent, now=world.now).vouchers == 10


def test_what_went_back_does_not_go_back_twice_unseen(world: World) -> None:
    line = world.line(100, structured=with_check_digits(4711), iban=STRANGER)
    assert came(world, line, name="first") == [("returned", "unknown-number")]

    assert came(world, replace(line, bank_reference="")) == [("in the tray", "perhaps-known")]


def test_two_references_are_two_payments(world: World) -> None:
    ana = world.household("Ana")
    line = world.line(100, structured=ana.number, iban=ana.iban, reference="R1")

    assert came(world, line, name="first") == came(world, replace(line, bank_reference="R2")) == [("credited", "")]
    assert ana.vouchers == 20


@pytest.mark.parametrize("reference", ["R", ""])
def test_a_file_that_has_both_lines_has_two_payments(world: World, reference: str) -> None:
    ana = world.household("Ana")
    line = world.line(100, structured=ana.number, iban=ana.iban)
    first = replace(line, bank_reference=reference, message="one")
    assert came(world, first, name="first") == [("credited", "")]

    assert came(world, first, replace(line, bank_reference="", message="two")) == [("credited", "")] * 2
    assert ana.vouchers == 20


def test_messages_that_name_two_households_are_two_payments(world: World) -> None:
    ana, bob = world.household("Ana"), world.household("Bob")
    line = replace(world.line(100, iban=ana.iban), bank_reference="")

    assert came(world, replace(line, message=ana.number), name="first") == [("credited", "")]
    assert came(world, replace(line, message=bob.number)) == [("credited", "")]


@pytest.mark.parametrize(
    "other", [{"cents": 9_000}, {"counterparty_account": STRANGER}, {"booked_on": date(2026, 1, 2)}]
)
def test_a_payment_that_differs_otherwise_is_another(world: World, other: dict[str, object]) -> None:
    ana = world.household("Ana")
    line = replace(world.line(100, structured=ana.number, iban=ana.iban), bank_reference="")

    assert came(world, line, name="first") == [("credited", "")]
    assert came(world, replace(line, **other)) == [("credited", "")]  # type: ignore[arg-type]


def test_other_files_cost_one_question_however_many_lines(world: World) -> None:
    ana = world.household("Ana")
    asked = []
    for count in (2, 15):
        before = next(run_so_far)
        file_arrives(
            world,
            statement_of(world, "1", *[world.line(10, structured=ana.number, iban=ana.iban) for _ in range(count)]),
            name=str(count),
        )
        asked.append(next(run_so_far) - before)
    assert asked[0] == asked[1]


@pytest.mark.parametrize("reason", ["perhaps-known", "date-out-of-range"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_why_a_line_waits_is_said(reason: str, language: str) -> None:
    assert outcome_in_words(reason, language).endswith(".")
