"""Make the bank's payment files: what companies are owed, and what goes back to households."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from django.db import transaction

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.values import OutgoingView, PaymentFileMade, Purpose
from voucherline.domain.households import queries as households
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.kernel.ids import derived_id
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import Account, CentsHeld
from voucherline.words.catalogue import say


def reimburse(scheme: str, *, day: date, version: Literal["03", "09"], now: datetime) -> PaymentFileMade | None:
    """Submit what companies are owed on a day, and put all that is ready into one file; None when nothing is."""
    reimbursement.submit(scheme, day=day, now=now)
    return write_file(scheme, version=version, now=now)


def write_file(scheme: str, *, version: Literal["03", "09"], now: datetime) -> PaymentFileMade | None:
    """Put what is ready into a file for the bank. The cents of returns are held from here; companies' were before."""
    with transaction.atomic():
        made = bank.write_file(scheme=scheme, version=version, in_words=_in_words, now=now)
        if made is None:
            return None
        ledger.hold_cents(
            [
                CentsHeld(
                    derived_id("return", payment.id), payment.household, Account.TO_RETURN, payment.cents, payment.id
                )
                for payment in made.payments
                if payment.purpose is Purpose.RETURN and payment.household
            ],
            at=now,
        )
    return made


def _in_words(payment: OutgoingView) -> str:
    """What the receiver reads on his own statement."""
    if payment.purpose is Purpose.COMPANY_PAYMENT:
        return f"Voucherline {payment.subject.hex}"
    found = households.by_ids([payment.household]) if payment.household else {}
    language = found[payment.household].language if payment.household in found else "en"
    return say("payment-back", language, reason=payment.reason)
