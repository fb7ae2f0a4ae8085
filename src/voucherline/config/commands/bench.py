"""`voucherline bench`: how fast the hot paths are, here and now, beside bare SQL and pgbench."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from typing import Final, Protocol

import click
from rich.console import Console
from rich.table import Table

from voucherline.bench import confirm, notices, register, silence, statement_import
from voucherline.bench.line import out as calls_out
from voucherline.bench.line import stages
from voucherline.bench.line.telephones import SippMissing
from voucherline.bench.web import measuring as web
from voucherline.config import places
from voucherline.config.commands.options import Count
from voucherline.config.trouble import Trouble


class Measured(Protocol):
    """What a benchmark says."""

    @property
    def title(self) -> str:
        """In one line."""
        ...

    def as_json(self) -> dict[str, object]:
        """All figures."""
        ...


Bench = Callable[[int | None], Sequence[Measured]]


def _items(items: int | None) -> dict[str, int]:
    return {"items": items} if items else {}


BENCHES: Final[dict[str, Bench]] = {
    "silence": lambda items: [silence.run(binaries=places.postgres_binaries(), **_items(items))],
    "confirm": lambda items: [confirm.run(binaries=places.postgres_binaries(), **_items(items))],
    "import": lambda items: statement_import.run(binaries=places.postgres_binaries(), **_items(items)),
    "register": lambda items: [register.run(binaries=places.postgres_binaries(), **_items(items))],
    "notices": lambda items: notices.run(binaries=places.postgres_binaries(), **_items(items)),
}
LINE: Final = "line"
WEB: Final = "web"


def _line(port: int, ports: tuple[int, int], ceiling: int) -> Sequence[str]:
    """The line as anybody starts it, on the built-in exchange."""
    run = (sys.executable, "-m", "voucherline.config.command_line", "line", "run")
    return (*run, f"--sip-port={port}", f"--rtp-ports={ports[0]}-{ports[1]}", f"--ceiling={ceiling}")


ENGINES: Final = {
    "builtin": stages.Engine("builtin", _line, stages.bare_builtin),
    "asterisk": stages.Engine("asterisk", stages.on_asterisk("line"), stages.on_asterisk("bare")),
}


@click.command(
    help="Measure the hot paths, or those named, in a database of their own. `line` is measured when it is named: it "
    "takes four minutes, SIPp, and root's right to listen on the loopback. So is `web`: five million prestations are "
    "seeded first, which takes many minutes and some ten gigabytes; --items takes fewer."
)
@click.argument("names", nargs=-1, type=click.Choice((*BENCHES, WEB, LINE)))
@click.option("--items", "--count", "items", type=Count(min=1000), help="How many items, instead of the usual number.")
@click.option("--engine", type=click.Choice(tuple(ENGINES)), default="builtin", help="line: what carries the calls.")
@click.option("--out", type=Count(10, 10_000), help="line: plan so many calls out instead, and see each end.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a figure, one a line.")
def command(names: tuple[str, ...], items: int | None, engine: str, out: int | None, *, as_json: bool) -> None:
    """Run benchmarks and print what came of them."""
    err = Console(stderr=True)
    for name in names or BENCHES:
        with err.status(f"measuring {name} (minutes)") as status:
            if name == LINE:
                measured: Sequence[Measured] = [_measure_line(engine, out, status.update)]
            elif name == WEB:
                measured = web.run(**_items(items), say=status.update)
            else:
                measured = BENCHES[name](items)
        for figures in measured:
            if as_json:
                click.echo(json.dumps(figures.as_json()))
            else:
                Console().print(_table(figures))


def _measure_line(engine: str, out: int | None, say: Callable[[str], None]) -> Measured:
    try:
        return calls_out.run(out, say=say) if out else stages.run(ENGINES[engine], say=say)
    except (SippMissing, PermissionError) as missing:
        raise Trouble(f"{missing}; the benchmark of the line listens on the loopback as root.") from None


def _table(figures: Measured) -> Table:
    table = Table(title=figures.title)
    table.add_column("figure")
    table.add_column("value", justify="right", overflow="fold")
    for key, value in figures.as_json().items():
        table.add_row(key.replace("_", " "), f"{value:,}" if isinstance(value, int) else str(value))
    return table
