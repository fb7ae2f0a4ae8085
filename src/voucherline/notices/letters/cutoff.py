"""Which print run a letter belongs to, and when it is late: by working days and the clock on a Brussels wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from voucherline.kernel.time import BRUSSELS, midnight
from voucherline.schemes.calendar import days_later, why_not_counted
from voucherline.schemes.values import Span, Terms

CUT_OFF: Final = time(14)
"""What is written later goes with the next working day's run, unless the settings say otherwise."""
_ONE_DAY: Final = timedelta(days=1)


def run_day(written_at: datetime, terms: Terms, *, cut_off: time = CUT_OFF) -> date:
    """The working day whose print run takes a letter written at this instant: one written at the cut-off is too late.

    Compared as instants, so that a night with two half past twos, or none, puts no letter twice or nowhere.
    """
    assert written_at.tzinfo is not None, "instants carry their zone"
    day = written_at.astimezone(BRUSSELS).date()
    while why_not_counted(day, terms) is not None or written_at >= closes_at(day, cut_off):
        day += _ONE_DAY
    return day


def closes_at(day: date, cut_off: time = CUT_OFF) -> datetime:
    """The instant at which the print run of a day is closed."""
    # In UTC: two instants of one zone are compared by their clocks, which the nights of the change turn about.
    return datetime.combine(day, cut_off, tzinfo=BRUSSELS).astimezone(UTC)


def late_since(written_at: datetime, terms: Terms, *, cut_off: time = CUT_OFF, span: Span | None = None) -> datetime:
    """The instant from which a letter that is not with the post yet is late: midnight after its last day.

    The days are counted from the day of its print run, which is the day on which it could first be handed over.
    """
    within = span or Span(terms.telling.letter_late_working_days)
    last = days_later(run_day(written_at, terms, cut_off=cut_off), within, terms)
    return midnight(last + _ONE_DAY).astimezone(UTC)
