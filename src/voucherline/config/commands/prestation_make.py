"""`voucherline prestation make`: a working day of the simulated town, as a file that `prestation import` takes."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import click

from voucherline.config.commands.options import DAY, Count, json_option
from voucherline.config.commands.printing import say_json
from voucherline.config.commands.writing import written_whole
from voucherline.schemes.catalogue import scheme_names
from voucherline.simulation.residents import most_populous_scheme
from voucherline.simulation.workdays import working_day, write_hours


@click.command("make")
@click.option("--count", type=Count(min=1), required=True, help="How many prestations, each at another home.")
@click.option("--day", type=DAY, required=True, help="The day on which the hours were worked.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file to write.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same hours.")
@click.option("--scheme", type=click.Choice(scheme_names()), help="The scheme of the homes (default: the town's).")
@json_option
def make(*, count: int, day: date, out: Path, seed: int, scheme: str | None, as_json: bool) -> None:
    """Make plausible hours of the town that is there; fewer than asked when all its helpers are busy that day."""
    worked = working_day(scheme or most_populous_scheme(), day=day, count=count, seed=seed)
    with written_whole(out) as file:
        text = io.TextIOWrapper(file, "utf-8", newline="")
        write_hours(worked, text)
        text.flush()
        text.detach()
    minutes = sum(each.minutes for each in worked)
    if as_json:
        say_json({"file": str(out), "prestations": len(worked), "minutes": minutes})
    else:
        click.echo(f"{len(worked)} prestations, {minutes // 60} hours: {out}")
