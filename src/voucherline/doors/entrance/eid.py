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
from authlib.integrations.django_client import DjangoOAuth2App, OAuth
from authlib.integrations.requests_client import OAuth2Session
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


class _Straight(OAuth2Session):  # type: ignore[misc] # authlib tells no types
    """Asks the address that it was given, and follows no other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.max_redirects = 0


class _Provider(DjangoOAuth2App):  # type: ignore[misc] # as above
    client_cls = _Straight


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
        wish = {"acr_values": " ".join(_sure_enough())} if _sure_enough() else {}
        back_here = site_of(request) + reverse("sign-in-eid-back")
        answer: HttpResponse = _provider().authorize_redirect(request, back_here, **wish)
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
        provider = _provider()
        said: dict[str, Any] = provider.authorize_access_token(request)["userinfo"]
        calls_itself = str(provider.load_server_metadata().get("issuer"))
    except (AuthlibBaseError, JoseError, requests.RequestException, RuntimeError, KeyError, ValueError):
        return _failed(request)
    issuer, subject = str(said["iss"]), str(said["sub"])
    ours = settings.VOUCHERLINE_OIDC_ISSUER.rstrip("/")
    if {issuer.rstrip("/"), calls_itself.rstrip("/")} != {ours} or not _is_sure(said):
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


def _sure_enough() -> list[str]:
    """The ways, as the provider calls them, in which it must have known the person."""
    return [each.strip() for each in settings.VOUCHERLINE_OIDC_ACR.split(",") if each.strip()]


def _is_sure(said: dict[str, Any]) -> bool:
    """Did it? Where none is asked for, no more is believed than that it knew the person."""
    return not _sure_enough() or said.get("acr") in _sure_enough()


def _provider() -> Any:
    secret = settings.VOUCHERLINE_OIDC_SECRET_FILE
    return _registered(settings.VOUCHERLINE_OIDC_ISSUER, settings.VOUCHERLINE_OIDC_CLIENT_ID, secret)


@lru_cache(maxsize=4)
def _registered(issuer: str, client: str, secret_file: str) -> Any:
    return OAuth().register(
        _NAME,
        client_cls=_Provider,
        client_id=client,
        client_secret=Path(secret_file).read_text(encoding="utf-8").strip() if secret_file else None,
        server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
        # PKCE besides the state and the nonce that the library sees to.
        client_kwargs={"scope": "openid", "code_challenge_method": "S256", "default_timeout": _SECONDS},
    )
