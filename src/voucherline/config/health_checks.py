"""What must be well for this installation to be well: one table. Nothing secret, and nothing about people."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Final

from django.db import Error, connections
from django.db.migrations.loader import MigrationLoader

from voucherline.config.health_checks_of_notices import CHECKS as CHECKS_OF_NOTICES
from voucherline.database import statements
from voucherline.doors.clockwork.models import JobDone, Tick
from voucherline.doors.health.values import Finding, HealthCheck

CLOCKWORK_SILENT_AFTER: Final = timedelta(minutes=1)
CLOCKWORK_MAY_LAG: Final = timedelta(hours=1)
"""The work of a night, or of a day on which all was down, takes its time."""
JOBS_MAY_WAIT: Final = timedelta(minutes=15)
WORKER_SILENT_AFTER: Final = timedelta(minutes=1)
SECONDS_FOR_THE_DATABASE: Final = 3

_QUEUE: Final = """
select
    (select count(*) from procrastinate_jobs
      where status = 'todo' and (scheduled_at is null or scheduled_at <= now())),
    (select count(*) from procrastinate_jobs j left join procrastinate_workers w on w.id = j.worker_id
      where j.status = 'doing' and (w.id is null or w.last_heartbeat < now() - %(silent)s::interval)),
    (select count(*) from procrastinate_jobs where status = 'failed'),
    (select count(*) from procrastinate_workers where last_heartbeat >= now() - %(silent)s::interval),
    (select min(coalesce(j.scheduled_at, (select min(at) from procrastinate_events e where e.job_id = j.id)))
       from (select id, scheduled_at from procrastinate_jobs
              where status = 'todo' and (scheduled_at is null or scheduled_at <= now())
              order by priority desc, id limit 1) j)
"""
"""Out: jobs that wait, jobs whose worker is silent, jobs that failed for good, living workers; since when the first of
those that wait has been waiting."""


def database(_: datetime) -> Finding:
    """Is it reached by a new connection, and does it run a function in PL/pgSQL?

    A server whose packages were upgraded beneath it answers on connections that it has, yet cannot load its language
    into a new one until it is restarted.
    """
    fresh = connections.create_connection("default")
    fresh.settings_dict = {**fresh.settings_dict, "OPTIONS": {**fresh.settings_dict["OPTIONS"]}}
    fresh.settings_dict["OPTIONS"]["connect_timeout"] = SECONDS_FOR_THE_DATABASE
    try:
        with fresh.cursor() as cursor:
            cursor.execute(f"set statement_timeout = '{SECONDS_FOR_THE_DATABASE}s'")
            cursor.execute("do 'begin end' language plpgsql")
    except Error:
        return Finding(well=False, key="database-ill")
    finally:
        fresh.close()
    # The connection that stays may date from before the server's restart.
    connections["default"].close_if_health_check_failed()
    return Finding(well=True, key="database-well")


def migrations(_: datetime) -> Finding:
    """Are the tables those of this program?"""
    applied = set(statements.rows("select app, name from django_migrations"))
    missing = len(_migrations_of_the_program() - applied)
    return Finding(well=not missing, key="migrations-ill" if missing else "migrations-well", facts={"missing": missing})


def clockwork(now: datetime) -> Finding:
    """Does a clockwork run somewhere, and is what it queues done?"""
    tick = Tick.objects.filter(id=1).first()
    if tick is None:
        return Finding(well=False, key="clockwork-never")
    last = JobDone.objects.order_by("-ran_at").first()
    facts = {
        "ticked_at": tick.ticked_at,
        "behind_since": tick.behind_since,
        "last_run_at": last.ran_at if last else None,
    }
    if now - tick.ticked_at > CLOCKWORK_SILENT_AFTER:
        return Finding(well=False, key="clockwork-silent", facts=facts)
    if tick.behind_since and now - tick.behind_since > CLOCKWORK_MAY_LAG:
        return Finding(well=False, key="clockwork-behind", facts=facts)
    return Finding(well=True, key="clockwork-well", facts=facts)


def jobs(now: datetime) -> Finding:
    """Are there workers, and do they keep up?"""
    [(waiting, stalled, failed, workers, since)] = statements.rows(_QUEUE, {"silent": WORKER_SILENT_AFTER})
    facts = {"waiting": waiting, "stalled": stalled, "failed": failed, "workers": workers, "waiting_since": since}
    if not workers:
        return Finding(well=False, key="jobs-without-workers", facts=facts)
    if since and now - since > JOBS_MAY_WAIT:
        return Finding(well=False, key="jobs-late", facts=facts)
    return Finding(well=True, key="jobs-well", facts=facts)


@cache
def _migrations_of_the_program() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None).disk_migrations)


# To add a check: a function of the moment, a line here, and its sentences in words/*/health.ftl.
HEALTH_CHECKS: Final = (
    HealthCheck("database", database, needs_database=False),
    HealthCheck("migrations", migrations),
    HealthCheck("clockwork", clockwork),
    HealthCheck("jobs", jobs),
    *CHECKS_OF_NOTICES,
)
