"""What the database itself refuses, whoever asks: no program above it is trusted with these promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from ledger.books import assert_add_up
from voucherline.config import places
from voucherline.domain.prestations import actions as prestations
from voucherline.ledger.models import Transfer
from voucherline.ledger.values import Account, Move, Phase
from world import Household, Prestation, World
from world.world import AGENT, SUPERVISOR

pytestmark = pytest.mark.django_db

ABOVE_ZERO, PAIRS, ANSWERS = "ledger_amount_above_zero", "ledger_pairs_of_accounts", "ledger_answers_name_a_hold"
EVERY_PAIR = list(product(Account, Account))


@dataclass
class Books:
    """Ana's ledger after an order and three hours that wait for an answer."""

    ana: Household
    hold: Transfer
    work: Prestation

    @property
    def lot(self) -> UUID:
        return self.ana.wallet.lots[0].id

    def write(self, **values: object) -> None:
        """Write a transfer past every verb, as a wrong program would."""
        row: dict[str, object] = {
            "household_id": self.ana.id,
            "id": uuid4(),
            "phase": Phase.DIRECT,
            "debit": Account.ISSUED,
            "credit": Account.LOT,
            "amount": 1,
            "lot_id": self.lot,
            "company_id": self.work.company.id,
            "subject_id": uuid4(),
            "answers_id": None,
            "corrects_id": None,
            "at": datetime(2026, 1, 5, tzinfo=UTC),
            **values,
        }
        with transaction.atomic():
            Transfer(**row).save(force_insert=True)

    def answer(self, phase: Phase) -> None:
        self.write(phase=phase, debit=Account.LOT, credit=Account.COMPANY, amount=3, answers_id=self.hold.id)


@pytest.fixture
def books() -> Books:
    world = World()
    ana, company = world.household("Ana", vouchers=10), world.company()
    work = company.helper("Bea").works_for(ana, hours=3)
    return Books(ana, Transfer.objects.get(phase=Phase.HOLD), work)


def test_what_the_verbs_wrote_adds_up(books: Books) -> None:
    assert_add_up()


def test_the_same_id_twice(books: Books) -> None:
    id_ = uuid4()
    books.write(id=id_)
    with pytest.raises(IntegrityError, match="ledger_transfer_pkey"):
        books.write(id=id_, amount=2)


@pytest.mark.parametrize("second", [Phase.SPEND, Phase.RELEASE])
@pytest.mark.parametrize("first", [Phase.SPEND, Phase.RELEASE])
def test_a_hold_answered_twice(books: Books, first: Phase, second: Phase) -> None:
    books.answer(first)
    with pytest.raises(IntegrityError, match="ledger_hold_answered_once"):
        books.answer(second)


@pytest.mark.parametrize("amount", [0, -1, -(10**12)])
def test_nothing_or_less_than_nothing(books: Books, amount: int) -> None:
    with pytest.raises(IntegrityError, match=ABOVE_ZERO):
        books.write(amount=amount)


@pytest.mark.parametrize(("debit", "credit"), [pair for pair in EVERY_PAIR if (pair[0] < 10) is not (pair[1] < 10)])
def test_vouchers_and_cents_never_mix(books: Books, debit: Account, credit: Account) -> None:
    for phase in (Phase.DIRECT, Phase.HOLD):
        with pytest.raises(IntegrityError, match=PAIRS):
            books.write(debit=debit, credit=credit, phase=phase)
    with pytest.raises(IntegrityError, match=PAIRS):
        books.write(debit=debit, credit=credit, corrects_id=books.hold.id)


@pytest.mark.parametrize(("debit", "credit"), [pair for pair in EVERY_PAIR if pair not in Move.DIRECT])
def test_accounts_that_may_not_meet(books: Books, debit: Account, credit: Account) -> None:
    with pytest.raises(IntegrityError, match=PAIRS):
        books.write(debit=debit, credit=credit)


@pytest.mark.parametrize(("debit", "credit"), Move.DIRECT)
def test_what_is_moved_at_once_is_never_held(books: Books, debit: Account, credit: Account) -> None:
    with pytest.raises(IntegrityError, match=PAIRS):
        books.write(debit=debit, credit=credit, phase=Phase.HOLD)


@pytest.mark.parametrize(("debit", "credit"), Move.CORRECTED)
def test_the_other_way_only_as_a_correction(books: Books, debit: Account, credit: Account) -> None:
    with pytest.raises(IntegrityError, match=PAIRS):
        books.write(debit=debit, credit=credit)
    books.write(debit=debit, credit=credit, corrects_id=uuid4())


def test_an_answer_without_a_hold_and_a_hold_that_answers(books: Books) -> None:
    with pytest.raises(IntegrityError, match=ANSWERS):
        books.write(phase=Phase.SPEND, debit=Account.LOT, credit=Account.COMPANY)
    with pytest.raises(IntegrityError, match=ANSWERS):
        books.write(phase=Phase.HOLD, debit=Account.LOT, credit=Account.COMPANY, answers_id=books.hold.id)


def test_vouchers_of_no_lot(books: Books) -> None:
    with pytest.raises(IntegrityError, match="ledger_lot_named"):
        books.write(lot_id=None)


def test_a_company_without_a_name(books: Books) -> None:
    with pytest.raises(IntegrityError, match="ledger_company_named"):
        books.write(debit=Account.OUTSTANDING, credit=Account.OWED, company_id=None)


@pytest.mark.parametrize("counter", ["free", "held", "spent", "refunded", "expired"])
def test_a_lot_never_falls_below_zero(books: Books, counter: str) -> None:
    other = "spent" if counter != "spent" else "free"
    with pytest.raises(IntegrityError, match="ledger_lot_never_below_zero"):
        _count(books, f"{counter} = {counter} - 11, {other} = {other} + 11")


@pytest.mark.parametrize("counter", ["issued", "free", "held", "spent", "refunded", "expired"])
def test_a_lot_always_adds_up(books: Books, counter: str) -> None:
    with pytest.raises(IntegrityError, match="ledger_lot_adds_up"):
        _count(books, f"{counter} = {counter} + 1")


def test_more_out_of_a_lot_than_is_in_it(books: Books) -> None:
    with pytest.raises(IntegrityError, match="ledger_lot_never_below_zero"):
        _count(books, "free = free - 8, held = held + 8")


@pytest.mark.skipif(not places.app_role(), reason="works as the owner: the program alone keeps the promise")
@pytest.mark.parametrize("table", ["ledger_transfer", "journal_fact", "prestations_deadline"])
@pytest.mark.parametrize("statement", ["update {} set household_id = household_id", "delete from {}"])
def test_nobody_edits_what_was_written(books: Books, table: str, statement: str) -> None:
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute(f"select count(*) from {table}")
        assert cursor.fetchone()[0] > 0
        with pytest.raises(DatabaseError, match="permission denied"):
            cursor.execute(statement.format(table))
        transaction.set_rollback(True)


def test_a_correction_twice(books: Books) -> None:
    books.write(debit=Account.COMPANY, credit=Account.LOT, corrects_id=books.hold.id)
    with pytest.raises(IntegrityError, match="ledger_corrected_once"):
        books.write(debit=Account.COMPANY, credit=Account.LOT, corrects_id=books.hold.id)


def test_a_correction_by_one_person_alone(books: Books) -> None:
    correction = uuid4()
    books.work.validated()
    books.work.confirmed()
    prestations.propose_correction(books.work.id, id_=correction, reason="", by=AGENT, now=books.ana.world.now)
    for approver in ("", AGENT.name):
        with pytest.raises(IntegrityError, match="ledger_correction_by_two_people"), transaction.atomic():
            _run(
                "update ledger_correction set approved_by = %s, approved_at = now() where id = %s", approver, correction
            )
    _run(
        "update ledger_correction set approved_by = %s, approved_at = now() where id = %s", SUPERVISOR.name, correction
    )


def _count(books: Books, change: str) -> None:
    with transaction.atomic():
        _run(f"update ledger_lot set {change} where household_id = %s and id = %s", books.ana.id, books.lot)


def _run(statement: str, *values: str | UUID) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
