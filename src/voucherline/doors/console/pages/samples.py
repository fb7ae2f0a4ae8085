"""The weekly samples of silence: how many were asked again, and between which shares the truth probably lies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.values_of_samples import SampleView
from voucherline.doors.console.pages.permissions import looked_at_by_all
from voucherline.doors.console.pages.showing import show
from voucherline.kernel.numbers import in_groups
from voucherline.pages.exports import Row, csv_response, xlsx_response
from voucherline.pages.rendering import nothing_here
from voucherline.pages.signing_in import Person
from voucherline.schemes.sampling import week_of

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


@require_safe
@looked_at_by_all
def sample(request: HttpRequest, person: Person, week: str) -> HttpResponse:
    """Show what was asked in a week, and what was answered."""
    try:
        monday = date.fromisoformat(week)
    except ValueError:
        return nothing_here(request)
    questions = prestations.sample_questions(week=monday) if week_of(monday) == monday else []
    if not questions:
        return nothing_here(request)
    there = households.by_ids(each.household for each in questions)
    return show(
        request,
        person,
        "sample",
        week=monday,
        questions=[(each, in_groups(there[each.household].number)) for each in questions],
    )
