"""Once a year households hear what their vouchers count for in their taxes."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.orders import certificate_sql
from voucherline.domain.orders.values import TaxCertificateDue
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import versions_of
from voucherline.schemes.values import AtExpiry


def certify(scheme: str, *, now: datetime, limit: int = 5000) -> int:
    """Note who is to get last year's tax certificate; tell how many (0: none is left, or it is too early in the year).

    A day that was missed, even the last one, makes a certificate late, never lost; nobody gets two of a year.
    """
    today = brussels_day(now)
    relieving = [terms for terms in versions_of(scheme) if terms.tax_relief]
    early = any(terms.tax_relief and today.month < terms.tax_relief.certificate_from_month for terms in relieving)
    if not relieving or early:
        return 0
    year = today.year - 1
    with transaction.atomic():
        rows = statements.rows(
            certificate_sql.DUE,
            {
                "relieving": [terms.version for terms in relieving],
                "refunding": [terms.version for terms in relieving if terms.at_expiry is AtExpiry.REFUND],
                "first": date(year, 1, 1),
                "last": date(year, 12, 31),
                "limit": limit,
            },
        )
        facts = [TaxCertificateDue(household=household, subject=subject, year=year) for household, subject in rows]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)
