"""One way to answer with a page: in the reader's language, kept by nobody in between."""

from __future__ import annotations

from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from voucherline.pages.language import in_other_languages, language_of, offered
from voucherline.pages.saying import said
from voucherline.pages.signing_in import signed_in

_A_YEAR: Final = 365 * 24 * 3600


def page(request: HttpRequest, template: str, *, status: int = 200, **context: Any) -> HttpResponse:
    """Answer with a page; a language chosen on it is remembered by the browser."""
    language = language_of(request)
    shared = {
        "language": language,
        "other_languages": in_other_languages(request),
        "person": signed_in(request),
        "said": said(request),
        "line": settings.VOUCHERLINE_LINE,
    }
    response = render(request, template, {**shared, **context}, status=status)
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    if request.GET.get("lang") in offered(request):
        secure = bool(settings.SESSION_COOKIE_SECURE)
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME, language, max_age=_A_YEAR, httponly=True, samesite="Lax", secure=secure
        )
    return response


def nothing_here(request: HttpRequest) -> HttpResponse:
    """Answer that there is no such page: also where there is one, of somebody else."""
    return page(request, "pages/nothing_here.html", status=404)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """Answer to an address that leads nowhere."""
    return nothing_here(request)


def stale(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """Answer to a form whose secret is not that of this browser: mostly a page that was open for too long."""
    return _by_itself(request, "pages/stale.html", status=403)


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django hands it over
    """Answer to what no browser of ours would send."""
    return _by_itself(request, "pages/not_understood.html", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """Answer when something of ours broke; without the database, which may be what broke."""
    return _by_itself(request, "pages/broken.html", status=500)


def _by_itself(request: HttpRequest, template: str, *, status: int) -> HttpResponse:
    """A page for which nothing need be known of who reads it."""
    shared = {"language": language_of(request), "other_languages": (), "line": settings.VOUCHERLINE_LINE}
    return HttpResponse(render_to_string(template, shared), status=status, headers={"Cache-Control": "no-store"})
