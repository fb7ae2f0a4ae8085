"""Jobs for later: queued in PostgreSQL, in the transaction of whoever asks for them, and done by a worker.

A job is named as `doors.clockwork.tasks` declares it; what it is given must be JSON, and ids rather than persons.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy, RetryDecision

from voucherline.database import statements


@dataclass(frozen=True, slots=True)
class GrowingPauses(BaseRetryStrategy):
    """Try again after a pause, each twice as long as the one before up to a longest; give up after so many attempts."""

    first_seconds: int = 5
    longest_seconds: int = 600
    attempts: int = 20

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:  # noqa: ARG002
        """Decide after a failure: when again, or not at all."""
        if job.attempts + 1 >= self.attempts:
            return None
        return RetryDecision(retry_in={"seconds": self.pause(job.attempts)})

    def pause(self, failures_before: int) -> int:
        """How many seconds to wait after a failure."""
        return min(self.longest_seconds, self.first_seconds << min(failures_before, 30))


def enqueue(task: str, *, at: datetime | None = None, once: str | None = None, **given: Any) -> bool:
    """Ask for a job; it is gone if the caller's transaction rolls back.

    `at` keeps it from being done before a moment. With `once`, a job of that mark that still waits stands for this one
    too (the answer is then False), and two of one mark are never done at the same time.
    """
    with transaction.atomic():
        # procrastinate's own `queueing_lock` would keep a job whose twin waits from being tried again (decision 0010).
        if once is not None:
            statements.rows(_ALONE_WITH, {"mark": once})
            if _is(once, among=["todo"]):
                return False
        app.configure_task(task, allow_unknown=False, schedule_at=at, lock=once).defer(**given)
    return True


def look_again() -> None:
    """Let the planner count the jobs anew; only the table's owner may, so a function of the owner's does it.

    With a wrong picture of the queue, a worker fell from 600 jobs a second to 14.
    """
    statements.rows("select clockwork_analyze_jobs()")


def is_on_its_way(mark: str) -> bool:
    """Does a job with this mark wait, or is one being done?"""
    return _is(mark, among=["todo", "doing"])


def _is(mark: str, *, among: list[str]) -> bool:
    [(found,)] = statements.rows(_IS, {"mark": mark, "states": among})
    return bool(found)


_ALONE_WITH: Final = "select pg_advisory_xact_lock(hashtextextended(%(mark)s::text, 0))"
_IS: Final = """
select exists (
    select from procrastinate_jobs
    where lock = %(mark)s::text and status = any(%(states)s::text[]::procrastinate_job_status[]))
"""
