"""In which language a page is read."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest

from voucherline.words.formats import LANGUAGES, LANGUAGES_OF_HELPERS

NAMES: Final = {
    "nl": "Nederlands",
    "fr": "Français",
    "de": "Deutsch",
    "en": "English",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "es": "Español",
}
_OFFERED: Final = "languages_offered"


def offer_languages_of_helpers(request: HttpRequest) -> None:
    """Let this page be read in the languages of helpers too."""
    setattr(request, _OFFERED, (*LANGUAGES, *LANGUAGES_OF_HELPERS))


def offered(request: HttpRequest) -> tuple[str, ...]:
    """The languages in which this page can be read."""
    languages: tuple[str, ...] = getattr(request, _OFFERED, LANGUAGES)
    return languages


def language_of(request: HttpRequest) -> str:
    """The language chosen: by `?lang=`, or before; else the first of the browser that we speak."""
    remembered = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    wished = ",".join((request.GET.get("lang", ""), remembered, request.headers.get("Accept-Language", "")))
    spoken = (word.strip()[:2].lower() for word in wished.split(","))
    return next((language for language in spoken if language in offered(request)), "en")


def in_other_languages(request: HttpRequest) -> list[tuple[str, str, str]]:
    """The same page in each language: code, name, address; what was asked of the page stays."""
    asked = request.GET.copy()
    links = []
    for code in offered(request):
        asked["lang"] = code
        links.append((code, NAMES[code], f"{request.path}?{urlencode(list(asked.lists()), doseq=True)}"))
    return links
