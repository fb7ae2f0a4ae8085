"""What workers do: each kind of job with its queue and its pauses. A job may be done twice without harm.

To add one: a function that takes JSON values, a line in TASKS, and `queue.enqueue("its name", ...)` from a door.
The function is named, not imported: every command reads this list, and few do jobs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.utils.module_loading import import_string
from procrastinate import App

from voucherline.database.queue import GrowingPauses
from voucherline.kernel import clock
from voucherline.kernel.time import brussels_day
from voucherline.pages.played_clock import PUSH

RUN_TRACK: Final = "run what is due"
_TERMS: Final = "voucherline.domain.terms.queries.keep_up_with"


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue, and what waits in it."""

    name: str
    holds: str


@dataclass(frozen=True, slots=True)
class QueuedTask:
    """A kind of job: in which queue it waits, which function does it, and when it is tried again."""

    name: str
    queue: str
    does: str
    retry: GrowingPauses

    def do(self, **given: Any) -> None:
        """Do a job under the day's terms; its answer goes nowhere, and could not always be written as JSON."""
        import_string(_TERMS)(brussels_day(clock.now()))
        import_string(self.does)(**given)


QUEUES: Final = (
    Queue("clockwork", "what the timetable says is due"),
    Queue("console", "what customer service asked for and takes long"),
)
"""Workers take from all of these unless they are told which."""

TASKS: Final = (
    QueuedTask(RUN_TRACK, "clockwork", "voucherline.doors.clockwork.running.run_track", GrowingPauses()),
    QueuedTask("take in statements", "console", "voucherline.doors.console.uploads.take_in_waiting", GrowingPauses()),
    QueuedTask("give time back", "console", "voucherline.doors.console.outages.give_time_back", GrowingPauses()),
    QueuedTask(PUSH, "clockwork", "voucherline.simulation.pushing.push", GrowingPauses(attempts=3)),
)


def register(app: App) -> None:
    """Make the tasks known to procrastinate."""
    for task in TASKS:
        app.task(name=task.name, queue=task.queue, retry=task.retry)(task.do)
