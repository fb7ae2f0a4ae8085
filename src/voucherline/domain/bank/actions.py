"""Take in lines with their outcome; prepare, file and settle payments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Final, Literal
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.bank import sql
from voucherline.domain.bank.formats.pain001 import write_pain001
from voucherline.domain.bank.formats.values import CreditTransfer, PaymentOrder, StatementLine
from voucherline.domain.bank.models import Account, Line, Outgoing, PaymentFile, Statement
from voucherline.domain.bank.queries import account_of, outgoing_view
from voucherline.domain.bank.rules import next_settlement_day
from voucherline.domain.bank.values import (
    Decision,
    LineUnknown,
    NewOutgoing,
    NumberedLine,
    Outcome,
    OutgoingState,
    OutgoingView,
    PaymentAccountEntered,
    PaymentFileMade,
    Purpose,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import checked_iban
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import AccountNeedsSecondPerson, CannotBeCorrected, suspense_of

MOST_IN_A_FILE: Final = 50_000


def open_account(*, scheme: str, iban: str, name: str) -> None:
    """Note which account a scheme has; saying it again changes nothing."""
    Account.objects.get_or_create(iban=iban, defaults={"scheme": scheme, "name": name})


def lock_accounts(ibans: Iterable[str]) -> None:
    """Let imports of the same account wait for each other."""
    statements.rows(sql.LOCK_ACCOUNT, {"ibans": sorted(set(ibans))})


def take_in(lines: Sequence[tuple[NumberedLine, Decision]], *, file: str, at: datetime) -> None:
    """Keep new lines with what was decided of them."""
    if not lines:
        return
    given = [each.line for each, _ in lines]
    statements.write(
        sql.TAKE_IN,
        {
            "ids": [each.id for each, _ in lines],
            "accounts": [each.account for each, _ in lines],
            "positions": [line.position for line in given],
            "booked": [line.booked_on for line in given],
            "valued": [line.value_on for line in given],
            "cents": [line.cents for line in given],
            "currencies": [line.currency for line in given],
            "references": [line.bank_reference for line in given],
            "end_to_ends": [line.end_to_end for line in given],
            "counterparties": [line.counterparty_account for line in given],
            "names": [line.counterparty_name for line in given],
            "structureds": [line.structured for line in given],
            "messages": [line.message for line in given],
            "outcomes": [decision.outcome.value for _, decision in lines],
            "reasons": [decision.reason for _, decision in lines],
            "households": [decision.household for _, decision in lines],
            "vouchers": [decision.vouchers for _, decision in lines],
            "returned": [decision.returned_cents for _, decision in lines],
            "outgoings": [decision.outgoing for _, decision in lines],
            "file": file,
            "at": at,
        },
    )


def note_whole_statement(id_: UUID, *, account: str, number: str, file: str, at: datetime) -> None:
    """Note that all lines of a statement were taken in; saying it again changes nothing."""
    Statement.objects.get_or_create(
        id=id_, defaults={"account": account, "number": number, "file": file, "taken_in_at": at}
    )


def lock_tray_line(id_: UUID) -> NumberedLine:
    """Lock a line that waits for a person, or refuse."""
    row = Line.objects.select_for_update().filter(id=id_, outcome=Outcome.IN_TRAY.value).first()
    if row is None:
        raise LineUnknown(id_)
    return NumberedLine(row.id, row.account, _as_read(row))


def _as_read(row: Line) -> StatementLine:
    return StatementLine(
        position=row.position,
        booked_on=row.booked_on,
        value_on=row.value_on,
        cents=row.cents,
        currency=row.currency,
        bank_reference=row.bank_reference,
        end_to_end=row.end_to_end,
        counterparty_account=row.counterparty_account,
        counterparty_name=row.counterparty_name,
        structured=row.structured,
        message=row.message,
    )


def decide_line(id_: UUID, decision: Decision) -> None:
    """Write the decision of a person over the tray's outcome."""
    Line.objects.filter(id=id_).update(
        outcome=decision.outcome.value,
        reason=decision.reason,
        household_id=decision.household,
        vouchers=decision.vouchers,
        returned_cents=decision.returned_cents,
    )


def prepare(payments: Sequence[NewOutgoing], *, at: datetime) -> None:
    """Note payments that are to be made with the next file."""
    if not payments:
        return
    statements.write(
        sql.PREPARE,
        {
            "ids": [payment.id for payment in payments],
            "purposes": [payment.purpose.value for payment in payments],
            "schemes": [payment.scheme for payment in payments],
            "households": [payment.household for payment in payments],
            "companies": [payment.company for payment in payments],
            "names": [payment.name for payment in payments],
            "ibans": [payment.iban for payment in payments],
            "cents": [payment.cents for payment in payments],
            "reasons": [payment.reason for payment in payments],
            "subjects": [payment.subject for payment in payments],
            "due": [payment.due_on for payment in payments],
            "at": at,
        },
    )


def write_file(
    *, scheme: str, version: Literal["03", "09"], in_words: Callable[[OutgoingView], str], now: datetime
) -> PaymentFileMade | None:
    """Put what is ready (up to MOST_IN_A_FILE payments) into a file for the bank; None when nothing is.

    Each payment is asked for the first day after it fell due on which euro payments settle. A payment whose account
    nobody knows yet is not ready: it stays behind until someone enters the account. `in_words` says to the receiver
    what a payment is for.
    """
    assert transaction.get_connection().in_atomic_block, "the ledger's holds belong to the same transaction"
    account = account_of(scheme)
    lock_accounts([account.iban])
    ready = Outgoing.objects.select_for_update().filter(scheme=scheme, state=OutgoingState.READY.value)
    rows = list(ready.exclude(iban="").order_by("id")[:MOST_IN_A_FILE])
    if not rows:
        return None
    id_, batches = new_id(), _by_execution_day(rows, today=brussels_day(now))
    order = PaymentOrder(
        message_id=id_.hex,
        created_at=now,
        debtor_name=account.name,
        debtor_iban=account.iban,
        batches={
            day: tuple(_transfer(row, in_words(outgoing_view(row))) for row in batch) for day, batch in batches.items()
        },
    )
    content = write_pain001(order, version=version)
    cents = sum(row.cents for row in rows)
    file = PaymentFile.objects.create(
        id=id_,
        message_id=id_.hex,
        account_id=account.iban,
        created_at=now,
        payments=len(rows),
        cents=cents,
        content=content,
    )
    Outgoing.objects.filter(id__in=[row.id for row in rows]).update(state=OutgoingState.IN_FILE.value, file=file)
    payments = tuple(outgoing_view(row) for row in rows)
    return PaymentFileMade(id_, id_.hex, account.iban, payments, cents, content, tuple(batches), now)


def _by_execution_day(rows: Sequence[Outgoing], *, today: date) -> dict[date, list[Outgoing]]:
    batches: dict[date, list[Outgoing]] = {}
    for row in sorted(rows, key=lambda row: row.due_on):
        batches.setdefault(next_settlement_day(max(row.due_on, today)), []).append(row)
    return batches


def _transfer(row: Outgoing, remittance: str) -> CreditTransfer:
    return CreditTransfer(
        end_to_end=row.id.hex,
        cents=row.cents,
        creditor_name=row.name,
        creditor_iban=row.iban,
        remittance=remittance,
    )


def stop_return_of(subject: UUID) -> None:
    """Stop the return that a payment caused; refused once it is in a file."""
    returns = Outgoing.objects.select_for_update().filter(subject_id=subject, purpose=Purpose.RETURN.value)
    for row in returns:
        if row.state != OutgoingState.READY.value:
            raise CannotBeCorrected(subject)
        row.state = OutgoingState.STOPPED.value
        row.save(update_fields=["state"])


def take_back(subject: UUID) -> bool:
    """Take a payment to a company off the next file; False when it was handed to the bank, or there is none."""
    ready = Outgoing.objects.select_for_update().filter(
        subject_id=subject, purpose=Purpose.COMPANY_PAYMENT.value, state=OutgoingState.READY.value
    )
    ids = list(ready.values_list("id", flat=True))
    Outgoing.objects.filter(id__in=ids).delete()
    return bool(ids)


def enter_account(id_: UUID, iban: str, *, by: Actor, now: datetime) -> None:
    """Enter to which account a waiting payment goes. The journal keeps who did, and the account's end.

    Two people enter it: what the first enters is kept, and refused with `AccountNeedsSecondPerson`.
    """
    only_staff(by, "enter an account")
    iban = checked_iban(iban)
    with transaction.atomic():
        row = Outgoing.objects.select_for_update().filter(id=id_, state=OutgoingState.READY.value).first()
        if row is None:
            raise LineUnknown(id_)
        holder = row.household_id or suspense_of(row.scheme)
        what = f"{iban} instead of {row.iban or 'none'}"
        first = ledger.first_person(
            kind="payment account", household=holder, subject=id_, what=what, by=by.name, now=now
        )
        if first is not None:
            row.iban = iban
            row.save(update_fields=["iban"])
            entered = PaymentAccountEntered(household=holder, subject=id_, ends_in=iban[-4:])
            journal.record([entered], by=by, at=now)
    if first is None:
        raise AccountNeedsSecondPerson(iban)


def answered(executed: Iterable[UUID], came_back: Iterable[UUID]) -> None:
    """Note what the bank's statement says of our payments; the ledger follows when they are settled."""
    Outgoing.objects.filter(id__in=list(executed), state=OutgoingState.IN_FILE.value).update(
        state=OutgoingState.EXECUTED.value, settled=False
    )
    Outgoing.objects.filter(id__in=list(came_back)).update(state=OutgoingState.CAME_BACK.value, settled=False)


def settled(payments: Iterable[UUID]) -> None:
    """Note that the ledger knows the bank's answer."""
    Outgoing.objects.filter(id__in=list(payments)).update(settled=True)
