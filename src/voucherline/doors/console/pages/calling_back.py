"""Who waits for a call, and what was said to whom when we called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdView
from voucherline.doors.console.pages import elsewhere
from voucherline.doors.console.pages.models import CallNote
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock, free_words
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.notices.queries import mask
from voucherline.pages.language import language_of
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import refusal_in_words, say

MOST_WAITING: Final = 100
MOST_DONE: Final = 30


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who asked for a call, with the household where it was known."""

    about: elsewhere.CallBack | CallNote
    household: HouseholdView | None

    @property
    def number(self) -> str:
        """The user number as people read it."""
        return in_groups(self.household.number) if self.household else ""


@require_safe
@looked_at_by_all
def call_backs(request: HttpRequest, person: Person) -> HttpResponse:
    """List who waits for a call, the longest first, and whom we called last."""
    return _page(request, person)


def _page(
    request: HttpRequest, person: Person, *, wrong: Mapping[str, str] | None = None, at: UUID | None = None
) -> HttpResponse:
    waiting = elsewhere.waiting_call_backs(limit=MOST_WAITING)
    done = list(CallNote.objects.order_by("-at", "-id")[:MOST_DONE])
    known = [each.household for each in waiting if each.household]
    there = households.by_ids([*known, *(each.household_id for each in done if each.household_id)])
    return show(
        request,
        person,
        "call_backs",
        wrong=wrong,
        at=at,
        waiting=[Asked(each, there.get(each.household) if each.household else None) for each in waiting],
        more=len(waiting) == MOST_WAITING,
        done=[Asked(each, there.get(each.household_id) if each.household_id else None) for each in done],
    )


@require_POST
@looked_at_by_all
def called_back(request: HttpRequest, person: Person, id_: UUID) -> HttpResponseBase:
    """Note that somebody who asked for a person was called back, and what was said."""
    language, words = language_of(request), request.POST.get("note", "").strip()
    try:
        free_words.check(words)
    except Refusal as refusal:
        return _page(request, person, wrong={f"note-{id_}": refusal_in_words(refusal, language)}, at=id_)
    noted = _note(id_, words, person=person)
    say_next(request, say("console-called-back-noted" if noted else "console-called-back-before", language), done=noted)
    return redirect("console:call-backs")


def _note(id_: UUID, words: str, *, person: Person) -> bool:
    """Note it once; False, if a colleague was there before."""
    by, now = person.acting(Channel.CONSOLE), clock.now()
    asked = elsewhere.call_back(id_)
    with transaction.atomic():
        if asked is None or not elsewhere.called_back(id_, by=by, now=now):
            return False
        CallNote.objects.create(
            id=id_, household_id=asked.household, number=mask(asked.number), words=words, at=now, by=by.name
        )
    return True
