"""`voucherline serve`: all that runs by day and night."""

from __future__ import annotations

import socket
from typing import Final

import click

from voucherline.config.commands.line_places import places_options, reason_of, refuse_taken
from voucherline.config.commands.options import Count
from voucherline.config.serving import parts
from voucherline.config.serving.logs import log_as
from voucherline.config.serving.supervisor import supervise
from voucherline.config.trouble import Trouble
from voucherline.doors.clockwork.tasks import QUEUES
from voucherline.doors.phone_line.drivers import settings as telephones
from voucherline.notices import offices
from voucherline.pages.this_machine import is_trial_machine

WAITING_CALLERS: Final = 1024


@click.command()
@click.argument("which", metavar="[PART]...", nargs=-1, type=click.Choice(sorted(parts.KINDS)))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address at which the web listens.")
@click.option("--port", type=Count(0, 65535), default=8000, show_default=True, help="0 takes any free one.")
@click.option("--web-processes", type=Count(1, 64), default=2, show_default=True, help="Processes of the web.")
@click.option("--workers", type=Count(1, 64), default=2, show_default=True, help="Processes that do jobs.")
@click.option(
    "--queue",
    "queues",
    type=click.Choice([queue.name for queue in QUEUES]),
    multiple=True,
    help="Take jobs of these queues only (default: all).",
)
@click.option(
    "--line",
    "with_line",
    is_flag=True,
    help="Answer the telephone line and place planned calls, as the part `line` does.",
)
@places_options("line-")
def command(
    which: tuple[str, ...],
    *,
    host: str,
    port: int,
    web_processes: int,
    workers: int,
    queues: tuple[str, ...],
    with_line: bool,
    line_host: str,
    sip_port: int,
    rtp_ports: tuple[int, int],
) -> int:
    """Serve the web pages, do jobs, and let happen what happens by itself; without a PART these three.

    Each part may be started alone, on many machines: clockwork, line, web, workers. On a machine that sends no mail the
    browser telephone is served too (telephones). Ctrl-C ends all in order.
    """
    wanted = set(which or parts.BY_THEMSELVES) | ({parts.LINE} if with_line else set())
    # A setting that workers or the line cannot use is said now, not by each of them again and again.
    offices.mail_server()
    if parts.LINE in wanted:
        telephones.check()
        if not telephones.asterisks():
            refuse_taken(line_host, sip_port)
    log_as("supervisor")
    children: list[parts.Part] = []
    if parts.WEB in wanted:
        listening = _listen(host, port)
        children.append(parts.web(listening.fileno(), processes=web_processes))
        click.echo(f"Voucherline answers at {_address(listening)}")
    if parts.WORKERS in wanted:
        children += parts.workers(workers, queues=queues)
    if parts.CLOCKWORK in wanted:
        children.append(parts.clockwork())
    if parts.TELEPHONES in wanted and is_trial_machine():
        children.append(parts.telephones())
    elif parts.TELEPHONES in which:
        raise Trouble("Mail goes to servers (VOUCHERLINE_MAIL_URLS): the browser telephone is for trial machines.")
    if parts.LINE in wanted:
        children.append(parts.line(line_host, sip_port=sip_port, rtp_ports=rtp_ports))
        by_asterisk = ", ".join(f"the Asterisk at {each}" for each in telephones.asterisks())
        click.echo(f"The line answers at {by_asterisk or f'sip:line@{line_host}:{sip_port}'}")
    return supervise(children)


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything is started, so that a taken one is said at once."""
    try:
        [(family, _, _, _, address), *_] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return socket.create_server(address[:2], family=family, backlog=WAITING_CALLERS)
    except socket.gaierror:
        raise Trouble(f"{host!r} is no address of this machine.") from None
    except OSError as error:
        raise Trouble(f"The web cannot listen on {host}, port {port}: {reason_of(error)}.") from None


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
