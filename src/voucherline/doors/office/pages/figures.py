"""A company's figures by months, as a table, and drawn without a script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from babel.dates import format_date
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values_of_months import MonthOfWork
from voucherline.doors.office.pages.permissions import only_companies
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day, months_later
from voucherline.pages.exports import csv_response, xlsx_response
from voucherline.pages.language import language_of
from voucherline.pages.rendering import nothing_here, page
from voucherline.pages.signing_in import Person
from voucherline.words.catalogue import say
from voucherline.words.formats import LOCALES

MONTHS: Final = 12
_WIDE, _HIGH, _BELOW, _ABOVE = 720, 250, 30, 32
_MINUTES: Final = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """The hours of one month as drawn: how far from the left and the top, how wide and high."""

    left: int
    top: int
    wide: int
    high: int
    middle: int
    hours: int
    month: str


@require_safe
@only_companies
def figures(request: HttpRequest, person: Person) -> HttpResponse:
    """Show the last twelve months."""
    language, months = language_of(request), _months(person)
    return page(
        request,
        "office/figures.html",
        rows=[(_named(each.first, language, "MMMM y"), each, round(each.minutes / _MINUTES)) for each in months],
        bars=_bars(months, language),
        wide=_WIDE,
        high=_HIGH,
        ground=_HIGH - _BELOW,
    )


@require_safe
@only_companies
def table(request: HttpRequest, person: Person, kind: str) -> HttpResponse:
    """The same to take away."""
    if kind not in ("csv", "xlsx"):
        return nothing_here(request)
    language = language_of(request)
    headings = [
        say("office-figures-column", language, column=each) for each in ("month", "work", "hours", "agreed", "vouchers")
    ]
    rows = [
        (f"{each.first:%Y-%m}", each.prestations, round(each.minutes / _MINUTES, 2), each.agreed, each.spent)
        for each in _months(person)
    ]
    respond = csv_response if kind == "csv" else xlsx_response
    return respond(say("office-figures-file", language), [headings, *rows])


def _months(person: Person) -> list[MonthOfWork]:
    """The last twelve months, those without work too."""
    this = brussels_day(clock.now()).replace(day=1)
    first = months_later(this, 1 - MONTHS)
    there = {each.first: each for each in queries.months_of_company(person.id, first=first)}
    days = [months_later(first, place) for place in range(MONTHS)]
    return [there.get(day, MonthOfWork(day, 0, 0, 0, 0)) for day in days]


def _named(month: date, language: str, shape: str) -> str:
    return format_date(month, shape, locale=LOCALES[language])


def _bars(months: Sequence[MonthOfWork], language: str) -> list[Bar]:
    most = max(each.minutes for each in months) or 1
    step = _WIDE // len(months)
    bars = []
    for place, each in enumerate(months):
        high = round((_HIGH - _BELOW - _ABOVE) * each.minutes / most)
        bars.append(
            Bar(
                left=place * step + step // 6,
                top=_HIGH - _BELOW - high,
                wide=step * 2 // 3,
                high=high,
                middle=place * step + step // 2,
                hours=round(each.minutes / _MINUTES),
                month=_named(each.first, language, "LLL"),
            )
        )
    return bars
