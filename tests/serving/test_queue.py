"""Jobs for later: with the transaction or not at all, once by their mark, given back when a worker died."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.utils.module_loading import import_string
from procrastinate.contrib.django import app
from procrastinate.exceptions import TaskNotFound
from procrastinate.jobs import Job

from voucherline.database import queue, statements
from voucherline.database.queue import GrowingPauses
from voucherline.doors.clockwork import ticking
from voucherline.doors.clockwork.tasks import RUN_TRACK, TASKS
from voucherline.kernel import clock

pytestmark = pytest.mark.django_db


def waiting() -> list[dict[str, Any]]:
    rows = statements.rows("select args::text from procrastinate_jobs where status = 'todo' order by id")
    return [json.loads(args) for (args,) in rows]


def test_a_job_is_there_with_the_transaction() -> None:
    with transaction.atomic():
        queue.enqueue(RUN_TRACK, track="daily")
    assert waiting() == [{"track": "daily"}]


def test_a_job_is_gone_with_the_transaction() -> None:
    with transaction.atomic():
        queue.enqueue(RUN_TRACK, track="daily")
        transaction.set_rollback(True)
    assert waiting() == []


def test_the_planner_is_told_how_many_wait() -> None:
    for track in "abc":
        queue.enqueue(RUN_TRACK, track=track)
    queue.look_again()
    [(known,)] = statements.rows("select reltuples from pg_class where relname = 'procrastinate_jobs'")
    assert (len(waiting()), known) == (3, 3)


def test_what_waits_stands_for_what_is_asked_again() -> None:
    assert queue.enqueue(RUN_TRACK, once="mark", track="a")
    assert not queue.enqueue(RUN_TRACK, once="mark", track="b")
    assert queue.enqueue(RUN_TRACK, once="another", track="c")
    assert waiting() == [{"track": "a"}, {"track": "c"}]


def test_what_is_being_done_does_not_stand_for_what_came_after() -> None:
    queue.enqueue(RUN_TRACK, once="mark", track="a")
    statements.run("update procrastinate_jobs set status = 'doing'")
    assert queue.is_on_its_way("mark")
    assert queue.enqueue(RUN_TRACK, once="mark", track="b")
    # And a worker's death, or a failure, brings the first one back beside the second.
    assert ticking._rescue(30) == (1, 0)
    assert waiting() == [{"track": "a"}, {"track": "b"}]


def test_a_task_that_nobody_declared_is_refused() -> None:
    with pytest.raises(TaskNotFound):
        queue.enqueue("no such task")


def test_every_declared_task_is_known_with_its_queue_and_pauses() -> None:
    for task in TASKS:
        known = app.tasks[task.name]
        assert (known.queue, known.retry_strategy) == (task.queue, task.retry)
        assert callable(import_string(task.does))


def test_a_living_worker_keeps_its_job() -> None:
    [(worker,)] = statements.rows("insert into procrastinate_workers default values returning id")
    queue.enqueue(RUN_TRACK, track="a")
    statements.run("update procrastinate_jobs set status = 'doing', worker_id = %(w)s::bigint", {"w": worker})
    assert ticking._rescue(30) == (0, 0)
    statements.run("update procrastinate_workers set last_heartbeat = now() - interval '31 seconds'")
    assert ticking._rescue(30) == (1, 0)


def test_a_job_that_kills_its_workers_is_given_up() -> None:
    queue.enqueue(RUN_TRACK, track="a")
    statements.run(
        "update procrastinate_jobs set status = 'doing', attempts = %(n)s::int", {"n": ticking.MOST_ATTEMPTS}
    )
    assert ticking._rescue(30) == (0, 1)
    assert statements.rows("select status::text from procrastinate_jobs") == [("failed",)]


def test_what_failed_long_ago_is_forgotten() -> None:
    for track in "abc":
        queue.enqueue(RUN_TRACK, track=track)
    statements.run("update procrastinate_jobs set status = 'failed' where args ->> 'track' <> 'c'")
    statements.run(
        "update procrastinate_events set at = now() - interval '31 days'"
        " where job_id in (select id from procrastinate_jobs where args ->> 'track' <> 'b')"
    )
    assert ticking.forget_old_jobs(clock.now()) == 1
    left = statements.rows("select args ->> 'track' from procrastinate_jobs order by 1")
    assert left == [("b",), ("c",)]


def test_pauses_double_and_end() -> None:
    pauses = GrowingPauses(first_seconds=5, longest_seconds=60, attempts=6)
    assert [pauses.pause(failures) for failures in range(6)] == [5, 10, 20, 40, 60, 60]
    job = Job(id=1, queue="q", lock=None, queueing_lock=None, task_name="t", attempts=4)
    decision = pauses.get_retry_decision(exception=RuntimeError(), job=job)
    assert decision
    assert decision.retry_at
    assert decision.retry_at - clock.now() > timedelta(seconds=55)
    assert pauses.get_retry_decision(exception=RuntimeError(), job=job.evolve(attempts=5)) is None
