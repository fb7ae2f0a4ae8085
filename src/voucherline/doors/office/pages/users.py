"""Who signs in for a company: its owner sees them, invites them and ends them."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from voucherline.domain.accounts import actions, queries
from voucherline.domain.accounts.actions.users import INVITED_FOR
from voucherline.domain.accounts.values import Duty, DutyMissing, Invitation, UserView
from voucherline.doors.office.pages.permissions import only_owners
from voucherline.doors.office.pages.typed import words_of
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

LONGEST_NAME: Final = 100


@require_http_methods(["GET", "HEAD", "POST"])
@only_owners
def listed(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show who signs in; invite somebody.

    The invitation stands in the answer itself and nowhere else: no session keeps it, no address names it. Who sends
    the form again is told that the name is taken.
    """
    if request.method != "POST":
        return _page(request, person)
    language, given = language_of(request), request.POST
    login, name = words_of(given.get("login", "")).lower(), words_of(given.get("name", ""))[:LONGEST_NAME]
    if not name:
        return _page(request, person, error=say("office-user-name-missing", language), field="name")
    try:
        invitation = actions.invite(
            login,
            name,
            Role.COMPANY,
            company=person.id,
            may=[each for each in Duty if each.value in given.getlist("may")],
            by=person.acting(Channel.OFFICE),
            now=clock.now(),
        )
    except Refusal as refusal:
        field = f"may-{Duty.OWNER.value}" if isinstance(refusal, DutyMissing) else "login"
        return _page(request, person, error=refusal_in_words(refusal, language), field=field)
    return _page(request, person, invited=login, invitation=invitation)


@require_POST
@only_owners
def invite_again(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Let a colleague who lost a password or a telephone begin anew."""
    user = _colleague(person, id_)
    if user is None:
        return nothing_here(request)
    if user.login == person.user:
        return _not_oneself(request)
    try:
        invitation = actions.invite_again(user.login, by=person.acting(Channel.OFFICE), now=clock.now())
    except Refusal as refusal:
        return _refused(request, refusal)
    return _page(request, person, invited=user.login, invitation=invitation)


@require_POST
@only_owners
def end(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Let a colleague in no more, from this moment on."""
    user = _colleague(person, id_)
    if user is None:
        return nothing_here(request)
    if user.login == person.user:
        return _not_oneself(request)
    try:
        actions.end_user(user.login, by=person.acting(Channel.OFFICE), now=clock.now())
    except Refusal as refusal:
        return _refused(request, refusal)
    say_next(request, say("office-user-ended", language_of(request), name=user.name))
    return redirect("office:users")


def _colleague(person: Person, id_: UUID) -> UserView | None:
    """Somebody of the same company; another's is as unknown as nobody."""
    return next((each for each in queries.users_of(person.id) if each.id == id_), None)


def _not_oneself(request: HttpRequest) -> HttpResponseBase:
    # A company whose only owner went by mistake could help itself no more.
    say_next(request, say("office-user-oneself", language_of(request)), done=False)
    return redirect("office:users")


def _refused(request: HttpRequest, refusal: Refusal) -> HttpResponseBase:
    say_next(request, refusal_in_words(refusal, language_of(request)), done=False)
    return redirect("office:users")


def _page(
    request: HttpRequest,
    person: Person,
    *,
    error: str = "",
    field: str = "",
    invited: str = "",
    invitation: Invitation | None = None,
) -> HttpResponse:
    return page(
        request,
        "office/users.html",
        status=422 if error else 200,
        users=[(each, [duty.value for duty in Duty if duty in each.may]) for each in queries.users_of(person.id)],
        duties=[each.value for each in Duty],
        given=request.POST if error else {},
        ticked=request.POST.getlist("may") if error else [],
        error=error,
        field=field,
        invited=invited,
        invitation=invitation,
        days=INVITED_FOR.days,
    )
