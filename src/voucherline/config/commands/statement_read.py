"""`voucherline statement read`: what bank statement files say, line by line; no database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from voucherline.config.command_line import in_words, language, reason_of
from voucherline.config.commands.options import json_option
from voucherline.config.commands.printing import counted, euros, say_json, say_table, trouble
from voucherline.domain.bank.formats.reader import read_statement_file
from voucherline.domain.bank.formats.values import Problem, Statement, StatementFile, StatementLine, StatementRefused
from voucherline.words.catalogue import problem_in_words

Read = tuple[Path, StatementFile | str]
"""A file with what it says, or with the words why it cannot be read."""


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
def command(files: tuple[Path, ...], *, as_json: bool) -> None:
    """Show accounts, balances and lines as read; a grouped movement by its details.

    Exit code 1 if a file is refused, or the amount of a line could not be read.
    """
    read = [(path, _read(path)) for path in files]
    if as_json:
        say_json(_json(read))
    else:
        for path, file in read:
            if isinstance(file, StatementFile):
                _show(path, file)
    refused = [(path, file) for path, file in read if isinstance(file, str)]
    for path, words in refused:
        trouble(f"{path}: {words}")
    if refused or any(isinstance(file, StatementFile) and _lost(file) for _, file in read):
        raise click.exceptions.Exit(1)


def _read(path: Path) -> StatementFile | str:
    try:
        return read_statement_file(path.read_bytes())
    except OSError as error:
        return reason_of(error)
    except StatementRefused as refusal:
        return refused_in_words(refusal)


def _lost(file: StatementFile) -> bool:
    """Is there a line whose amount could not be read?"""
    return any(statement.unreadable for statement in file.statements)


def refused_in_words(refusal: StatementRefused) -> str:
    """Say why a file cannot be read, and at which line."""
    return f"line {refusal.line}: {in_words(refusal)}"


def _json(read: list[Read]) -> dict[str, Any]:
    statements: list[dict[str, Any]] = []
    files: list[dict[str, Any]] = []
    for path, file in read:
        if isinstance(file, str):
            files.append({"file": str(path), "refused": file})
            continue
        files.append(
            {
                "file": str(path),
                "format": file.format,
                "statements": len(file.statements),
                "problems": _problems(file.problems),
                "records": dict(file.records),
            }
        )
        statements += [_statement(path, each) for each in file.statements]
    return {"statements": statements, "files": files}


def _statement(path: Path, statement: Statement) -> dict[str, Any]:
    return {
        "file": str(path),
        "account": statement.account,
        "currency": statement.currency,
        "number": statement.number,
        "opening_cents": statement.opening_cents,
        "closing_cents": statement.closing_cents,
        "difference_cents": statement.difference_cents,
        "problems": _problems(statement.problems),
        "unreadable": _problems(statement.unreadable),
        "lines": [_line(line) for line in statement.lines],
    }


def _line(line: StatementLine) -> dict[str, Any]:
    return {**asdict(line), "damage": _problem(line.damage) if line.damage else None}


def _problems(problems: tuple[Problem, ...]) -> list[dict[str, Any]]:
    return [_problem(problem) for problem in problems]


def _problem(problem: Problem) -> dict[str, Any]:
    return {"line": problem.line, "key": problem.key, "words": problem_in_words(problem, language())}


def _show(path: Path, file: StatementFile) -> None:
    for statement in file.statements:
        title = f"{path}: {file.format}, account {statement.account}, {statement.currency}, number {statement.number}"
        say_table(
            ("line", "booked", "amount", "from or to", "name", "communication", "kind"),
            (_row(line) for line in statement.lines),
            title=title,
        )
        balance = f"from {euros(statement.opening_cents)} to {euros(statement.closing_cents)}"
        click.echo(
            f"{counted(len(statement.lines), 'line')}, {balance}, difference {euros(statement.difference_cents)}"
        )
    for words in problems_of(file):
        click.echo(f"! {words}")


def _row(line: StatementLine) -> tuple[object, ...]:
    amount = euros(line.cents) + ("" if line.currency == "EUR" else f" {line.currency}")
    kind = f"{line.kind}, returned" if line.is_return else line.kind
    return (
        line.position,
        line.booked_on,
        amount.rjust(12),
        line.counterparty_account,
        line.counterparty_name,
        line.structured or line.message,
        kind,
    )


def problems_of(file: StatementFile) -> Iterator[str]:
    """Say all that is wrong in a file that could be read."""
    found = list(file.problems)
    for statement in file.statements:
        found += [*statement.problems, *statement.unreadable, *(line.damage for line in statement.lines if line.damage)]
    yield from (problem_in_words(problem, language()) for problem in found)
