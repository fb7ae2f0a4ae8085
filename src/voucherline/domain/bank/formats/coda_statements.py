"""One CODA statement while its records come in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from voucherline.domain.bank.formats import problems
from voucherline.domain.bank.formats.coda_movements import Context, Movement, lines_of
from voucherline.domain.bank.formats.values import Problem, Statement, StatementLine
from voucherline.kernel.numbers import is_iban


class OpenStatement:
    """A statement while its records come in."""

    def __init__(self, position: int, fallback_day: date) -> None:
        self.position = position
        self.account = ""
        self.number = ""
        self.opening: int | None = None
        self.closing: int | None = None
        self.closed = False
        self.sequence: int | None = None
        self.group: Movement | None = None
        self.latest: Movement | None = None
        self.lines: list[StatementLine] = []
        self.problems: list[Problem] = []
        self.unreadable: list[Problem] = []
        self.context = Context("EUR", fallback_day, self.problems.append, self.unreadable.append)

    def say(self, position: int, key: str, **slots: object) -> None:
        """Remember a fault that does not touch an amount."""
        self.problems.append(Problem(position, key, slots))

    def flush(self) -> None:
        """Turn the movement that is now complete into lines."""
        if self.group is not None:
            self.lines.extend(lines_of(self.group, self.context))
            self.group = None

    def value(self) -> Statement:
        """The statement as read, with what is wrong about the whole of it."""
        self.flush()
        if self.account and not is_iban(self.account):
            self.say(self.position, problems.ACCOUNT_DOUBTFUL, found=self.account)
        if not self.closed:
            self.say(self.position, problems.CLOSING_MISSING)
        statement = Statement(
            account=self.account,
            currency=self.context.currency,
            number=self.number,
            opening_cents=self.opening,
            closing_cents=self.closing,
            lines=tuple(self.lines),
            unreadable=tuple(self.unreadable),
        )
        if statement.difference_cents:
            self.say(self.position, problems.DOES_NOT_ADD_UP, difference_cents=statement.difference_cents)
        return replace(statement, problems=tuple(sorted(self.problems, key=lambda problem: problem.line)))
