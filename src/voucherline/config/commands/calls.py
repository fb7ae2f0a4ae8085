"""`voucherline calls`: the telephone calls that are planned."""

from __future__ import annotations

import click

from voucherline.config.commands.options import Count, json_option
from voucherline.config.commands.printing import say_json, say_table
from voucherline.domain.households import queries as households
from voucherline.doors.phone_line.drivers import settings as telephones
from voucherline.kernel import clock
from voucherline.notices import offices, queries


@click.group()
def command() -> None:
    """Calls to make."""


@command.command()
@click.option("--limit", type=Count(min=1), default=100, show_default=True, help="At most so many.")
@json_option
def plan(*, limit: int, as_json: bool) -> None:
    """List the calls that are planned: when, whom, about what; the next one first."""
    calls = queries.calls_planned(limit=limit)
    numbers = {id_: there.number for id_, there in households.by_ids(each.household for each in calls).items()}
    placed = telephones.places_calls() or offices.call_placer(clock.now) is not None
    if as_json:
        planned = [
            {
                "delivery": each.delivery,
                "household": numbers[each.household],
                "number": each.number,
                "kind": each.kind,
                "subject": each.subject,
                "due_at": each.due_at,
                "attempt": each.attempt,
            }
            for each in calls
        ]
        say_json({"placed": placed, "ceiling": offices.call_ceiling(), "calls": planned})
        return
    say_table(
        ("when", "household", "number", "attempt", "about", "delivery"),
        ((each.due_at, numbers[each.household], each.number, each.attempt, each.kind, each.delivery) for each in calls),
        title="Calls to make",
    )
    if not placed:
        click.echo("Nobody places calls here (VOUCHERLINE_SIP_TRUNK names no trunk): overdue calls become letters.")
    elif telephones.places_calls():
        click.echo("Placed by whatever line runs: voucherline serve --line.")
