"""Pay companies: submit what is owed, close it when the bank has paid, open it again when it comes back; or undo it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import NewOutgoing, OutgoingState, OutgoingView, Purpose
from voucherline.domain.companies import queries as companies
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries as prestation_queries
from voucherline.domain.prestations.actions.pay import Part as Owed
from voucherline.domain.reimbursement import queries, sql
from voucherline.domain.reimbursement.models import Part, Payment
from voucherline.domain.reimbursement.values import CompanyPaid, CompanyPaymentCameBack, PaymentState
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_BANK, THE_CLOCK, Actor, only_staff
from voucherline.kernel.ids import derived_id
from voucherline.ledger import actions as ledger
from voucherline.ledger import queries as ledger_queries
from voucherline.ledger.values import Account, CentsHeld, Phase, suspense_of

BATCH: Final = 5000
_BEFORE_THE_BANK: Final = (PaymentState.OPEN.value, PaymentState.SUBMITTED.value)


def submit(scheme: str, *, day: date, now: datetime, company: UUID | None = None) -> int:
    """Collect what companies are owed into one payment a company, and hand it over to the bank's next file.

    What one company is owed, when it asks; or else what is owed to all those that let it happen daily. Works by
    batches, each a transaction: stopped in the middle and started again, it goes on where it was. Returns how many
    parts were added.
    """
    added = 0
    owed = [company] if company else prestation_queries.companies_to_submit(scheme)
    daily = companies.submitting_daily(owed)
    for each in owed:
        if each == company or each in daily:
            while count := _submit_some(each, scheme=scheme, day=day, now=now):
                added += count
    close_open_payments(scheme, day=day, now=now)
    return added


def _submit_some(company: UUID, *, scheme: str, day: date, now: datetime) -> int:
    with transaction.atomic():
        payment = _open_payment(company, scheme=scheme, day=day, now=now)
        parts = prestations.submit([company], scheme=scheme, limit=BATCH)
        _add(payment, company, parts, now=now)
        if not parts:
            # Somebody else submitted it meanwhile, or nothing was owed: then no payment is opened for it.
            transaction.set_rollback(True)
    return len(parts)


def _open_payment(company: UUID, *, scheme: str, day: date, now: datetime) -> UUID:
    """The payment of this company and day that can still grow, made if there is none."""
    numbers = Payment.objects.select_for_update().filter(company_id=company, scheme=scheme, day=day)
    while True:
        last = numbers.order_by("-number").first()
        if last is not None and _can_grow(last):
            return last.id
        number = last.number + 1 if last else 1
        id_ = derived_id("payment", company, scheme, day, number)
        new = Payment(id=id_, company_id=company, scheme=scheme, day=day, number=number, opened_at=now)
        # Whoever submits at the same moment may have made it: then both add to the one.
        Payment.objects.bulk_create([new], ignore_conflicts=True)


def _can_grow(payment: Payment) -> bool:
    """Can parts be added? A payment that the bank was not asked for yet is opened again: one a company and day."""
    if payment.state == PaymentState.SUBMITTED.value and bank.take_back(payment.id):
        payment.state = PaymentState.OPEN.value
        payment.save(update_fields=["state"])
    return payment.state == PaymentState.OPEN.value


def _part_id(payment: UUID, part: Owed) -> UUID:
    return derived_id("part", payment, part.prestation, part.vouchers, part.through)


def _add(payment: UUID, company: UUID, parts: Sequence[Owed], *, now: datetime) -> None:
    if not parts:
        return
    ids = [_part_id(payment, part) for part in parts]
    statements.run(
        sql.ADD_PARTS,
        {
            "households": [part.household for part in parts],
            "ids": ids,
            "payments": [payment for _ in parts],
            "prestations": [part.prestation for part in parts],
            "vouchers": [part.vouchers for part in parts],
            "cents": [part.cents for part in parts],
        },
    )
    holds = [
        CentsHeld(id_, part.household, Account.OWED, part.cents, payment, company)
        for id_, part in zip(ids, parts, strict=True)
    ]
    ledger.hold_cents(holds, at=now)


def close_open_payments(scheme: str, *, day: date, now: datetime) -> None:
    """Complete the payments that are open: each becomes one transfer to be made; one with nothing in it is none."""
    with transaction.atomic():
        opened = Payment.objects.select_for_update().filter(scheme=scheme, state=PaymentState.OPEN.value)
        _close(opened.order_by("id"), day=day, now=now)


def _close(opened: Iterable[Payment], *, day: date, now: datetime) -> None:
    payments = list(opened)
    full = [payment for payment in payments if payment.cents]
    bank.prepare(_transfers(full, day), at=now)
    Payment.objects.filter(id__in=[payment.id for payment in full]).update(state=PaymentState.SUBMITTED.value)
    empty = [payment.id for payment in payments if not payment.cents]
    Payment.objects.filter(id__in=empty).update(state=PaymentState.WITHDRAWN.value)


def _transfers(payments: Sequence[Payment], day: date) -> list[NewOutgoing]:
    payees = companies.companies(payment.company_id for payment in payments)
    return [
        NewOutgoing(
            id=queries.transfer_of(payment.id),
            purpose=Purpose.COMPANY_PAYMENT,
            scheme=payment.scheme,
            household=None,
            company=payment.company_id,
            name=payees[payment.company_id].name,
            iban=payees[payment.company_id].iban,
            cents=payment.cents,
            reason="reimbursement",
            subject=payment.id,
            due_on=day,
        )
        for payment in payments
    ]


def settle(*, now: datetime) -> int:
    """Follow what the bank said of payments to companies: close what was paid, owe again what came back."""
    settled = 0
    while True:
        with transaction.atomic():
            answered = bank_queries.to_settle(Purpose.COMPANY_PAYMENT, limit=1)
            for outgoing in answered:
                _settle(outgoing, now=now)
            bank.settled(outgoing.id for outgoing in answered)
        if not answered:
            return settled
        settled += len(answered)


def _settle(outgoing: OutgoingView, *, now: datetime) -> None:
    assert outgoing.company is not None, "a company's payment has a company"
    payment = Payment.objects.select_for_update().get(id=outgoing.subject)
    parts = list(Part.objects.filter(payment=payment).order_by("household_id", "id"))
    holds = [(part.household_id, part.id) for part in parts]
    if outgoing.state is OutgoingState.EXECUTED:
        ledger.answer_cents(holds, phase=Phase.SPEND, at=now)
        payment.state = PaymentState.PAID.value
        payment.save(update_fields=["state"])
        _mark_paid(parts, payment, now=now)
    else:
        _take_back(holds, at=now)
        payment.state = PaymentState.CAME_BACK.value
        payment.save(update_fields=["state"])
        vouchers: dict[UUID, int] = {}
        for part in parts:
            vouchers[part.prestation_id] = vouchers.get(part.prestation_id, 0) + part.vouchers
        prestations.reopen(vouchers, payment=payment.id, by=THE_BANK, now=now)
    kind = CompanyPaid if outgoing.state is OutgoingState.EXECUTED else CompanyPaymentCameBack
    fact = kind(
        household=suspense_of(outgoing.scheme), subject=payment.id, company=outgoing.company, cents=outgoing.cents
    )
    journal.record([fact], by=THE_BANK, at=now)


def _mark_paid(parts: Sequence[Part], payment: Payment, *, now: datetime) -> None:
    ids = {part.prestation_id for part in parts}
    unpaid = Part.objects.filter(
        household_id__in={part.household_id for part in parts},
        prestation_id__in=ids,
        payment__state__in=(PaymentState.OPEN.value, PaymentState.SUBMITTED.value),
    )
    still_unpaid = set(unpaid.values_list("prestation_id", flat=True))
    prestations.mark_paid(dict.fromkeys(sorted(ids), payment.id), still_unpaid=still_unpaid, by=THE_CLOCK, now=now)


def _take_back(holds: Sequence[tuple[UUID, UUID]], *, at: datetime) -> None:
    """Release holds that nobody answered; the others were spent, and that is put back by a counter-entry."""
    spends = ledger_queries.spends_of([hold for _, hold in holds], households=[household for household, _ in holds])
    ledger.answer_cents([hold for hold in holds if hold[1] not in spends], phase=Phase.RELEASE, at=at)
    if spends:
        ledger.reverse([(household, spends[hold]) for household, hold in holds if hold in spends], at=at)


def approve_correction(id_: UUID, *, by: Actor, now: datetime) -> None:
    """Let a second person undo an agreed prestation, even one that was submitted, if no file for the bank holds it.

    The payment it is in is withdrawn as a whole, and the rest of it is submitted again, all in one transaction; what
    its company did not submit stays so. What the bank was asked for must come back first: then the correction is
    refused, and nothing is withdrawn.
    """
    only_staff(by, "correct")
    with transaction.atomic():
        withdrawn = [
            payment
            for payment in _payments_of(id_)
            if payment.state == PaymentState.OPEN.value or bank.take_back(payment.id)
        ]
        stood = [_withdraw(payment, by=by, now=now) for payment in withdrawn]
        prestations.approve_correction(id_, by=by, now=now)
        for payment, vouchers in zip(withdrawn, stood, strict=True):
            _submit_again(payment, vouchers, now=now)


def _payments_of(correction: UUID) -> list[Payment]:
    """The payments, not yet paid, of the prestation that somebody wants corrected; locked in the order of ids."""
    found = statements.rows(sql.TO_CORRECT, {"id": correction})
    ids = {
        payment
        for household, prestation in found
        for payment in Part.objects.filter(household_id=household, prestation_id=prestation).values_list(
            "payment_id", flat=True
        )
    }
    locked = Payment.objects.select_for_update().filter(id__in=ids, state__in=_BEFORE_THE_BANK)
    return list(locked.order_by("id"))


def _withdraw(payment: Payment, *, by: Actor, now: datetime) -> Counter[UUID]:
    """Owe again all that stood in a payment; tell how many vouchers of each prestation."""
    parts = list(Part.objects.filter(payment=payment).order_by("household_id", "id"))
    payment.state = PaymentState.WITHDRAWN.value
    payment.save(update_fields=["state"])
    vouchers: Counter[UUID] = Counter()
    for part in parts:
        vouchers[part.prestation_id] += part.vouchers
    prestations.owe_again(vouchers, payment=payment.id, by=by, now=now)
    ledger.answer_cents([(part.household_id, part.id) for part in parts], phase=Phase.RELEASE, at=now)
    return vouchers


def _submit_again(withdrawn: Payment, vouchers: Mapping[UUID, int], *, now: datetime) -> None:
    """Put what stood in a withdrawn payment, and is still owed, into a new one of the same day; or into none."""
    parts = prestations.submit_again(vouchers)
    if not parts:
        return
    company, day = withdrawn.company_id, withdrawn.day
    payment = _open_payment(company, scheme=withdrawn.scheme, day=day, now=now)
    _add(payment, company, parts, now=now)
    _close(Payment.objects.filter(id=payment), day=day, now=now)
