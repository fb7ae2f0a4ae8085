"""Pages of a trial machine: for whoever sits at it, and only while its mail goes to a folder.

They show everybody's mails, or let anybody try the telephone line. So they are not there as soon as mail goes to real
servers, nor for whoever asks from another machine.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def is_trial_machine() -> bool:
    """Does nothing leave this machine?"""
    return not settings.VOUCHERLINE_MAIL_URLS


def is_demo(request: HttpRequest) -> bool:
    """May whoever asks come in as anybody? Only in a played town, and only at the machine that plays it."""
    return settings.DEMO and is_trial_machine() and _asks_from_here(request)


def on_this_machine_alone(view: View[P]) -> View[P]:
    """There is no such page for anybody else."""

    @wraps(view)
    def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not is_trial_machine() or not _asks_from_here(request):
            raise Http404
        return view(request, *args, **kwargs)

    return page


def _asks_from_here(request: HttpRequest) -> bool:
    asker = str(request.META.get("REMOTE_ADDR") or "")
    forwarded = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    try:
        # Through a socket of this machine there is no address; a proxy says for whom it asks.
        return not forwarded and (not asker or ipaddress.ip_address(asker).is_loopback)
    except ValueError:
        return False
