"""Which run takes a letter: by the clock on a Brussels wall, through holidays and the nights of the change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.kernel.time import BRUSSELS, at, midnight
from voucherline.notices.letters.cutoff import closes_at, late_since, run_day
from voucherline.schemes.calendar import why_not_counted
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Span

TERMS = terms_for("flanders", on=date(2026, 3, 1))
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
"""Clocks go from 2 to 3, and from 3 back to 2."""
NIGHTS = (SPRING, AUTUMN, date(2027, 3, 28), date(2027, 10, 31))
INSTANTS = st.builds(
    lambda day, seconds: midnight(day).astimezone(UTC) + timedelta(seconds=seconds),
    st.one_of(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.sampled_from(NIGHTS)),
    st.one_of(st.integers(0, 3600 * 25), st.integers(0, 3600 * 4)),
)
CUT_OFFS = st.one_of(st.sampled_from([time(14), time(2, 30), time(0), time(23, 59)]), st.times())


@pytest.mark.parametrize(
    ("written", "day"),
    [
        (at(date(2026, 3, 12), 13, 59), date(2026, 3, 12)),
        (at(date(2026, 3, 12), 14), date(2026, 3, 13)),
        (at(date(2026, 3, 13), 14), date(2026, 3, 16)),
        (at(date(2026, 3, 14), 9), date(2026, 3, 16)),
        (at(date(2026, 4, 3), 15), date(2026, 4, 7)),  # over Easter Monday
        (at(date(2026, 12, 24), 14, 30), date(2026, 12, 28)),
    ],
)
def test_a_letter_goes_with_the_first_run_that_is_still_open(written: datetime, day: date) -> None:
    assert run_day(written, TERMS) == day


def test_a_closing_day_of_the_scheme_has_no_run() -> None:
    closed = replace(TERMS, closing_days=frozenset({date(2026, 3, 13)}))

    assert run_day(at(date(2026, 3, 12), 15), closed) == date(2026, 3, 16)


@given(written=INSTANTS, cut_off=CUT_OFFS)
def test_each_letter_has_one_run_which_closes_after_it(written: datetime, cut_off: time) -> None:
    day = run_day(written, TERMS, cut_off=cut_off)

    assert why_not_counted(day, TERMS) is None
    assert written < closes_at(day, cut_off)
    earlier = [day - timedelta(days=back) for back in range(1, 15)]
    assert all(why_not_counted(each, TERMS) is not None or closes_at(each, cut_off) <= written for each in earlier), (
        "an earlier run was still open"
    )


@given(first=INSTANTS, second=INSTANTS, cut_off=CUT_OFFS)
def test_what_is_written_later_does_not_go_earlier(first: datetime, second: datetime, cut_off: time) -> None:
    earlier, later = sorted((first, second))

    assert run_day(earlier, TERMS, cut_off=cut_off) <= run_day(later, TERMS, cut_off=cut_off)


@given(written=INSTANTS, cut_off=CUT_OFFS)
def test_the_zone_in_which_an_instant_is_written_does_not_matter(written: datetime, cut_off: time) -> None:
    local = written.astimezone(BRUSSELS)

    assert run_day(local, TERMS, cut_off=cut_off) == run_day(written, TERMS, cut_off=cut_off)
    assert late_since(local, TERMS, cut_off=cut_off) == late_since(written, TERMS, cut_off=cut_off)


@pytest.mark.parametrize(("night", "hours"), [(SPRING, 23), (AUTUMN, 25)])
def test_the_runs_around_a_change_are_as_far_apart_as_the_day_is_long(night: date, hours: int) -> None:
    day_before = night - timedelta(days=1)

    assert closes_at(night) - closes_at(day_before) == timedelta(hours=hours)


def test_a_cut_off_at_an_hour_that_comes_twice_is_at_the_first() -> None:
    assert closes_at(AUTUMN, time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_cut_off_at_an_hour_that_does_not_come_is_an_hour_later() -> None:
    assert closes_at(SPRING, time(2, 30)) == at(SPRING, 3, 30)


def test_a_letter_is_late_two_working_days_after_its_run() -> None:
    written = at(date(2026, 3, 12), 15)  # Thursday, after the cut-off: Friday's run; Monday and Tuesday to hand it over

    assert late_since(written, TERMS) == at(date(2026, 3, 18), 0)


def test_how_long_handing_over_may_take_is_a_setting() -> None:
    written = at(date(2026, 3, 26), 10)

    assert late_since(written, TERMS, span=Span(1)) == at(date(2026, 3, 28), 0)
    assert late_since(written, TERMS, span=Span(2)) == at(date(2026, 3, 31), 0)  # the clocks changed on the 29th


@given(written=INSTANTS)
def test_no_letter_is_late_before_its_run_is_closed(written: datetime) -> None:
    assert late_since(written, TERMS) > closes_at(run_day(written, TERMS))
