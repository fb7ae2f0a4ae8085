"""Which files somebody has opened: each opening is a look that the household can ask for, and lasts a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Concatenate, Final, ParamSpec, cast
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from voucherline.domain.households import actions as households
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.pages.signing_in import Person

P = ParamSpec("P")
FileView = Callable[Concatenate[HttpRequest, Person, P], HttpResponseBase]

LASTS: Final = timedelta(minutes=30)
"""Whoever comes back later looks once more."""
_KEPT: Final = "opened"


def open_file(request: HttpRequest, person: Person, household: UUID, *, why: str, now: datetime) -> None:
    """Record a look at a household's file; its pages can be seen for a while. Refused without a reason that is due."""
    households.note_look(household, why=why, by=person.acting(Channel.CONSOLE), now=now)
    still_open = {id_: at for id_, at in _opened(request).items() if _is_open(at, now)}
    request.session[_KEPT] = {**still_open, str(household): now.isoformat()}


def opened_first(view: FileView[P]) -> FileView[P]:
    """A page of a household's file: whoever has not opened it is asked to, first."""

    @wraps(view)
    def guarded(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        # The address names it: Django hands on what an address names by its name.
        household = cast("UUID", kwargs["household"])
        at = _opened(request).get(str(household))
        if at is None or not _is_open(at, clock.now()):
            return redirect("console:open", household)
        return view(request, person, *args, **kwargs)

    return guarded


def _opened(request: HttpRequest) -> dict[str, str]:
    kept: dict[str, str] = request.session.get(_KEPT, {})
    return kept


def _is_open(at: str, now: datetime) -> bool:
    # A played clock may be set back: what was opened in the future is not open.
    return timedelta() <= now - datetime.fromisoformat(at) < LASTS
