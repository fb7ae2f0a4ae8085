"""Somebody who has shown one thing and must show another: remembered for some minutes, in this browser alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from django.http import HttpRequest

_KEPT: Final = "halfway"
_UNTIL: Final = "until"
_WHERE: Final = "where"
LASTS: Final = timedelta(minutes=15)


class Halfway(StrEnum):
    """What is to be shown next."""

    CODE = "one-time code"
    SECOND = "second proof"
    PROTECT = "a second proof to set up"
    PAIR = "whose electronic identity it is"


def go_on(request: HttpRequest, where: Halfway, *, now: datetime, **known: str) -> None:
    """Remember how far somebody has come; the browser gets another key."""
    request.session.cycle_key()
    request.session[_KEPT] = {_WHERE: where.value, _UNTIL: (now + LASTS).isoformat(), **known}


def halfway(request: HttpRequest, where: Halfway, *, now: datetime) -> dict[str, Any] | None:
    """What is known of somebody who has come so far; nothing, of anybody else or too late."""
    kept: dict[str, Any] = request.session.get(_KEPT, {})
    if kept.get(_WHERE) != where.value or now >= datetime.fromisoformat(kept[_UNTIL]):
        return None
    return kept
