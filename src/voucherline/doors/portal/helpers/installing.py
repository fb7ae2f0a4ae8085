"""What makes the pages of helpers a program on a telephone: how it is called, and what works without a network.

None of it says anything about anybody, so it is there for everybody.
"""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

from voucherline.doors.portal.helpers.reading import in_her_language
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.schemes.values import Activity
from voucherline.words.catalogue import say

KEPT: Final = (
    "pages/base.css",
    "pages/look.css",
    "pages/icon.svg",
    "pages/icon-180.png",
    "helper/helper.css",
    "helper/queue.js",
    "helper/numbers.js",
    "helper/scanning.js",
    "helper/helper.js",
)
"""What the page without a network is made of."""
_COLOUR: Final = "#14532d"
_PICTURES: Final = (192, 512)


@require_safe
@in_her_language
def offline(request: HttpRequest) -> HttpResponse:
    """The form for hours, as a telephone keeps it for where there is no network: of nobody yet."""
    activities = [each.value for each in Activity]
    return page(request, "helpers/offline.html", given={"activity": activities[0]}, wrong={}, activities=activities)


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The part of the program that works while no page is open. It may do so for the addresses beside its own."""
    context = {"kept": [static(each) for each in KEPT], "offline": reverse("helper:offline")}
    response = render(request, "helpers/worker.js", context, content_type="text/javascript; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response


@require_safe
@in_her_language
def manifest(request: HttpRequest) -> JsonResponse:
    """How the program is called on her telephone, and what it looks like there."""
    language = language_of(request)
    home = reverse("helper:home")
    drawn = {"src": static("pages/icon.svg"), "type": "image/svg+xml", "sizes": "any", "purpose": "any"}
    icons = [
        {"src": static(f"pages/icon-{size}.png"), "type": "image/png", "sizes": f"{size}x{size}", "purpose": "any"}
        for size in _PICTURES
    ]
    described = {
        "id": home,
        "name": say("helper-program", language),
        "short_name": say("helper-program-short", language),
        "lang": language,
        "start_url": home,
        "scope": home,
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": _COLOUR,
        "icons": [drawn, *icons],
    }
    return JsonResponse(described, content_type="application/manifest+json")
