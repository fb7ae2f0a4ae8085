"""Set the clocks of prestations, and keep how each deadline was derived."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from voucherline.database import statements
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import queries, sql
from voucherline.domain.prestations.downtime import Downtime
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import ClockMoved, TrayReason
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import Days, Period, brussels_day
from voucherline.schemes.catalogue import terms_by_version
from voucherline.schemes.deadlines import contest_answer_deadline, household_deadline, prolong
from voucherline.schemes.derivations import Deadline, Derivation
from voucherline.schemes.values import EnteredBy, Lifeline


@dataclass(frozen=True, slots=True)
class ClockSet:
    """A clock of a prestation as it was set."""

    household: UUID
    prestation: UUID
    party: str
    ends_at: datetime
    derivation: str
    """JSON text."""


@dataclass(slots=True)
class Surroundings:
    """What can make a household's clock stand still, and which clock it has."""

    absences: Mapping[UUID, tuple[Days, ...]]
    down: Downtime
    written: dict[object, tuple[datetime, str]] = field(default_factory=dict)
    """Deadlines that several prestations share, with their derivation as text: computed once."""


def surroundings(standings: Sequence[Standing], *, now: datetime) -> Surroundings:
    """Read what the clocks of some prestations depend on."""
    since = min((each.registered_at for each in standings), default=now)
    there = {each.household for each in standings}
    return Surroundings(
        absences=households.absences(there, from_day=brussels_day(since)),
        down=downtime(there, queries.outages(since=since, now=now), since=since),
    )


def downtime(there: Set[UUID], outages: Mapping[Lifeline, tuple[Period, ...]], *, since: datetime) -> Downtime:
    """Read how households took part while something was down; where nothing was, nobody asks how they did before."""
    solutions = {id_: household.solution for id_, household in households.by_ids(there).items()}
    given_up = households.solutions_given_up(there, since=since) if outages else {}
    return Downtime(outages, solutions, given_up)


def household_clock(standing: Standing, around: Surroundings) -> ClockSet | None:
    """The household's clock; None while it may not run (not told, not validated where that comes first, excluded)."""
    if standing.told_at is None or standing.household_yes or standing.state != PrestationState.REGISTERED:
        return None
    if standing.tray == TrayReason.HOUSEHOLD_EXCLUDED:
        return None
    solution = around.down.solutions[standing.household]
    absences = around.absences.get(standing.household, ())
    outages = around.down.of(standing.household)
    key = (
        standing.terms,
        solution,
        standing.entered_by,
        standing.registered_at,
        standing.validated_at,
        standing.told_at,
        standing.told_how,
        absences,
        outages,
    )
    shared = around.written.get(key)
    if shared is None:
        deadline = household_deadline(
            terms_by_version(standing.terms),
            solution=solution,
            entered_by=EnteredBy(standing.entered_by),
            registered_at=standing.registered_at,
            validated_at=standing.validated_at,
            told_at=standing.told_at,
            told_how=standing.told_how,
            absences=absences,
            outages=outages,
        )
        if deadline is None:
            return None
        shared = around.written[key] = (deadline.ends_at, written(deadline))
    return ClockSet(standing.household, standing.id, "household", *shared)


def moved(standings: Sequence[Standing], around: Surroundings, *, why: str, now: datetime) -> list[Standing]:
    """Those whose running clock must end later than it was set to, with its new end, which is kept and told.

    The household has the clock that its solution gives now or the one that runs, whichever ends later: who chose a
    quicker solution keeps the days it was given, and what makes a clock stand still is added to those.
    """
    running = [each for each in standings if each.household_due_at]
    kept = _running_clocks(running)
    later = [
        (standing, clock)
        for standing in running
        if (clock := _later_of_both(standing, kept.get(standing.id), around))
        and standing.household_due_at
        and clock.ends_at > standing.household_due_at
    ]
    keep([clock for _, clock in later], at=now)
    facts = [
        ClockMoved(household=each.household, subject=each.id, ends_at=clock.ends_at, why=why) for each, clock in later
    ]
    journal.record(facts, by=THE_CLOCK, at=now)
    return [standing._replace(household_due_at=clock.ends_at) for standing, clock in later]


def _running_clocks(running: Sequence[Standing]) -> dict[UUID, str]:
    """How the households' running clocks were derived, as text."""
    if not running:
        return {}
    rows = statements.rows(
        sql.RUNNING_CLOCKS,
        {
            "households": [each.household for each in running],
            "prestations": [each.id for each in running],
            "ends": [each.household_due_at for each in running],
        },
    )
    return dict(rows)


def _later_of_both(standing: Standing, kept: str | None, around: Surroundings) -> ClockSet | None:
    """The clock that the household's solution gives now, or the one that runs, with all that makes it stand still."""
    clock = household_clock(standing, around)
    if clock is None or kept is None:
        return clock
    absences = around.absences.get(standing.household, ())
    outages = around.down.of(standing.household)
    key = (kept, absences, outages)
    shared = around.written.get(key)
    if shared is None:
        prolonged = prolong(Derivation.from_json(json.loads(kept)), absences=absences, outages=outages)
        shared = around.written[key] = (prolonged.ends_at, written(prolonged))
    ends_at, derivation = shared
    return replace(clock, ends_at=ends_at, derivation=derivation) if ends_at > clock.ends_at else clock


def moved_before_silence(ended: Sequence[Standing], *, now: datetime) -> list[Standing]:
    """Of clocks that have ended, those that must end later: an absence or an outage was noted, but no clock moved.

    Where there was neither, this costs two questions for the whole list.
    """
    since = min((each.registered_at for each in ended), default=now)
    outages = queries.outages(since=since, now=now)
    away = households.absences((each.household for each in ended), from_day=brussels_day(since))
    if not outages and not away:
        return []
    down = downtime({each.household for each in ended if outages or each.household in away}, outages, since=since)
    touched = [each for each in ended if each.household in away or (outages and down.of(each.household))]
    return moved(touched, Surroundings(absences=away, down=down), why="absence or outage", now=now)


def contest_clock(standing: Standing, *, now: datetime) -> ClockSet:
    """Set the clock of a company that must answer a contest in person."""
    deadline = contest_answer_deadline(terms_by_version(standing.terms), contested_at=now)
    return ClockSet(standing.household, standing.id, "company", deadline.ends_at, written(deadline))


def written(deadline: Deadline) -> str:
    """A derivation as the database keeps it."""
    return json.dumps(deadline.derivation.to_json(), separators=(",", ":"))


def keep(clocks: Sequence[ClockSet], *, at: datetime) -> None:
    """Write down clocks as they were set."""
    if not clocks:
        return
    statements.write(
        sql.SET_DEADLINES,
        {
            "households": [clock.household for clock in clocks],
            # Made anew each time: one clock may be set twice at the same instant.
            "ids": [new_id() for _ in clocks],
            "prestations": [clock.prestation for clock in clocks],
            "parties": [clock.party for clock in clocks],
            "ends": [clock.ends_at for clock in clocks],
            "derivations": [clock.derivation for clock in clocks],
            "at": at,
        },
    )


def start_household_clocks(standings: Sequence[Standing], *, now: datetime) -> list[Standing]:
    """Start the clocks of households that may run now; return the prestations with their new ends."""
    if not any(each.told_at for each in standings):
        return list(standings)
    around = surroundings(standings, now=now)
    clocks = {
        each.id: clock
        for each in standings
        if each.household_due_at is None and (clock := household_clock(each, around))
    }
    keep(list(clocks.values()), at=now)
    return [
        each._replace(household_due_at=clocks[each.id].ends_at) if each.id in clocks else each for each in standings
    ]
