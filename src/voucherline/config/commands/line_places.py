"""Where the line listens: the options of every command that opens it."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from voucherline.config.commands.options import Count
from voucherline.config.trouble import Trouble
from voucherline.doors.phone_line.drivers.builtin.exchange import SipPlaces

USUAL: Final = SipPlaces()
LOWEST_PORT: Final = 1024
HIGHEST_PORT: Final = 65535
F = TypeVar("F", bound=Callable[..., Any])


class PortsType(click.ParamType[tuple[int, int]]):
    """From-to, as in 16000-17999."""

    name = "A-B"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Read two ports."""
        if isinstance(value, tuple):
            return value
        first, _, last = str(value).partition("-")
        if not (first.isdecimal() and last.isdecimal()):
            self.fail(f"{value!r} is no range of ports such as {USUAL.rtp_ports[0]}-{USUAL.rtp_ports[1]}.", param, ctx)
        ports = int(first), int(last)
        if not LOWEST_PORT <= ports[0] < ports[1] <= HIGHEST_PORT:
            self.fail(f"{value!r}: a call takes two ports between {LOWEST_PORT} and {HIGHEST_PORT}.", param, ctx)
        return ports


class AddressType(click.ParamType[str]):
    """One address of this machine: telephones are told to send their sound there."""

    name = "ADDRESS"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read an address that somebody else can reach."""
        try:
            address = ipaddress.IPv4Address(value)
        except ValueError:
            self.fail(f"{value!r} is no IPv4 address.", param, ctx)
        if address.is_unspecified:
            self.fail("name the address at which telephones reach this machine.", param, ctx)
        return str(address)


class CallersType(click.ParamType[str]):
    """One address, or the addresses of a network, from which telephones may call."""

    name = "NETWORK"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read an address, or a network: what has bits beyond its length is a typing error."""
        try:
            return str(ipaddress.ip_network(value) if "/" in str(value) else ipaddress.ip_address(value))
        except ValueError:
            self.fail(f"{value!r} is neither an address like 10.1.2.3 nor a network like 10.1.0.0/16.", param, ctx)


def places_options(name: str = "") -> Callable[[F], F]:
    """Where the line listens."""

    def add(function: F) -> F:
        for option in (
            click.option(
                "--rtp-ports", type=PortsType(), default="-".join(map(str, USUAL.rtp_ports)), show_default=True,
                help="UDP ports of the sound; a call takes two.",
            ),
            click.option(
                "--sip-port", type=Count(0, HIGHEST_PORT), default=USUAL.sip_port, show_default=True,
                help="UDP port at which the line is called; 0 takes any free one.",
            ),
            click.option(
                f"--{name}host", type=AddressType(), default=USUAL.host, show_default=True,
                help="The address at which telephones reach the line; nothing is encrypted: a trusted network only.",
            ),
        ):  # fmt: skip
            function = option(function)
        return function

    return add


def refuse_taken(host: str, sip_port: int) -> None:
    """Tell at once that the line could not listen: its own process would try again and again."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as trial:
        try:
            trial.bind((host, sip_port))
        except OSError as error:
            raise Trouble(f"The line cannot listen on {host}, UDP port {sip_port}: {reason_of(error)}.") from None


def reason_of(error: OSError) -> str:
    """What the machine says is wrong."""
    return os.strerror(error.errno).lower() if error.errno else str(error)
