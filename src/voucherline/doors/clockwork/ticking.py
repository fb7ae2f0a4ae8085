"""The clockwork as a service: it looks every second what is due, queues it, and rescues what a dead worker left.

However many clockworks run, one ticks at a time and a track is queued once; workers do what was queued.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from asgiref.sync import async_to_sync
from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job, Status

from voucherline.database import queue, statements
from voucherline.doors.clockwork import running
from voucherline.doors.clockwork.models import Tick
from voucherline.doors.clockwork.tasks import RUN_TRACK
from voucherline.kernel import clock

SECONDS_BETWEEN: Final = 1.0
MOST_ATTEMPTS: Final = 20
"""A job that was running in so many dying workers may be what kills them."""
KEPT: Final = timedelta(days=30)
"""How long a job that failed for good can be looked at. Jobs that went well are not kept at all."""

_KEY: Final = 0x766C_746B
_IT_IS_MINE: Final = "select pg_try_advisory_xact_lock(%(key)s::bigint)"
_FORGET: Final = """
delete from procrastinate_jobs
where status in ('failed', 'cancelled', 'aborted', 'succeeded')
  and not exists (select from procrastinate_events where job_id = procrastinate_jobs.id and at >= %(before)s)
"""


@dataclass(frozen=True, slots=True)
class Ticked:
    """What one look at the clock led to."""

    queued: tuple[str, ...] = ()
    rescued: int = 0
    given_up: int = 0


def run(*, wait: Callable[[float], bool], stalled_after: float, told: Callable[[Ticked], None]) -> None:
    """Tick until `wait` says that it is time to stop."""
    forgotten_on = None
    while not wait(SECONDS_BETWEEN):
        now = clock.now()
        told(tick(now, stalled_after=stalled_after))
        if forgotten_on != now.date():
            forget_old_jobs(now)
            forgotten_on = now.date()


def tick(now: datetime, *, stalled_after: float) -> Ticked:
    """Queue what is due, rescue what stalled; nothing if another clockwork is at it."""
    with transaction.atomic():
        [(mine,)] = statements.rows(_IT_IS_MINE, {"key": _KEY})
        if not mine:
            return Ticked()
        queued = _queue_due(now)
        rescued, given_up = _rescue(stalled_after)
    return Ticked(queued, rescued, given_up)


def forget_old_jobs(now: datetime) -> int:
    """Delete jobs that ended long ago, and let the planner see what is left."""
    count = statements.run(_FORGET, {"before": now - KEPT})
    queue.look_again()
    return count


def _queue_due(now: datetime) -> tuple[str, ...]:
    due = running.due(now)
    _note(now, undone_since=running.undone_since(due))
    tracks = dict.fromkeys(run.job.track for run in due)
    queued = tuple(track for track in tracks if not queue.is_on_its_way(mark(track)))
    for track in queued:
        queue.enqueue(RUN_TRACK, once=mark(track), track=track)
    return queued


def mark(track: str) -> str:
    """The mark by which a track is queued once."""
    return f"timetable: {track}"


def _note(now: datetime, *, undone_since: datetime | None) -> None:
    """Leave a sign of life; how long work lies undone counts from when a clockwork saw it, not while all was off."""
    before = Tick.objects.filter(id=1).first()
    since = before.behind_since if before else None
    if undone_since is None:
        since = None
    elif since is None or since < undone_since:
        since = now
    Tick.objects.update_or_create({"ticked_at": now, "behind_since": since}, id=1)


def _rescue(stalled_after: float) -> tuple[int, int]:
    """Give back the jobs of workers that no longer give a sign of life."""
    find = async_to_sync(app.job_manager.get_stalled_jobs)
    rescued = given_up = 0
    for job in find(seconds_since_heartbeat=stalled_after):
        if job.attempts >= MOST_ATTEMPTS:
            given_up += _settled(job, give_up=True)
        else:
            rescued += _settled(job, give_up=False)
    return rescued, given_up


def _settled(job: Job, *, give_up: bool) -> bool:
    """False if the worker ended the job after all."""
    assert job.id is not None
    manager = app.job_manager
    try:
        with transaction.atomic():
            if give_up:
                async_to_sync(manager.finish_job_by_id_async)(job.id, Status.FAILED, delete_job=False)
            else:
                async_to_sync(manager.retry_job_by_id_async)(job.id, retry_at=clock.on_the_wall())
    except ConnectorException:
        return False
    return True
