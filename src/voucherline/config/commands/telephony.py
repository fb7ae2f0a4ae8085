"""`voucherline telephony`: make an Asterisk the exchange of the line."""

from __future__ import annotations

import getpass
import shlex
from pathlib import Path
from typing import Final

import click
from django.conf import settings

from voucherline.config import places
from voucherline.config.commands.line_places import HIGHEST_PORT, AddressType, CallersType, PortsType
from voucherline.config.commands.options import Count, json_option
from voucherline.config.commands.printing import say_json
from voucherline.config.trouble import Trouble
from voucherline.doors.phone_line.drivers import settings as telephones
from voucherline.doors.phone_line.drivers.asterisk.configuring import Plan, PlanWrong, Trunk
from voucherline.doors.phone_line.drivers.asterisk.installed import MISSING, installed
from voucherline.doors.phone_line.drivers.asterisk.secret import password_in
from voucherline.doors.phone_line.drivers.asterisk.starting import write

PORT: Final = Count(1, HIGHEST_PORT)
FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)
RTP_PORTS: Final = "20000-29999"


@click.group()
def command() -> None:
    """Asterisk as the exchange of the telephone line."""


@command.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="The folder of the files.")
@click.option("--host", type=AddressType(), default="127.0.0.1", show_default=True, help="Where it is called.")
@click.option("--sip-port", type=PORT, default=5060, show_default=True, help="The port at which it is called.")
@click.option("--rtp-ports", type=PortsType(), default=RTP_PORTS, show_default=True, help="UDP ports of the sound.")
@click.option("--http-port", type=PORT, default=8088, show_default=True, help="TCP port at which we lead it.")
@click.option("--protocol", type=click.Choice(["udp", "tcp", "tls"]), default="udp", show_default=True,
              help="How it speaks to the trunk; with tls the sound is encrypted too.")  # fmt: skip
@click.option("--certificate", type=FILE, help="Its certificate, for tls.")
@click.option("--key", type=FILE, help="The key of it.")
@click.option(
    "--external", type=AddressType(), default=None, help="Its address outside, where a router stands between."
)
@click.option("--trunk-user", default="", help="As whom it registers with the trunk (default: it does not).")
@click.option("--trunk-password-file", type=FILE, help="A file that holds the password for it.")
@click.option("--callers", type=CallersType(), multiple=True, help="Telephones that may call directly: 10.1.0.0/16.")
@click.option("--ceiling", type=Count(1), default=500, show_default=True, help="Most calls at once.")
@click.option("--account", default="", help="Under which it runs; the line must run under it too (default: yours).")
@json_option
def config(
    *,
    out: Path,
    host: str,
    sip_port: int,
    rtp_ports: tuple[int, int],
    http_port: int,
    protocol: str,
    certificate: Path | None,
    key: Path | None,
    external: str | None,
    trunk_user: str,
    trunk_password_file: Path | None,
    callers: tuple[str, ...],
    ceiling: int,
    account: str,
    as_json: bool,
) -> None:
    """Write all files of an Asterisk that is the line's exchange; its trunk is VOUCHERLINE_SIP_TRUNK."""
    found = installed()
    if found is None:
        raise Trouble(f"{MISSING}.")
    places.make_home(Path(settings.HOME))
    plan = Plan(
        installation=found,
        folder=out.absolute(),
        password=password_in(Path(settings.HOME)),
        account=account or getpass.getuser(),
        host=host,
        sip_port=sip_port,
        rtp_ports=rtp_ports,
        http_port=http_port,
        protocol=protocol,
        certificate=certificate.absolute() if certificate else None,
        key=key.absolute() if key else None,
        external=external or "",
        trunk=_trunk(trunk_user, trunk_password_file),
        callers=callers,
        processes=telephones.asterisk_processes(),
        ceiling=ceiling,
    )
    try:
        paths = write(plan)
    except PlanWrong as wrong:
        raise Trouble(str(wrong)) from None
    _say(plan, paths, as_json=as_json)


def _trunk(user: str, password_file: Path | None) -> Trunk | None:
    address = telephones.trunk()
    if bool(user) != bool(password_file):
        raise Trouble("A name at the trunk needs a password, and a password a name.")
    if address is None:
        return None
    password = password_file.read_text(encoding="utf-8").strip() if password_file else ""
    return Trunk(*address, user, password)


def _say(plan: Plan, paths: list[Path], *, as_json: bool) -> None:
    start = shlex.join(plan.installation.command("-f", "-C", str(plan.folder / "asterisk.conf")))
    setting = f"VOUCHERLINE_ASTERISK=http://{plan.http_host}:{plan.http_port}"
    if as_json:
        say_json({"files": [str(path) for path in paths], "start": start, "setting": setting})
        return
    click.echo(f"{len(paths)} files are in {plan.folder}; two of them hold passwords, and are for their owner alone.")
    click.echo(f"Start it with:   {start}")
    click.echo(f"Then the line:   {setting} voucherline line run")
