"""`voucherline outage`: mail, pages or telephone were down, so the clocks that depend on them stood still."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import click

from voucherline.config.commands.options import INSTANT, json_option, now_option
from voucherline.config.commands.printing import counted, plain, progress, say_json
from voucherline.config.trouble import Trouble
from voucherline.domain.prestations import actions as prestations
from voucherline.kernel.time import Period
from voucherline.schemes.values import Lifeline

_WHAT: Final = click.argument(
    "lifeline", metavar="mail|portal|telephone", type=click.Choice([each.value for each in Lifeline])
)


@click.group()
def command() -> None:
    """Times at which mail, pages or telephone were down."""


@command.command()
@_WHAT
@click.argument("start", metavar="FROM", type=INSTANT)
@click.argument("end", metavar="TO", type=INSTANT)
@now_option
@json_option
def add(lifeline: str, start: datetime, end: datetime, *, now: datetime, as_json: bool) -> None:
    """Note afterwards that something was down: running clocks get that time back."""
    if end <= start:
        raise click.BadParameter(f"{plain(end)} is not after {plain(start)}.", param_hint="TO")
    prestations.note_outage(Lifeline(lifeline), period=Period(start, end))
    _tell_moved(Lifeline(lifeline), now, as_json=as_json)


@command.command()
@_WHAT
@now_option
@json_option
def start(lifeline: str, *, now: datetime, as_json: bool) -> None:
    """Something is down from now on: the clocks that depend on it stand still until `outage end`."""
    begun = prestations.begin_outage(Lifeline(lifeline), at=now, by_hand=True)
    if as_json:
        say_json({"lifeline": lifeline, "began": begun})
    else:
        click.echo("Noted." if begun else f"{lifeline} was down before; nothing changed.")


@command.command()
@_WHAT
@now_option
@json_option
def end(lifeline: str, *, now: datetime, as_json: bool) -> None:
    """It works again: running clocks get the time back."""
    if not prestations.end_outage(Lifeline(lifeline), at=now, by_hand=True):
        raise Trouble(f"{lifeline} was not down.")
    _tell_moved(Lifeline(lifeline), now, as_json=as_json)


def _tell_moved(lifeline: Lifeline, now: datetime, *, as_json: bool) -> None:
    with progress("clocks") as progressed:
        moved = prestations.give_time_back(lifeline, now=now, progress=progressed)
    if as_json:
        say_json({"lifeline": lifeline, "clocks_moved": moved})
    else:
        click.echo(f"Noted; {counted(moved, 'clock')} moved.")
