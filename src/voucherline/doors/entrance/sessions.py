"""Where somebody is signed in, and with what: seen and ended by whose it is."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.accounts.values import SessionView
from voucherline.doors.entrance.passkeys import user_of
from voucherline.kernel.actors import Role
from voucherline.kernel.refusals import Refusal
from voucherline.pages.freshly import freshly
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, has_just_signed_in, has_pages, home_of, only, session_owner, sign_out
from voucherline.words.catalogue import refusal_in_words, say

ANYBODY: Final = (Role.HOUSEHOLD, Role.HOLDER, Role.HELPER, Role.COMPANY, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)


@require_safe
@only(*ANYBODY)
def signed_in(request: HttpRequest, person: Person) -> HttpResponse:
    """Show where somebody is signed in, its known devices and its passkeys."""
    there = user_of(request) if person.role not in (Role.HOUSEHOLD, Role.HOLDER, Role.HELPER) else None
    return page(
        request,
        "entrance/signed_in.html",
        sessions=_sessions(request),
        devices=queries.devices_of(person.id) if person.role is Role.HELPER else (),
        user=there,
        passkeys=queries.passkeys_of(there.id) if there else (),
        may_add=there is not None and has_just_signed_in(request),
        home=home_of(person.role) if has_pages(person.role) else "",
    )


@require_POST
@only(*ANYBODY)
def end(request: HttpRequest, _: Person) -> HttpResponse:
    """End one session, or all others."""
    owner, which = session_owner(request), request.POST.get("session", "")
    if which == "others":
        accounts.end_other_sessions(owner, but=request.session.session_key or "")
        return _done(request, "signed-in-ended-others")
    id_ = _id(which)
    if any(each.id == id_ and each.this for each in _sessions(request)):
        sign_out(request)
        return redirect("start")
    if id_ is None or not accounts.end_session(owner, id_):
        return nothing_here(request)
    return _done(request, "signed-in-ended")


@require_POST
@only(Role.HELPER)
def forget_device(request: HttpRequest, person: Person) -> HttpResponse:
    """Know one of a helper's devices no more."""
    id_ = _id(request.POST.get("device", ""))
    if id_ not in [each.id for each in queries.devices_of(person.id)] or id_ is None:
        return nothing_here(request)
    accounts.unbind_device(person.id, id_)
    return _done(request, "signed-in-device-forgotten")


@require_POST
@only(Role.COMPANY, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
@freshly
def forget_passkey(request: HttpRequest, _: Person) -> HttpResponse:
    """Forget one of a user's passkeys."""
    there, id_ = user_of(request), _id(request.POST.get("passkey", ""))
    if there is None or id_ is None or id_ not in [each.id for each in queries.passkeys_of(there.id)]:
        return nothing_here(request)
    try:
        accounts.remove_passkey(there.id, id_)
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language_of(request)), done=False)
        return redirect("signed-in")
    return _done(request, "signed-in-passkey-forgotten")


def _sessions(request: HttpRequest) -> list[SessionView]:
    return queries.sessions_of(session_owner(request), this=request.session.session_key or "")


def _done(request: HttpRequest, words: str) -> HttpResponse:
    say_next(request, say(words, language_of(request)))
    return redirect("signed-in")


def _id(told: str) -> UUID | None:
    try:
        return UUID(told)
    except ValueError:
        return None
