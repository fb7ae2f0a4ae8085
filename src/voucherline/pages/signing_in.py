"""Who is signed in, and which door that opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import wraps
from typing import Concatenate, Final, ParamSpec
from uuid import UUID

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache

from voucherline.domain.accounts.sessions import ADDRESS, BEGAN, BROWSER, OWNER, SEEN
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.pages.asking import address_of, browser_of
from voucherline.pages.security_log import PERSON, Event, mark_not_let_in, note

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
PersonView = Callable[Concatenate[HttpRequest, "Person", P], HttpResponseBase]

START: Final = "start"
"""The name of the page where people choose how to sign in."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long somebody stays signed in: without doing anything, and at most."""

    idle: timedelta
    longest: timedelta


LIMITS: Final = {
    Role.HOUSEHOLD: Limits(timedelta(minutes=30), timedelta(hours=8)),
    Role.HOLDER: Limits(timedelta(minutes=30), timedelta(hours=8)),
    # Her pages go with her through the working day, and send later what she entered without a network.
    Role.HELPER: Limits(timedelta(hours=14), timedelta(days=7)),
    Role.COMPANY: Limits(timedelta(hours=1), timedelta(hours=10)),
}
_OF_STAFF: Final = Limits(timedelta(minutes=30), timedelta(hours=10))
_NOTED_EVERY: Final = timedelta(minutes=1)
JUST: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in: a household, a helper, a company's or our own user."""

    role: Role
    number: str
    """The number by which the journal knows the person."""
    id: UUID
    name: str
    user: str = field(default="", kw_only=True)
    """Who of a company it is: the login."""
    may: frozenset[str] = field(default=frozenset(), kw_only=True)
    """What that user may do for the company: `Duty`."""

    def acting(self, channel: Channel) -> Actor:
        """The same person, doing something now."""
        name = f"{self.number} {self.user}" if self.user else self.number
        return Actor(self.role, name, channel, self.id)


def sign_in(request: HttpRequest, person: Person, *, owner: UUID | None = None) -> None:
    """Remember who is there; what a browser held before is worth nothing any more.

    `owner` is who sees and ends the session, where that is not the person itself: the user of a company.
    """
    request.session.flush()
    remember(request.session, person, owner=owner)
    request.session[BROWSER], request.session[ADDRESS] = browser_of(request), address_of(request)
    note(request, Event.SIGNED_IN)


def remember(session: SessionBase, person: Person, *, owner: UUID | None = None) -> None:
    """Write down who is there, from this moment on."""
    may = sorted(person.may)
    session[PERSON] = [person.role.value, person.number, str(person.id), person.name, person.user, may]
    session[OWNER] = str(owner or person.id)
    session[BEGAN] = session[SEEN] = wall_now().isoformat()
    if person.role is Role.HELPER:
        session.set_expiry(LIMITS[person.role].longest)


def sign_out(request: HttpRequest) -> None:
    """Forget who was there."""
    note(request, Event.SIGNED_OUT)
    request.session.flush()


def signed_in(request: HttpRequest) -> Person | None:
    """Whoever is there, or nobody."""
    kept = request.session.get(PERSON)
    if not kept or BEGAN not in request.session:
        return None
    role, number, id_, name, user, may = kept
    if not _goes_on(request, LIMITS.get(Role(role), _OF_STAFF)):
        request.session.flush()
        return None
    return Person(Role(role), number, UUID(id_), name, user=user, may=frozenset(may))


def session_owner(request: HttpRequest) -> UUID:
    """Whose session it is: who is signed in sees and ends its sessions."""
    return UUID(request.session[OWNER])


def has_just_signed_in(request: HttpRequest, *, within: timedelta = JUST) -> bool:
    """Did somebody show who they are so lately that nobody else sits there now?"""
    return wall_now() - datetime.fromisoformat(request.session[BEGAN]) < within


def wall_now() -> datetime:
    """The time of browsers: a played town's clock jumps by days while people are signed in."""
    return timezone.now()


def _goes_on(request: HttpRequest, limits: Limits) -> bool:
    """Is the session neither too old nor idle for too long? Notes that it was used."""
    now = wall_now()
    began, seen = (datetime.fromisoformat(request.session[name]) for name in (BEGAN, SEEN))
    if now - began >= limits.longest or now - seen >= limits.idle:
        return False
    if now - seen >= _NOTED_EVERY:
        request.session[SEEN] = now.isoformat()
    return True


def home_of(role: Role) -> str:
    """The name of the page on which somebody with this role begins."""
    return settings.HOMES[role.value]


def has_pages(role: Role) -> bool:
    """Is there a door for this role?"""
    return role.value in settings.HOMES


def only(*roles: Role) -> Callable[[PersonView[P]], View[P]]:
    """Let in whoever is signed in with one of these roles; everybody else is led to the start page."""

    def guard(view: PersonView[P]) -> View[P]:
        @wraps(view)
        def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            person = signed_in(request)
            if person is None or person.role not in roles:
                return mark_not_let_in(redirect(START))
            return view(request, person, *args, **kwargs)

        page.opens_to = roles  # type: ignore[attr-defined] # read by the test of permissions
        return never_cache(page)

    return guard
