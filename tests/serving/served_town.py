"""A town that a real `voucherline serve` tells: a database, a home, a mail server and a clock of its own."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import psycopg

from mails.mail_process import MailProcess
from mails.post_office import free_port
from serving.copies import address, copied, environment_of, within
from serving.served import Served, serve, until
from voucherline.doors.clockwork.timetable import DAILY, TIMETABLE
from voucherline.kernel.time import brussels_day
from voucherline.notices import actions as notices
from voucherline.notices.mail.values import Action, Bounce
from voucherline.notices.models import Delivery, Notice, PrintRun

PATIENCE: Final = 300
"""Seconds for what takes a few; a machine may be busy with others."""
A_WHILE: Final = timedelta(minutes=5)
LAST_OF_THE_DAY: Final = max(
    (job for job in TIMETABLE if job.track == DAILY), key=lambda job: (job.hour, job.minute)
).name
LEFT: Final = """
select (select count(*) from journal_untold where happened_at <= %(now)s)
     + (select count(*) from notices_delivery where state = 'waiting' and due_at <= %(now)s)
     + (select count(*) from notices_delivery where state = 'under way' and run_id is null)
     + (select count(*) from notices_delivery where state = 'handed over' and due_at <= %(now)s)
     + (select count(*) from notices_print_run where printed_at is null)
     + (select count(*) from prestations_prestation where household_due_at <= %(now)s or company_due_at <= %(now)s)
     + (select count(*) from (values (%(today)s::date)) as today (day)
         where not exists (select from clockwork_job_done done where done.job = %(last)s and done.day = today.day))
"""
"""In: now, today, the last job of a day. Out: how much is to be done by now."""
IDLE: Final = """
select not exists (select from procrastinate_jobs where status in ('todo', 'doing'))
       and exists (select from clockwork_tick where ticked_at >= %(since)s)
"""
"""In: since when. Out: has somebody looked at the timetable since then, and has all been done that was due?"""
WAITING_FOR: Final = """
select count(*) from pg_stat_activity where pg_blocking_pids(pid) @> array[%(pid)s::int]
"""
"""In: whose lock. Out: how many wait for it."""


@dataclass
class Town:
    """What a test sees of it, and does in it."""

    name: str
    home: Path
    post: MailProcess
    _served: Served | None = None
    kills: int = 0

    def opens(self) -> None:
        """Begin to serve."""
        surroundings = {
            **environment_of(self.name),
            "DJANGO_SETTINGS_MODULE": "serving.settings_with_a_clock",
            # A worker that lives and has to wait for its turn on a busy machine is not dead.
            "VOUCHERLINE_STALLED_SECONDS": "5",
            "VOUCHERLINE_TEST_CLOCK": str(self.ahead),
            "VOUCHERLINE_MAIL_URLS": f"smtp://127.0.0.1:{self.post.port}",
            "VOUCHERLINE_CALLEES": str(self.home / "callees.json"),
        }
        self._served = serve(self.home, "workers", "clockwork", "--workers", "1", **surroundings)

    @property
    def served(self) -> Served:
        assert self._served, "it is open"
        return self._served

    def closes(self) -> None:
        """End all that belongs to it, in whatever state it is."""
        if self._served:
            self._served.kill()
            for pid in self._served.processes():
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)

    @property
    def ahead(self) -> Path:
        return self.home / "clock"

    @property
    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=float(self.ahead.read_text()))

    def turns_the_clock_to(self, moment: datetime) -> None:
        assert moment > self.now, "nobody's clock goes back"
        set_clock(self.ahead, moment)

    def watch(self) -> psycopg.Connection[Any]:
        return psycopg.connect(address(self.name), autocommit=True)

    def comes_to_rest(self) -> None:
        """Wait until all that is due by its clock is done."""
        with self.watch() as there:

            def rests() -> bool:
                now = self.now
                values = {"now": now, "today": brussels_day(now), "last": LAST_OF_THE_DAY}
                return not one(there, LEFT, values)

            self.goes_on_until(rests)

    def goes_on_until(self, look: Callable[[], bool]) -> None:
        """Let a while pass whenever all is done that was due: then the next round begins, and at last what a dead one
        had taken up counts as lost."""
        since = self.now
        with self.watch() as there:

            def seen() -> bool:
                nonlocal since
                if look():
                    return True
                if one(there, IDLE, {"since": since}) and self.is_whole():
                    since = self.now + A_WHILE
                    self.turns_the_clock_to(since)
                return False

            until(seen, seconds=PATIENCE, every=0.3)

    def is_whole(self) -> bool:
        return {"clockwork", "worker 1"} <= self.served.children().keys()

    @contextmanager
    def held_up(self, *statements: str) -> Iterator[psycopg.Connection[Any]]:
        """Let whoever comes to these rows wait for us."""
        with psycopg.connect(address(self.name)) as ours:
            for statement in statements:
                ours.execute(statement.encode())
            yield ours
            ours.rollback()

    def waiting_for(self, ours: psycopg.Connection[Any]) -> int:
        """How many wait for what we hold."""
        with self.watch() as there:
            return int(one(there, WAITING_FOR, {"pid": ours.info.backend_pid}))

    def everybody_is_killed(self) -> None:
        """`kill -9` of the clockwork and of all workers, at once."""
        for pid in self.served.children().values():
            os.kill(pid, signal.SIGKILL)
        self.kills += 1

    def is_posted(self) -> None:
        """An operator brings all runs to the post."""
        with within(self.name):
            for run in PrintRun.objects.filter(handed_over_at=None).order_by("name"):
                notices.hand_over_run(run.name, now=self.now)

    def comes_back(self, channel: str, state: str, *, each: int) -> int:
        """Some of what was sent comes back: every so manieth by the prestation that it was about."""
        with within(self.name):
            about = {each.id: (each.subject_id, each.kind, each.recipient_id) for each in Notice.objects.all()}
            there = Delivery.objects.filter(channel=channel, state=state).values_list("notice_id", "rank", "id")
            chosen = sorted((about[notice], rank, id_) for notice, rank, id_ in there)[::each]
            for _, _, id_ in chosen:
                if channel == "email":
                    notices.bounced(Bounce(id_, Action.FAILED, "5.1.1", "unknown"), now=self.now)
                else:
                    notices.letter_returned(id_, words="moved", now=self.now)
        return len(chosen)


def set_clock(file: Path, moment: datetime) -> None:
    """Let the clock show a moment now."""
    written = file.with_suffix(".new")
    written.write_text(str((moment - datetime.now(UTC)).total_seconds()))
    written.rename(file)


def one(there: psycopg.Connection[Any], query: str, values: dict[str, Any] | None = None) -> Any:
    """The one value that a query answers."""
    row = there.execute(query.encode(), values).fetchone()
    assert row
    return row[0]


@contextmanager
def town(label: str, folder: Path, *, begins: datetime, callees: dict[str, list[str]]) -> Iterator[Town]:
    """As the test's database is now, its clock at a moment; it is not served yet."""
    home = folder / label
    home.mkdir()
    (home / "callees.json").write_text(json.dumps(callees))
    set_clock(home / "clock", begins)
    post = MailProcess(free_port(), folder / f"{label}.taken")
    with copied(label) as name:
        there = Town(name, home, post)
        post.start()
        try:
            yield there
        finally:
            there.closes()
            post.stop()
