"""Why a deadline is what it is, as data that can be kept and asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from voucherline.kernel.time import Days, Period
from voucherline.schemes.values import Skipped, Span, StartedBy, Unit


@dataclass(frozen=True, slots=True)
class Derivation:
    """Everything that made a deadline: enough to explain it to anybody and to compute it again."""

    terms: str
    """The version of the terms, as in "flanders/2025-06-01"."""
    rule: str
    """Which clock of the terms: "company", "household:telephone:helper", "contest-answer"."""
    started_by: StartedBy
    started_at: datetime
    told_how: str
    """How the household was told ("letter", "email", "call", "portal"); empty where nobody is told."""
    span: Span
    last_day: date
    """The last day that counted; an outage may have moved the end beyond it."""
    skipped: tuple[Skipped, ...]
    absences: tuple[Days, ...]
    """Planned absences that took a day."""
    outages: tuple[Period, ...]
    """The parts of outages that fell inside the clock's run, merged."""
    ends_at: datetime
    """The first instant that is too late."""

    def to_json(self) -> dict[str, Any]:
        """Write as plain types; what is empty is left out."""
        written: dict[str, Any] = {
            "terms": self.terms,
            "rule": self.rule,
            "started_by": self.started_by.value,
            "started_at": self.started_at.isoformat(),
            "span": [self.span.count, self.span.unit.value],
            "last_day": self.last_day.isoformat(),
            "ends_at": self.ends_at.isoformat(),
        }
        if self.told_how:
            written["told_how"] = self.told_how
        if self.skipped:
            written["skipped"] = _runs(self.skipped)
        if self.absences:
            written["absences"] = [[_iso(each.first), _iso(each.last)] for each in self.absences]
        if self.outages:
            written["outages"] = [[each.start.isoformat(), each.end.isoformat()] for each in self.outages]
        return written

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> Derivation:
        """Read what `to_json` wrote."""
        count, unit = written["span"]
        return cls(
            terms=written["terms"],
            rule=written["rule"],
            started_by=StartedBy(written["started_by"]),
            started_at=datetime.fromisoformat(written["started_at"]),
            told_how=written.get("told_how", ""),
            span=Span(count, Unit(unit)),
            last_day=date.fromisoformat(written["last_day"]),
            skipped=tuple(_days_of(written.get("skipped", ()))),
            absences=tuple(
                Days(date.fromisoformat(first), date.fromisoformat(last) if last else None)
                for first, last in written.get("absences", ())
            ),
            outages=tuple(
                Period(datetime.fromisoformat(start), datetime.fromisoformat(end))
                for start, end in written.get("outages", ())
            ),
            ends_at=datetime.fromisoformat(written["ends_at"]),
        )


@dataclass(frozen=True, slots=True)
class Deadline:
    """The first instant at which an answer is too late, and why."""

    ends_at: datetime
    derivation: Derivation


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _runs(skipped: Iterable[Skipped]) -> list[list[Any]]:
    """Write neighbouring days of one reason as one: [first day, reason, how many]."""
    runs: list[list[Any]] = []
    follows = None
    for each in skipped:
        if each.day == follows and runs[-1][1] == each.why:
            runs[-1][2] += 1
        else:
            runs.append([each.day.isoformat(), each.why, 1])
        follows = each.day + timedelta(days=1)
    return runs


def _days_of(runs: Iterable[tuple[str, str, int]]) -> Iterable[Skipped]:
    for first, why, count in runs:
        day = date.fromisoformat(first)
        yield from (Skipped(day + timedelta(days=later), why) for later in range(count))
