"""`voucherline company`: the companies there are, and how each asks for what it is owed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import DAY, NUMBER, json_option, now_option
from voucherline.config.commands.printing import counted, say_json, say_table
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries
from voucherline.domain.companies.values import ListedCompany, Submits
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import scheme_names


@click.group()
def command() -> None:
    """The companies that are approved."""


@command.command("list")
@json_option
def list_(*, as_json: bool) -> None:
    """List companies, by number."""
    found = queries.all_companies()
    if as_json:
        say_json({"companies": [_described(each) for each in found]})
        return
    say_table(
        ("company", "name", "account", "approved in", "submits"),
        ((each.number, each.name, each.iban, ", ".join(each.schemes), each.submits) for each in found),
    )


def _described(each: ListedCompany) -> dict[str, Any]:
    return {
        "number": each.number,
        "name": each.name,
        "iban": each.iban,
        "schemes": each.schemes,
        "submits": each.submits,
    }


@command.command()
@click.argument("number", type=NUMBER)
@click.argument("how", type=click.Choice([each.value for each in Submits]))
@click.option("--by", "name", default="operator", show_default=True, help="Who notes it for the company.")
@now_option
@json_option
def submits(number: str, how: str, *, name: str, now: datetime, as_json: bool) -> None:
    """Note whether what a company is owed is asked for every day by itself, or when it says so."""
    companies.choose_submission(queries.company_by_number(number).id, Submits(how), by=agent(name), now=now)
    if as_json:
        say_json({"number": number, "submits": how})
    else:
        click.echo(f"{number} submits: {how}.")


@command.command()
@click.argument("number", type=NUMBER)
@click.option(
    "--scheme", type=click.Choice(scheme_names()), default="flanders", show_default=True, help="Whose vouchers."
)
@click.option("--day", type=DAY, help="The day of the payment (default: today).")
@now_option
@json_option
def submit(number: str, *, scheme: str, day: date | None, now: datetime, as_json: bool) -> None:
    """Ask for what a company is owed: it stands in the next file for the bank."""
    company = queries.company_by_number(number).id
    parts = reimbursement.submit(scheme, day=day or brussels_day(now), now=now, company=company)
    if as_json:
        say_json({"number": number, "parts": parts})
    else:
        click.echo(f"Submitted: {counted(parts, 'part')}." if parts else "Nothing is owed that was not submitted yet.")
