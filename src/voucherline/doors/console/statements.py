"""Take in a bank statement file: lines decided, vouchers in wallets, waiting work covered, our payments closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Problem, Statement, StatementFile
from voucherline.domain.bank.rules import numbered
from voucherline.domain.bank.values import AmountLost, DoesNotAddUp, LineResult, NumberedLine, Outcome
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.kernel import collector
from voucherline.kernel.actors import Actor
from voucherline.kernel.ids import derived_id

BATCH: Final = 5000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file: one result a line, and what was wrong with the file itself."""

    format: str
    lines: tuple[LineResult, ...]
    problems: tuple[Problem, ...]
    lost: tuple[Problem, ...] = ()
    """Those of the problems that are lines without a readable amount: they are not among the lines."""

    @property
    def new(self) -> int:
        """How many lines were not known before."""
        return sum(line.new for line in self.lines)


@collector.put_off()
def take_in(
    data: bytes,
    *,
    by: Actor,
    now: datetime,
    despite_difference: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> TakenIn:
    """Import a statement file. Refused whole when it cannot be read or does not add up; else no line is passed over.

    Each batch of lines is a transaction: stopped in the middle, the same file takes in what is missing.
    """
    file = read_statement_file(data)
    if not despite_difference:
        for statement in file.statements:
            _must_add_up(statement)
    name = hashlib.blake2b(data, digest_size=12).hexdigest()
    lines = _with_doubts(file, name)
    results: list[LineResult] = []
    for batch in _batches(lines):
        taken = orders.take_in(batch, file=name, by=by, now=now)
        results.extend(taken)
        prestations.cover(order_queries.holders(line.id for line in taken if _credits(line)), now=now)
        if progress:
            progress(len(results), len(lines))
    for id_, statement in _whole(file).items():
        bank.note_whole_statement(id_, account=statement.account, number=statement.number, file=name, at=now)
    orders.settle_returns(now=now)
    reimbursement.settle(now=now)
    lost = tuple(problem for statement in file.statements for problem in statement.unreadable)
    return TakenIn(file.format, tuple(results), tuple(_problems(file)), lost)


def _with_doubts(file: StatementFile, name: str) -> list[NumberedLine]:
    """Number the lines; mark those of statements that another file brought whole: nothing new can come of them.

    What seems new there was changed on its way, in this file or in the other; a person must look which one is right.
    """
    before = bank_queries.files_of_whole_statements(_whole(file))
    doubtful = {
        line.position
        for id_, statement in _whole(file).items()
        if before.get(id_, name) != name
        for line in statement.lines
    }
    return [
        replace(line, doubtful=True) if line.line.position in doubtful else line for line in numbered(file.statements)
    ]


def _whole(file: StatementFile) -> dict[UUID, Statement]:
    """The statements whose balances agree with their lines, by what makes them one: account, number, day, balances."""
    return {
        derived_id(
            "statement", each.account, each.number, each.lines[0].booked_on, each.opening_cents, each.closing_cents
        ): each
        for each in file.statements
        if each.lines and each.difference_cents == 0 and not each.unreadable
    }


def _problems(file: StatementFile) -> Iterator[Problem]:
    """All that is wrong in the file and may be so without changing an amount."""
    yield from file.problems
    for statement in file.statements:
        yield from statement.problems
        yield from statement.unreadable
        yield from (line.damage for line in statement.lines if line.damage)


def _must_add_up(statement: Statement) -> None:
    """A statement whose balances contradict its lines has a wrong or missing amount somewhere: nobody knows which.

    Where a balance is missing nothing contradicts, but a line whose amount cannot be read is missing all the same.
    """
    if statement.unreadable and statement.difference_cents is None:
        raise AmountLost(statement.account, statement.unreadable[0].line)
    if statement.difference_cents:
        worst = (*statement.unreadable, *statement.problems)
        raise DoesNotAddUp(statement.account, statement.difference_cents, worst[0].line if worst else 1)


def _batches(lines: Sequence[NumberedLine]) -> Iterator[Sequence[NumberedLine]]:
    for first in range(0, len(lines), BATCH):
        yield lines[first : first + BATCH]


def _credits(line: LineResult) -> bool:
    """Known lines too: an import that broke off may have taken them in and not yet served what lacks vouchers."""
    return line.outcome == Outcome.CREDITED.value
