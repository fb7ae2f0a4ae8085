"""The weekly samples of silence: how many were asked again, and between which shares the truth probably lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.values_of_samples import QuestionView, SampleView
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel import clock
from voucherline.kernel.actors import Channel
from voucherline.kernel.numbers import in_groups
from voucherline.kernel.refusals import Refusal
from voucherline.pages.exports import Row, csv_response, xlsx_response
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here
from voucherline.pages.saying import say_next
from voucherline.pages.signing_in import Person
from voucherline.schemes.sampling import week_of
from voucherline.words.catalogue import refusal_in_words, say

WEEKS: Final = 156
"""A year of three schemes."""
HEADINGS: Final = (
    "week",
    "scheme",
    "agreed by silence",
    "asked",
    "answered",
    "wrong",
    "share",
    "low",
    "high",
    "confidence",
)


@require_safe
@looked_at_by_all
def samples(request: HttpRequest, person: Person) -> HttpResponseBase:
    """Show the samples in which silence agreed to anything, the newest first; or give them as a table."""
    telling = [each for each in prestations.samples(limit=WEEKS) if each.agreed]
    match request.GET.get("as"):
        case "csv":
            return csv_response("samples-of-silence", _table(telling))
        case "xlsx":
            return xlsx_response("samples-of-silence", _table(telling))
    return show(request, person, "samples", samples=[(each, _percents(each)) for each in telling])


def _table(telling: Sequence[SampleView]) -> list[Row]:
    """Each sample with its share as a part of 1, as programs and spreadsheets read it."""
    rows: list[Row] = [HEADINGS]
    for each in telling:
        share = (each.share.wrong, each.share.low, each.share.high) if each.share else (None, None, None)
        counts = (each.agreed, each.asked, each.answered, each.wrong)
        rows.append((each.week, each.scheme, *counts, *share, each.confidence_percent / 100))
    return rows


def _percents(each: SampleView) -> dict[str, str] | None:
    if each.share is None:
        return None
    shares = {"wrong": each.share.wrong, "low": each.share.low, "high": each.share.high}
    return {name: f"{share:.1%}" for name, share in shares.items()}


@require_http_methods(["GET", "HEAD", "POST"])
@looked_at_by_all
def sample(request: HttpRequest, person: Person, week: str) -> HttpResponseBase:
    """Show what was asked in a week, and what was answered; note that a wrong one was dealt with."""
    try:
        monday = date.fromisoformat(week)
    except ValueError:
        return nothing_here(request)
    questions = prestations.sample_questions(week=monday) if week_of(monday) == monday else []
    if not questions:
        return nothing_here(request)
    if request.method != "POST":
        return _questions(request, person, monday, questions)
    asked = request.POST.get("prestation", "")
    if asked not in {str(each.prestation) for each in questions}:
        return nothing_here(request)
    return _settle(request, person, monday, questions, UUID(asked))


def _settle(
    request: HttpRequest, person: Person, monday: date, questions: Sequence[QuestionView], asked: UUID
) -> HttpResponseBase:
    language, how = language_of(request), request.POST.get("how", "").strip()
    if not how:
        wrong = {f"how-{asked}": say("console-sample-how-missing", language)}
        return _questions(request, person, monday, questions, wrong=wrong, at=asked)
    try:
        actions.settle_sample(asked, how=how, by=person.acting(Channel.CONSOLE), now=clock.now())
    except Refusal as refusal:
        say_next(request, refusal_in_words(refusal, language), done=False)
    else:
        say_next(request, say("console-sample-is-settled", language))
    return redirect("console:sample", monday.isoformat())


def _questions(
    request: HttpRequest,
    person: Person,
    monday: date,
    questions: Sequence[QuestionView],
    *,
    wrong: Mapping[str, str] | None = None,
    at: UUID | None = None,
) -> HttpResponse:
    there = households.by_ids(each.household for each in questions)
    rows = [(each, in_groups(there[each.household].number), f"how-{each.prestation}") for each in questions]
    return show(request, person, "sample", wrong=wrong, at=at, week=monday, questions=rows)
