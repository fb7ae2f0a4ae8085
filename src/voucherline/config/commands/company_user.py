"""`voucherline company-user`: who signs in for companies."""

from __future__ import annotations

from datetime import datetime

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import NUMBER, json_option, now_option
from voucherline.config.commands.users import add_again_and_end, by_option, say_invitation, say_users
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.accounts.values import Duty
from voucherline.domain.companies import queries as companies
from voucherline.kernel.actors import Role


@click.group()
def command() -> None:
    """Users of companies: owners, planners, accountants."""


@command.command()
@click.argument("company", type=NUMBER)
@click.argument("login")
@click.argument("name")
@click.option(
    "--may",
    multiple=True,
    type=click.Choice([each.value for each in Duty]),
    default=[Duty.OWNER.value],
    show_default=True,
    help="What the user may do; may be given more than once.",
)
@by_option
@now_option
@json_option
def add(company: str, login: str, name: str, *, may: tuple[str, ...], by: str, now: datetime, as_json: bool) -> None:
    """Invite somebody; the invitation is shown here once."""
    id_ = companies.company_by_number(company).id
    duties = [Duty(each) for each in may]
    invitation = accounts.invite(login, name, Role.COMPANY, company=id_, may=duties, by=agent(by), now=now)
    say_invitation(login, invitation, as_json=as_json)


@command.command("list")
@click.argument("company", type=NUMBER)
@json_option
def list_(company: str, *, as_json: bool) -> None:
    """List who signs in for a company."""
    say_users(queries.users_of(companies.company_by_number(company).id), as_json=as_json)


add_again_and_end(command, acting=agent)
