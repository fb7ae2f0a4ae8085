"""`voucherline sessions`: where people are signed in, and ending it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

import click

from voucherline.config.commands.options import NUMBER, json_option
from voucherline.config.commands.printing import say_json, say_table
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households

_household: Final = click.option("--household", type=NUMBER, default="", help="Of this household: its user number.")
_helper: Final = click.option("--helper", default="", help="Of this helper: her number.")
_user: Final = click.option("--user", default="", help="Of this user of a company or of customer service: the login.")


@click.group()
def command() -> None:
    """Where somebody is signed in. Whoever is, sees and ends it on the page too."""


@command.command("list")
@_household
@_helper
@_user
@json_option
def list_(household: str, helper: str, user: str, *, as_json: bool) -> None:
    """List where somebody is signed in."""
    there = queries.sessions_of(_owner(household, helper, user), this="")
    rows = [(each.id, each.began_at, each.seen_at, each.browser, each.address) for each in there]
    headings = ("session", "began", "last used", "browser", "address")
    if as_json:
        say_json({"sessions": [dict(zip(headings, row, strict=True)) for row in rows]})
    else:
        say_table(headings, rows)


@command.command()
@_household
@_helper
@_user
@click.option("--everybody", is_flag=True, help="Of everybody: all must sign in again.")
def end(household: str, helper: str, user: str, *, everybody: bool) -> None:
    """End every session of somebody, or of everybody."""
    if everybody and (household or helper or user):
        raise click.UsageError("Either one person or --everybody.")
    ended = accounts.end_all_sessions() if everybody else accounts.end_all_sessions(_owner(household, helper, user))
    click.echo(f"{ended} sessions ended.")


def _owner(household: str, helper: str, user: str) -> UUID:
    if sum(map(bool, (household, helper, user))) != 1:
        raise click.UsageError("Name one of --household, --helper and --user.")
    if household:
        return households.by_number(household).id
    if helper:
        found = companies.helpers_by_number([helper]).get(helper)
        if found is None:
            raise click.UsageError(f"There is no helper {helper}.")
        return found.id
    known = queries.user_by_login(user)
    if known is None:
        raise click.UsageError(f"Nobody signs in as {user}.")
    return known.id
