"""`voucherline staff`: who signs in for customer service and for the inspection."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import click

from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.users import add_again_and_end, by_option, say_invitation, say_users
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.kernel.actors import Actor, Channel, Role

_ROLES: Final = (Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)


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
@by_option
@now_option
@json_option
def add(login: str, name: str, role: str, *, by: str, now: datetime, as_json: bool) -> None:
    """Invite somebody; the invitation is shown here once."""
    invitation = accounts.invite(login, name, Role(role), by=_operator(by), now=now)
    say_invitation(login, invitation, as_json=as_json)


@command.command("list")
@json_option
def list_(*, as_json: bool) -> None:
    """List who signs in for customer service."""
    say_users(queries.staff(), as_json=as_json)


add_again_and_end(command, acting=_operator)
