"""Lines that place planned calls are killed while people listen: others call again, and everybody answers once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg
import pytest

from calls.exchanges import free_port, sound_ports
from calls.placed_by_processes import HOUSEHOLDS
from calls.sounds import curt_speech
from calls.telephones import SippRun, Telephone, expect, needs_sipp, needs_voice, pause, press
from serving.served import environment, until
from voucherline.config import places
from voucherline.config.embedded import Server, destroy

pytestmark = [
    pytest.mark.begun_first,
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
PATIENT_KEYS = 40
"""Whoever presses 1 again and again hears the news, says yes to it, and says so once more, however slow the line is."""


@dataclass
class Home:
    """A home with planned calls, and the lines that place them."""

    folder: Path
    trunk: int
    lines: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @cached_property
    def database(self) -> psycopg.Connection:
        return Server(self.folder).connect(places.DATABASE_NAME)

    def does(self, word: str) -> None:
        done = subprocess.run(self._command(word), env=self._environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr

    def opens_line(self, word: str = "now") -> None:
        first, last = sound_ports()
        command = [*self._command(word), "line", "run", "--sip-port=0", f"--rtp-ports={first}-{last}"]
        first, last = sound_ports()
        with (self.folder.parent / f"line{len(self.lines)}.log").open("wb") as log:
            ports = {"VOUCHERLINE_SIP_CALLING_PORTS": f"{first}-{last}"}
            self.lines.append(subprocess.Popen(command, env=self._environment | ports, stderr=log))

    def kills_lines(self) -> None:
        for line in self.lines:
            line.kill()
            line.wait()
        self.lines.clear()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.database.execute(query).fetchall()

    def calls(self, what: str) -> set[tuple[Any, ...]]:
        return set(self.rows(f"select {what} from notices_delivery where channel = 'call'"))

    def _command(self, word: str) -> list[str]:
        return [sys.executable, "-m", "calls.placed_by_processes", word]

    @property
    def _environment(self) -> dict[str, str]:
        settings = {"DJANGO_SETTINGS_MODULE": "voucherline.config.settings", "VOUCHERLINE_MAIL_URLS": ""}
        settings |= curt_speech(self.folder.parent)
        return environment(self.folder) | settings | {"VOUCHERLINE_SIP_TRUNK": f"127.0.0.1:{self.trunk}"}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with prepared(Home(tmp_path / "home", free_port())) as home:
        yield home


@contextmanager
def prepared(home: Home) -> Iterator[Home]:
    """Its database is there as long as the story lasts, whoever is killed."""
    made = home._environment
    holding = subprocess.Popen(home._command("prepare"), env=made, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert holding.stdin
    assert holding.stdout
    assert holding.stdout.readline() == b"prepared\n"
    home.database.autocommit = True
    try:
        yield home
    finally:
        home.database.close()
        home.kills_lines()
        holding.stdin.close()
        holding.wait()
        destroy(home.folder)


def test_killed_while_people_listen(home: Home, tmp_path: Path) -> None:
    silent = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'), pause(60))
    listening = silent.start(tmp_path, port=home.trunk, calls=HOUSEHOLDS, at_once=HOUSEHOLDS)
    home.opens_line()
    until(lambda: home.rows("select count(*) from phone_line_call") == [(HOUSEHOLDS,)])
    home.kills_lines()
    listening.process.kill()
    listening.process.wait()
    assert home.calls("state, attempts") == {("under way", 1)}

    home.does("rescue")
    answering = _answers(tmp_path, home.trunk)
    home.opens_line("later")
    home.opens_line("later")
    until(lambda: home.calls("state") == {("told",)})
    answering.process.kill()

    answers = "select household_id from journal_fact where kind = 'PrestationConfirmed' and role = 'household'"
    assert len(home.rows(answers)) == len(set(home.rows(answers))) == HOUSEHOLDS
    assert home.calls("attempts, sent_to <> ''") == {(1, True)}
    assert home.rows("select count(*) from phone_line_call where told") == [(HOUSEHOLDS,)]
    assert home.rows("select distinct told_how from prestations_prestation") == [("call",)]
    home.does("audit")


def _answers(folder: Path, port: int) -> SippRun:
    """Everybody who is called answers, and presses 1 until the line has said goodbye."""
    answers = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    answers.then(*[step for _ in range(PATIENT_KEYS) for step in (pause(0.5), press("1"))])
    return answers.start(folder, port=port, calls=HOUSEHOLDS, at_once=HOUSEHOLDS)
