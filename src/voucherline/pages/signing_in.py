"""Who is signed in, and which door that opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Final, ParamSpec
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache

from voucherline.kernel.actors import Actor, Channel, Role

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]
PersonView = Callable[Concatenate[HttpRequest, "Person", P], HttpResponseBase]

START: Final = "start"
"""The name of the page where people choose how to sign in."""
_KEPT: Final = "person"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in: a household, a helper, a company's or our own user."""

    role: Role
    number: str
    """The number by which the journal knows the person."""
    id: UUID
    name: str

    def acting(self, channel: Channel) -> Actor:
        """The same person, doing something now."""
        return Actor(self.role, self.number, channel, self.id)


def sign_in(request: HttpRequest, person: Person) -> None:
    """Remember who is there; what a browser held before is worth nothing any more."""
    request.session.flush()
    request.session[_KEPT] = [person.role.value, person.number, str(person.id), person.name]


def sign_out(request: HttpRequest) -> None:
    """Forget who was there."""
    request.session.flush()


def signed_in(request: HttpRequest) -> Person | None:
    """Whoever is there, or nobody."""
    kept = request.session.get(_KEPT)
    if not kept:
        return None
    role, number, id_, name = kept
    return Person(Role(role), number, UUID(id_), name)


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
                return redirect(START)
            return view(request, person, *args, **kwargs)

        page.opens_to = roles  # type: ignore[attr-defined] # read by the test of permissions
        return never_cache(page)

    return guard
