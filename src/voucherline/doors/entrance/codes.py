"""The one-time code: mailed to whoever showed a number and its code, or said in a call; typed here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries as accounts_queries
from voucherline.domain.accounts.actions.codes import GOOD_FOR
from voucherline.domain.accounts.actions.devices import KNOWN_FOR
from voucherline.domain.accounts.values import Purpose
from voucherline.domain.companies import queries as companies
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import MandateClosed
from voucherline.doors.entrance.coming_in import helper_comes_in, holder_comes_in, household_comes_in
from voucherline.doors.entrance.halfway import Halfway, go_on, halfway
from voucherline.doors.entrance.typed import digits, origin
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.notices.one_time_codes import calls_are_placed, send_by_email
from voucherline.pages.asking import browser_of
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.words.catalogue import refusal_in_words, say
from voucherline.words.formats import LANGUAGES

DEVICE: Final = "device"
MINUTES: Final = int(GOOD_FOR.total_seconds()) // 60
SOON: Final = timedelta(seconds=30)
"""A line that runs takes up a call within a second or two."""


@dataclass(frozen=True, slots=True)
class Reached:
    """To whom a code goes."""

    id: UUID
    name: str
    email: str
    telephone: str
    """E.164; empty: none is known."""
    language: str


def reached(purpose: Purpose, owner: UUID) -> Reached:
    """How a household, a helper or the holder of a mandate gets a code."""
    if purpose is Purpose.HOUSEHOLD:
        known = households.reach([owner])[owner]
        return Reached(owner, known.name, known.email, next(iter(known.telephones), ""), known.language)
    if purpose is Purpose.HOLDER:
        held = households.mandate(owner)
        spoken = households.reach([held.household])[held.household].language
        return Reached(owner, held.holder_name, held.holder_email, held.holder_telephone, spoken)
    helper = companies.reach_helpers([owner])[owner]
    return Reached(owner, helper.name, helper.email, helper.telephone, helper.language)


def send(request: HttpRequest, purpose: Purpose, owner: UUID, *, now: datetime) -> HttpResponse:
    """Send a code, and ask for it; say so where that is not possible."""
    language, there = language_of(request), reached(purpose, owner)
    if not there.email:
        return _call(request, purpose, there, now=now)
    made = accounts.make_code(purpose, owner, now=now)
    if made is None:
        return _not_sent(request, say("sign-in-codes-enough", language))
    id_, code = made
    if not send_by_email(code, to=there.email, name=there.name, minutes=MINUTES, language=language, now=now):
        return _not_sent(request, say("sign-in-code-not-sent", language))
    go_on(request, Halfway.CODE, now=now, purpose=purpose.value, owner=str(owner), code=str(id_))
    return redirect("sign-in-code")


def _call(request: HttpRequest, purpose: Purpose, there: Reached, *, now: datetime) -> HttpResponse:
    """Have somebody called who has no e-mail, where that is possible."""
    language = language_of(request)
    if not there.telephone:
        return page(request, "entrance/no_way.html", status=422)
    if not calls_are_placed():
        return _not_sent(request, say("sign-in-no-calls", language))
    spoken = next((each for each in (language, there.language) if each in LANGUAGES), LANGUAGES[0])
    id_ = accounts.ask_for_call(purpose, there.id, number=there.telephone, language=spoken, now=now)
    if id_ is None:
        return _not_sent(request, say("sign-in-codes-enough", language))
    go_on(request, Halfway.CODE, now=now, purpose=purpose.value, owner=str(there.id), code=str(id_))
    return redirect("sign-in-code")


@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponseBase:
    """Ask for the code that was sent; who has it comes in."""
    now = clock.now()
    kept = halfway(request, Halfway.CODE, now=now)
    if kept is None:
        return redirect("start")
    if request.method != "POST":
        return _ask(request, kept, now=now)
    purpose = Purpose(kept["purpose"])
    owner = accounts.use_code(
        UUID(kept["code"]), digits(request, "code"), purpose=purpose, origin=origin(request), now=now
    )
    if owner is None:
        error = say("sign-in-code-wrong", language_of(request))
        return _ask(request, kept, now=now, status=422, error=error)
    if purpose is Purpose.HOUSEHOLD:
        return household_comes_in(request, households.by_ids([owner])[owner])
    if purpose is Purpose.HOLDER:
        return _holder(request, owner)
    return _with_device(request, owner, now=now)


def _holder(request: HttpRequest, mandate: UUID) -> HttpResponse:
    """Let the holder of a mandate in; it may have ended since the code was sent."""
    try:
        return holder_comes_in(request, households.mandate(mandate))
    except MandateClosed as refusal:
        say_next(request, refusal_in_words(refusal, language_of(request)), done=False)
        return redirect("start")


@require_POST
def again(request: HttpRequest) -> HttpResponse:
    """Send another code; the one before opens nothing more."""
    now = clock.now()
    kept = halfway(request, Halfway.CODE, now=now)
    if kept is None:
        return redirect("start")
    answer = send(request, Purpose(kept["purpose"]), UUID(kept["owner"]), now=now)
    if answer.status_code == 302:
        by_mail = reached(Purpose(kept["purpose"]), UUID(kept["owner"])).email
        say_next(request, say(f"sign-in-{'code' if by_mail else 'call'}-again-done", language_of(request)))
    return answer


def _ask(
    request: HttpRequest, kept: Mapping[str, str], *, now: datetime, status: int = 200, error: str = ""
) -> HttpResponse:
    there = reached(Purpose(kept["purpose"]), UUID(kept["owner"]))
    waits_since = None if there.email else accounts_queries.waits_since(UUID(kept["code"]))
    return page(
        request,
        "entrance/code.html",
        status=status,
        error=error,
        purpose=kept["purpose"],
        to=_hinted(there.email) if there.email else there.telephone[-2:],
        minutes=MINUTES,
        way="code" if there.email else "call",
        nobody_calls=waits_since is not None and now - waits_since >= SOON,
    )


def _not_sent(request: HttpRequest, error: str) -> HttpResponse:
    return page(request, "entrance/no_way.html", status=422, error=error)


def _hinted(email: str) -> str:
    """An address by which its owner knows which mailbox to open, and nobody else learns it."""
    name, _, host = email.rpartition("@")
    return f"{name[:1]}…@{host[:1]}…{host[host.rfind('.') :]}"


def _with_device(request: HttpRequest, helper: UUID, *, now: datetime) -> HttpResponse:
    found = companies.helpers([helper])[helper]
    by = Actor(Role.HELPER, found.number, Channel.PORTAL, helper)
    token = accounts.bind_device(helper, browser=browser_of(request), by=by, now=now)
    answer = helper_comes_in(request, found)
    secure = bool(settings.SESSION_COOKIE_SECURE)
    answer.set_cookie(device_cookie(), token, max_age=KNOWN_FOR, httponly=True, samesite="Lax", secure=secure, path="/")
    return answer


def device_cookie() -> str:
    """What the browser calls the word by which a device is known."""
    return f"__Host-{DEVICE}" if settings.SESSION_COOKIE_SECURE else DEVICE
