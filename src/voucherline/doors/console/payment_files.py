"""Make the bank's payment files: what companies are owed, and what goes back to households."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Literal

from django.db import transaction

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import OutgoingView, PaymentFileMade, Purpose
from voucherline.domain.households import queries as households
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.kernel.ids import derived_id
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import Account, CentsHeld
from voucherline.schemes.catalogue import terms_for
from voucherline.words.outcomes import remittance


def reimburse(scheme: str, *, day: date, version: Literal["03", "09"], now: datetime) -> PaymentFileMade | None:
    """Submit what companies are owed on a day, and put all that is ready into one file; None when nothing is."""
    reimbursement.submit(scheme, day=day, now=now)
    return write_file(scheme, version=version, now=now)


def write_file(scheme: str, *, version: Literal["03", "09"], now: datetime) -> PaymentFileMade | None:
    """Put what is ready into a file for the bank. The cents of returns are held from here; companies' were before."""
    with transaction.atomic():
        made = bank.write_file(scheme=scheme, version=version, in_words=_in_words(scheme, now=now), now=now)
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


def _in_words(scheme: str, *, now: datetime) -> Callable[[OutgoingView], str]:
    """What receivers read on their own statements; who is unknown is spoken to in the scheme's first language."""
    terms = terms_for(scheme, on=brussels_day(now))
    found = households.by_ids(bank_queries.households_with_returns(scheme))

    def say(payment: OutgoingView) -> str:
        if payment.purpose is Purpose.COMPANY_PAYMENT:
            # The payment's id stands on every line of the statement that says what is paid.
            return f"{terms.account_holder} {payment.id.hex}"
        household = found.get(payment.household) if payment.household else None
        return remittance(payment.reason, household.language if household else terms.languages[0])

    return say
