"""The one timetable: which job at which hour of the Brussels day, in which order."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from voucherline.doors.clockwork import elsewhere, jobs, telling
from voucherline.kernel.time import at, midnight

DAILY: Final = "daily"
"""The track of what happens once a day: one after the other, in the order of the timetable."""
ALL_WEEK: Final = range(7)
LETTERS: Final = "letters"


@dataclass(frozen=True, slots=True)
class Job:
    """Something that happens by itself: at an hour of the day, or from that hour on again and again."""

    name: str
    hour: int
    minute: int
    run: Callable[[datetime], int]
    every: timedelta | None = None
    """Given: again after each such length, until the day ends; it does not wait for other jobs, nor they for it."""
    weekdays: Collection[int] = ALL_WEEK
    """On which days, Monday being 0."""
    played_every: timedelta | None = None
    """The same where days are played faster than they pass: a run each minute would make them long."""
    by_clock: Callable[[Callable[[], datetime]], int] | None = None
    """Given: the same by the clock on the wall, for what takes so long that its moment would be wrong at the end."""

    @property
    def track(self) -> str:
        """Jobs of one track are done one after the other."""
        return self.name if self.every else DAILY

    def moments(self, day: date, *, played: bool = False) -> list[datetime]:
        """When it runs on a Brussels day. Lengths are real ones: an hourly job runs 23 or 25 times if the hour changes.

        An hour that a night in March leaves out is read as the one after it; of an hour that comes twice in October it
        is the first.
        """
        if day.weekday() not in self.weekdays:
            return []
        first = at(day, self.hour, self.minute).astimezone(UTC)
        every = self.played_every if played and self.played_every else self.every
        if not every:
            return [first]
        end = midnight(day + timedelta(days=1)).astimezone(UTC)
        return [first + number * every for number in range(-((first - end) // every))]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a job: the how manieth of its day, and the moment for which it runs."""

    job: Job
    day: date
    number: int
    moment: datetime


# Silence answers just after midnight: deadlines end at midnights. What it frees or lacks is dealt with after it, and
# vouchers expire last, so that work done in time comes first.
TIMETABLE: Final = (
    Job("close after death", 0, 1, jobs.close_after_death),
    Job("exclusions over", 0, 1, jobs.exclusions_over),
    Job("excluded", 0, 2, jobs.excluded),
    # Before anything that is told today: it goes to where people are now.
    Job("contacts", 0, 3, jobs.contacts),
    Job("mandates", 0, 4, jobs.mandates),
    Job("silence", 0, 5, jobs.silence),
    Job("outside vouchers", 0, 30, jobs.outside_vouchers),
    Job("cover what lacks", 0, 40, jobs.cover_what_lacks),
    Job("expiry", 1, 0, jobs.expiry),
    Job("expiry warnings", 2, 0, jobs.expiry_warnings),
    Job("demands", 2, 30, jobs.demands),
    # Each step on a track of its own: none waits for one that fails and is tried again after pauses, or that lasts.
    *(
        Job(
            name,
            0,
            0,
            telling.at_one_moment(step),
            every=timedelta(minutes=1),
            played_every=timedelta(hours=2),
            by_clock=step,
        )
        for name, step in telling.STEPS.items()
    ),
    # Prints what the settings' cut-off has closed. Alone on its track: silence does not wait for a printer.
    Job(LETTERS, 0, 0, telling.letters, every=timedelta(minutes=10), played_every=timedelta(hours=1)),
    # Whoever reads of a call whose line died should not think that it goes on.
    Job(
        "lost calls",
        0,
        15,
        elsewhere.close_lost_calls,
        every=timedelta(hours=1),
        played_every=timedelta(days=1),
    ),
    Job("settle payments", 3, 0, jobs.settle_payments),
    # What silence agreed to in the night is in it.
    Job("submissions", 3, 30, jobs.submissions),
    Job("tax certificates", 4, 0, jobs.tax_certificates),
    Job("quarterly statements", 4, 30, jobs.quarterly_statements),
    # In time for the day's letters; and before the guesses that it is about are forgotten.
    Job("wrong codes", 4, 50, elsewhere.tell_of_wrong_codes),
    Job("forget guesses", 5, 0, jobs.forget_guesses),
    Job("forget sign-ins", 5, 5, jobs.forget_sign_ins),
    Job("forget files", 5, 10, elsewhere.forget_files),
    Job("forget sounds", 5, 15, elsewhere.forget_sounds),
    # For the week that is over: on Mondays, or as soon as somebody is there again.
    Job("sample of silence", 6, 0, jobs.sample),
    # Before the first calls of the day are made.
    Job("reminders", 8, 0, jobs.reminders),
    # Clocks that an outage pushed end at any hour.
    Job("silence by day", 12, 0, jobs.silence),
)


def runs_of(day: date) -> list[Run]:
    """All that happens by itself on a Brussels day, in order."""
    runs = [
        Run(job, day, number, moment)
        for job in TIMETABLE
        for number, moment in enumerate(job.moments(day, played=True), start=1)
    ]
    return sorted(runs, key=lambda run: run.moment)
