"""Another password, for whoever is signed in and shows the old one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.values import UserView
from voucherline.doors.entrance.passkeys import user_of
from voucherline.doors.entrance.typed import origin, secret
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel, Role
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, only
from voucherline.words.catalogue import refusal_in_words, say


@require_http_methods(["GET", "HEAD", "POST"])
@only(Role.COMPANY, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
def change(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Ask for the old password and twice for the new one; every other session ends by it."""
    there, language = user_of(request), language_of(request)
    if there is None:
        return nothing_here(request)
    if request.method != "POST":
        return page(request, "entrance/password.html", user=there)
    if secret(request, "password") != secret(request, "again"):
        return _again(request, there, say("sign-in-passwords-differ", language), "again")
    try:
        changed = _change(request, person, there)
    except Refusal as refusal:
        return _again(request, there, refusal_in_words(refusal, language), "password")
    if not changed:
        return _again(request, there, say("password-before-wrong", language), "before")
    # Whoever knows the key of this browser knows the wrong one from now on.
    request.session.cycle_key()
    say_next(request, say("password-changed", language))
    return redirect("signed-in")


def _change(request: HttpRequest, person: Person, there: UserView) -> bool:
    return accounts.change_password(
        there.id,
        secret(request, "before"),
        secret(request, "password"),
        here=request.session.session_key or "",
        origin=origin(request),
        by=person.acting(Channel.OFFICE if person.role is Role.COMPANY else Channel.CONSOLE),
        now=clock.now(),
    )


def _again(request: HttpRequest, there: UserView, error: str, field: str) -> HttpResponse:
    return page(request, "entrance/password.html", status=422, user=there, error=error, field=field)
