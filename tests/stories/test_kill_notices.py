"""`kill -9` of whoever tells people, then again: everybody is told, nobody twice, nothing is half printed.

Processes really decide, mail (to a server that is a process), call and print on a database copied from the test's;
they are killed at moments that chance chooses, then one comes to its end.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from json import loads
from pathlib import Path
from random import Random
from typing import Any, Final

import psycopg
import pytest
from pypdf import PdfReader

from mails.mail_process import MailProcess
from mails.post_office import free_port
from serving.copies import address, copied, environment_of
from voucherline.bench import notices_seed
from voucherline.doors.clockwork.telling import MAILS

pytestmark = [pytest.mark.django_db(transaction=True, databases=["default", "owner"]), pytest.mark.begun_first]

WORK: Final = 600
MAILED, CALLED, WRITTEN = WORK * 7 // 10, WORK * 2 // 10, WORK // 10
NOW: Final = notices_seed.NOW.replace(hour=15)
"""When the post has its cut-off behind it and people are still called."""
SAME: Final = {
    "notices": "select household_id, fact_id, kind, recipient_id, state from notices_notice",
    "deliveries": "select n.fact_id, d.channel, d.rank, d.state, d.sent_to, d.said, d.pages"
    " from notices_delivery d join notices_notice n on n.id = d.notice_id",
    "prestations": "select id, state, told_how, household_due_at, company_yes, household_yes, silence_off, tray"
    " from prestations_prestation",
    "facts nobody decided about": "select fact_id from journal_untold",
}
"""What must be the same. Ids that are made anew with each attempt are left out, and moments: what was lost is made good
some minutes later. Clocks end at the same midnights all the same."""
KILLS: Final = {
    "while it decides": "select count(*) > 0 from pg_stat_activity"
    " where datname = current_database() and backend_xid is not null",
    "when some mails are noted": "select count(*) > 0 from notices_delivery"
    " where channel = 'email' and state = 'handed over'",
    "when many mails are noted": f"select count(*) > {MAILED // 2} from notices_delivery"
    " where channel = 'email' and state = 'handed over'",
    "in the middle of the calls": f"select count(*) > {CALLED // 2} from notices_delivery"
    " where channel = 'call' and state = 'told'",
    "while letters are set": "select count(*) > 0 from notices_print_run where printed_at is null",
}
"""When it is killed, each time a little later than this."""


@dataclass
class Town:
    """A database, a home and a mail server of its own."""

    name: str
    home: Path
    post: MailProcess

    def watch(self) -> psycopg.Connection[Any]:
        return psycopg.connect(address(self.name), autocommit=True)

    def tells(self, *moments: datetime) -> subprocess.Popen[str]:
        """Let a process begin to tell, as at one moment after the other."""
        script = self.home / "callees.json"
        script.write_text('{"usual": ["told"]}')
        environment = {
            **os.environ,
            **environment_of(self.name),
            "VOUCHERLINE_HOME": str(self.home),
            "VOUCHERLINE_MAIL_URLS": f"smtp://127.0.0.1:{self.post.port}",
            "VOUCHERLINE_CALLEES": str(script),
        }
        told = [moment.isoformat() for moment in moments]
        command = [sys.executable, str(Path(__file__).with_name("tellable.py")), *told]
        child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        assert child.stdout
        assert child.stdout.readline() == "begins\n"
        return child

    def tells_all(self, *moments: datetime) -> None:
        child = self.tells(*moments)
        child.communicate(timeout=200)
        assert child.returncode == 0

    def is_killed(self, moment: datetime, *, when: str, chance: Random) -> bool:
        """Kill whoever tells a little after something can be seen; False if it came to its end before."""
        child = self.tells(moment)
        with self.watch() as watcher:
            while child.poll() is None and not _yes(watcher, when):
                # A loop without a breath would take the processor from the one that is to be killed.
                watcher.execute("select pg_sleep(0.002)")
            time_to_die = time.monotonic() + chance.uniform(0, 0.2)
            while child.poll() is None and time.monotonic() < time_to_die:
                watcher.execute("select pg_sleep(0.002)")
        child.kill()
        child.communicate(timeout=60)
        return child.returncode == -signal.SIGKILL


def _yes(watcher: psycopg.Connection[Any], query: str) -> bool:
    row = watcher.execute(query.encode()).fetchone()
    return bool(row and row[0])


@contextmanager
def _town(label: str, folder: Path) -> Iterator[Town]:
    """A town of its own, as the test's database is now."""
    with copied(label) as name:
        town = Town(name, folder / label, MailProcess(free_port(), folder / label / "taken"))
        town.home.mkdir()
        town.post.start()
        try:
            yield town
        finally:
            town.post.stop()


@pytest.fixture
def towns(db: None, tmp_path: Path) -> Iterator[tuple[Town, Town]]:
    """Two alike: on one nobody is killed."""
    notices_seed.untold_work(WORK)
    with _town("quiet", tmp_path) as quiet, _town("killed", tmp_path) as killed:
        yield quiet, killed


def test_killed_at_every_step_and_yet_everybody_is_told_once(towns: tuple[Town, Town]) -> None:
    quiet, killed = towns
    # A day later the mails have told, and that is a fact as well of which somebody decides.
    later = (NOW + timedelta(hours=26), NOW + timedelta(hours=27))
    quiet.tells_all(NOW, *later)
    moment, died = NOW, []
    for name, when in KILLS.items():
        if killed.is_killed(moment, when=when, chance=Random()):
            died.append(name)
        # By then what the dead one had taken up counts as lost.
        moment += timedelta(minutes=16)
    killed.tells_all(moment, *later)

    assert len(died) >= len(KILLS) - 1, f"it was killed only {died}"
    _say_the_same(quiet, killed)
    with killed.watch() as there:
        _nobody_was_mailed_twice(killed, there, deaths=len(died))
        _every_run_is_whole(killed, there)
    assert len({mail.message_id for mail in quiet.post.taken}) == len(quiet.post.taken) == MAILED


def _say_the_same(quiet: Town, killed: Town) -> None:
    with quiet.watch() as one, killed.watch() as other:
        for what, query in SAME.items():
            expected, found = (sorted(map(repr, each.execute(query.encode()))) for each in (one, other))
            assert expected == found, f"{what} differ"
        assert _count(other, "select count(*) from journal_untold") == 0
        assert _count(other, "select count(*) from notices_notice") == WORK


def _nobody_was_mailed_twice(town: Town, there: psycopg.Connection[Any], *, deaths: int) -> None:
    """Each delivery has one Message-ID. A batch whose outcome the dead one could not note goes again under the same."""
    times = Counter(mail.message_id for mail in town.post.taken)
    deliveries = {
        f"<{id_.hex}" for (id_,) in there.execute("select id from notices_delivery where channel = 'email'").fetchall()
    }
    assert {id_.partition(".")[0] for id_ in times} == deliveries
    assert len(times) == MAILED
    again = [id_ for id_, count in times.items() if count > 1]
    assert len(again) <= MAILS * deaths
    lost = {
        f"<{id_.hex}"
        for (id_,) in there.execute(
            "select e.delivery_id from notices_delivery_event e join notices_delivery d on d.id = e.delivery_id"
            " where e.event = 'lost' and d.channel = 'email'"
        ).fetchall()
    }
    assert {id_.partition(".")[0] for id_ in again} <= lost


def _every_run_is_whole(town: Town, there: psycopg.Connection[Any]) -> None:
    """Each letter stands in one run, and the run's PDF and manifest hold as many as it says."""
    runs = there.execute("select name, letters, sheets, printed_at from notices_print_run").fetchall()
    assert sum(letters for _, letters, _, _ in runs) == WRITTEN
    for name, letters, sheets, printed_at in runs:
        folder = town.home / "letters" / name
        assert printed_at is not None
        assert len(loads((folder / "manifest.json").read_text())["letters"]) == letters
        assert -(-len(PdfReader(folder / "letters.pdf").pages) // 2) == sheets
        assert not list(folder.glob(".*.part"))
    assert {each.name for each in (town.home / "letters").iterdir()} == {name for name, *_ in runs}


def _count(there: psycopg.Connection[Any], query: str) -> int:
    row = there.execute(query.encode()).fetchone()
    return int(row[0]) if row else 0
