"""`voucherline amend`, `cancel` and `maintain`: the company changes its entry, or keeps to it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import click

from voucherline.config.commands.acting import as_companies, tell
from voucherline.config.commands.answers import company_option
from voucherline.config.commands.options import DAY, HOURS, Count, ids_argument, json_option, now_option
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Amendment
from voucherline.schemes.values import Activity


@click.command()
@ids_argument
@click.option("--day", type=DAY, help="The right day.")
@click.option("--minutes", type=Count(min=1), help="The right length, in minutes.")
@click.option("--hours", type=HOURS, help="The right length: 3, 1.5, 1:30 or 1h30.")
@click.option("--activity", type=click.Choice([each.value for each in Activity]), help="The right activity.")
@company_option
@now_option
@json_option
def amend(
    ids: tuple[UUID, ...],
    *,
    day: date | None,
    minutes: int | None,
    hours: int | None,
    activity: str | None,
    number: str | None,
    now: datetime,
    as_json: bool,
) -> None:
    """Correct hours, day or activity. You stand in for the company."""
    if minutes is not None and hours is not None:
        raise click.UsageError("Give --minutes or --hours, not both.")
    to = Amendment(day=day, minutes=hours if minutes is None else minutes, activity=activity)
    if to == Amendment():
        raise click.UsageError("Say what is to be corrected: --day, --minutes, --hours or --activity.")
    tell(as_companies(ids, number, lambda own, by: prestations.amend(own, to=to, by=by, now=now)), as_json=as_json)


@click.command()
@ids_argument
@click.option("--reason", default="", help="Why.")
@company_option
@now_option
@json_option
def cancel(ids: tuple[UUID, ...], *, reason: str, number: str | None, now: datetime, as_json: bool) -> None:
    """Take prestations back: their vouchers are free again. You stand in for the company."""
    results = as_companies(ids, number, lambda own, by: prestations.cancel(own, reason=reason, by=by, now=now))
    tell(results, as_json=as_json)


@click.command()
@ids_argument
@click.option("--reason", required=True, help="Why the company keeps to its entry.")
@company_option
@now_option
@json_option
def maintain(ids: tuple[UUID, ...], *, reason: str, number: str | None, now: datetime, as_json: bool) -> None:
    """Keep to what was contested: customer service decides, unless the household confirms. You stand in for it."""
    results = as_companies(ids, number, lambda own, by: prestations.maintain(own, reason=reason, by=by, now=now))
    tell(results, as_json=as_json)
