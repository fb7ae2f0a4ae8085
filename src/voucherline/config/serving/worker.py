"""A job worker: takes jobs from the queues and does them, two at a time."""

from __future__ import annotations

import argparse
import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS
from django.utils.module_loading import import_string
from procrastinate.contrib.django.db_cleanup import DjangoApp
from procrastinate.contrib.django.utils import connector_params
from procrastinate.psycopg_connector import PsycopgConnector
from procrastinate.worker import Worker

from voucherline.config import places
from voucherline.doors.clockwork.tasks import QUEUES

AT_ONCE: Final = 2
"""A job that lasts an hour leaves a place for those that last a moment."""
SECONDS_BETWEEN_LOOKS: Final = 1.0
"""Should a notification be lost, as happens to one in thirty."""
SECONDS_TO_FINISH: Final = 20.0

_log = logging.getLogger(__name__)


def run(arguments: argparse.Namespace) -> None:
    """Do jobs until the end is asked for; the jobs begun are finished first."""
    queues = arguments.queues or [queue.name for queue in QUEUES]
    _log.info("takes jobs from: %s.", ", ".join(queues))
    asyncio.run(_work(queues, name=arguments.name))


async def _work(queues: list[str], *, name: str) -> None:
    # Each thread keeps a connection of Django's, so there are as many threads as jobs at once.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(AT_ONCE))
    app = worker_app()
    options: dict[str, Any] = {
        **app.worker_defaults,
        "queues": queues,
        "name": name,
        "concurrency": AT_ONCE,
        "fetch_job_polling_interval": SECONDS_BETWEEN_LOOKS,
        "shutdown_graceful_timeout": SECONDS_TO_FINISH,
        "update_heartbeat_interval": settings.STALLED_SECONDS / 3,
        "stalled_worker_timeout": settings.STALLED_SECONDS,
        "delete_jobs": "successful",
    }
    async with app.open_async():
        await SteadyWorker(app, **options).run()  # type: ignore[no-untyped-call]


class SteadyWorker(Worker):
    """A worker that ends when its sign of life or its listening breaks off, so that another is started.

    procrastinate watches over these only until the first of its side tasks is done, and where no periodic task is
    declared one of them is done at once: a worker could lose its heartbeat unseen, and its jobs be done twice.
    """

    async def _periodic_deferrer(self) -> None:
        await asyncio.Event().wait()


def worker_app() -> DjangoApp:
    """An app of its own for fetching jobs: what a job itself queues goes through Django, in the job's transaction."""
    app = DjangoApp(connector=PsycopgConnector(kwargs=connection(), min_size=1, max_size=4))
    import_string(settings.PROCRASTINATE_ON_APP_READY)(app)
    return app


def connection() -> dict[str, Any]:
    """How to reach the database as the application's role: procrastinate's own connections do not assume it."""
    params: dict[str, Any] = connector_params(DEFAULT_DB_ALIAS)
    if role := places.app_role():
        params["options"] = f"{params.get('options', '')} -c role={role}".strip()
    return params
