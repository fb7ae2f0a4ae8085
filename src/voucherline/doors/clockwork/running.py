"""Run what happens by itself, day by day, from where it stopped; a run that was killed repeats only what is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from voucherline.database import statements
from voucherline.doors.clockwork.models import JobDone
from voucherline.doors.clockwork.timetable import TIMETABLE, Job
from voucherline.kernel import clock
from voucherline.kernel.time import at, brussels_day
from voucherline.schemes.catalogue import first_day_of_all

_LOCK: Final = 0x766C_636C
"""Any number that nobody else locks."""

_EARLIEST: Final = """
select least(
    (select min(registered_at) from prestations_prestation),
    (select min(issued_on)::timestamp at time zone 'Europe/Brussels' from ledger_lot where live),
    (select min(made_at) from orders_demand where state = 'open'),
    (select min(state_since)::timestamp at time zone 'Europe/Brussels' from households_household
      where state in ('deceased', 'excluded')))
"""
"""Out: the earliest moment of anything for which a clock may run; nothing on an empty database."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What happened by itself: over which days (none: everything had been done), and how much of each kind."""

    first: date | None
    last: date
    days: int = 0
    done: Counter[str] = field(default_factory=Counter)


def catch_up(until: date, *, progress: Callable[[int, int], None] | None = None) -> Ran:
    """Do everything that is due up to the end of a day and was not done before; one catches up at a time."""
    with _alone():
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


def _first_day() -> date:
    """The first day of which a job is still to be done."""
    last = JobDone.objects.order_by("-day").values_list("day", flat=True).first()
    if last is None:
        [(earliest,)] = statements.rows(_EARLIEST)
        return max(brussels_day(earliest or clock.now()), first_day_of_all())
    return last + timedelta(days=1) if len(_done_on(last)) >= len(TIMETABLE) else last


def _done_on(day: date) -> set[str]:
    return set(JobDone.objects.filter(day=day, job__in=[job.name for job in TIMETABLE]).values_list("job", flat=True))


def _run_day(day: date) -> Counter[str]:
    before = _done_on(day)
    return Counter({job.name: _run(job, day) for job in TIMETABLE if job.name not in before})


def _run(job: Job, day: date) -> int:
    # Killed between the two, the job runs again: that is what jobs are made for.
    count = job.run(at(day, job.hour, job.minute))
    JobDone.objects.create(day=day, job=job.name, count=count, ran_at=clock.now())
    return count


@contextmanager
def _alone() -> Iterator[None]:
    """Let a second run wait for the first; the lock dies with its connection."""
    statements.rows("select pg_advisory_lock(%(key)s::bigint)", {"key": _LOCK})
    yield
    # After an error the connection may be broken: there is nothing to unlock, and the error is what counts.
    statements.rows("select pg_advisory_unlock(%(key)s::bigint)", {"key": _LOCK})
