"""`voucherline line try`: people to call the line as, and the line."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final

import click
from django.conf import settings

from voucherline.config import places
from voucherline.config.commands import serve
from voucherline.config.commands.line_places import USUAL, refuse_taken
from voucherline.config.commands.options import Count, now_option
from voucherline.config.commands.printing import say_pairs, say_table
from voucherline.config.serving.asking import ask
from voucherline.config.trouble import Trouble
from voucherline.doors.clockwork import audit
from voucherline.doors.phone_line.drivers import settings as telephones
from voucherline.doors.phone_line.voice.speech import INSTALL
from voucherline.pages.this_machine import is_trial_machine
from voucherline.simulation import callers
from voucherline.simulation.callers import Callers

SIP_PORT: Final = 5060
_ANSWERS_AT: Final = re.compile(r"answers at sip:line@([0-9.]+):(\d+)")


@click.command()
@click.option("--port", type=Count(0, 65535), default=8000, show_default=True, help="Of the web pages.")
@click.option("--sip-port", type=Count(0, 65535), default=SIP_PORT, show_default=True, help="Of the line.")
@now_option
@click.pass_context
def command(context: click.Context, *, port: int, sip_port: int, now: datetime) -> int:
    """Make three households to call as and one that answers online, and serve the line and the pages until Ctrl-C.

    Where nobody sits at a terminal the line is started, called once, and stopped; the exit code is 0 if it spoke and
    everything adds up. Only on a machine that reaches nobody: the codes of these households are printed.
    """
    _reaches_nobody()
    served, speaks = sys.stdout.isatty(), _speaks()
    if served and speaks:
        refuse_taken(USUAL.host, sip_port)
    made = callers.gather(home=places.home(), now=now)
    _say_who(made)
    if not speaks:
        click.echo(f"\nThe line cannot speak here; run: {INSTALL}")
    if not served:
        return _try_once(speaks=speaks)
    _say_how(port, sip_port, speaks=speaks)
    os.environ["VOUCHERLINE_DEMO"] = "1"
    return int(context.invoke(serve.command, port=port, sip_port=sip_port, with_line=speaks))


def _reaches_nobody() -> None:
    """Known codes are for people who do not exist, and never for an installation that serves others."""
    if places.database_url() or not is_trial_machine() or telephones.places_calls():
        raise Trouble(
            "This installation has a database of its own, mail servers or a telephone trunk: it is no place to try."
        )


def _speaks() -> bool:
    return bool(settings.VOUCHERLINE_SPEECH or (shutil.which("espeak-ng") and shutil.which("sox")))


def _say_who(made: Callers) -> None:
    click.echo()
    rows = [(each.name, each.language, each.number, each.code, each.telephone, each.hears) for each in made.households]
    say_table(("name", "speaks", "user number", "code", "telephone", "hears"), rows, title="Who can call the line")
    click.echo(f"Helper {made.helper_name}: number {made.helper_number}, code {made.helper_code}.")
    click.echo(f"Online {made.online_name}, {made.online_number}: two pieces of work to answer, on the first page.")


def _say_how(port: int, sip_port: int, *, speaks: bool) -> None:
    click.echo("\nAll doors of the town, and ways to call; Ctrl-C ends all.\n")
    softphone = [
        ("calling with any softphone", f"sip:line@127.0.0.1:{sip_port}, keys as telephone events (RFC 4733)"),
        ("calling as a helper", f"sip:helpers@127.0.0.1:{sip_port}"),
    ]
    doors = f"http://127.0.0.1:{port}"
    browser = [("all doors", doors), ("calling in the browser", f"{doors}/telephone")]
    say_pairs([*browser, *(softphone if speaks else [])])
    click.echo(
        "Whoever calls from the household's own telephone keys the code alone, everybody else the number first.\n"
    )


def _try_once(*, speaks: bool) -> int:
    if speaks:
        with _line() as (host, port):
            answer = ask(host, port)
        click.echo(f"\nThe line was called: it answered after {answer.after_seconds:.2f} s and spoke.")
    differences = audit.run()
    click.echo(f"audit: {len(differences)} differences" if differences else "audit: clean")
    return 1 if differences else 0


@contextmanager
def _line() -> Iterator[tuple[str, int]]:
    """A line of its own, on any free port."""
    command = [sys.executable, "-m", "voucherline.config.command_line", "line", "run", "--sip-port=0"]
    line = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)  # noqa: S603
    try:
        assert line.stderr is not None
        for said in line.stderr:
            if found := _ANSWERS_AT.search(said):
                yield found[1], int(found[2])
                return
        raise Trouble("The line did not start.")
    finally:
        line.terminate()
        line.wait()
