"""Questions to the bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Final
from uuid import UUID

from django.db.models import Q

from voucherline.database import statements
from voucherline.domain.bank import sql
from voucherline.domain.bank.formats.pain001 import begins_message_id, reference_of_batch
from voucherline.domain.bank.models import Account, Line, Outgoing, PaymentFile, Statement
from voucherline.domain.bank.rules import may_be_one, next_settlement_day
from voucherline.domain.bank.values import (
    AccountUnknown,
    FileView,
    LineResult,
    LineView,
    NumberedLine,
    OurAccount,
    Outcome,
    OutgoingState,
    OutgoingView,
    PaymentFileView,
    Purpose,
    WaitingLine,
)
from voucherline.kernel.time import brussels_day

MOST_PAYERS: Final = 20
"""So many households at most are named by one reference of a bank."""


def our_accounts() -> dict[str, OurAccount]:
    """All accounts of all schemes, by IBAN."""
    return {row.iban: OurAccount(row.iban, row.scheme, row.name) for row in Account.objects.all()}


def account_of(scheme: str) -> OurAccount:
    """The account of a scheme, or refuse."""
    row = Account.objects.filter(scheme=scheme).first()
    if row is None:
        raise AccountUnknown(scheme)
    return OurAccount(row.iban, row.scheme, row.name)


def known_lines(ids: Iterable[UUID]) -> dict[UUID, tuple[str, str, int, int]]:
    """Those of the lines that were taken in before: outcome, reason, vouchers, cents returned."""
    rows = statements.rows(sql.KNOWN, {"ids": list(ids)})
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}


def perhaps_known(new: Sequence[NumberedLine], *, file: str, present: Iterable[UUID]) -> set[UUID]:
    """Those of the new lines that may be a payment which another file brought: nothing tells them apart.

    Two different references tell two payments apart. So does a file that has both lines: those `present` in it are
    counted already. And so do messages that name different households.
    """
    if not new:
        return set()
    there = set(present)
    lines = {each.id: each.line for each in new}
    rows = statements.rows(
        sql.ALIKE,
        {
            "ids": [each.id for each in new],
            "accounts": [each.account for each in new],
            "booked": [each.line.booked_on for each in new],
            "cents": [each.line.cents for each in new],
            "currencies": [each.line.currency for each in new],
            "counterparties": [each.line.counterparty_account for each in new],
            "structureds": [each.line.structured for each in new],
            "references": [each.line.bank_reference for each in new],
            "file": file,
        },
    )
    return {id_ for id_, kept, message in rows if kept not in there and may_be_one(lines[id_].message, message)}


def payers(lines: Iterable[UUID]) -> Mapping[UUID, tuple[str, str]]:
    """Name and account from which each line was paid."""
    rows = statements.rows(sql.PAYERS, {"ids": list(set(lines))})
    return {row[0]: (row[1], row[2]) for row in rows}


def tray() -> list[LineResult]:
    """Lines that wait for a person, oldest first."""
    return [each.result for each in waiting_lines()]


def waiting_lines() -> list[WaitingLine]:
    """Lines that wait for a person, oldest first, with who paid and what was said."""
    waiting = Line.objects.filter(outcome=Outcome.IN_TRAY.value).order_by("taken_in_at", "id")
    return [_waiting(line) for line in waiting]


def waiting_line(id_: UUID) -> WaitingLine | None:
    """A line that waits for a person; nothing, where it does not wait any more."""
    row = Line.objects.filter(id=id_, outcome=Outcome.IN_TRAY.value).first()
    return _waiting(row) if row else None


def _waiting(row: Line) -> WaitingLine:
    return WaitingLine(
        result=as_result(row),
        currency=row.currency,
        counterparty_account=row.counterparty_account,
        counterparty_name=row.counterparty_name,
        communication=row.structured or row.message,
    )


def households_of_lines(text: str) -> set[UUID]:
    """The households that bank lines credited, by what names a line: its id, or the bank's own reference."""
    named = Q(bank_reference=text)
    with suppress(ValueError):
        named |= Q(id=UUID(text))
    paid = Line.objects.filter(named, household_id__isnull=False)
    return {id_ for id_ in paid.values_list("household_id", flat=True)[:MOST_PAYERS] if id_}


def line(id_: UUID) -> LineResult | None:
    """Find a line."""
    row = Line.objects.filter(id=id_).first()
    return as_result(row) if row else None


def as_result(row: Line) -> LineResult:
    """A line as others see it."""
    return LineResult(
        id=row.id,
        position=row.position,
        account=row.account,
        booked_on=row.booked_on,
        cents=row.cents,
        outcome=row.outcome,
        reason=row.reason,
        new=False,
        vouchers=row.vouchers,
        returned_cents=row.returned_cents,
    )


def outgoing_view(row: Outgoing) -> OutgoingView:
    """A payment of ours as others see it."""
    return OutgoingView(
        id=row.id,
        purpose=Purpose(row.purpose),
        scheme=row.scheme,
        household=row.household_id,
        company=row.company_id,
        name=row.name,
        iban=row.iban,
        cents=row.cents,
        reason=row.reason,
        subject=row.subject_id,
        state=OutgoingState(row.state),
        file=row.file_id,
    )


def outgoing(ids: Iterable[UUID]) -> dict[UUID, OutgoingView]:
    """Payments of ours by id."""
    return {row.id: outgoing_view(row) for row in Outgoing.objects.filter(id__in=set(ids))}


def sent_together(references: Iterable[str]) -> dict[str, list[OutgoingView]]:
    """Payments that a bank may book as one amount: those of a whole file, and those of each of its batches."""
    wanted = set(references)
    named = Q(message_id__in=wanted)
    for beginning in {begins_message_id(reference) for reference in wanted} - {""}:
        named |= Q(message_id__startswith=beginning)
    together: dict[str, list[OutgoingView]] = {}
    for file in PaymentFile.objects.filter(named).defer("content"):
        made_on = brussels_day(file.created_at)
        for row in file.outgoing_set.order_by("id"):
            day = next_settlement_day(max(row.due_on, made_on))
            for reference in (file.message_id, reference_of_batch(file.message_id, day)):
                together.setdefault(reference, []).append(outgoing_view(row))
    return together


def without_account() -> list[OutgoingView]:
    """Payments that wait because nobody knows to which account."""
    waiting = Outgoing.objects.filter(state=OutgoingState.READY.value, iban="").order_by("created_at", "id")
    return [outgoing_view(row) for row in waiting]


def outgoing_about(subject: UUID) -> list[OutgoingView]:
    """Payments of ours that one line, lot or payment caused."""
    return [outgoing_view(row) for row in Outgoing.objects.filter(subject_id=subject).order_by("created_at", "id")]


def in_file(message_id: str) -> list[OutgoingView]:
    """The payments of one file."""
    return [outgoing_view(row) for row in Outgoing.objects.filter(file__message_id=message_id).order_by("id")]


def to_settle(purpose: Purpose, *, limit: int) -> Sequence[OutgoingView]:
    """Payments that the bank answered and the ledger does not know of yet; locked."""
    answered = Outgoing.objects.select_for_update().filter(
        purpose=purpose.value,
        state__in=(OutgoingState.EXECUTED.value, OutgoingState.CAME_BACK.value),
        settled=False,
    )
    return [outgoing_view(row) for row in answered.order_by("id")[:limit]]


def file_content(message_id: str) -> bytes | None:
    """The bytes of a payment file, as they were handed over."""
    content = PaymentFile.objects.filter(message_id=message_id).values_list("content", flat=True).first()
    return bytes(content) if content is not None else None


def payment_files(*, limit: int = 100) -> list[PaymentFileView]:
    """The payment files that were made, newest first."""
    files = PaymentFile.objects.select_related("account").order_by("-created_at", "-id")[:limit]
    return [
        PaymentFileView(file.message_id, file.account.scheme, file.created_at, file.payments, file.cents)
        for file in files
    ]


def returns_to(household: UUID) -> list[OutgoingView]:
    """What goes, or went, back to a household, oldest first."""
    returns = Outgoing.objects.filter(household_id=household, purpose=Purpose.RETURN.value)
    return [outgoing_view(row) for row in returns.order_by("created_at", "id")]


def households_with_returns(scheme: str) -> list[UUID]:
    """Households to which money goes back with the next file."""
    ready = Outgoing.objects.filter(scheme=scheme, state=OutgoingState.READY.value, household_id__isnull=False)
    return [id_ for id_ in ready.values_list("household_id", flat=True).distinct() if id_]


def lines(ids: Iterable[UUID]) -> dict[UUID, LineView]:
    """Lines by id, whole."""
    return {row.id: _line_view(row) for row in Line.objects.filter(id__in=set(ids))}


def _line_view(row: Line) -> LineView:
    return LineView(
        id=row.id,
        account=row.account,
        booked_on=row.booked_on,
        cents=row.cents,
        currency=row.currency,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        name=row.counterparty_name,
        iban=row.counterparty_account,
        household=row.household_id,
        outgoing=row.outgoing_id,
    )


def lines_about(payment: OutgoingView) -> list[LineView]:
    """The lines that say what the bank did with a payment of ours: its own, or that of its whole file."""
    found = list(Line.objects.filter(outgoing_id=payment.id).order_by("booked_on", "taken_in_at"))
    if payment.file and not any(row.cents < 0 for row in found):
        found = [*_lines_of_whole(payment), *found]
    return [_line_view(row) for row in found]


def _lines_of_whole(payment: OutgoingView) -> list[Line]:
    """The debit of all that was sent together with a payment: a line that names no single one, of the same amount."""
    assert payment.file is not None, "what was sent together was in a file"
    file = PaymentFile.objects.defer("content").get(id=payment.file)
    amounts = {
        -sum(each.cents for each in sent)
        for sent in sent_together([file.message_id]).values()
        if payment.id in {each.id for each in sent}
    }
    debits = Line.objects.filter(account=file.account_id, outcome=Outcome.OUR_PAYMENT.value, outgoing_id=None)
    return list(debits.filter(cents__in=amounts, taken_in_at__gte=file.created_at).order_by("booked_on"))


def file(id_: UUID) -> FileView | None:
    """Find a payment file, by its id: the message id says the same without dashes."""
    row = PaymentFile.objects.filter(id=id_).defer("content").first()
    if row is None:
        return None
    return FileView(row.id, row.message_id, row.account_id, row.created_at, row.payments, row.cents)


def files_of_whole_statements(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Those of the statements that were taken in whole before, with the file they came in."""
    return dict(Statement.objects.filter(id__in=set(ids)).values_list("id", "file"))
