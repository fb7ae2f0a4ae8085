"""Answers to helpers who object to what became of their hours, where their company gave none."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from voucherline.domain.prestations import actions, queries_of_helpers
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.refusals import Refusal
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say


@require_POST
@looked_at_by_all
def settle(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Answer a helper, who reads it on her page."""
    if queries_of_helpers.find_objection(id_) is None:
        return nothing_here(request)
    language, how = language_of(request), request.POST.get("how", "").strip()
    try:
        actions.settle_objection(id_, how=how, by=person.acting(Channel.CONSOLE), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("console-objection-answered", language))
    return redirect("console:tray")
