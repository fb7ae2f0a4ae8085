"""When a clock ends, and why: every deadline comes with the derivation that anybody may ask for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from voucherline.kernel.time import Days, Period, brussels_day, midnight
from voucherline.schemes.calendar import ABSENCE, reason_not_to_work
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.derivations import Deadline, Derivation
from voucherline.schemes.values import (
    Clocks,
    EnteredBy,
    Skipped,
    Solution,
    Span,
    StartedBy,
    Terms,
    Unit,
)

COMPANY_RULE: Final = "company"
CONTEST_ANSWER_RULE: Final = "contest-answer"
_HOUSEHOLD_RULES: Final = {
    (solution, entered_by): f"household:{solution.value}:{entered_by.value}"
    for solution in Solution
    for entered_by in EnteredBy
}
_ONE_DAY: Final = timedelta(days=1)


def deadline(
    *,
    terms: Terms,
    rule: str,
    started_by: StartedBy,
    started_at: datetime,
    span: Span,
    told_how: str = "",
    absences: Sequence[Days] = (),
    outages: Sequence[Period] = (),
) -> Deadline:
    """Count a span from an instant: when it ends, which days did not count and why.

    The starting day does not count; the last day counts to its midnight in Brussels. Days of a planned absence do not
    count, whatever the unit. Outages of the channel move the end by exactly the time they took from the clock's run.
    """
    started_at = started_at.astimezone(UTC)
    counted = _count(
        brussels_day(started_at),
        span.count,
        terms.closing_days if span.unit is Unit.WORKING_DAYS else None,
        tuple(absences),
    )
    ends_at, lost = _pushed(counted.ends_at, started_at, outages)
    return Deadline(
        ends_at,
        Derivation(
            terms.version,
            rule,
            started_by,
            started_at,
            told_how,
            span,
            counted.last_day,
            counted.skipped,
            counted.absences,
            lost,
            ends_at,
        ),
    )


def company_deadline(terms: Terms, *, registered_at: datetime) -> Deadline:
    """Until when a company may answer a prestation before silence counts as its yes."""
    return deadline(
        terms=terms,
        rule=COMPANY_RULE,
        started_by=StartedBy.REGISTERED,
        started_at=registered_at,
        span=terms.company_span,
    )


def household_deadline(
    terms: Terms,
    *,
    solution: Solution,
    entered_by: EnteredBy,
    registered_at: datetime,
    validated_at: datetime | None,
    told_at: datetime | None,
    told_how: str = "",
    absences: Sequence[Days] = (),
    outages: Sequence[Period] = (),
) -> Deadline | None:
    """Until when a household may answer a prestation; None while its clock may not start.

    The clock starts at the later of the moment that the terms name and the moment the household was told: there is
    no silence from somebody who does not know.
    """
    parallel = terms.clocks is Clocks.PARALLEL
    moment = registered_at if parallel else validated_at
    if moment is None or told_at is None:
        return None
    started_by = StartedBy.REGISTERED if parallel else StartedBy.VALIDATED
    # In UTC: two instants of one zone are compared by the clock on the wall, which lies twice a year.
    if told_at.astimezone(UTC) > moment.astimezone(UTC):
        started_by, moment = StartedBy.TOLD, told_at
    return deadline(
        terms=terms,
        rule=_HOUSEHOLD_RULES[solution, entered_by],
        started_by=started_by,
        started_at=moment,
        span=terms.household_spans[solution, entered_by],
        told_how=told_how,
        absences=absences,
        outages=outages,
    )


def contest_answer_deadline(terms: Terms, *, contested_at: datetime) -> Deadline:
    """Until when a company may answer a contest before customer service takes it up."""
    return deadline(
        terms=terms,
        rule=CONTEST_ANSWER_RULE,
        started_by=StartedBy.CONTESTED,
        started_at=contested_at,
        span=terms.contest_answer_span,
    )


def rederive(derivation: Derivation) -> Deadline:
    """Compute a deadline once more from what a derivation was given; whoever audits compares the two."""
    return prolong(derivation)


def prolong(derivation: Derivation, *, absences: Sequence[Days] = (), outages: Sequence[Period] = ()) -> Deadline:
    """Let the same clock stand still for more; what stopped it before still counts, and nothing counts twice."""
    return deadline(
        terms=terms_by_version(derivation.terms),
        rule=derivation.rule,
        started_by=derivation.started_by,
        started_at=derivation.started_at,
        span=derivation.span,
        told_how=derivation.told_how,
        absences=(*(each for each in derivation.absences if not _is_part(each, absences)), *absences),
        outages=(*derivation.outages, *outages),
    )


def _is_part(absence: Days, of: Sequence[Days]) -> bool:
    """Does an absence lie within one that is named as well? It was noted before the other grew around it."""
    return any(absence.first in each and (absence.last or absence.first) in each for each in of)


class _Counted(NamedTuple):
    """What counting days gave; thousands of deadlines of one day share it."""

    last_day: date
    ends_at: datetime
    skipped: tuple[Skipped, ...]
    absences: tuple[Days, ...]
    """Those that took a day."""


@lru_cache(maxsize=1 << 16)
def _count(start: date, count: int, closing_days: frozenset[date] | None, absences: tuple[Days, ...]) -> _Counted:
    """Count days after the start; without closing days (None) every day of the calendar counts."""
    assert count > 0, "a span has days"
    assert all(each.last is not None for each in absences), "a planned absence has a last day"
    day, left = start, count
    skipped: list[Skipped] = []
    while left:
        day += _ONE_DAY
        # The absence is named before the weekend inside it: that is the reason the household knows.
        if any(day in each for each in absences):
            skipped.append(Skipped(day, ABSENCE))
        elif closing_days is not None and (why := reason_not_to_work(day, closing_days)):
            skipped.append(Skipped(day, why))
        else:
            left -= 1
    took_a_day = tuple(each for each in absences if each.first <= day and each.last is not None and each.last > start)
    return _Counted(day, midnight(day + _ONE_DAY).astimezone(UTC), tuple(skipped), took_a_day)


def _pushed(end: datetime, started_at: datetime, outages: Sequence[Period]) -> tuple[datetime, tuple[Period, ...]]:
    """Move an end by the outages inside the clock's run, and tell which parts of them counted.

    An outage that begins before the end counts whole: while it lasts the end moves along with it.
    """
    if not outages:
        return end, ()
    lost: list[Period] = []
    for outage in _merged(outages):
        first = max(outage.start, started_at)
        if first >= end:
            break
        if first < outage.end:
            lost.append(Period(first, outage.end))
            end += outage.end - first
    return end, tuple(lost)


def _merged(periods: Sequence[Period]) -> list[Period]:
    # In UTC again, for the same reason.
    ordered = sorted((each.start.astimezone(UTC), each.end.astimezone(UTC)) for each in periods)
    merged: list[Period] = []
    for start, end in ordered:
        if merged and start <= merged[-1].end:
            merged[-1] = Period(merged[-1].start, max(merged[-1].end, end))
        else:
            merged.append(Period(start, end))
    return merged
