"""Who asks for a page: from which address, with which browser."""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

UNKNOWN: Final = "unknown"
"""Asked through a socket of this machine."""
_BROWSERS: Final = (("Edg", "Edge"), ("SamsungBrowser", "Samsung Internet"), ("OPR", "Opera"), ("Firefox", "Firefox"))
_MORE_BROWSERS: Final = (("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_MACHINES: Final = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"))
_MORE_MACHINES: Final = (("Mac OS", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"))


def address_of(request: HttpRequest) -> str:
    """From where somebody asks; of the long addresses the network, since anybody has as many as they like.

    A proxy of ours says for whom it asks; what others say of themselves is not believed.
    """
    told = str(request.META.get("REMOTE_ADDR") or "")
    forwarded = [each.strip() for each in request.headers.get("X-Forwarded-For", "").split(",")]
    if 0 < settings.PROXIES <= len(forwarded):
        told = forwarded[-settings.PROXIES]
    try:
        address = ipaddress.ip_address(told)
    except ValueError:
        return UNKNOWN
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def site_of(request: HttpRequest) -> str:
    """What this installation is called by browsers: scheme and name, as they say them of a page of ours."""
    if settings.SESSION_COOKIE_SECURE:
        return f"https://{urlsplit(settings.VOUCHERLINE_PORTAL).netloc}"
    return f"{request.scheme}://{request.get_host()}"


def browser_of(request: HttpRequest) -> str:
    """What a browser calls itself, in two words that people know; empty, if it says nothing known."""
    told = request.headers.get("User-Agent", "")
    names = (_first(told, (*_BROWSERS, *_MORE_BROWSERS)), _first(told, (*_MACHINES, *_MORE_MACHINES)))
    return ", ".join(filter(None, names))


def _first(told: str, known: tuple[tuple[str, str], ...]) -> str:
    return next((name for mark, name in known if mark in told), "")
