"""Users of companies and of customer service at the command line: what both have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import click
from django.conf import settings

from voucherline.config.commands.options import json_option, now_option
from voucherline.config.commands.printing import say_json, say_table
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.actions.users import INVITED_FOR
from voucherline.domain.accounts.values import Invitation, UserView
from voucherline.kernel.actors import Actor

by_option = click.option("--by", "by", default="operator", show_default=True, help="Who does it.")


def add_again_and_end(command: click.Group, *, acting: Callable[[str], Actor]) -> None:
    """Give a topic of users its commands to invite somebody anew and to let somebody in no more."""

    @command.command()
    @click.argument("login")
    @by_option
    @now_option
    @json_option
    def again(login: str, *, by: str, now: datetime, as_json: bool) -> None:
        """Invite somebody anew who forgot a password or lost a telephone; nothing from before opens any more."""
        say_invitation(login, accounts.invite_again(login, by=acting(by), now=now), as_json=as_json)

    @command.command()
    @click.argument("login")
    @by_option
    @now_option
    def end(login: str, *, by: str, now: datetime) -> None:
        """Let somebody in no more."""
        accounts.end_user(login, by=acting(by), now=now)
        click.echo(f"{login} signs in no more.")


def say_invitation(login: str, invitation: Invitation, *, as_json: bool) -> None:
    """Show an invitation, here and nowhere else."""
    page = f"{settings.VOUCHERLINE_PORTAL.rstrip('/')}/sign-in/invitation"
    if as_json:
        say_json({"login": login, "invitation": str(invitation), "page": page, "days": INVITED_FOR.days})
        return
    click.echo(f"{login} chooses a password at {page} with this invitation:\n\n    {invitation}\n")
    click.echo(f"It works once, within {INVITED_FOR.days} days, and is shown only here.")


def say_users(users: Iterable[UserView], *, as_json: bool) -> None:
    """List users."""
    described = [_described(each) for each in users]
    if as_json:
        say_json({"users": described})
    else:
        rows = ((each["login"], each["name"], each["role"], ", ".join(each["may"]), each["with"]) for each in described)
        say_table(("login", "name", "role", "may", "signs in with"), rows)


def _described(user: UserView) -> dict[str, Any]:
    has = ["password", *(["app"] if user.has_app else []), *(["passkey"] if user.has_passkey else [])]
    return {
        "login": user.login,
        "name": user.name,
        "role": user.role.value,
        "may": sorted(each.value for each in user.may),
        "with": "nothing yet: invited" if user.invited else ", ".join(has),
    }
