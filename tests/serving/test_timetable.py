"""When what happens by itself happens: at its hour, once, also after a failure and in the nights of summer time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from voucherline.database import statements
from voucherline.doors.clockwork import jobs, running, ticking, timetable
from voucherline.doors.clockwork.models import JobDone, Tick
from voucherline.doors.clockwork.timetable import DAILY, TIMETABLE, Job
from voucherline.doors.phone_line import records, wrong_codes
from voucherline.kernel import clock
from voucherline.kernel.time import at

SPRING, AUTUMN, MONDAY = date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 23)
QUARTER = timedelta(minutes=15)


class Wall:
    """A clock on the wall that a test sets, and a timetable of three jobs that note when they ran."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = at(MONDAY, 0)
        self.ran: list[tuple[str, datetime]] = []
        self.fails = False
        monkeypatch.setattr(clock, "now", lambda: self.now)
        monkeypatch.setattr(timetable, "TIMETABLE", self.jobs())

    def jobs(self) -> tuple[Job, ...]:
        return (
            Job("early", 0, 5, self.notes("early")),
            Job("late", 2, 30, self.notes("late")),
            Job("often", 0, 0, self.notes("often"), every=QUARTER),
        )

    def notes(self, name: str) -> Callable[[datetime], int]:
        def run(now: datetime) -> int:
            if self.fails:
                raise RuntimeError(name)
            self.ran.append((name, now))
            return 1

        return run

    def shows(self, moment: datetime) -> list[tuple[str, datetime]]:
        """What runs when the clock shows this, and the clockwork ticks twice, and workers do all that is queued."""
        self.now, self.ran = moment, []
        tracks = {track for _ in "ab" for track in ticking.tick(moment, stalled_after=30).queued}
        for track in sorted(tracks):
            running.run_track(track)
        statements.run("delete from procrastinate_jobs")
        return self.ran


@pytest.fixture
def wall(db: None, monkeypatch: pytest.MonkeyPatch) -> Wall:
    return Wall(monkeypatch)


def test_what_is_due_runs_once(wall: Wall) -> None:
    assert wall.shows(at(MONDAY, 0, 1)) == [("often", at(MONDAY, 0))]
    assert wall.shows(at(MONDAY, 0, 6)) == [("early", at(MONDAY, 0, 5))]
    assert wall.shows(at(MONDAY, 0, 6)) == []
    assert wall.shows(at(MONDAY, 2, 31)) == [("late", at(MONDAY, 2, 30)), ("often", at(MONDAY, 2, 30))]


def test_missed_days_are_made_good_but_not_every_quarter_of_an_hour(wall: Wall) -> None:
    wall.shows(at(MONDAY, 3))
    thursday = MONDAY + timedelta(days=3)
    days = [MONDAY + timedelta(days=number) for number in (1, 2, 3)]
    daily = [run for day in days for run in (("early", at(day, 0, 5)), ("late", at(day, 2, 30)))]
    assert wall.shows(at(thursday, 2, 40)) == [*daily, ("often", at(thursday, 2, 30))]


def test_a_job_that_fails_is_due_until_it_succeeds_and_its_day_waits(wall: Wall) -> None:
    wall.shows(at(MONDAY, 3))
    tuesday = MONDAY + timedelta(days=1)
    wall.fails = True
    for hour in (1, 3):
        with pytest.raises(RuntimeError, match="early"):
            wall.shows(at(tuesday, hour))
        assert ticking.tick(at(tuesday, hour), stalled_after=30).queued == (), "it waits to be tried again"
        statements.run("delete from procrastinate_jobs")
    behind = Tick.objects.get().behind_since
    assert behind == at(tuesday, 1)

    wall.fails = False
    assert [name for name, _ in wall.shows(at(tuesday, 4))] == ["early", "late", "often"]
    ticking.tick(at(tuesday, 4), stalled_after=30)
    assert Tick.objects.get().behind_since is None


def test_what_is_done_in_time_again_and_again_is_not_behind(wall: Wall) -> None:
    """Each quarter of an hour the first look finds something to do; that alone makes nobody late."""
    for minute in range(0, 120, 15):
        wall.shows(at(MONDAY, 8 + minute // 60, minute % 60))
    assert Tick.objects.get().behind_since == at(MONDAY, 9, 45)


def test_what_fails_again_and_again_is_behind_from_the_first_time(wall: Wall) -> None:
    wall.shows(at(MONDAY, 8))
    wall.fails = True
    for minute in range(16, 120, 15):
        with pytest.raises(RuntimeError, match="often"):
            wall.shows(at(MONDAY, 8 + minute // 60, minute % 60))
        statements.run("delete from procrastinate_jobs")
    assert Tick.objects.get().behind_since == at(MONDAY, 8, 16)


def test_simulated_days_run_every_moment(wall: Wall) -> None:
    JobDone.objects.create(job="late", day=MONDAY - timedelta(days=1), count=0, ran_at=wall.now)
    JobDone.objects.create(job="early", day=MONDAY - timedelta(days=1), count=0, ran_at=wall.now)
    JobDone.objects.create(job="often", day=MONDAY - timedelta(days=1), count=0, ran_at=wall.now, runs=96)
    ran = running.catch_up(MONDAY)
    assert ran.done == {"early": 1, "late": 1, "often": 96}
    assert [name for name, _ in wall.ran[:3]] == ["often", "early", "often"]
    assert JobDone.objects.get(job="often", day=MONDAY).count == 96
    assert running.catch_up(MONDAY).first is None


def test_simulated_days_go_on_in_the_middle(wall: Wall) -> None:
    JobDone.objects.create(job="early", day=MONDAY, count=0, ran_at=wall.now)
    JobDone.objects.create(job="often", day=MONDAY, count=90, ran_at=wall.now, runs=90)
    assert running.catch_up(MONDAY).done == {"late": 1, "often": 6}


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25), (MONDAY, 24)])
def test_an_hour_more_or_less(day: date, hours: int) -> None:
    moments = Job("hourly", 0, 0, jobs.silence, every=timedelta(hours=1)).moments(day)
    assert len(moments) == hours
    assert all(after - before == timedelta(hours=1) for before, after in pairwise(moments))


def test_half_past_two_exists_once_in_every_night() -> None:
    half_past_two = Job("late", 2, 30, jobs.silence)
    assert half_past_two.moments(SPRING) == [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)]
    assert half_past_two.moments(AUTUMN) == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_a_night_of_summer_time_runs_each_job_once(wall: Wall, day: date) -> None:
    wall.shows(at(day - timedelta(days=1), 12))
    minutes = [at(day, 0).astimezone(UTC) + timedelta(minutes=number) for number in range(0, 5 * 60, 10)]
    ran = [name for minute in minutes for name, _ in wall.shows(minute)]
    assert (ran.count("early"), ran.count("late")) == (1, 1)


def test_jobs_of_some_weekdays() -> None:
    weekly = Job("weekly", 4, 0, jobs.silence, weekdays=(0,))
    assert [len(weekly.moments(MONDAY + timedelta(days=number))) for number in range(8)] == [1, 0, 0, 0, 0, 0, 0, 1]


def test_one_clockwork_ticks_at_a_time(
    at_once: Callable[..., list[ticking.Ticked]], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = at(MONDAY, 8)
    monkeypatch.setattr(clock, "now", lambda: now)
    answers = at_once(*[lambda: ticking.tick(now, stalled_after=30) for _ in range(4)])
    queued = [track for answer in answers for track in answer.queued]
    waiting = statements.rows("select lock from procrastinate_jobs where status = 'todo'")
    statements.run("delete from procrastinate_jobs")
    assert sorted(waiting) == sorted({(ticking.mark(track),) for track in queued})
    assert queued.count(DAILY) == 1
    assert len(queued) == len(set(queued))


def test_names_are_not_used_twice() -> None:
    names = [job.name for job in TIMETABLE]
    assert len(names) == len(set(names))
    assert DAILY not in names


def test_every_job_in_the_timetable_is_one_of_the_jobs() -> None:
    """A job lives in doors/clockwork, where the next reader looks for it, and none is forgotten."""
    folder = Path(jobs.__file__).parent
    assert all(Path(job.run.__code__.co_filename).is_relative_to(folder) for job in TIMETABLE)


@pytest.mark.parametrize(
    ("job", "does"),
    [
        ("lost calls", records.close_lost),
        ("forget sounds", records.forget_sounds),
        ("wrong codes", wrong_codes.tell_households),
    ],
)
def test_jobs_of_the_telephone_line_are_in_the_timetable(
    job: str, does: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    moments: list[datetime] = []

    def noted(*, now: datetime) -> int:
        moments.append(now)
        return 7

    monkeypatch.setattr(f"{does.__module__}.{does.__name__}", noted)
    [there] = [each for each in TIMETABLE if each.name == job]
    [moment, *_] = there.moments(MONDAY)
    assert there.run(moment) == 7
    assert moments == [moment]
