"""What helpers say of changes of their hours: the planner reads it, and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.prestations import actions, queries_of_helpers
from voucherline.domain.prestations.values_of_objections import ObjectionView
from voucherline.domain.prestations.values_of_samples import NothingToSettle
from voucherline.doors.office.pages.permissions import only_planners
from voucherline.doors.office.pages.typed import words_of
from voucherline.doors.office.pages.works import Work, own_of
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

LISTED: Final = 50


@dataclass(frozen=True, slots=True)
class Row:
    """What a helper wrote, beside the work that it is about."""

    objection: ObjectionView
    work: Work

    @property
    def field(self) -> str:
        """The id of the line in which it is answered."""
        return f"how-{self.objection.id}"


@require_safe
@only_planners
def listed(request: HttpRequest, person: Person) -> HttpResponse:
    """Show what waits for an answer, the oldest first."""
    return _page(request, person)


@require_POST
@only_planners
def settle(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Answer a helper."""
    found = queries_of_helpers.find_objection(id_)
    if found is None or found.company != person.id:
        return nothing_here(request)
    language, how = language_of(request), words_of(request.POST.get("how", ""))
    try:
        actions.settle_objection(id_, how=how, by=person.acting(Channel.OFFICE), now=clock.now())
    except NothingToSettle as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    except Refusal as refusal:
        return _page(request, person, wrong=id_, given=how, error=refusal_in_words(refusal, language))
    else:
        say_next(request, say("office-objection-answered", language))
    return redirect("office:objections")


def _page(
    request: HttpRequest, person: Person, *, wrong: UUID | None = None, given: str = "", error: str = ""
) -> HttpResponse:
    waiting = queries_of_helpers.open_objections(company=person.id, limit=LISTED)
    works = {each.view.id: each for each in own_of((each.prestation for each in waiting), person.id)}
    return page(
        request,
        "office/objections.html",
        status=422 if error else 200,
        rows=[Row(each, works[each.prestation]) for each in waiting],
        wrong=wrong,
        given=given,
        error=error,
        field=f"how-{wrong}",
    )
