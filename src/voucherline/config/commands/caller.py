"""`voucherline caller`: who waits for a call back, and what households asked in writing."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import click

from voucherline.config.commands.acting import agent
from voucherline.config.commands.options import NUMBER, Count, Id, by_option, json_option, now_option
from voucherline.config.commands.printing import say_json, say_table, trouble
from voucherline.domain.households import queries as households
from voucherline.doors.phone_line import wishes


@click.group()
def command() -> None:
    """People who telephone: calls back, and wishes in writing."""


@command.command()
@click.option("--limit", type=Count(min=1), default=100, show_default=True, help="At most so many.")
@json_option
def waiting(*, limit: int, as_json: bool) -> None:
    """List who waits for a call back, the longest first."""
    there = wishes.waiting_call_backs(limit=limit)
    numbers = {
        id_: each.number for id_, each in households.by_ids(each.household for each in there if each.household).items()
    }
    rows = [(each.id, each.asked_at, each.number, numbers[each.household] if each.household else "") for each in there]
    if as_json:
        names = ("id", "asked_at", "number", "household")
        say_json({"waiting": [dict(zip(names, row, strict=True)) for row in rows]})
    else:
        say_table(("call back", "asked", "number", "household"), rows, title="Waiting for a call")


@command.command()
@click.argument("id_", metavar="ID", type=Id("a call back", "caller waiting"))
@by_option
@now_option
@json_option
def done(id_: UUID, *, name: str, now: datetime, as_json: bool) -> None:
    """Note that somebody was called back."""
    noted = wishes.called_back(id_, by=agent(name), now=now)
    if as_json:
        say_json({"id": id_, "noted": noted})
    elif noted:
        click.echo("Noted.")
    else:
        trouble("Nobody with this id waits to be called back; see: voucherline caller waiting")
    if not noted:
        raise click.exceptions.Exit(1)


@command.command()
@click.argument("number", type=NUMBER)
@click.option("--with-code/--without-code", default=True, help="Is its code asked when the line calls it?")
@by_option
@json_option
def wish(number: str, *, with_code: bool, name: str, as_json: bool) -> None:
    """Note what a household asked in writing: to be told, and to answer, without its code when the line calls it."""
    household = households.by_number(number)
    wishes.note_written_wish(household.id, without_code=not with_code, by=agent(name))
    if as_json:
        say_json({"household": number, "without_code": not with_code})
    else:
        click.echo("Noted.")
