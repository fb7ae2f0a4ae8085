"""`voucherline line`: the telephone line, answered by the built-in exchange."""

from __future__ import annotations

import click

from voucherline.config.commands import line_try
from voucherline.config.commands.line_places import USUAL, places_options
from voucherline.config.commands.options import Count
from voucherline.config.serving.line import answer_calls
from voucherline.config.serving.logs import log_as
from voucherline.doors.phone_line.drivers.builtin.exchange import SipPlaces


@click.group()
def command() -> None:
    """The telephone line."""


@command.command()
@places_options()
@click.option("--ceiling", type=Count(1), default=USUAL.ceiling, show_default=True, help="Most calls at once.")
def run(*, host: str, sip_port: int, rtp_ports: tuple[int, int], ceiling: int) -> None:
    """Answer calls until Ctrl-C: any softphone can call sip:line@127.0.0.1 (helpers: sip:helpers@127.0.0.1)."""
    log_as("line")
    answer_calls(SipPlaces(host, sip_port, rtp_ports, ceiling))


command.add_command(line_try.command, "try")
