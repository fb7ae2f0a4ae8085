"""In which language a page is read."""

from __future__ import annotations

from django.http import HttpRequest

from voucherline.words.formats import LANGUAGES


def language_of(request: HttpRequest) -> str:
    """The first language of the browser that we speak; `?lang=` chooses another."""
    wished = request.GET.get("lang", "") + "," + request.headers.get("Accept-Language", "")
    spoken = (word.strip()[:2].lower() for word in wished.split(","))
    return next((language for language in spoken if language in LANGUAGES), "en")
