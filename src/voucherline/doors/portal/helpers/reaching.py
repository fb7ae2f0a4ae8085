"""Where a helper is reached: she reads it, and changes it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.reaching import change_helper_reach
from voucherline.doors.portal.helpers.reading import for_helpers, why_refused
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.pages.fields import Field, with_errors
from voucherline.pages.freshly import freshly
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say

_AT_FIELD: Final = MappingProxyType({"telephone-invalid": "telephone"})
"""At which field a refusal is said; all others at the first."""


@require_http_methods(["GET", "HEAD", "POST"])
@for_helpers
@freshly
def reach(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show where she is reached; be told where else."""
    if request.method != "POST":
        there = companies.reach_helpers([person.id])[person.id]
        return _page(request, email=there.email, telephone=there.telephone)
    language, typed = language_of(request), {name: request.POST.get(name, "") for name in ("email", "telephone")}
    try:
        changed = change_helper_reach(person.id, **typed, by=person.acting(Channel.PORTAL), now=clock.now())
    except Refusal as refusal:
        wrong = {_AT_FIELD.get(refusal.key, "email"): why_refused(refusal, language)}
        return _page(request, **typed, wrong=wrong)
    say_next(request, say("helper-reach-changed" if changed else "helper-reach-same", language))
    return redirect("helper:reach")


def _page(request: HttpRequest, *, email: str, telephone: str, wrong: dict[str, str] | None = None) -> HttpResponse:
    language = language_of(request)
    fields = [
        Field("email", say("helper-reach-email", language), email, kind="email", autocomplete="email"),
        Field("telephone", say("helper-reach-telephone", language), telephone, kind="tel", autocomplete="tel"),
    ]
    status = 422 if wrong else 200
    return page(
        request, "helpers/reach.html", status=status, wrong=bool(wrong), fields=with_errors(fields, wrong or {})
    )
