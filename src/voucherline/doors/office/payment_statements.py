"""The statement of what companies are paid: one line a prestation, with the company's own reference."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, TextIO

from voucherline.domain.bank.values import OutgoingView, Purpose
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.reimbursement import queries as reimbursement
from voucherline.domain.reimbursement.values import PartView

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
_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def write_statement(payments: Iterable[OutgoingView], out: TextIO) -> int:
    """Write the lines of payments to companies as CSV; tell how many."""
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    count = 0
    for row in _rows(payment for payment in payments if payment.purpose is Purpose.COMPANY_PAYMENT):
        writer.writerow([harmless(str(cell)) for cell in row])
        count += 1
    return count


def harmless(cell: str) -> str:
    """Keep a spreadsheet from taking what a company or a helper typed for a formula."""
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell


def _rows(payments: Iterable[OutgoingView]) -> Iterator[Sequence[object]]:
    for payment in payments:
        parts = iter(reimbursement.statement(payment.subject))
        while batch := list(islice(parts, BATCH)):
            yield from _lines(payment, batch)


def _lines(payment: OutgoingView, parts: Sequence[PartView]) -> Iterator[Sequence[object]]:
    work = {each.id: each for each in prestations.standings(part.prestation for part in parts)}
    people = households.by_ids(part.household for part in parts)
    helpers = companies.helpers(each.helper for each in work.values())
    firms = companies.companies(each.company for each in work.values())
    for part in parts:
        done = work[part.prestation]
        yield (
            firms[done.company].number,
            firms[done.company].name,
            payment.id.hex,
            part.prestation,
            part.reference,
            done.day,
            done.minutes,
            people[part.household].number,
            helpers[done.helper].number,
            part.vouchers,
            f"{part.cents // 100}.{part.cents % 100:02d}",
        )
