"""`voucherline helper`: helpers and their codes for the telephone."""

from __future__ import annotations

from datetime import datetime

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import NUMBER, by_option, json_option, now_option
from voucherline.config.commands.printing import say_json
from voucherline.domain.companies import codes, queries
from voucherline.domain.companies.values import HelperUnknown


@click.group()
def command() -> None:
    """Helpers: their codes for the telephone."""


@command.command()
@click.argument("number", type=NUMBER)
@by_option
@now_option
@json_option
def code(number: str, *, name: str, now: datetime, as_json: bool) -> None:
    """Make a new code for a helper, shown here and nowhere else; the one before stops working."""
    found = queries.helpers_by_number([number]).get(number)
    if found is None:
        raise HelperUnknown(number)
    made = codes.issue_helper_code(found.id, by=agent(name), now=now)
    if as_json:
        say_json({"helper": found.number, "code": str(made)})
    else:
        click.echo(f"Code of helper {found.number}: {made}")
