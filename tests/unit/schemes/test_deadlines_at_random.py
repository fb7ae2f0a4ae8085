"""What holds for every deadline, whatever the days, absences and outages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import holidays
from hypothesis import given
from hypothesis import strategies as st

from voucherline.kernel.time import BRUSSELS, Days, Period, brussels_day, midnight
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.deadlines import deadline, rederive
from voucherline.schemes.derivations import Deadline, Derivation
from voucherline.schemes.values import Span, StartedBy, Unit

CLOSED = frozenset({date(2026, 1, 2), date(2026, 5, 15)})
TERMS = replace(terms_for("flanders", on=date(2026, 1, 1)), closing_days=CLOSED)
OPEN = terms_for("flanders", on=date(2026, 1, 1))
FREE_DAYS = holidays.country_holidays("BE", years=range(2025, 2030))
MINUTE = timedelta(minutes=1)
BEGIN = datetime(2025, 12, 1, tzinfo=UTC)

instants = st.integers(0, 500 * 24 * 60).map(lambda minutes: BEGIN + minutes * MINUTE)
spans = st.builds(Span, st.integers(1, 70), st.sampled_from(Unit))
absences = st.lists(
    st.builds(
        lambda first, length: Days(first, first + timedelta(days=length)),
        st.dates(date(2025, 12, 1), date(2027, 6, 1)),
        st.integers(0, 30),
    ),
    max_size=3,
)


@st.composite
def clocks(draw: st.DrawFn) -> tuple[datetime, Span, list[Days], list[Period]]:
    """A start, a span, absences, and outages that are near enough to matter."""
    started_at, span = draw(instants), draw(spans)
    outages = []
    for _ in range(draw(st.integers(0, 4))):
        start = started_at + draw(st.integers(-2000, span.count * 2500)) * MINUTE
        outages.append(Period(start, start + draw(st.integers(0, 3000)) * MINUTE))
    return started_at, span, draw(absences), outages


def counted(started_at: datetime, span: Span, away: Sequence[Days] = (), outages: Sequence[Period] = ()) -> Deadline:
    return deadline(
        terms=TERMS,
        rule="household:telephone:helper",
        started_by=StartedBy.TOLD,
        started_at=started_at,
        span=span,
        told_how="letter",
        absences=away,
        outages=outages,
    )


def last_day_on_a_wall_calendar(started_at: datetime, span: Span, away: list[Days]) -> date:
    """Cross the days off one by one."""
    day = started_at.astimezone(BRUSSELS).date()
    crossed_off = 0
    while crossed_off < span.count:
        day += timedelta(days=1)
        if any(each.first <= day and (each.last or day) >= day for each in away):
            continue
        if span.unit is Unit.WORKING_DAYS and (day.isoweekday() > 5 or day in FREE_DAYS or day in CLOSED):
            continue
        crossed_off += 1
    return day


def end_by_the_minute(end: datetime, started_at: datetime, outages: list[Period]) -> datetime:
    """Walk through the time minute by minute; a minute of outage is given back."""
    left = (end - started_at) // MINUTE
    now = started_at
    while left:
        if not any(each.start <= now < each.end for each in outages):
            left -= 1
        now += MINUTE
    return now


@given(instants, spans, absences)
def test_a_wall_calendar_gives_the_same_last_day(started_at: datetime, span: Span, away: list[Days]) -> None:
    answer = counted(started_at, span, away)
    last_day = last_day_on_a_wall_calendar(started_at, span, away)

    assert answer.derivation.last_day == last_day
    assert answer.ends_at == midnight(last_day + timedelta(days=1)).astimezone(UTC)


@given(instants, spans, absences)
def test_the_whole_last_day_is_the_households(started_at: datetime, span: Span, away: list[Days]) -> None:
    ends_at = counted(started_at, span, away).ends_at.astimezone(BRUSSELS)

    assert (ends_at.hour, ends_at.minute, ends_at.second, ends_at.microsecond) == (0, 0, 0, 0)


@given(instants, spans, absences)
def test_every_day_after_the_start_counts_or_is_skipped_with_a_reason(
    started_at: datetime, span: Span, away: list[Days]
) -> None:
    told = counted(started_at, span, away).derivation
    days = (told.last_day - brussels_day(started_at)).days

    assert days == span.count + len(told.skipped)
    assert all(brussels_day(started_at) < each.day < told.last_day for each in told.skipped)


@given(
    instants,
    st.builds(Span, st.integers(1, 4)),
    st.lists(st.tuples(st.integers(-500, 9000), st.integers(0, 3000)), min_size=1, max_size=4),
)
def test_a_stopwatch_gives_the_same_end(started_at: datetime, span: Span, failures: list[tuple[int, int]]) -> None:
    outages = [
        Period(started_at + begin * MINUTE, started_at + (begin + length) * MINUTE) for begin, length in failures
    ]
    undisturbed = counted(started_at, span).ends_at

    ends_at = counted(started_at, span, (), outages).ends_at

    assert ends_at == end_by_the_minute(undisturbed, started_at, outages)


@given(instants, st.integers(0, 20 * 24 * 60), spans, absences)
def test_who_starts_later_ends_no_sooner(started_at: datetime, later: int, span: Span, away: list[Days]) -> None:
    assert counted(started_at, span, away).ends_at <= counted(started_at + later * MINUTE, span, away).ends_at


@given(clocks(), absences)
def test_more_absences_never_shorten(clock: tuple[datetime, Span, list[Days], list[Period]], more: list[Days]) -> None:
    started_at, span, away, outages = clock

    assert counted(*clock).ends_at <= counted(started_at, span, [*away, *more], outages).ends_at


@given(clocks(), st.data())
def test_more_outages_never_shorten(
    clock: tuple[datetime, Span, list[Days], list[Period]], data: st.DataObject
) -> None:
    started_at, span, away, outages = clock
    fewer = data.draw(st.lists(st.sampled_from(outages), unique_by=id)) if outages else []

    assert counted(started_at, span, away, fewer).ends_at <= counted(*clock).ends_at


@given(clocks())
def test_the_end_is_the_undisturbed_end_plus_what_was_lost(
    clock: tuple[datetime, Span, list[Days], list[Period]],
) -> None:
    started_at, span, away, _ = clock
    answer = counted(*clock)
    lost = sum((each.end - each.start for each in answer.derivation.outages), timedelta())

    assert answer.ends_at == counted(started_at, span, away).ends_at + lost


@given(clocks())
def test_a_derivation_comes_back_from_storage_as_it_was(
    clock: tuple[datetime, Span, list[Days], list[Period]],
) -> None:
    told = counted(*clock).derivation

    assert Derivation.from_json(json.loads(json.dumps(told.to_json()))) == told


@given(clocks())
def test_computing_again_from_the_derivation_gives_the_same(
    clock: tuple[datetime, Span, list[Days], list[Period]],
) -> None:
    started_at, span, away, outages = clock
    answer = deadline(
        terms=OPEN,
        rule="household:telephone:helper",
        started_by=StartedBy.TOLD,
        started_at=started_at,
        span=span,
        told_how="letter",
        absences=away,
        outages=outages,
    )

    assert rederive(answer.derivation) == answer
