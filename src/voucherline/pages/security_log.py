"""What happened at the doors, for whoever watches over them: one line of JSON for each event.

A line says when, which event, at which page, who, and from which address; nothing that somebody typed stands in it, nor
what an address names. Who it is says the session: its owner, and the person's role.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from enum import StrEnum
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from voucherline.domain.accounts.sessions import OWNER
from voucherline.pages.asking import address_of

PERSON: Final = "person"
"""In the session: the role, and more of who is signed in."""
_log = logging.getLogger("voucherline.security")
_NOT_LET_IN: Final = "not_let_in"


class Event(StrEnum):
    """What a line is about."""

    SIGNED_IN = "signed in"
    SIGNED_OUT = "signed out"
    NOT_LET_IN = "not let in"
    """Sent to the start page: nobody is signed in, or not in the role that the page is for."""
    FORBIDDEN = "forbidden"
    """A duty that somebody has not, or a form without its token."""
    UNKNOWN = "unknown"
    """No such page, or nothing of one's own there."""
    REFUSED = "refused"
    """A form that was against a rule; on the pages of signing in, what was shown was wrong."""
    TOO_MUCH = "too much"


_STATUS: Final = {
    HTTPStatus.BAD_REQUEST: Event.REFUSED,
    HTTPStatus.FORBIDDEN: Event.FORBIDDEN,
    HTTPStatus.NOT_FOUND: Event.UNKNOWN,
    HTTPStatus.METHOD_NOT_ALLOWED: Event.REFUSED,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Event.TOO_MUCH,
    HTTPStatus.UNPROCESSABLE_ENTITY: Event.REFUSED,
    HTTPStatus.TOO_MANY_REQUESTS: Event.TOO_MUCH,
    # What another one sent, as a provider of identities.
    HTTPStatus.BAD_GATEWAY: Event.REFUSED,
}


def note(request: HttpRequest, event: Event) -> None:
    """Write a line."""
    found = request.resolver_match
    told = {
        "at": timezone.now().isoformat(timespec="milliseconds"),
        "event": event.value,
        "page": found.view_name if found else "",
        "method": request.method,
        **_who(request),
        "address": address_of(request),
    }
    _log.info(json.dumps(told))


def mark_not_let_in(response: HttpResponseBase) -> HttpResponseBase:
    """Say of an answer that somebody was not let in: from outside it looks like any other that leads on."""
    setattr(response, _NOT_LET_IN, True)
    return response


class SecurityLog:
    """Notes every answer that refuses something, whichever page gave it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as whoever comes after it does."""
        response = self.get_response(request)
        event = Event.NOT_LET_IN if getattr(response, _NOT_LET_IN, False) else _STATUS.get(response.status_code)  # type: ignore[call-overload] # any number may be asked for
        if event:
            note(request, event)
        return response


def _who(request: HttpRequest) -> dict[str, str]:
    session = request.session
    if PERSON not in session:
        return {}
    return {"role": session[PERSON][0], "owner": str(session.get(OWNER, ""))}
