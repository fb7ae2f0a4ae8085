"""What commands print: JSON or tables on stdout, progress and troubles on stderr."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import chain, islice
from typing import Any, Final, TextIO
from uuid import UUID

import click
from babel.numbers import format_decimal
from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from voucherline.config.command_line import language
from voucherline.kernel.time import BRUSSELS
from voucherline.words.formats import LOCALES

Progressed = Callable[[int, int], None]
"""Called with how much is done, of how much."""

_WIDE: Final = 240
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def say_json(value: object) -> None:
    """Print a value for programs."""
    click.echo(as_json(value, indent=2))


def as_json(value: object, *, indent: int | None = None) -> str:
    """Write a value as JSON: dataclasses as objects, days and instants in ISO 8601, the rest by its name."""
    return json.dumps(value, default=_plain, indent=indent, ensure_ascii=False)


def stream_json(key: str, rows: Iterable[object], rest: Callable[[], Mapping[str, object]]) -> None:
    """Print `{key: rows, **rest}` without ever holding all rows."""
    waiting = iter(rows)
    # Nothing is printed before the first row is there: a refusal of the whole leaves stdout empty.
    first = list(islice(waiting, 1))
    click.echo(f"{{{json.dumps(key)}: [", nl=False)
    between = "\n  "
    for row in chain(first, waiting):
        click.echo(between + as_json(row), nl=False)
        between = ",\n  "
    click.echo("\n]" + "".join(f", {json.dumps(name)}: {as_json(value)}" for name, value in rest().items()) + "}")


_WORD: Final = 10
_LONGEST_NUMBER: Final = 40


def say_table(headings: Sequence[str], rows: Iterable[Sequence[object]], *, title: str = "") -> None:
    """Print a table; a column of numbers stands at the right."""
    all_rows = [list(row) for row in rows]
    if title:
        click.echo(plain(title) + ("" if all_rows else ": none"))
    elif not all_rows:
        click.echo("none")
    if not all_rows:
        return
    console = _console(sys.stdout)
    if _needed(headings, all_rows) > console.width:
        _say_blocks(headings, all_rows)
        return
    table = Table(box=box.SIMPLE_HEAD)
    for place, heading in enumerate(headings):
        numbers = all(isinstance(row[place], int) for row in all_rows)
        # Ids and numbers are copied into the next command: they stay in one piece, words fold around them.
        whole = any(_is_whole(row[place]) for row in all_rows)
        table.add_column(heading, justify="right" if numbers else "left", overflow="fold", no_wrap=whole)
    for row in all_rows:
        table.add_row(*(plain(cell) for cell in row))
    with console.capture() as printed:
        console.print(table)
    click.echo("\n".join(line.rstrip() for line in printed.get().strip("\n").split("\n")))


def _needed(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> int:
    """The width below which a table is no longer read: ids and numbers whole, other cells at least a word wide."""
    widths = []
    for place, heading in enumerate(headings):
        longest = max(len(heading), *(len(plain(row[place])) for row in rows))
        whole = any(_is_whole(row[place]) for row in rows)
        widths.append(longest if whole else min(longest, _WORD))
    return sum(widths) + 3 * len(widths)


def _is_whole(cell: object) -> bool:
    """Is this an id, a day, a number of a household or an account, an amount: one word with figures in it?"""
    if isinstance(cell, UUID | date):
        return True
    one_word = isinstance(cell, str) and len(cell) <= _LONGEST_NUMBER and " " not in cell
    return one_word and any(letter.isdigit() for letter in str(cell))


def _say_blocks(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print each row as lines of its own, where a table would be too narrow to read."""
    for row in rows:
        click.echo()
        say_pairs(zip(headings, row, strict=True))


def say_pairs(pairs: Iterable[tuple[str, object]]) -> None:
    """Print facts, one a line."""
    known = list(pairs)
    width = max((len(name) for name, _ in known), default=0) + 2
    for name, value in known:
        click.echo(f"{name + ':':<{width}}{plain(value)}")


def trouble(words: str) -> None:
    """Say on stderr what went wrong; the command goes on."""
    click.echo(f"voucherline: {plain(words)}", err=True)


def plain(value: object) -> str:
    """Write a cell: what a bank or a file sent cannot steer the terminal."""
    if value is None or value == "":
        return "-"
    if isinstance(value, datetime):
        value = value.astimezone(BRUSSELS).strftime("%Y-%m-%d %H:%M")
    return _CONTROLS.sub("�", str(value.value if isinstance(value, Enum) else value))


def euros(cents: int | None) -> str:
    """Signed cents as an amount in a table of figures, as the language chosen writes it."""
    if cents is None:
        return "-"
    figures = format_decimal(Decimal(cents).scaleb(-2), "#,##0.00", locale=LOCALES[language()])
    # The narrow space that French puts between thousands is not in every terminal's type.
    return str(figures).replace("\u202f", "\u00a0")


def counted(count: int, what: str) -> str:
    """So many of something: "1 clock", "3 clocks"."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


@contextmanager
def progress(label: str) -> Iterator[Progressed]:
    """Show a bar on stderr while something long is done; only to somebody at a terminal."""
    console = _console(sys.stderr)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total or None)


def _console(stream: TextIO) -> Console:
    # Piped, a table keeps its lines whole, so that ids can be cut out of it.
    width = None if stream.isatty() else _WIDE
    return Console(file=stream, width=width, markup=False, emoji=False, highlight=False)


def _plain(value: object) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)
