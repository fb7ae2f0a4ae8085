"""The statement of what companies are paid: one line a prestation, with the company's own reference."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Final, TextIO
from uuid import UUID

from voucherline.domain.bank.values import OutgoingView, Purpose
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.values import CompanyView, HelperView
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.domain.reimbursement.values import PartView
from voucherline.pages.exports import safe_cell

HEADINGS: Final = (
    "company",
    "company name",
    "payment",
    "prestation",
    "reference",
    "day",
    "minutes",
    "household",
    "helper",
    "vouchers",
    "amount",
)
BATCH: Final = 5000


@dataclass(frozen=True, slots=True)
class Line:
    """What a payment pays of one prestation."""

    prestation: UUID
    reference: str
    day: date
    minutes: int
    household: str
    """Its number."""
    helper: HelperView
    company: CompanyView
    vouchers: int
    cents: int


def write_statement(payments: Iterable[OutgoingView], out: TextIO) -> int:
    """Write the lines of payments to companies as CSV; tell how many."""
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    count = 0
    for payment in payments:
        if payment.purpose is not Purpose.COMPANY_PAYMENT:
            continue
        for line in lines(payment.subject):
            writer.writerow([safe_cell(str(cell)) for cell in _row(payment, line)])
            count += 1
    return count


def _row(payment: OutgoingView, line: Line) -> Sequence[object]:
    return (
        line.company.number,
        line.company.name,
        payment.id.hex,
        line.prestation,
        line.reference,
        line.day,
        line.minutes,
        line.household,
        line.helper.number,
        line.vouchers,
        f"{line.cents // 100}.{line.cents % 100:02d}",
    )


def lines(payment: UUID) -> Iterator[Line]:
    """All that a payment pays."""
    parts = iter(reimbursement.statement(payment))
    while batch := list(islice(parts, BATCH)):
        yield from _lines(batch)


def _lines(parts: Sequence[PartView]) -> Iterator[Line]:
    work = {each.id: each for each in prestations.standings(part.prestation for part in parts)}
    people = households.by_ids(part.household for part in parts)
    helpers = companies.helpers(each.helper for each in work.values())
    firms = companies.companies(each.company for each in work.values())
    for part in parts:
        done = work[part.prestation]
        yield Line(
            prestation=part.prestation,
            reference=part.reference,
            day=done.day,
            minutes=done.minutes,
            household=people[part.household].number,
            helper=helpers[done.helper],
            company=firms[done.company],
            vouchers=part.vouchers,
            cents=part.cents,
        )
