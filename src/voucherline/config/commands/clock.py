"""`voucherline clock`: what happens by itself."""

from __future__ import annotations

from datetime import date

import click

from voucherline.config.commands.options import DAY, json_option
from voucherline.config.commands.printing import counted, progress, say_json, say_table
from voucherline.doors.clockwork.running import Ran, catch_up
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day


@click.group()
def command() -> None:
    """What happens by itself: silence, expiry, warnings, what a crash left behind."""


@command.command()
@click.option("--until", type=DAY, help="The last day to run (default: today); it may lie in the future.")
@json_option
def run(*, until: date | None, as_json: bool) -> None:
    """Do all that is due up to the end of a day, from the day after the last one that was run.

    The first run begins with the first day on which anything could have happened. Stopped in the middle, the next run
    goes on where it was.
    """
    with progress("days") as progressed:
        ran = catch_up(until or brussels_day(clock.now()), progress=progressed)
    if as_json:
        say_json({"from": ran.first, "until": ran.last, "days": ran.days, "done": dict(ran.done)})
    else:
        _show(ran)


def _show(ran: Ran) -> None:
    if ran.first is None:
        click.echo(f"Everything up to {ran.last} was done before.")
        return
    say_table(("what", "how many"), ran.done.items(), title=f"{ran.first} to {ran.last}: {counted(ran.days, 'day')}")
