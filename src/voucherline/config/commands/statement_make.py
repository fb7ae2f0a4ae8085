"""`voucherline statement make`: the statement of a simulated bank day."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Literal

import click

from voucherline.config.commands.options import DAY, Count, json_option
from voucherline.config.commands.printing import euros, progress, say_json, say_pairs, say_table
from voucherline.schemes.catalogue import scheme_names
from voucherline.simulation.bank_day import make_statement


@click.command()
@click.option("--orders", type=Count(min=0), required=True, help="How many lines that mean to order.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["coda", "camt053"]),
    default="coda",
    show_default=True,
    help="Of the file.",
)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to write.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same file.")
@click.option(
    "--awkward",
    type=click.FloatRange(0, 1),
    default=0.1,
    show_default=True,
    help="The share of lines with something odd: typing errors, wrong accounts, amounts that buy nothing.",
)
@click.option("--day", type=DAY, help="The day of the bank.")
@click.option("--scheme", type=click.Choice(scheme_names()), help="The scheme whose account it is.")
@json_option
def command(
    *,
    orders: int,
    format_: Literal["coda", "camt053"],
    out: Path,
    seed: int,
    awkward: float,
    day: date | None,
    scheme: str | None,
    as_json: bool,
) -> None:
    """Make a bank day for the town that is there, with the awkward lines that people and banks produce."""
    with progress(out.name) as progressed:
        made = make_statement(
            orders=orders,
            format=format_,
            out=out,
            seed=seed,
            awkward=awkward,
            day=day,
            scheme=scheme,
            progress=progressed,
        )
    if as_json:
        say_json(asdict(made))
        return
    say_pairs([_fact(name, value) for name, value in asdict(made).items() if name != "kinds"])
    say_table(("lines", "kind"), ((count, kind) for kind, count in made.kinds.items()))


def _fact(name: str, value: Any) -> tuple[str, object]:
    """What was made, as people read it: amounts as amounts."""
    words = name.replace("_", " ")
    return (words.removesuffix(" cents"), f"{euros(value)} EUR") if words.endswith(" cents") else (words, value)
