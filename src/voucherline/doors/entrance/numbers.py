"""Households, holders of their mandates, helpers: a number, a letter's code, and a one-time code or a known device."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.values import Purpose
from voucherline.domain.households import actions
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import CodeWrong, MandateClosed, MandateState
from voucherline.doors.entrance import codes, eid
from voucherline.doors.entrance.coming_in import helper_comes_in
from voucherline.doors.entrance.typed import digits, line, origin
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.words.catalogue import refusal_in_words, say


@require_http_methods(["GET", "HEAD", "POST"])
def household(request: HttpRequest) -> HttpResponseBase:
    """Ask a household for its number and code, then send it a one-time code; or lead it to its eID."""
    if request.method != "POST":
        return _household(request)
    now = clock.now()
    found = accounts.household_with(digits(request, "number"), digits(request, "code"), origin=origin(request), now=now)
    if found is None:
        return _household(request, status=422, error=say("sign-in-not-known", language_of(request)))
    return codes.send(request, Purpose.HOUSEHOLD, found.id, now=now)


@require_http_methods(["GET", "HEAD", "POST"])
def helper(request: HttpRequest) -> HttpResponseBase:
    """Ask a helper for her number and code; on a device that is not known yet, for a one-time code too."""
    if request.method != "POST":
        return page(request, "entrance/helper.html")
    now = clock.now()
    found = accounts.helper_with(digits(request, "number"), digits(request, "code"), origin=origin(request), now=now)
    if found is None:
        error, given = say("sign-in-not-known", language_of(request)), line(request, "number")
        return page(request, "entrance/helper.html", status=422, error=error, given=given)
    if accounts.is_bound(found.id, request.COOKIES.get(codes.device_cookie(), ""), now=now):
        return helper_comes_in(request, found)
    return codes.send(request, Purpose.DEVICE, found.id, now=now)


@require_http_methods(["GET", "HEAD", "POST"])
def holder(request: HttpRequest) -> HttpResponseBase:
    """Ask the holder of a mandate who has no account for the household's number and the code that it handed on.

    The first time this accepts the mandate. A one-time code goes to where the household said
    that the holder is reached.
    """
    if request.method != "POST":
        return _holder(request)
    now, number, code = clock.now(), digits(request, "number"), digits(request, "code")
    found = accounts.mandate_with(number, code, origin=origin(request), now=now)
    if found is None:
        return _holder(request, status=422, error=say("sign-in-holder-not-known", language_of(request)))
    try:
        if households.mandate(found).state is MandateState.OFFERED:
            actions.accept_mandate(found, code, by=households.invited(found, Channel.PORTAL), now=now)
        households.holder(found, Channel.PORTAL, on=brussels_day(now))
    except (CodeWrong, MandateClosed) as refusal:
        return _holder(request, status=422, error=refusal_in_words(refusal, language_of(request)))
    return codes.send(request, Purpose.HOLDER, found, now=now)


def _holder(request: HttpRequest, *, status: int = 200, error: str = "") -> HttpResponse:
    return page(request, "entrance/holder.html", status=status, error=error, given=line(request, "number"))


def _household(request: HttpRequest, *, status: int = 200, error: str = "") -> HttpResponse:
    given = line(request, "number")
    return page(
        request, "entrance/household.html", status=status, error=error, given=given, provider=eid.name_of_provider()
    )
