"""Where a company is written to: its owner reads it, and changes it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.reaching import change_company_reach
from voucherline.doors.office.pages.permissions import only_owners
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.pages.fields import Field, with_errors
from voucherline.pages.freshly import freshly
from voucherline.pages.language import language_of
from voucherline.pages.rendering import page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say


@require_http_methods(["GET", "HEAD", "POST"])
@only_owners
@freshly
def reach(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show where the company is written to; be told where else."""
    if request.method != "POST":
        return _page(request, companies.reach_companies([person.id])[person.id].email)
    language, typed = language_of(request), request.POST.get("email", "")
    try:
        changed = change_company_reach(person.id, email=typed, by=person.acting(Channel.OFFICE), now=clock.now())
    except Refusal as refusal:
        return _page(request, typed, wrong={"email": refusal_in_words(refusal, language)})
    say_next(request, say("office-reach-changed" if changed else "office-reach-same", language))
    return redirect("office:reach")


def _page(request: HttpRequest, email: str, *, wrong: dict[str, str] | None = None) -> HttpResponse:
    fields = [
        Field("email", say("office-reach-email", language_of(request)), email, kind="email", autocomplete="email")
    ]
    status = 422 if wrong else 200
    return page(request, "office/reach.html", status=status, wrong=bool(wrong), fields=with_errors(fields, wrong or {}))
