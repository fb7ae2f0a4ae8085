"""`voucherline town`: people to play with."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import click

from voucherline.config.commands.options import Count, json_option, now_option
from voucherline.config.commands.printing import progress, say_json, say_pairs
from voucherline.schemes.catalogue import scheme_names
from voucherline.simulation import town


@click.group()
def command() -> None:
    """A simulated town: households, companies, helpers."""


@command.command()
@click.option(
    "--scheme", type=click.Choice(scheme_names()), default="flanders", show_default=True, help="Whose vouchers."
)
@click.option("--households", type=Count(min=0), default=200, show_default=True, help="How many.")
@click.option("--companies", type=Count(min=0), default=5, show_default=True, help="How many.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed, the same town.")
@now_option
@json_option
def create(*, scheme: str, households: int, companies: int, seed: int, now: datetime, as_json: bool) -> None:
    """Add a town: people with numbers, accounts, languages and families; companies, helpers, contracts."""
    with progress("households") as progressed:
        made = town.create(
            scheme,
            households_wanted=households,
            companies_wanted=companies,
            seed=seed,
            now=now,
            progress=progressed,
        )
    if as_json:
        say_json(asdict(made))
    else:
        say_pairs((name.replace("_", " "), value) for name, value in asdict(made).items())
