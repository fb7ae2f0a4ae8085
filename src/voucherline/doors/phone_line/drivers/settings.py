"""Which telephones this installation has, from its settings."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange, AsteriskPlace
from voucherline.doors.phone_line.drivers.asterisk.secret import password_in
from voucherline.doors.phone_line.drivers.asterisk.several import SeveralExchanges
from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.builtin.resending import Address
from voucherline.doors.phone_line.drivers.line import AnsweringExchange, Exchange
from voucherline.doors.phone_line.drivers.numbers import e164
from voucherline.doors.phone_line.drivers.placing import PlannedCalls
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.kernel.installing import SettingWrong
from voucherline.notices import offices

SIP_PORT = 5060
MOST_PROCESSES = 64


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
    asterisks()
    asterisk_processes()
    _calling_ports()


def asterisks() -> tuple[str, ...]:
    """The exchanges that carry our calls, each by its address for requests; none: the built-in one does."""
    told = tuple(each.strip().rstrip("/") for each in settings.VOUCHERLINE_ASTERISK.split(",") if each.strip())
    for each in told:
        if urlsplit(each).scheme not in ("http", "https") or not urlsplit(each).hostname or urlsplit(each).username:
            raise SettingWrong(f"VOUCHERLINE_ASTERISK holds {each!r}, not an address such as http://127.0.0.1:8088.")
    return told


def asterisk_processes() -> int:
    """How many processes answer the calls of one Asterisk at most: its files say so too."""
    told = settings.VOUCHERLINE_ASTERISK_PROCESSES
    if not told.isdecimal() or not 1 <= int(told) <= MOST_PROCESSES:
        raise SettingWrong(f"VOUCHERLINE_ASTERISK_PROCESSES is {told!r}, not a number from 1 to {MOST_PROCESSES}.")
    return int(told)


def answering_exchange(places: SipPlaces) -> AnsweringExchange:
    """What answers our calls; the built-in exchange does it at these places."""
    return _by_asterisk(asterisks()) if asterisks() else BuiltinExchange(places)


def _by_asterisk(urls: tuple[str, ...]) -> SeveralExchanges:
    home = Path(settings.HOME)
    places = [
        # Each exchange has names of its own to give away.
        AsteriskPlace(url, password_in(home), home / "asterisk" / urlsplit(url).netloc, processes=asterisk_processes())
        for url in urls
    ]
    return SeveralExchanges([AsteriskExchange(place, number=_our_number()) for place in places])


def planned_calls(switchboard: Switchboard) -> PlannedCalls | None:
    """Whoever places planned calls by SIP; nobody, where nobody carries them: the calls stay planned."""
    if not places_calls():
        return None
    return PlannedCalls(
        _calling_exchange(), switchboard, ceiling=offices.call_ceiling(), a_day=int(settings.VOUCHERLINE_CALLS_A_DAY)
    )


def _calling_exchange() -> Exchange:
    if asterisks():
        return _by_asterisk(asterisks())
    places = SipPlaces(settings.VOUCHERLINE_SIP_HOST, sip_port=0, rtp_ports=_calling_ports(), trunk=trunk())
    return BuiltinExchange(places, number=_our_number())


def _our_number() -> str:
    """Under which we call."""
    return e164(settings.VOUCHERLINE_LINE) or "line"


def _calling_ports() -> tuple[int, int]:
    told = settings.VOUCHERLINE_SIP_CALLING_PORTS
    first, _, last = told.partition("-")
    if not (first.isdecimal() and last.isdecimal() and int(first) < int(last)):
        raise SettingWrong(f"VOUCHERLINE_SIP_CALLING_PORTS is {told!r}, not from and to such as 18000-19999.")
    return int(first), int(last)
