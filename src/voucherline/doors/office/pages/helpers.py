"""A company's helpers: who works for it and until when; sign a contract, end one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from voucherline.domain.companies import hiring, queries
from voucherline.domain.companies.values import Hired, Hiring
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.typed import digits, readable_day
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

_FIELD_OF: Final[Mapping[str, str]] = {
    "helper-unknown": "number",
    "helper-incomplete": "name",
    "words-too-long": "name",
    "email-invalid": "email",
    "telephone-invalid": "telephone",
}


@require_http_methods(["GET", "HEAD", "POST"])
@only_planners
def listed(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show who works for the company; sign a contract."""
    if request.method != "POST":
        return _page(request, person)
    language, given = language_of(request), request.POST
    first, last = readable_day(given.get("first", "")), readable_day(given.get("last", ""))
    if first is None or (last is None and given.get("last", "").strip()):
        return _page(request, person, error=say("portal-day-unreadable", language), field="last" if first else "first")
    wanted = Hiring(
        number=digits(given.get("number", "")),
        name=given.get("name", ""),
        language=given.get("language", ""),
        first=first,
        last=last,
        email=given.get("email", "").strip(),
        telephone=given.get("telephone", "").strip(),
    )
    [result] = hiring.hire([wanted], company=person.id, by=person.acting(Channel.OFFICE), now=clock.now())
    if isinstance(result, Refusal):
        words = refusal_in_words(result, language)
        return _page(request, person, error=words, field=_FIELD_OF.get(result.key, "first"))
    _tell(request, result, language)
    return redirect("office:helpers")


def _tell(request: HttpRequest, result: Hired, language: str) -> None:
    key = "office-hired-before" if result.repeated else "office-hired"
    say_next(request, say(key, language, name=result.helper.name, number=result.helper.number))


def _page(request: HttpRequest, person: Person, *, error: str = "", field: str = "") -> HttpResponse:
    today = brussels_day(clock.now())
    rows = [(each, each.on(today), each.contracts[-1]) for each in queries.helpers_of_company(person.id)]
    return page(
        request,
        "office/helpers.html",
        status=422 if error else 200,
        rows=rows,
        today=today.isoformat(),
        languages=hiring.LANGUAGES,
        given=request.POST if error else {"first": today.isoformat(), "language": language_of(request)},
        error=error,
        field=field,
    )


@require_POST
@only_planners
def end(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Let a helper's contract end."""
    if id_ not in {each.helper.id for each in queries.helpers_of_company(person.id)}:
        return nothing_here(request)
    language, last = language_of(request), readable_day(request.POST.get("last", ""))
    if last is None:
        say_next(request, say("portal-day-unreadable", language), done=False)
        return redirect("office:helpers")
    try:
        hiring.end_contract(id_, last=last, company=person.id, by=person.acting(Channel.OFFICE), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("office-contract-ends", language, day=last))
    return redirect("office:helpers")
