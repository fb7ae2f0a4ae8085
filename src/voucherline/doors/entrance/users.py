"""Companies, customer service and the inspection: a password, then what they have besides."""

from __future__ import annotations

from typing import Final
from uuid import UUID

import segno
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.accounts.values import UserView
from voucherline.doors.entrance.coming_in import user_comes_in
from voucherline.doors.entrance.halfway import Halfway, go_on, halfway
from voucherline.doors.entrance.typed import digits, line, origin, secret
from voucherline.kernel import clock
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.words.catalogue import refusal_in_words, say

_APP: Final = "app"
"""In the session: the sealed secret that an app is about to share."""


@require_http_methods(["GET", "HEAD", "POST"])
def user(request: HttpRequest) -> HttpResponseBase:
    """Ask for a login and a password; then for a second proof, where there is one."""
    if request.method != "POST":
        return page(request, "entrance/user.html")
    now, login = clock.now(), line(request, "login").lower()
    found = accounts.user_with(login, secret(request, "password"), origin=origin(request), now=now)
    if found is None:
        error = say("sign-in-not-known-user", language_of(request))
        return page(request, "entrance/user.html", status=422, error=error, given=login)
    if not found.has_second:
        return user_comes_in(request, found)
    go_on(request, Halfway.SECOND, now=now, owner=str(found.id))
    return redirect("sign-in-second")


@require_http_methods(["GET", "HEAD", "POST"])
def second(request: HttpRequest) -> HttpResponseBase:
    """Ask for a code of the authenticator app; passkeys have their own way."""
    now = clock.now()
    there = _user_at(request, Halfway.SECOND)
    if there is None:
        return redirect("sign-in-user")
    if request.method != "POST":
        return page(request, "entrance/second.html", user=there)
    if not accounts.app_code_is_right(there.id, digits(request, "code"), origin=origin(request), now=now):
        error = say("sign-in-app-code-wrong", language_of(request))
        return page(request, "entrance/second.html", status=422, user=there, error=error)
    return user_comes_in(request, there)


@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest) -> HttpResponseBase:
    """Let somebody who was invited choose a password."""
    if request.method != "POST":
        return page(request, "entrance/invitation.html")
    now, login, password = clock.now(), line(request, "login").lower(), secret(request, "password")
    language = language_of(request)
    if password != secret(request, "again"):
        return _invited_again(request, login, say("sign-in-passwords-differ", language), "again")
    try:
        found = accounts.accept_invitation(
            login, line(request, "invitation").lower(), password, origin=origin(request), now=now
        )
    except Refusal as refusal:
        return _invited_again(request, login, refusal_in_words(refusal, language), "password")
    if found is None:
        return _invited_again(request, login, say("sign-in-invitation-wrong", language), "invitation")
    go_on(request, Halfway.PROTECT, now=now, owner=str(found.id))
    return redirect("sign-in-protect")


@require_http_methods(["GET", "HEAD", "POST"])
def protect(request: HttpRequest) -> HttpResponseBase:
    """Set up an authenticator app, or a passkey, after the password was chosen."""
    there = _user_at(request, Halfway.PROTECT)
    if there is None:
        return redirect("sign-in-user")
    if request.method != "POST":
        request.session[_APP] = accounts.new_app_secret()
        return _protect(request, there)
    sealed = request.session.get(_APP, "")
    if not sealed or not accounts.set_app(there.id, sealed, digits(request, "code"), now=clock.now()):
        return _protect(request, there, status=422, error=say("sign-in-app-code-wrong", language_of(request)))
    return user_comes_in(request, there)


@require_POST
def without(request: HttpRequest) -> HttpResponse:
    """Go on without a second proof, where that is allowed."""
    there = _user_at(request, Halfway.PROTECT)
    if there is None or there.needs_second:
        return redirect("sign-in-user")
    return user_comes_in(request, there)


def user_halfway(request: HttpRequest, where: Halfway) -> UserView | None:
    """The user who has come so far and is still there."""
    return _user_at(request, where)


def _user_at(request: HttpRequest, where: Halfway) -> UserView | None:
    kept = halfway(request, where, now=clock.now())
    return queries.find_user(UUID(kept["owner"])) if kept else None


def _invited_again(request: HttpRequest, login: str, error: str, field: str) -> HttpResponse:
    return page(request, "entrance/invitation.html", status=422, given=login, error=error, field=field)


def _protect(request: HttpRequest, there: UserView, *, status: int = 200, error: str = "") -> HttpResponse:
    sealed = request.session.get(_APP) or accounts.new_app_secret()
    request.session[_APP] = sealed
    address = accounts.app_address(sealed, login=there.login)
    picture = segno.make(address, micro=False).svg_data_uri(scale=4, border=4, dark="#000", light="#fff")
    by_hand = address.partition("secret=")[2].partition("&")[0]
    return page(
        request, "entrance/protect.html", status=status, user=there, error=error, picture=picture, by_hand=by_hand
    )
