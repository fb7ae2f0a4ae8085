"""`voucherline statement import`: take in bank statement files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from voucherline.config.command_line import in_words, language, reason_of
from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import counted, plain, progress, say_json, say_table, trouble
from voucherline.config.commands.statement_read import refused_in_words
from voucherline.domain.bank.formats.values import Problem, StatementRefused
from voucherline.domain.bank.values import LineResult, Outcome
from voucherline.doors.console.statements import TakenIn, take_in
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.refusals import Refusal
from voucherline.words.catalogue import problem_in_words
from voucherline.words.outcomes import line_in_words


@dataclass(frozen=True, slots=True)
class Imported:
    """A file with what came of it, or with the words why it was refused."""

    path: Path
    taken: TakenIn | None
    refused: str = ""

    @property
    def lost(self) -> tuple[Problem, ...]:
        """Lines that could not be taken in although the rest of the file was."""
        return self.taken.lost if self.taken else ()


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--despite-difference", is_flag=True, help="Also take in a statement whose balances contradict it.")
@now_option
@json_option
def command(files: tuple[Path, ...], *, despite_difference: bool, now: datetime, as_json: bool) -> None:
    """Take in statements: each line gets one outcome, vouchers are in wallets at once; a line known before is left.

    A file that is refused leaves the others alone; the exit code is then 1. So it is when the amount of a line could
    not be read and the others were taken in all the same: that line is named.
    """
    imported = [_import(path, despite_difference=despite_difference, now=now) for path in files]
    if as_json:
        say_json(_json(imported))
    else:
        _show(imported)
    for each in imported:
        if each.refused:
            trouble(f"{each.path}: {each.refused}")
    if any(each.refused or each.lost for each in imported):
        raise click.exceptions.Exit(1)


def _import(path: Path, *, despite_difference: bool, now: datetime) -> Imported:
    try:
        data = path.read_bytes()
        with progress(path.name) as progressed:
            return Imported(
                path,
                take_in(data, by=THE_BANK, now=now, despite_difference=despite_difference, progress=progressed),
            )
    except OSError as error:
        return Imported(path, None, reason_of(error))
    except StatementRefused as refusal:
        return Imported(path, None, refused_in_words(refusal))
    except Refusal as refusal:
        line = getattr(refusal, "line", None)
        return Imported(path, None, (f"line {line}: " if line else "") + in_words(refusal))


def _lines(imported: Iterable[Imported]) -> list[LineResult]:
    return [line for each in imported if each.taken for line in each.taken.lines]


def _json(imported: list[Imported]) -> dict[str, Any]:
    lines = _lines(imported)
    return {
        "lines": [_line(each, line) for each in imported if each.taken for line in each.taken.lines],
        "new": sum(line.new for line in lines),
        "files": [_file(each) for each in imported],
        "problems": [_lost(each, problem) for each in imported for problem in each.lost],
    }


def _lost(each: Imported, problem: Problem) -> dict[str, Any]:
    """A line whose amount cannot be read: it has no outcome, so it stands beside the lines."""
    return {
        "file": str(each.path),
        "line": problem.line,
        "reason": problem.key,
        "words": problem_in_words(problem, language()),
    }


def _line(each: Imported, line: LineResult) -> dict[str, Any]:
    return {
        "outcome": line.outcome,
        "reason": line.reason,
        "words": line_in_words(line.outcome, line.reason, language()),
        "file": str(each.path),
        "position": line.position,
        "account": line.account,
        "booked_on": line.booked_on,
        "cents": line.cents,
        "vouchers": line.vouchers,
        "returned_cents": line.returned_cents,
        "new": line.new,
        "id": line.id,
    }


def _file(each: Imported) -> dict[str, Any]:
    if each.taken is None:
        return {"file": str(each.path), "refused": each.refused}
    return {
        "file": str(each.path),
        "format": each.taken.format,
        "lines": len(each.taken.lines),
        "new": each.taken.new,
        "problems": [problem_in_words(problem, language()) for problem in each.taken.problems],
    }


def _show(imported: list[Imported]) -> None:
    for each in imported:
        if each.taken:
            for problem in each.taken.problems:
                click.echo(f"! {each.path}: {plain(problem_in_words(problem, language()))}")
    lines = _lines(imported)
    if lines:
        say_table(("lines", "new", "outcome", "vouchers", "why"), _counted(lines))
    if any(each.taken for each in imported):
        new = sum(line.new for line in lines)
        click.echo(f"{counted(len(lines), 'line')}, {new} new" if new else "nothing new")


def _counted(lines: list[LineResult]) -> list[tuple[object, ...]]:
    kinds: dict[tuple[str, str], Counter[str]] = {}
    for line in lines:
        reason = "" if line.outcome == Outcome.CAME_BACK.value else line.reason
        kinds.setdefault((line.outcome, reason), Counter()).update(
            lines=1, new=int(line.new), vouchers=line.vouchers if line.new else 0
        )
    return [
        (count["lines"], count["new"], outcome, count["vouchers"], line_in_words(outcome, reason, language()))
        for (outcome, reason), count in sorted(kinds.items())
    ]
