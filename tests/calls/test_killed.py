"""The line's process is killed in the middle of a call: nothing is half done, and the next call does it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from calls.exchanges import free_port, sound_ports
from calls.telephones import Telephone, needs_sipp, needs_voice, pause, press
from serving.served import environment
from voucherline.config import places
from voucherline.config.embedded import Server, destroy

pytestmark = [
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
COMMAND = (sys.executable, "-m", "voucherline.config.command_line")
CODE = "40917"


@dataclass
class Home:
    """A home whose line is answered by a process of its own."""

    folder: Path
    household: str
    work: str
    port: int
    line: subprocess.Popen[bytes] | None = None

    def answers(self) -> None:
        first, last = sound_ports()
        command = [*COMMAND, "line", "run", f"--sip-port={self.port}", f"--rtp-ports={first}-{last}"]
        log = self.folder.parent / "line.log"
        with log.open("wb") as file:
            self.line = subprocess.Popen(command, env=self.environment, stderr=file)
        deadline = time.monotonic() + 60
        while b"answers at" not in log.read_bytes():
            assert self.line.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.05)

    @property
    def environment(self) -> dict[str, str]:
        return environment(self.folder) | {"DJANGO_SETTINGS_MODULE": "voucherline.config.settings"}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with Server(self.folder).connect(places.DATABASE_NAME) as connection:
            return connection.execute(query).fetchall()

    def is_clean(self) -> bool:
        return subprocess.run([*COMMAND, "audit"], env=self.environment, capture_output=True).returncode == 0


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    folder = tmp_path / "home"
    made = {**os.environ, **environment(folder), "DJANGO_SETTINGS_MODULE": "voucherline.config.settings"}
    subprocess.run([*COMMAND, "db", "init"], env=made, check=True, capture_output=True)
    prepared = subprocess.run([sys.executable, "-m", "calls.prepared"], env=made, check=True, capture_output=True)
    home = Home(folder, **json.loads(prepared.stdout), port=free_port())
    home.answers()
    yield home
    if home.line:
        home.line.kill()
        home.line.wait()
    destroy(folder)


def test_killed_between_an_answer_and_its_last_word(home: Home, tmp_path: Path) -> None:
    assert home.line is not None
    answered = Telephone(number="092223344").calls().then(press(CODE), pause(1), press("1"), pause(0.3))
    told = answered.then(pause(5)).hangs_up_in_vain()
    caller = told.start(tmp_path, to=home.port)
    _until(lambda: home.rows("select 1 from phone_line_call_step where step = 'sure of yes'"))
    home.line.kill()
    home.line.wait()
    home.answers()
    # The telephone learns from the next process that its call is no more.
    caller.ends_well()

    assert home.rows("select household_yes from prestations_prestation") in ([("",)], [(None,)])
    assert home.rows("select ended_at from phone_line_call") == [(None,)]
    assert home.is_clean()

    again = Telephone(number="092223344").calls().then(press(CODE), pause(1), press("1"), pause(1), press("7"))
    again.then(pause(1)).hangs_up().start(tmp_path, to=home.port).ends_well()

    _until(lambda: home.rows("select 1 from phone_line_call where outcome = 'hung up'"))
    assert home.rows("select household_yes from prestations_prestation") == [("person",)]
    assert home.is_clean()


def _until(look: Any) -> None:
    deadline = time.monotonic() + 30
    while not look():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)
