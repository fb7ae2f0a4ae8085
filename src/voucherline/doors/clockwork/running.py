"""Run what happens by itself, from where it stopped; a run that was killed repeats only what is left.

`catch_up` runs whole days, also such as are still to come; `due` and `run_track` follow the clock on the wall.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from django.db import Error
from django.db.models import Max

from voucherline.database import statements
from voucherline.domain.terms import queries as terms
from voucherline.doors.clockwork import timetable
from voucherline.doors.clockwork.models import JobDone
from voucherline.doors.clockwork.timetable import DAILY, Job, Run
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import first_day_of_all

_LOCK: Final = 0x766C_636C
"""Any number that nobody else locks; the second half of the key is the track."""

_EARLIEST: Final = """
select least(
    (select min(registered_at) from prestations_prestation),
    (select min(issued_on)::timestamp at time zone 'Europe/Brussels' from ledger_lot where live),
    (select min(made_at) from orders_demand where state = 'open'),
    (select min(state_since)::timestamp at time zone 'Europe/Brussels' from households_household
      where state in ('deceased', 'excluded')),
    (select min(asked_at) from households_contact_change where state = 'waiting'),
    (select min(offered_at) from households_mandate where state <> 'ended'))
"""
"""Out: the earliest moment of anything for which a clock may run; nothing on an empty database."""

_NOTE: Final = """
insert into clockwork_job_done (day, job, runs, count, ran_at)
values (%(day)s, %(job)s, %(runs)s, %(count)s, %(ran_at)s)
on conflict (day, job) do update
    set runs = excluded.runs, count = clockwork_job_done.count + excluded.count, ran_at = excluded.ran_at
"""
"""In: a job, up to which run of a day it was done, and how much it did, which is added to what it did before."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What happened by itself: over which days (none: everything had been done), and how much of each kind."""

    first: date | None
    last: date
    days: int = 0
    done: Counter[str] = field(default_factory=Counter)


def catch_up(until: date, *, progress: Callable[[int, int], None] | None = None) -> Ran:
    """Do everything that is due up to the end of a day and was not done before; one catches up at a time."""
    with ExitStack() as stack:
        for track in sorted({job.track for job in timetable.TIMETABLE}):
            stack.enter_context(_alone_on(track))
        first = _first_day()
        days = (until - first).days + 1
        if days <= 0:
            return Ran(None, until)
        done: Counter[str] = Counter()
        for number in range(days):
            done.update(_run_day(first + timedelta(days=number)))
            if progress:
                progress(number + 1, days)
    return Ran(first, until, days, done)


def due(now: datetime) -> list[Run]:
    """What should have happened by now and did not, in order.

    What happens once a day is made good for each day that was missed; what happens again and again only for its latest
    moment: letters of yesterday are not sent twice because two hours were missed.
    """
    return [*_due_daily(now), *_due_again(now)]


def undone_since(runs: list[Run]) -> datetime | None:
    """The first moment from which any of these runs was due, though later ones took its place."""
    ran_at = _last_ran([run.job for run in runs if run.job.every])
    since = [
        ran_at[run.job.name] + run.job.every if run.job.every and run.job.name in ran_at else run.moment for run in runs
    ]
    return min(since, default=None)


def run_track(track: str) -> int:
    """Do what is due of a track, after whoever is at it; tell how many runs that were."""
    with _alone_on(track):
        runs = [run for run in due(clock.now()) if run.job.track == track]
        for run in runs:
            _run(run, by_clock=True)
    return len(runs)


def _due_daily(now: datetime) -> list[Run]:
    first, today = _first_day(), brussels_day(now)
    days = [first + timedelta(days=number) for number in range((today - first).days + 1)]
    # Only the first of these days can have been begun: one day's jobs are done before the next day's.
    before = _runs_done(first)
    return [
        run
        for day in days
        for run in timetable.runs_of(day)
        if run.job.track == DAILY and run.moment <= now and not (day == first and run.job.name in before)
    ]


def _due_again(now: datetime) -> list[Run]:
    again = [job for job in timetable.TIMETABLE if job.every]
    ran_at = _last_ran(again)
    latest = [run for job in again if (run := _latest(job, now))]
    return [run for run in latest if run.job.name not in ran_at or ran_at[run.job.name] < run.moment]


def _last_ran(jobs: list[Job]) -> dict[str, datetime]:
    done = JobDone.objects.filter(job__in=[job.name for job in jobs])
    return dict(done.values_list("job").annotate(Max("ran_at"))) if jobs else {}


def _latest(job: Job, now: datetime) -> Run | None:
    """The last moment of a job up to now, today or yesterday."""
    today = brussels_day(now)
    for day in (today, today - timedelta(days=1)):
        past = [moment for moment in job.moments(day) if moment <= now]
        if past:
            return Run(job, day, len(past), past[-1])
    return None


def _first_day() -> date:
    """The first day of which a job is still to be done, by what happens once a day."""
    daily = [job.name for job in timetable.TIMETABLE if job.track == DAILY]
    last = JobDone.objects.filter(job__in=daily).order_by("-day").values_list("day", flat=True).first()
    if last is None:
        [(earliest,)] = statements.rows(_EARLIEST)
        return max(brussels_day(earliest or clock.now()), first_day_of_all())
    return last if _left(last) else last + timedelta(days=1)


def _left(day: date) -> list[Run]:
    """What is still to be done of a day."""
    done = _runs_done(day)
    return [run for run in timetable.runs_of(day) if run.number > done.get(run.job.name, 0)]


def _runs_done(day: date) -> dict[str, int]:
    return dict(JobDone.objects.filter(day=day).values_list("job", "runs"))


def _run_day(day: date) -> Counter[str]:
    done: Counter[str] = Counter()
    for run in _left(day):
        done[run.job.name] += _run(run)
    return done


def _run(run: Run, *, by_clock: bool = False) -> int:
    terms.keep_up_with(run.day)
    # Killed between the two, the job runs again: that is what jobs are made for.
    count = run.job.by_clock(clock.now) if by_clock and run.job.by_clock else run.job.run(run.moment)
    done = {"day": run.day, "job": run.job.name, "runs": run.number, "count": count, "ran_at": clock.now()}
    statements.run(_NOTE, done)
    return count


@contextmanager
def _alone_on(track: str) -> Iterator[None]:
    """Let a second run wait for the first; the lock dies with its connection."""
    key = {"key": _LOCK, "track": track}
    statements.rows("select pg_advisory_lock(%(key)s::int, hashtext(%(track)s::text))", key)
    try:
        yield
    finally:
        # After an error the connection may be broken: then there is nothing to unlock, and that error is what counts.
        with suppress(Error):
            statements.rows("select pg_advisory_unlock(%(key)s::int, hashtext(%(track)s::text))", key)
