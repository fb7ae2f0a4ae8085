"""What a browser sends has no sign of number nought in it: no keyboard types it, and no database keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, QueryDict
from django.http.response import HttpResponseBase

NUL: Final = "\x00"
AS_TYPED: Final = ("password", "again", "before")
"""Passwords are compared as they were typed; no column keeps one."""


class WithoutNul:
    """Takes it out of all that pages are asked and sent, but passwords; otherwise each field would have to."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer as whoever comes after it does."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any) -> None:  # noqa: ARG002 - Django hands it over
        """Clean a question; and what is sent, unless it comes from a program, which sends no form."""
        request.GET = _clean(request.GET)  # type: ignore[assignment] # what reads it finds the same kind
        if request.method == "POST" and not getattr(view, "csrf_exempt", False):
            request.POST = _clean(request.POST)  # type: ignore[assignment]


def _clean(sent: QueryDict) -> QueryDict:
    if not any(NUL in text for name, texts in sent.lists() for text in (name, *texts) if name not in AS_TYPED):
        return sent
    clean = QueryDict(mutable=True)
    for name, texts in sent.lists():
        kept = texts if name in AS_TYPED else [text.replace(NUL, "") for text in texts]
        clean.setlist(name.replace(NUL, ""), kept)
    return clean
