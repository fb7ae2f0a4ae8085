"""Households with an electronic identity: any provider that speaks OpenID Connect, such as itsme.

The provider says which person somebody is, by a subject of its own. The first time the person shows, with the number
and the code of a letter, whose household that is; from then on the subject is enough.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import requests
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.django_client import OAuth
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from joserfc.errors import JoseError

from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts import queries
from voucherline.domain.households import queries as households
from voucherline.doors.entrance.coming_in import household_comes_in
from voucherline.doors.entrance.halfway import Halfway, go_on, halfway
from voucherline.doors.entrance.typed import digits, line, origin
from voucherline.kernel import clock
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.pages.asking import site_of
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.words.catalogue import say

_SECONDS: Final = 10
_NAME: Final = "eid"
_log = logging.getLogger(__name__)


def name_of_provider() -> str:
    """What people call the provider; empty, where there is none."""
    return str(settings.VOUCHERLINE_OIDC_NAME) if settings.VOUCHERLINE_OIDC_ISSUER else ""


@require_safe
@never_cache
def begin(request: HttpRequest) -> HttpResponseBase:
    """Send somebody to the provider; a link, since browsers follow no form to another site from our pages."""
    if not name_of_provider():
        return nothing_here(request)
    try:
        answer: HttpResponse = _provider().authorize_redirect(request, site_of(request) + reverse("sign-in-eid-back"))
    except (AuthlibBaseError, requests.RequestException, RuntimeError):
        return _failed(request)
    return answer


@require_safe
@never_cache
def back(request: HttpRequest) -> HttpResponseBase:
    """Somebody comes back from the provider: whoever is known comes in, others show once whose household it is."""
    if not name_of_provider():
        return nothing_here(request)
    try:
        said: dict[str, Any] = _provider().authorize_access_token(request)["userinfo"]
    except (AuthlibBaseError, JoseError, requests.RequestException, RuntimeError, KeyError, ValueError):
        return _failed(request)
    issuer, subject = str(said["iss"]), str(said["sub"])
    if issuer.rstrip("/") != settings.VOUCHERLINE_OIDC_ISSUER.rstrip("/"):
        return _failed(request)
    known = queries.household_of_eid(issuer, subject)
    if known is None:
        go_on(request, Halfway.PAIR, now=clock.now(), issuer=issuer, subject=subject)
        return redirect("sign-in-eid-pair")
    household = households.by_ids([known])[known]
    return _failed(request) if household.state.is_over else household_comes_in(request, household)


@require_http_methods(["GET", "HEAD", "POST"])
def pair(request: HttpRequest) -> HttpResponseBase:
    """Ask once for the number and the code of a household, and know its person from then on."""
    now = clock.now()
    kept = halfway(request, Halfway.PAIR, now=now)
    if kept is None:
        return redirect("sign-in-household")
    if request.method != "POST":
        return _pair(request)
    found = accounts.household_with(digits(request, "number"), digits(request, "code"), origin=origin(request), now=now)
    if found is None:
        return _pair(request, status=422, error=say("sign-in-not-known", language_of(request)))
    by = Actor(Role.HOUSEHOLD, found.number, Channel.PORTAL, found.id)
    if not accounts.link_eid(found.id, issuer=kept["issuer"], subject=kept["subject"], by=by, now=now):
        return _pair(request, status=422, error=say("sign-in-eid-other", language_of(request)))
    return household_comes_in(request, found)


def _pair(request: HttpRequest, *, status: int = 200, error: str = "") -> HttpResponse:
    given = line(request, "number")
    return page(request, "entrance/pair.html", status=status, error=error, given=given, provider=name_of_provider())


def _failed(request: HttpRequest) -> HttpResponse:
    # What went wrong may hold what the provider said of a person.
    _log.warning("signing in by electronic identity failed.")
    return page(request, "entrance/eid_failed.html", status=502, provider=name_of_provider())


def _provider() -> Any:
    secret = settings.VOUCHERLINE_OIDC_SECRET_FILE
    return _registered(settings.VOUCHERLINE_OIDC_ISSUER, settings.VOUCHERLINE_OIDC_CLIENT_ID, secret)


@lru_cache(maxsize=4)
def _registered(issuer: str, client: str, secret_file: str) -> Any:
    return OAuth().register(
        _NAME,
        client_id=client,
        client_secret=Path(secret_file).read_text(encoding="utf-8").strip() if secret_file else None,
        server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
        # PKCE besides the state and the nonce that the library sees to.
        client_kwargs={"scope": "openid", "code_challenge_method": "S256", "default_timeout": _SECONDS},
    )
