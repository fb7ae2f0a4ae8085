"""What statements of a quarter and certificates of a year say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from voucherline.domain.companies import queries as companies
from voucherline.domain.orders import queries as orders
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.wallet import queries as wallet
from voucherline.notices.contents import QuarterlyStatement, StatementLine, TaxCertificate
from voucherline.notices.gathering.known import Known
from voucherline.notices.tasks import Task


def quarterly_statement(task: Task, known: Known) -> QuarterlyStatement:
    """What came and went in three months."""
    details = known.details[task.fact]
    first, last = (date.fromisoformat(str(details[name])) for name in ("first", "last"))
    moved = wallet.movements([task.household], first=first, last=last)[task.household]
    works = {each.id: each for each in prestations.standings({each.subject for each in moved.moved})}
    known = replace(
        known,
        companies=companies.reach_companies({each.company for each in works.values()}),
        helpers=companies.reach_helpers({each.helper for each in works.values()}),
    )
    lines = tuple(
        StatementLine(
            day=each.day,
            work=known.work(works[each.subject]) if each.subject in works else None,
            event=each.event.value,
            count=each.vouchers,
        )
        for each in moved.moved
    )
    return QuarterlyStatement(first, last, moved.before, lines, moved.after)


def tax_certificate(task: Task, known: Known) -> TaxCertificate | None:
    """What was bought in a year and counts; nothing, if all of its price has come back meanwhile."""
    details = known.details[task.fact]
    found = orders.tax_certificate(task.household, int(details["year"]))
    if found is None:
        return None
    return TaxCertificate(
        year=found.year,
        vouchers=found.vouchers,
        paid=found.paid,
        counted=found.counted,
        counted_price=found.counted_price,
        percent=found.percent,
        corrected=int(details.get("revision", 1)) > 1,
    )
