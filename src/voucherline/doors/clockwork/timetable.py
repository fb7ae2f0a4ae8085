"""The one timetable: which job at which hour of the Brussels day, in which order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from voucherline.doors.clockwork import jobs


@dataclass(frozen=True, slots=True)
class Job:
    """Something that happens by itself every day."""

    name: str
    hour: int
    minute: int
    run: Callable[[datetime], int]


# Silence answers just after midnight: deadlines end at midnights. What it frees or lacks is dealt with after it, and
# vouchers expire last, so that work done in time comes first.
TIMETABLE: Final = (
    Job("close after death", 0, 1, jobs.close_after_death),
    Job("excluded", 0, 2, jobs.excluded),
    Job("silence", 0, 5, jobs.silence),
    Job("outside vouchers", 0, 30, jobs.outside_vouchers),
    Job("cover what lacks", 0, 40, jobs.cover_what_lacks),
    Job("expiry", 1, 0, jobs.expiry),
    Job("expiry warnings", 2, 0, jobs.expiry_warnings),
    Job("demands", 2, 30, jobs.demands),
    Job("settle payments", 3, 0, jobs.settle_payments),
    # For the week that is over: on Mondays, or as soon as somebody is there again.
    Job("sample of silence", 6, 0, jobs.sample),
    # Clocks that an outage pushed end at any hour.
    Job("silence by day", 12, 0, jobs.silence),
)
