"""`voucherline outage`: a channel was down, so the clocks that depend on it stood still."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import click

from voucherline.config.commands.options import INSTANT, json_option, now_option
from voucherline.config.commands.printing import Progressed, progress, say_json
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.kernel.time import Period
from voucherline.schemes.values import Solution

BATCH: Final = 1000


@click.group()
def command() -> None:
    """Times at which the channel of some households was down."""


@command.command()
@click.argument("solution", type=click.Choice([each.value for each in Solution]))
@click.argument("start", metavar="FROM", type=INSTANT)
@click.argument("end", metavar="TO", type=INSTANT)
@now_option
@json_option
def add(solution: str, start: datetime, end: datetime, *, now: datetime, as_json: bool) -> None:
    """Note that a channel was down from one moment to another: running clocks get that time back."""
    if end <= start:
        raise click.BadParameter(f"{end} is not after {start}.", param_hint="TO")
    prestations.note_outage(Solution(solution), period=Period(start, end))
    with progress("clocks") as progressed:
        moved = _move_clocks(Solution(solution), now, progressed)
    if as_json:
        say_json({"solution": solution, "from": start, "to": end, "clocks_moved": moved})
    else:
        click.echo(f"Noted; {moved} clocks moved.")


def _move_clocks(solution: Solution, now: datetime, progressed: Progressed) -> int:
    waiting = queries.households_waiting(households.with_solution(solution))
    moved = 0
    for first in range(0, len(waiting), BATCH):
        moved += prestations.stand_still(waiting[first : first + BATCH], why="outage", now=now)
        progressed(min(first + BATCH, len(waiting)), len(waiting))
    return moved
