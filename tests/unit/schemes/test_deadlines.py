from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from voucherline.kernel.time import Days, Period, at, midnight
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.deadlines import (
    company_deadline,
    contest_answer_deadline,
    deadline,
    household_deadline,
    rederive,
)
from voucherline.schemes.derivations import Deadline, Derivation
from voucherline.schemes.values import EnteredBy, Skipped, Solution, Span, StartedBy, Unit

FLANDERS = terms_for("flanders", on=date(2026, 3, 1))
BRUSSELS = terms_for("brussels", on=date(2026, 3, 1))
MONDAY = date(2026, 2, 23)


def counted(started_at: datetime, span: Span, *absences: Days, outages: tuple[Period, ...] = ()) -> Deadline:
    return deadline(
        terms=FLANDERS,
        rule="company",
        started_by=StartedBy.REGISTERED,
        started_at=started_at,
        span=span,
        absences=absences,
        outages=outages,
    )


def told(
    told_at: datetime | None, *, validated_at: datetime | None = None, solution: Solution = Solution.TELEPHONE
) -> Deadline | None:
    return household_deadline(
        FLANDERS,
        solution=solution,
        entered_by=EnteredBy.HELPER,
        registered_at=at(MONDAY, 12),
        validated_at=validated_at,
        told_at=told_at,
        told_how="call",
    )


def test_a_company_has_five_working_days() -> None:
    answer = company_deadline(FLANDERS, registered_at=at(MONDAY, 17))

    assert answer.ends_at == midnight(date(2026, 3, 3))
    assert answer.derivation.last_day == date(2026, 3, 2)
    assert answer.derivation.skipped == (
        Skipped(date(2026, 2, 28), "weekend"),
        Skipped(date(2026, 3, 1), "weekend"),
    )


def test_easter_monday_does_not_count() -> None:
    answer = counted(at(date(2026, 4, 2), 9), Span(2))

    assert answer.derivation.last_day == date(2026, 4, 7)
    assert answer.derivation.skipped[-1] == Skipped(date(2026, 4, 6), "holiday")


def test_five_minutes_to_midnight_in_brussels_is_still_that_day() -> None:
    late = datetime(2026, 2, 23, 22, 55, tzinfo=UTC)  # 23:55 in Brussels
    later = datetime(2026, 2, 23, 23, 5, tzinfo=UTC)  # five past midnight

    assert counted(late, Span(1)).derivation.last_day == date(2026, 2, 24)
    assert counted(later, Span(1)).derivation.last_day == date(2026, 2, 25)


def test_the_last_day_is_whole_when_summer_time_begins() -> None:
    answer = counted(at(date(2026, 3, 28), 12), Span(1, Unit.CALENDAR_DAYS))

    assert answer.ends_at == datetime(2026, 3, 29, 22, tzinfo=UTC)


def test_the_last_day_is_whole_when_summer_time_ends() -> None:
    answer = counted(at(date(2026, 10, 24), 12), Span(1, Unit.CALENDAR_DAYS))

    assert answer.ends_at == datetime(2026, 10, 25, 23, tzinfo=UTC)


def test_a_planned_absence_stops_the_clock() -> None:
    away = Days(date(2026, 2, 25), date(2026, 3, 3))
    answer = counted(at(MONDAY, 9), Span(5), away)

    assert answer.derivation.last_day == date(2026, 3, 9)
    assert answer.derivation.absences == (away,)
    assert Skipped(date(2026, 2, 28), "absence") in answer.derivation.skipped


def test_a_planned_absence_stops_a_clock_of_calendar_days_too() -> None:
    away = Days(date(2026, 3, 1), date(2026, 3, 10))

    assert counted(at(MONDAY, 9), Span(60, Unit.CALENDAR_DAYS), away).derivation.last_day == date(2026, 5, 4)


def test_an_absence_after_the_last_day_changes_nothing() -> None:
    away = Days(date(2026, 3, 3), date(2026, 3, 20))

    assert counted(at(MONDAY, 9), Span(5), away) == counted(at(MONDAY, 9), Span(5))


def test_an_outage_gives_its_three_hours_back() -> None:
    outage = Period(at(date(2026, 2, 26), 9), at(date(2026, 2, 26), 12))
    answer = counted(at(MONDAY, 9), Span(5), outages=(outage,))

    assert answer.ends_at == at(date(2026, 3, 3), 3)
    assert answer.derivation.last_day == date(2026, 3, 2)
    assert answer.derivation.outages == (outage,)


def test_two_reports_of_one_outage_count_once() -> None:
    outages = (
        Period(at(date(2026, 2, 26), 9), at(date(2026, 2, 26), 11)),
        Period(at(date(2026, 2, 26), 10), at(date(2026, 2, 26), 12)),
    )

    assert counted(at(MONDAY, 9), Span(5), outages=outages).ends_at == at(date(2026, 3, 3), 3)


def test_only_the_part_of_an_outage_after_the_start_counts() -> None:
    outage = Period(at(MONDAY, 8), at(MONDAY, 10))

    assert counted(at(MONDAY, 9), Span(5), outages=(outage,)).ends_at == at(date(2026, 3, 3), 1)


def test_an_outage_inside_the_time_that_another_gave_back_counts_too() -> None:
    first = Period(at(date(2026, 2, 26), 9), at(date(2026, 2, 26), 12))
    inside = Period(at(date(2026, 3, 3), 2), at(date(2026, 3, 3), 4))
    after = Period(at(date(2026, 3, 3), 6), at(date(2026, 3, 3), 7))

    assert counted(at(MONDAY, 9), Span(5), outages=(after, inside, first)).ends_at == at(date(2026, 3, 3), 5)


def test_an_outage_while_the_clocks_change_gives_back_what_really_passed() -> None:
    # From one to four on the wall, but the hour from two to three did not exist.
    outage = Period(at(date(2026, 3, 29), 1), at(date(2026, 3, 29), 4))

    assert counted(at(date(2026, 3, 26), 9), Span(5), outages=(outage,)).ends_at == at(date(2026, 4, 3), 2)


def test_the_household_has_ten_days_from_the_moment_it_was_told() -> None:
    answer = told(at(date(2026, 2, 25), 14))

    assert answer is not None
    assert answer.derivation.started_by is StartedBy.TOLD
    assert answer.derivation.rule == "household:telephone:helper"
    assert answer.derivation.told_how == "call"
    assert answer.ends_at == midnight(date(2026, 3, 12))


def test_who_knew_before_the_entry_counts_from_the_entry() -> None:
    answer = told(at(MONDAY, 11))

    assert answer is not None
    assert answer.derivation.started_by is StartedBy.REGISTERED


def test_who_is_told_in_the_hour_that_comes_twice_is_told_after_the_entry() -> None:
    first = at(date(2026, 10, 25), 2, 45)
    second = at(date(2026, 10, 25), 2, 15).replace(fold=1)  # half an hour later, though the wall says earlier
    answer = household_deadline(
        FLANDERS,
        solution=Solution.ONLINE,
        entered_by=EnteredBy.HELPER,
        registered_at=first,
        validated_at=None,
        told_at=second,
    )

    assert answer is not None
    assert answer.derivation.started_by is StartedBy.TOLD


def test_the_clock_of_who_was_not_told_does_not_run() -> None:
    assert told(None) is None


@pytest.mark.parametrize(
    ("validated_at", "started_by"), [(at(MONDAY, 18), StartedBy.VALIDATED), (at(MONDAY, 13), StartedBy.TOLD)]
)
def test_in_brussels_the_household_follows_the_company(validated_at: datetime, started_by: StartedBy) -> None:
    answer = household_deadline(
        BRUSSELS,
        solution=Solution.ONLINE,
        entered_by=EnteredBy.HELPER,
        registered_at=at(MONDAY, 12),
        validated_at=validated_at,
        told_at=at(MONDAY, 15),
    )

    assert answer is not None
    assert answer.derivation.started_by is started_by
    assert answer.ends_at == midnight(date(2026, 2, 28))


def test_in_brussels_nothing_runs_before_the_company_has_validated() -> None:
    answer = household_deadline(
        BRUSSELS,
        solution=Solution.ONLINE,
        entered_by=EnteredBy.HELPER,
        registered_at=at(MONDAY, 12),
        validated_at=None,
        told_at=at(MONDAY, 15),
    )

    assert answer is None


def test_a_company_has_ten_working_days_to_answer_a_contest() -> None:
    answer = contest_answer_deadline(FLANDERS, contested_at=at(MONDAY, 9))

    assert answer.ends_at == midnight(date(2026, 3, 10))
    assert answer.derivation.rule == "contest-answer"
    assert answer.derivation.started_by is StartedBy.CONTESTED


def test_a_derivation_is_kept_in_few_words() -> None:
    answer = counted(at(MONDAY, 9), Span(5))

    assert answer.derivation.to_json() == {
        "terms": "flanders/2025-06-01",
        "rule": "company",
        "started_by": "registered",
        "started_at": "2026-02-23T08:00:00+00:00",
        "span": [5, "working days"],
        "last_day": "2026-03-02",
        "skipped": [["2026-02-28", "weekend", 2]],
        "ends_at": "2026-03-02T23:00:00+00:00",
    }


def test_the_audit_finds_the_same_deadline() -> None:
    answer = counted(
        at(MONDAY, 9),
        Span(5),
        Days(date(2026, 2, 25), date(2026, 3, 3)),
        outages=(Period(at(MONDAY, 8), at(MONDAY, 10)),),
    )
    kept = Derivation.from_json(answer.derivation.to_json())

    assert kept == answer.derivation
    assert rederive(kept) == answer
