"""What workers do: each kind of job with its queue and its pauses. A job may be done twice without harm.

To add one: a function that takes JSON values, a line in TASKS, and `queue.enqueue("its name", ...)` from a door.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from procrastinate import App

from voucherline.database.queue import GrowingPauses
from voucherline.doors.clockwork.running import run_track

RUN_TRACK: Final = "run what is due"


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue, and what waits in it."""

    name: str
    holds: str


@dataclass(frozen=True, slots=True)
class QueuedTask:
    """A kind of job: what is done, in which queue it waits, and when it is tried again."""

    name: str
    queue: str
    run: Callable[..., object]
    retry: GrowingPauses


QUEUES: Final = (Queue("clockwork", "what the timetable says is due"),)
"""Workers take from all of these unless they are told which."""

TASKS: Final = (QueuedTask(RUN_TRACK, "clockwork", run_track, GrowingPauses()),)


def register(app: App) -> None:
    """Make the tasks known to procrastinate."""
    for task in TASKS:
        app.task(name=task.name, queue=task.queue, retry=task.retry)(_without_answer(task.run))


def _without_answer(run: Callable[..., object]) -> Callable[..., None]:
    """Answers of jobs go nowhere, and could not all be written as JSON."""

    def do(**given: Any) -> None:
        run(**given)

    return do
