"""Which telephones this installation has, from its settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.conf import settings

from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.builtin.resending import Address
from voucherline.doors.phone_line.drivers.numbers import e164
from voucherline.doors.phone_line.drivers.placing import ExchangePlacer
from voucherline.doors.phone_line.drivers.switchboard import speaking
from voucherline.doors.phone_line.voice.voice import voice

SIP_PORT = 5060


class TrunkUnreadable(ValueError):  # noqa: N818 - it is said to whoever runs the line
    """A setting names no place: says which and what is wrong, in one line."""


def trunk() -> Address | None:
    """Who carries our calls to telephones; nobody, where none is named."""
    told = settings.VOUCHERLINE_SIP_TRUNK
    if not told:
        return None
    host, _, port = told.partition(":")
    if not host or not (port or str(SIP_PORT)).isdecimal():
        raise TrunkUnreadable(f"VOUCHERLINE_SIP_TRUNK is {told!r}, not an address such as 127.0.0.1:5060.")
    return host, int(port or SIP_PORT)


def person() -> str:
    """The telephone of customer service, as the exchange calls it; empty: nobody can be put through."""
    return str(settings.VOUCHERLINE_PERSON)


def call_placer(clock: Callable[[], datetime]) -> ExchangePlacer | None:
    """Whoever places planned calls by SIP; nobody, where nobody carries them: the calls stay planned."""
    carrier = trunk()
    if carrier is None:
        return None
    first, _, last = settings.VOUCHERLINE_SIP_CALLING_PORTS.partition("-")
    places = SipPlaces(settings.VOUCHERLINE_SIP_HOST, sip_port=0, rtp_ports=(int(first), int(last)), trunk=carrier)
    number = e164(settings.VOUCHERLINE_LINE) or "line"
    return ExchangePlacer(
        lambda: BuiltinExchange(places, number=number),
        speaking(voice()),
        clock,
        a_day=int(settings.VOUCHERLINE_CALLS_A_DAY),
        person=person(),
    )
