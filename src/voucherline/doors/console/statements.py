"""Take in a bank statement file: lines decided, vouchers in wallets, waiting work covered, our payments closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

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
    lines = numbered(file.statements)
    name = hashlib.blake2b(data, digest_size=12).hexdigest()
    results: list[LineResult] = []
    for batch in _batches(lines):
        taken = orders.take_in(batch, file=name, by=by, now=now)
        results.extend(taken)
        prestations.cover(order_queries.holders(line.id for line in taken if _credits(line)), now=now)
        if progress:
            progress(len(results), len(lines))
    orders.settle_returns(now=now)
    reimbursement.settle(now=now)
    lost = tuple(problem for statement in file.statements for problem in statement.unreadable)
    return TakenIn(file.format, tuple(results), tuple(_problems(file)), lost)


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
