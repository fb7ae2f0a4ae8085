"""What notices say about orders, vouchers and money."""

from __future__ import annotations

from datetime import date
from typing import Final
from uuid import UUID

from voucherline.domain.bank import queries as bank
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.kernel.money import Euro
from voucherline.kernel.time import brussels_day
from voucherline.notices.contents import (
    Bought,
    CompanyPaid,
    Expiring,
    FreeVouchers,
    OrderCredited,
    PaymentReturned,
    Refunded,
)
from voucherline.notices.gathering.known import Known
from voucherline.notices.tasks import Task
from voucherline.schemes.values import AtExpiry

_END_OF_AN_ACCOUNT: Final = 4
"""So many last signs tell an account without naming it."""


def order_credited(task: Task, known: Known) -> OrderCredited | None:
    """What an order brought; nothing, if it was taken back meanwhile."""
    details = known.details[task.fact]
    lots = [lot for lot in known.wallet(task.household).lots if lot.order == task.subject]
    if not lots:
        return None
    bought = tuple(Bought(lot.issued, Euro(lot.price_cents), lot.expires_on) for lot in lots)
    return OrderCredited(
        paid=Euro(int(details["paid_cents"])),
        bought=tuple(sorted(bought, key=lambda each: each.price)),
        given_back=Euro(int(details["returned_cents"])),
        purse=known.purse(task.household),
        served=tuple(
            (known.work(known.works[subject]), int(said["held"]) + int(said["spent"]))
            for subject, said in known.served.get((task.household, task.happened_at), ())
        ),
    )


def payment_returned(task: Task, known: Known) -> PaymentReturned:
    """Money that goes back."""
    details = known.details[task.fact]
    household = known.households[task.household]
    account = bank.account_of(household.scheme).iban if household.state.may_order else ""
    return PaymentReturned(Euro(int(details["cents"])), str(details["reason"]), account)


def free_vouchers(task: Task, known: Known) -> FreeVouchers:
    """Vouchers given for nothing."""
    details = known.details[task.fact]
    last_day = date.fromisoformat(str(details["expires_on"]))
    return FreeVouchers(int(details["vouchers"]), last_day, known.purse(task.household))


def expiry_warning(task: Task, known: Known) -> Expiring | None:
    """Vouchers that will expire; nothing, if they were used meanwhile."""
    last_day = date.fromisoformat(str(known.details[task.fact]["expires_on"]))
    lots = [lot for lot in known.wallet(task.household).lots if lot.expires_on == last_day and lot.free]
    if not lots:
        return None
    refunded = known.terms(task.household).at_expiry is AtExpiry.REFUND
    return Expiring(
        count=sum(lot.free for lot in lots),
        expires_on=last_day,
        refunded=refunded,
        amount=Euro(sum(lot.free * lot.price_cents for lot in lots)),
        purse=known.purse(task.household),
        account_ends_in=_refund_account(task.household) if refunded else "",
    )


def vouchers_expired(task: Task, known: Known) -> Expiring:
    """Vouchers whose last day has passed."""
    details = known.details[task.fact]
    [lot] = [lot for lot in known.wallet(task.household).lots if lot.id == task.subject]
    return Expiring(
        count=int(details["vouchers"]),
        expires_on=lot.expires_on,
        refunded=bool(details["refunded"]),
        amount=Euro(int(details["cents"])),
        purse=known.purse(task.household),
        account_ends_in=_account_of_return(task.subject),
    )


def vouchers_refunded(task: Task, known: Known) -> Refunded:
    """Vouchers given back on request."""
    details = known.details[task.fact]
    return Refunded(
        count=int(details["vouchers"]),
        amount=Euro(int(details["cents"])),
        account_ends_in=_refund_account(task.household),
        purse=known.purse(task.household),
    )


def company_paid(task: Task, known: Known) -> CompanyPaid:
    """A payment to a company left, or came back."""
    payment = reimbursement.payment(task.subject)
    assert payment is not None, "a payment that was made is kept"
    cents = int(known.details[task.fact]["cents"])
    return CompanyPaid(Euro(cents), payment.vouchers, brussels_day(task.happened_at))


def _account_of_return(subject: UUID) -> str:
    ibans = [payment.iban for payment in bank.outgoing_about(subject) if payment.iban]
    return ibans[-1][-_END_OF_AN_ACCOUNT:] if ibans else ""


def _refund_account(household: UUID) -> str:
    ibans = [payment.iban for payment in bank.returns_to(household) if payment.iban]
    return ibans[-1][-_END_OF_AN_ACCOUNT:] if ibans else ""
