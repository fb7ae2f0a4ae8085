"""What is said on the next page: that something was done, or why not."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest

_KEPT: Final = "said"


def say_next(request: HttpRequest, words: str, *, done: bool = True) -> None:
    """Say something on the next page that this person sees."""
    request.session[_KEPT] = [*request.session.get(_KEPT, ()), [words, done]]


def said(request: HttpRequest) -> list[tuple[str, bool]]:
    """What is to be said on this page; it is said once."""
    return [(words, done) for words, done in request.session.pop(_KEPT, ())]
