"""`voucherline told`: households know of prestations. Stands in for the channels, which come later."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

import click

from voucherline.config.commands.acting import agent, tell
from voucherline.config.commands.options import INSTANT, PRESTATION, json_option, now_option
from voucherline.config.commands.printing import Progressed, progress, say_json
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import Done, Proof

BATCH: Final = 5000
OPERATOR: Final = agent("operator")


@click.command()
@click.argument("ids", metavar="[ID...]", nargs=-1, type=PRESTATION)
@click.option("--untold", is_flag=True, help="All prestations whose household nobody has told yet.")
@click.option(
    "--proof",
    type=click.Choice([each.value for each in Proof if each is not Proof.IN_PERSON]),
    default=Proof.PORTAL.value,
    show_default=True,
    help="How it is proved that they know.",
)
@click.option("--at", "moment", type=INSTANT, help="When they were told (default: now).")
@now_option
@json_option
def command(
    ids: tuple[UUID, ...], *, untold: bool, proof: str, moment: datetime | None, now: datetime, as_json: bool
) -> None:
    """Note that households were told of prestations: from then on their silence may count.

    Mails, calls and letters note it by themselves: this is for what was proved elsewhere. Of whom somebody spoke with
    face to face, two people say so: voucherline correct propose told.
    """
    if bool(ids) is untold:
        raise click.UsageError("Name prestations, or give --untold.")
    at = moment or now
    if at > now:
        raise click.BadParameter("nobody was told in the future.", param_hint="--at")
    if untold:
        with progress("told") as progressed:
            count = _tell_all(Proof(proof), at, now, progressed)
        if as_json:
            say_json({"told": count})
        else:
            click.echo(f"{count} told.")
    else:
        tell(prestations.told(ids, proof=Proof(proof), at=at, by=OPERATOR, now=now), as_json=as_json)


def _tell_all(proof: Proof, at: datetime, now: datetime, progressed: Progressed) -> int:
    count = 0
    while ids := queries.untold(limit=BATCH):
        done = [each for each in prestations.told(ids, proof=proof, at=at, by=OPERATOR, now=now) if type(each) is Done]
        if not done:
            break
        count += len(done)
        progressed(count, 0)
    return count
