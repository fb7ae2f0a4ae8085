"""Questions about payments to companies."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from voucherline.domain.prestations import queries as prestations
from voucherline.domain.reimbursement.models import Part, Payment
from voucherline.domain.reimbursement.values import PaidPart, PartView, PaymentState, PaymentView
from voucherline.kernel.ids import derived_id


def payment(id_: UUID) -> PaymentView | None:
    """Find a payment."""
    row = Payment.objects.filter(id=id_).first()
    return _view(row) if row else None


def payments_of_company(company: UUID, *, limit: int) -> list[PaymentView]:
    """The last payments to a company, the newest first; what was taken back before anybody saw it is none."""
    found = Payment.objects.filter(company_id=company).exclude(state=PaymentState.WITHDRAWN.value)
    return [_view(row) for row in found.order_by("-day", "-number", "scheme")[:limit]]


def transfer_of(payment: UUID) -> UUID:
    """The transfer by which a payment is made: by its hexadecimal digits a company finds it at its bank."""
    return derived_id("outgoing", payment)


def _view(row: Payment) -> PaymentView:
    return PaymentView(row.id, row.company_id, row.scheme, row.day, PaymentState(row.state), row.vouchers, row.cents)


def statement(payment_id: UUID) -> list[PartView]:
    """The lines of a payment: one a prestation, with the company's own reference."""
    rows = list(Part.objects.filter(payment_id=payment_id).order_by("household_id", "id"))
    references = prestations.references(row.prestation_id for row in rows)
    return [
        PartView(row.household_id, row.prestation_id, row.vouchers, row.cents, references[row.prestation_id])
        for row in rows
    ]


def payments_of(prestation: UUID, *, household: UUID) -> list[PaymentView]:
    """The payments in which a prestation's vouchers were, or are to be, paid."""
    parts = Part.objects.filter(household_id=household, prestation_id=prestation).select_related("payment")
    return [_view(part.payment) for part in parts.order_by("payment__opened_at")]


def parts_of_payments(payments: Iterable[UUID]) -> list[PaidPart]:
    """All that some payments pay."""
    return _parts(Part.objects.filter(payment_id__in=set(payments)))


def parts_of_prestations(prestations: Iterable[UUID], *, households: Iterable[UUID]) -> list[PaidPart]:
    """In which payments some prestations are or were, oldest first."""
    return _parts(Part.objects.filter(household_id__in=set(households), prestation_id__in=set(prestations)))


def _parts(found: QuerySet[Part]) -> list[PaidPart]:
    rows = found.select_related("payment").order_by("payment__opened_at", "payment__number", "household_id", "id")
    return [
        PaidPart(
            payment=row.payment.id,
            state=PaymentState(row.payment.state),
            opened_at=row.payment.opened_at,
            household=row.household_id,
            prestation=row.prestation_id,
            vouchers=row.vouchers,
            cents=row.cents,
        )
        for row in rows
    ]
