"""`voucherline decide` and `correct`: what customer service decides, and what two people undo."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

import click

from voucherline.config.commands.acting import agent, tell
from voucherline.config.commands.options import Id, by_option, json_option, now_option
from voucherline.config.commands.printing import say_json
from voucherline.domain.orders import actions as orders
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import NotDone
from voucherline.doors.console import approving
from voucherline.doors.console.approving import APPROVED_BY
from voucherline.kernel.ids import new_id
from voucherline.kernel.refusals import Refusal

PROPOSED: Final = MappingProxyType(
    {
        "prestation": prestations.propose_correction,
        "order": orders.propose_withdrawal,
        "told": prestations.propose_told,
    }
)
APPROVED: Final = MappingProxyType(
    {
        "prestation": APPROVED_BY["correction of work"],
        "order": APPROVED_BY["correction of an order"],
        "refund": APPROVED_BY["refund"],
        "free": APPROVED_BY["free vouchers"],
        "told": APPROVED_BY["told in person"],
    }
)


@click.command()
@click.argument("id_", metavar="ID", type=Id("a prestation of the tray", "tray list"))
@click.option(
    "--for", "side", type=click.Choice(["company", "household"]), required=True, help="Whose word is followed."
)
@click.option("--reason", required=True, help="Why.")
@by_option
@now_option
@json_option
def decide(id_: UUID, *, side: str, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Decide a prestation of the tray: for the company it is agreed, for the household it is cancelled.

    A long prestation is decided by two people: what the first decides is noted, and done once another decides the same.
    """
    try:
        done = prestations.decide(id_, for_company=side == "company", reason=reason, by=agent(name), now=now)
    except Refusal as refusal:
        tell([NotDone(id_, refusal)], as_json=as_json)
    else:
        tell([done], as_json=as_json)


@click.group()
def correct() -> None:
    """Undo mistakes by counter-entries, and move money by hand: one person proposes, another approves."""


@correct.command()
@click.argument("what", type=click.Choice(tuple(PROPOSED)))
@click.argument("id_", metavar="ID", type=Id("a prestation or an order", "prestation list` or `voucherline trace"))
@click.option("--reason", required=True, help="Why.")
@by_option
@now_option
@json_option
def propose(what: str, id_: UUID, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Ask that an agreed prestation or an order be undone, or say that a household was told of a prestation in person;
    nothing moves before somebody else approves."""
    correction = new_id()
    PROPOSED[what](id_, id_=correction, reason=reason, by=agent(name), now=now)
    if as_json:
        say_json({"correction": correction, "order" if what == "order" else "prestation": id_})
    else:
        click.echo(f"Proposed. To approve: voucherline correct approve {what} {correction} --by NAME")


@correct.command()
@click.argument("what", type=click.Choice(tuple(APPROVED)))
@click.argument("correction", metavar="CORRECTION-ID", type=Id("a correction", "tray list"))
@by_option
@now_option
@json_option
def approve(what: str, correction: UUID, *, name: str, now: datetime, as_json: bool) -> None:
    """Approve what somebody else proposed; of what is undone, every transfer gets one the other way."""
    APPROVED[what](correction, by=agent(name), now=now)
    if as_json:
        say_json({"correction": correction, "approved_by": name})
    else:
        click.echo("Approved and done.")


@correct.command()
@click.argument("correction", metavar="CORRECTION-ID", type=Id("a correction", "tray list"))
@click.option("--reason", required=True, help="Why.")
@by_option
@now_option
@json_option
def decline(correction: UUID, *, reason: str, name: str, now: datetime, as_json: bool) -> None:
    """Let nothing come of what was proposed: somebody else says no, or whoever proposed it takes it back."""
    approving.decline(correction, because=reason, by=agent(name), now=now)
    if as_json:
        say_json({"correction": correction, "declined_by": name})
    else:
        click.echo("Declined: nothing was moved.")
