"""However an announcement falls, the household knows of it for the whole of its days before it begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.domain.companies.rules import check_end, check_terms, check_withdrawal, earliest_extra_cost
from voucherline.domain.companies.values_of_extra_costs import (
    Announcement,
    ExtraCostAboveCap,
    ExtraCostBegun,
    ExtraCostNotRunning,
    ExtraCostStanding,
    ExtraCostTooFarAhead,
    ExtraCostTooSoon,
    Per,
    standing,
)
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from voucherline.kernel.time import midnight, months_later
from voucherline.schemes.calendar import why_not_counted
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Span, Unit

TERMS = terms_for("flanders", on=date(2026, 1, 5))
DAYS = st.dates(date(2025, 6, 1), date(2035, 12, 31))
SPANS = st.builds(Span, st.integers(1, 90), st.sampled_from(Unit))


def wanted(first: date, *, cents: int = 50, per: Per = Per.HOUR) -> Announcement:
    return Announcement(new_id(), "travel", Euro(cents), per, first, ["000000000197"])


@given(announced=DAYS, span=SPANS)
def test_all_its_days_lie_between(announced: date, span: Span) -> None:
    terms = replace(TERMS, extra_cost_span=span)
    earliest = earliest_extra_cost(announced, terms)
    between = [announced + timedelta(days=place) for place in range(1, (earliest - announced).days)]
    counted = [day for day in between if span.unit is Unit.CALENDAR_DAYS or why_not_counted(day, terms) is None]
    # No fewer, and not a day more than they need.
    assert len(counted) == span.count
    assert counted[-1] == between[-1] == earliest - timedelta(days=1)


@given(announced=DAYS, early=st.integers(0, 400))
def test_what_begins_earlier_is_refused_and_what_begins_then_is_not(announced: date, early: int) -> None:
    terms = terms_for("flanders", on=announced)
    earliest = earliest_extra_cost(announced, terms)
    check_terms(wanted(earliest), today=announced, terms=terms, terms_then=terms)
    first = earliest - timedelta(days=1 + early)
    with pytest.raises(ExtraCostTooSoon) as refused:
        check_terms(wanted(first), today=announced, terms=terms, terms_then=terms)
    assert refused.value.earliest == earliest


def test_a_year_ahead_and_no_further() -> None:
    today = date(2026, 1, 5)
    latest = months_later(today, TERMS.extra_cost_ahead_months)
    check_terms(wanted(latest), today=today, terms=TERMS, terms_then=TERMS)
    with pytest.raises(ExtraCostTooFarAhead):
        check_terms(wanted(latest + timedelta(days=1)), today=today, terms=TERMS, terms_then=TERMS)


@pytest.mark.parametrize(("cents", "per", "fine"), [(30, Per.HOUR, True), (31, Per.HOUR, False), (1, Per.MONTH, False)])
def test_brussels_had_a_cap_in_2025(cents: int, per: Per, fine: bool) -> None:  # noqa: FBT001 - of the table above
    today, first = date(2025, 3, 3), date(2025, 6, 1)
    terms = terms_for("brussels", on=today)
    if fine:
        check_terms(wanted(first, cents=cents, per=per), today=today, terms=terms, terms_then=terms)
    else:
        with pytest.raises(ExtraCostAboveCap):
            check_terms(wanted(first, cents=cents, per=per), today=today, terms=terms, terms_then=terms)


def test_the_terms_of_the_first_day_say_how_much() -> None:
    today, first = date(2025, 12, 1), date(2026, 2, 1)
    before, then = terms_for("brussels", on=today), terms_for("brussels", on=first)
    check_terms(wanted(first, cents=200), today=today, terms=before, terms_then=then)


@given(first=DAYS, on=DAYS, length=st.none() | st.integers(0, 100))
def test_every_day_has_one_standing(first: date, on: date, length: int | None) -> None:
    last = None if length is None else first + timedelta(days=length)
    how = standing(first, last, None, on)
    assert (how is ExtraCostStanding.COMING) == (on < first)
    assert (how is ExtraCostStanding.OVER) == (last is not None and on > last)
    if how is ExtraCostStanding.COMING:
        check_withdrawal(how, first=first)
    else:
        with pytest.raises(ExtraCostBegun):
            check_withdrawal(how, first=first)
    assert standing(first, None, midnight(first), on) is ExtraCostStanding.WITHDRAWN


@pytest.mark.parametrize(
    ("how", "last", "known"),
    [
        (ExtraCostStanding.COMING, date(2026, 3, 10), None),
        (ExtraCostStanding.OVER, date(2026, 3, 10), None),
        (ExtraCostStanding.WITHDRAWN, date(2026, 3, 10), None),
        (ExtraCostStanding.RUNNING, date(2026, 3, 9), None),
        (ExtraCostStanding.RUNNING, date(2026, 3, 12), date(2026, 3, 11)),
    ],
)
def test_only_what_runs_ends_and_never_later_than_was_said(
    how: ExtraCostStanding, last: date, known: date | None
) -> None:
    with pytest.raises(ExtraCostNotRunning):
        check_end(how, last=last, known_last=known, today=date(2026, 3, 10))
    check_end(ExtraCostStanding.RUNNING, last=date(2026, 3, 10), known_last=date(2026, 3, 11), today=date(2026, 3, 10))
