from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from voucherline.schemes.calendar import days_later, public_holidays, why_not_counted
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Span, Unit

TERMS = terms_for("flanders", on=date(2026, 3, 12))


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 3, 12), None),
        (date(2026, 3, 14), "weekend"),
        (date(2026, 3, 15), "weekend"),
        (date(2026, 4, 3), None),  # Good Friday is a working day in Belgium
        (date(2026, 4, 5), "weekend"),  # Easter Sunday
        (date(2026, 4, 6), "holiday"),  # Easter Monday
        (date(2026, 5, 1), "holiday"),
        (date(2026, 5, 14), "holiday"),  # Ascension Day
        (date(2026, 5, 25), "holiday"),  # Pentecost Monday
        (date(2026, 7, 21), "holiday"),
        (date(2026, 8, 15), "weekend"),  # a holiday that falls on a Saturday
        (date(2026, 11, 11), "holiday"),
        (date(2026, 12, 26), "weekend"),
        (date(2024, 12, 26), None),  # the day after Christmas is worked
    ],
)
def test_the_belgian_calendar(day: date, why: str | None) -> None:
    assert why_not_counted(day, TERMS) == why


def test_terms_may_close_further_days() -> None:
    terms = replace(TERMS, closing_days=frozenset({date(2026, 1, 2)}))

    assert why_not_counted(date(2026, 1, 2), terms) == "closing day"
    assert why_not_counted(date(2026, 1, 2), TERMS) is None


def test_a_year_has_ten_public_holidays_and_two_sundays() -> None:
    assert len(public_holidays(2026)) == 12


def test_three_working_days_over_easter() -> None:
    assert days_later(date(2026, 4, 2), Span(3), TERMS) == date(2026, 4, 8)


def test_three_days_of_the_calendar_over_easter() -> None:
    assert days_later(date(2026, 4, 2), Span(3, Unit.CALENDAR_DAYS), TERMS) == date(2026, 4, 5)
