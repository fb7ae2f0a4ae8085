"""Print runs: what they hold, to the printer, to the post; and letters that the post brought back."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Final
from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from voucherline.domain.households import queries as households
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.opened import open_file, opened_first
from voucherline.doors.console.pages.permissions import STAFF, looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.notices import actions as notices
from voucherline.notices import offices, queries
from voucherline.notices.states import DeliveryState
from voucherline.notices.values import Channel, DeliveryUnknown
from voucherline.notices.views import DeliveryView
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person, only
from voucherline.words.catalogue import refusal_in_words, say

RUNS_SHOWN: Final = 50
MOST_NOTICES: Final = 50
LATE_LOOKED_AT: Final = 1000
LONGEST_REASON: Final = 200
WITH_THE_POST: Final = (DeliveryState.HANDED_OVER, DeliveryState.TOLD)
_log = logging.getLogger(__name__)


@require_safe
@looked_at_by_all
def runs(request: HttpRequest, person: Person) -> HttpResponse:
    """List print runs, the newest first, and what waits or is late."""
    return show(
        request,
        person,
        "print_runs",
        runs=queries.print_runs(limit=RUNS_SHOWN),
        waiting=queries.letters_waiting(),
        late=len(queries.late_letters(clock.now(), limit=LATE_LOOKED_AT)),
    )


@require_safe
@only(*STAFF)
def run_pdf(request: HttpRequest, person: Person, name: str) -> HttpResponseBase:
    """The letters of a run, to be printed. Codes stand in them: who took them is written down."""
    path = offices.letters_folder() / name / "letters.pdf"
    known = any(each.name == name for each in queries.print_runs(limit=RUNS_SHOWN))
    if not known or not path.is_file():
        return nothing_here(request)
    _log.info("%s took the letters of run %s.", person.number, name)
    answer = FileResponse(path.open("rb"), as_attachment=True, filename=f"{name}.pdf", content_type="application/pdf")
    answer["Cache-Control"] = "no-store"
    return answer


@require_POST
@looked_at_by_all
def hand_over(request: HttpRequest, person: Person, name: str) -> HttpResponseBase:
    """Note that a run was given to the post."""
    language = language_of(request)
    try:
        handed = notices.hand_over_run(name, now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        _log.info("%s says that run %s is with the post.", person.number, name)
        say_next(request, say("console-run-handed-over", language, count=handed.letters))
    return redirect("console:print-runs")


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def returned_number(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Find whose letter came back, by the number in its window; the look that this takes is recorded.

    Who has no number was asked about a form: its letter is found by the number of the form.
    """
    if request.method != "POST":
        return show(request, person, "returned_number")
    language = language_of(request)
    number = "".join(sign for sign in request.POST.get("number", "") if sign.isascii() and sign.isdigit())
    if asked_about := forms.called(number):
        return redirect("console:unclear", asked_about.id)
    try:
        household = households.by_number(number)
        open_file(request, person, household.id, why=say("console-returned", language), now=clock.now())
    except Refusal as refusal:
        return show(request, person, "returned_number", wrong={"number": refusal_in_words(refusal, language)})
    return redirect("console:letters-of", household.id)


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
@opened_first
def letters_of(request: HttpRequest, person: Person, household: UUID) -> HttpResponseBase:
    """Show the letters of a household that are with the post; note that one came back."""
    letters = _with_the_post(household)
    if request.method != "POST":
        return _letters(request, person, household, letters)
    language, chosen = language_of(request), request.POST.get("delivery", "")
    if chosen not in {str(each.id) for _, each in letters}:
        wrong = {"delivery": say("console-choose-one", language)}
        return _letters(request, person, household, letters, wrong=wrong)
    try:
        came_back(request, person, UUID(chosen))
    except (DeliveryUnknown, Refusal) as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, _what_follows(UUID(chosen), language))
    return redirect("console:returned")


def came_back(request: HttpRequest, person: Person, delivery: UUID) -> None:
    """Note that the post brought a letter back, and what it wrote on it."""
    why = request.POST.get("why", "").strip()[:LONGEST_REASON]
    notices.letter_returned(delivery, words=why, now=clock.now())
    _log.info("%s says that the letter %s came back.", person.number, delivery)


def _what_follows(delivery: UUID, language: str) -> str:
    """How the news goes on after its letter came back."""
    goes_on = (DeliveryState.WAITING, DeliveryState.UNDER_WAY, DeliveryState.HANDED_OVER)
    story = queries.notice_of_delivery(delivery)
    ways = [each.channel for each in story.deliveries if each.state in goes_on]
    return say("console-returned-noted", language, channel=ways[0] if ways else "none")


def _with_the_post(household: UUID) -> list[tuple[datetime, DeliveryView]]:
    """The letters that a household was sent, each with when it was handed over, the newest first."""
    letters = [
        (each.handed_over_at, each)
        for told in queries.texts_for(household, limit=MOST_NOTICES)
        for each in told.deliveries
        if each.channel == Channel.LETTER and each.state in WITH_THE_POST and each.handed_over_at
    ]
    return sorted(letters, key=lambda each: each[0], reverse=True)


def _letters(
    request: HttpRequest,
    person: Person,
    household: UUID,
    letters: list[tuple[datetime, DeliveryView]],
    *,
    wrong: dict[str, str] | None = None,
) -> HttpResponse:
    there = households.by_ids([household])[household]
    return show(
        request,
        person,
        "returned",
        wrong=wrong,
        household=there,
        number=in_groups(there.number),
        letters=[(at, each.id, each.said.strip().split("\n\n")[1:2]) for at, each in letters],
    )
