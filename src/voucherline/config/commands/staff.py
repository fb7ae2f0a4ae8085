"""`voucherline staff`: who signs in for customer service and for the inspection."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import click

from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.users import say_invitation, say_users
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.kernel.actors import Actor, Channel, Role

_ROLES: Final = (Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
_by = click.option("--by", "by", default="operator", show_default=True, help="Who does it.")


def _operator(name: str) -> Actor:
    """Whoever has this command line has the whole installation."""
    return Actor(Role.SUPERVISOR, name, Channel.COMMAND_LINE)


@click.group()
def command() -> None:
    """Users of customer service and of the inspection. Each signs in with a password and a passkey or app."""


@command.command()
@click.argument("login")
@click.argument("name")
@click.argument("role", type=click.Choice([each.value for each in _ROLES]))
@_by
@now_option
@json_option
def add(login: str, name: str, role: str, *, by: str, now: datetime, as_json: bool) -> None:
    """Invite somebody; the invitation is shown here once."""
    invitation = accounts.invite(login, name, Role(role), by=_operator(by), now=now)
    say_invitation(login, invitation, as_json=as_json)


@command.command()
@click.argument("login")
@_by
@now_option
@json_option
def again(login: str, *, by: str, now: datetime, as_json: bool) -> None:
    """Invite somebody anew who forgot a password or lost a telephone; nothing from before opens any more."""
    say_invitation(login, accounts.invite_again(login, by=_operator(by), now=now), as_json=as_json)


@command.command()
@click.argument("login")
@_by
@now_option
def end(login: str, *, by: str, now: datetime) -> None:
    """Let somebody in no more."""
    accounts.end_user(login, by=_operator(by), now=now)
    click.echo(f"{login} signs in no more.")


@command.command("list")
@json_option
def list_(*, as_json: bool) -> None:
    """List who signs in for customer service."""
    say_users(queries.staff(), as_json=as_json)
