"""For whom a household is at these pages: for itself, or under a mandate for another household, which is then named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Final, ParamSpec
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import MandateClosed, MandateRight, MandateUnknown
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import START, Person, only, sign_out
from voucherline.words.catalogue import refusal_in_words, say

P = ParamSpec("P")
PersonView = Callable[Concatenate[HttpRequest, Person, P], HttpResponseBase]
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

_KEPT: Final = "acts under"


@dataclass(frozen=True, slots=True)
class Holder(Person):
    """Whoever is at these pages for another household: that household's number, id and name, and by what right."""

    mandate: UUID
    rights: tuple[MandateRight, ...]

    def acting(self, channel: Channel) -> Actor:
        """The holder, named beside the household, doing something now; refused once the mandate is over."""
        return households.holder(self.mandate, channel, on=brussels_day(clock.now()))

    @property
    def may_answer(self) -> bool:
        """Does the mandate allow more than looking?"""
        return MandateRight.ANSWER in self.rights


def begin(request: HttpRequest, person: Person, mandate: UUID) -> Holder:
    """Act under a mandate from now on; refused when it is not this person's, or allows nothing today."""
    holder = _holder(person, mandate)
    actions.note_look(holder.id, why="", by=holder.acting(Channel.PORTAL), now=clock.now())
    request.session[_KEPT] = str(mandate)
    return holder


def end(request: HttpRequest) -> None:
    """Be at these pages for oneself again."""
    request.session.pop(_KEPT, None)


def itself(view: PersonView[P]) -> View[P]:
    """Let a household in for itself alone: money, contact points and mandates are never in a mandate."""

    @wraps(view)
    def page(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if _KEPT in request.session:
            say_next(request, say("mandates-not-under-one", language_of(request)), done=False)
            return redirect("portal:home")
        return view(request, person, *args, **kwargs)

    return only(Role.HOUSEHOLD)(page)


def itself_or_holder(right: MandateRight) -> Callable[[PersonView[P]], View[P]]:
    """Let a household in for itself, or for whoever gave it a mandate with this right."""

    def guard(view: PersonView[P]) -> View[P]:
        @wraps(view)
        def page(request: HttpRequest, person: Person, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            # Whoever has no account is here under a mandate alone.
            kept = str(person.id) if person.role is Role.HOLDER else request.session.get(_KEPT)
            request.holder = None  # type: ignore[attr-defined] # read by the menu, which names both
            if kept is None:
                return view(request, person, *args, **kwargs)
            try:
                holder = _holder(person, UUID(kept))
            except MandateClosed as closed:
                return _over(request, person, closed)
            except MandateUnknown:
                return _over(request, person, MandateClosed())
            if right not in holder.rights:
                say_next(request, say("mandates-not-under-one", language_of(request)), done=False)
                return redirect("portal:home")
            request.holder = holder  # type: ignore[attr-defined]
            return view(request, holder, *args, **kwargs)

        return only(Role.HOUSEHOLD, Role.HOLDER)(page)

    return guard


def _over(request: HttpRequest, person: Person, why: MandateClosed) -> HttpResponseBase:
    alone = person.role is Role.HOLDER
    (sign_out if alone else end)(request)
    say_next(request, refusal_in_words(why, language_of(request)), done=False)
    return redirect(START if alone else "portal:mandates")


def _holder(person: Person, mandate: UUID) -> Holder:
    held = households.mandate(mandate)
    # A mandate of others is as unknown as none.
    alone = person.role is Role.HOLDER and held.holder is None and held.id == person.id
    if held.holder != person.id and not alone:
        raise MandateUnknown(mandate)
    giver = households.by_ids([held.household])[held.household]
    if giver.state.is_over:
        raise MandateClosed
    held.check_holds(brussels_day(clock.now()))
    return Holder(Role.HOLDER, giver.number, giver.id, giver.name, held.id, held.allows)
