"""Which telephones this installation has, from its settings."""

from __future__ import annotations

from django.conf import settings

from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.builtin.resending import Address
from voucherline.doors.phone_line.drivers.numbers import e164
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.kernel.installing import SettingWrong
from voucherline.notices import offices

SIP_PORT = 5060


def trunk() -> Address | None:
    """Who carries our calls to telephones; nobody, where none is named."""
    told = settings.VOUCHERLINE_SIP_TRUNK
    if not told:
        return None
    host, _, port = told.partition(":")
    if not host or not (port or str(SIP_PORT)).isdecimal():
        raise SettingWrong(f"VOUCHERLINE_SIP_TRUNK is {told!r}, not an address such as 127.0.0.1:5060.")
    return host, int(port or SIP_PORT)


def person() -> str:
    """The telephone of customer service, as the exchange calls it; empty: nobody can be put through."""
    return str(settings.VOUCHERLINE_PERSON)


def places_calls() -> bool:
    """Do lines of this installation place the planned calls? Not where a script plays the people called."""
    return trunk() is not None and not settings.VOUCHERLINE_CALLEES


def check() -> None:
    """Refuse settings that no line could use."""
    trunk()
    _calling_ports()


def planned_calls(switchboard: Switchboard) -> PlannedCalls | None:
    """Whoever places planned calls by SIP; nobody, where nobody carries them: the calls stay planned."""
    if not places_calls():
        return None
    places = SipPlaces(settings.VOUCHERLINE_SIP_HOST, sip_port=0, rtp_ports=_calling_ports(), trunk=trunk())
    exchange = BuiltinExchange(places, number=e164(settings.VOUCHERLINE_LINE) or "line")
    return PlannedCalls(
        exchange, switchboard, ceiling=offices.call_ceiling(), a_day=int(settings.VOUCHERLINE_CALLS_A_DAY)
    )


def _calling_ports() -> tuple[int, int]:
    told = settings.VOUCHERLINE_SIP_CALLING_PORTS
    first, _, last = told.partition("-")
    if not (first.isdecimal() and last.isdecimal() and int(first) < int(last)):
        raise SettingWrong(f"VOUCHERLINE_SIP_CALLING_PORTS is {told!r}, not from and to such as 42000-43999.")
    return int(first), int(last)
