"""What all pages of helpers share: who may read them, and in which languages."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from voucherline.kernel.actors import Role
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import offer_languages_of_helpers
from voucherline.pages.signing_in import PersonView, only
from voucherline.words.catalogue import NoWordsError, refusal_in_words, say

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def in_her_language(view: View[P]) -> View[P]:
    """Let the page be read in each language of helpers."""

    @wraps(view)
    def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        offer_languages_of_helpers(request)
        return view(request, *args, **kwargs)

    return page


def for_helpers(view: PersonView[P]) -> View[P]:
    """A page for whoever is signed in as a helper."""
    return in_her_language(only(Role.HELPER)(view))


def why_refused(refusal: Refusal, language: str) -> str:
    """Say to a helper why something was refused: where she can do something herself, in words for her alone."""
    try:
        return say(f"helper-why-{refusal.key}", language, **refusal.slots())
    except NoWordsError:
        pass
    try:
        return refusal_in_words(refusal, language)
    except NoWordsError:
        return say("helper-why-otherwise", language)
