"""Once a year households hear what their vouchers count for in their taxes."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.orders import certificate_sql
from voucherline.domain.orders.rules_of_relief import in_sql
from voucherline.domain.orders.values import TaxCertificateDue
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import versions_of


def certify(scheme: str, *, now: datetime, limit: int = 5000) -> int:
    """Note who is to get a tax certificate of a year that is over; tell how many (0: none is left).

    Last year's wait until the month that the terms say. A payment of an earlier year that is taken in later, or
    anything else by which more counts than was told, makes the year's certificate due once more. A day that was missed
    makes a certificate late, never lost.
    """
    relieving = [terms for terms in versions_of(scheme) if terms.tax_relief]
    if not relieving:
        return 0
    today = brussels_day(now)
    early = any(terms.tax_relief and today.month < terms.tax_relief.certificate_from_month for terms in relieving)
    last_year = today.year - (2 if early else 1)
    with transaction.atomic():
        due = statements.rows(certificate_sql.DUE, {**in_sql(relieving), "last_year": last_year, "limit": limit})
        facts = [
            TaxCertificateDue(household=household, subject=subject, year=year, counted_cents=cents, revision=revision)
            for household, subject, year, cents, revision in due
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)
