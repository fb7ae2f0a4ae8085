"""`voucherline bench`: how fast the hot paths are, here and now, beside bare SQL and pgbench."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

import click
from rich.console import Console
from rich.table import Table

from voucherline.bench import confirm, notices, register, silence, statement_import
from voucherline.bench.figures import Figures
from voucherline.config import places

Bench = Callable[[int | None], list[Figures]]


def _items(items: int | None) -> dict[str, int]:
    return {"items": items} if items else {}


BENCHES: Final[dict[str, Bench]] = {
    "silence": lambda items: [silence.run(binaries=places.postgres_binaries(), **_items(items))],
    "confirm": lambda items: [confirm.run(binaries=places.postgres_binaries(), **_items(items))],
    "import": lambda items: statement_import.run(binaries=places.postgres_binaries(), **_items(items)),
    "register": lambda items: [register.run(binaries=places.postgres_binaries(), **_items(items))],
    "notices": lambda items: notices.run(binaries=places.postgres_binaries(), **_items(items)),
}


@click.command(help="Measure the hot paths, or those named, in a database of their own.")
@click.argument("names", nargs=-1, type=click.Choice(tuple(BENCHES)))
@click.option(
    "--items", "--count", "items", type=click.IntRange(min=1000), help="How many items, instead of the usual number."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a figure, one a line.")
def command(names: tuple[str, ...], items: int | None, *, as_json: bool) -> None:
    """Run benchmarks and print what came of them."""
    err = Console(stderr=True)
    for name in names or BENCHES:
        with err.status(f"measuring {name} (minutes)"):
            measured = BENCHES[name](items)
        for figures in measured:
            if as_json:
                click.echo(json.dumps(figures.as_json()))
            else:
                Console().print(_table(figures))


def _table(figures: Figures) -> Table:
    table = Table(title=f"{figures.name}: {figures.per_second:,.0f} a second (goal {figures.goal_per_second:,.0f})")
    table.add_column("figure")
    table.add_column("value", justify="right", overflow="fold")
    for key, value in figures.as_json().items():
        table.add_row(key.replace("_", " "), f"{value:,}" if isinstance(value, int) else str(value))
    return table
