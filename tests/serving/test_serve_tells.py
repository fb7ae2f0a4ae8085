"""A `voucherline serve` that tells people, killed in the middle: everybody is told, each by one mail."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from mails.mail_process import MailProcess
from mails.post_office import free_port
from serving.served import Served, environment, serve, until
from voucherline.config import places
from voucherline.config.embedded import destroy
from voucherline.doors.clockwork.telling import MAILS

pytestmark = pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story")

WORK = 1_000
MAILED = WORK * 7 // 10
SEED = f"""
import django; django.setup()
from voucherline.bench import notices_seed
from voucherline.config.embedded import database
with database():
    notices_seed.untold_work({WORK})
"""


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailProcess]:
    post = MailProcess(free_port(), tmp_path / "taken.jsonl")
    post.start()
    monkeypatch.setenv("VOUCHERLINE_MAIL_URLS", f"smtp://127.0.0.1:{post.port}")
    yield post
    post.stop()


@pytest.fixture
def served(tmp_path: Path, post: MailProcess) -> Iterator[Served]:
    home = tmp_path / "home"
    for words in (["-m", "voucherline.config.command_line", "db", "init"], ["-c", SEED]):
        subprocess.run([sys.executable, *words], env=environment(home), check=True, capture_output=True)
    served = serve(home)
    yield served
    served.supervisor.poll()
    for pid in served.everybody():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    destroy(home)


def test_clockwork_and_workers_are_killed_in_the_middle(served: Served, post: MailProcess) -> None:
    until(lambda: len(post.taken) > MAILED // 10)
    before = served.children()
    for name, pid in before.items():
        if name == "clockwork" or name.startswith("worker"):
            os.kill(pid, signal.SIGKILL)
    at_the_kill = len(post.taken)

    until(lambda: served.children().keys() == before.keys())
    with served.database() as there:
        there.autocommit = True
        ten_minutes_pass_for_what_the_dead_had_taken_up(there)
        until(lambda: left(there) == 0, seconds=150)

        asked = mails_about_the_work(there)
    assert at_the_kill < MAILED, "they were killed in the middle"
    assert len(asked) == MAILED
    times = Counter(mail.message_id.partition(".")[0].lstrip("<") for mail in post.taken)
    assert asked <= times.keys()
    # Whoever died between the server's answer and his note left one batch of a hundred of which nobody knows.
    assert sum(count - 1 for count in times.values()) <= MAILS * sum(name.startswith("worker") for name in before)


def mails_about_the_work(there: psycopg.Connection) -> set[str]:
    """Their names; the days made good since January brought news of their own."""
    found = there.execute(
        "select d.id from notices_delivery d join notices_notice n on n.id = d.notice_id"
        " where d.channel = 'email' and n.kind = 'prestation to answer'"
    )
    return {id_.hex for (id_,) in found.fetchall()}


def ten_minutes_pass_for_what_the_dead_had_taken_up(there: psycopg.Connection) -> None:
    there.execute("update notices_delivery set due_at = now() where channel = 'email' and state = 'under way'")


def left(there: psycopg.Connection) -> int:
    [(count,)] = there.execute(
        "select count(*) from notices_delivery where channel = 'email' and state in ('waiting', 'under way')"
    ).fetchall()
    return int(count)
