"""The line's process is killed in the middle of a call: nothing is half done, and the next call does it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from calls.exchanges import free_port, sound_ports
from calls.sounds import curt_speech
from calls.telephones import SippRun, Telephone, needs_sipp, needs_voice
from serving.served import environment, until
from voucherline.config import places
from voucherline.config.embedded import Server, destroy

pytestmark = [
    pytest.mark.begun_first,
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
COMMAND = (sys.executable, "-m", "voucherline.config.command_line")
CODE = "40917"
DECIDED = "select 1 from prestations_prestation where household_yes = 'person'"


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
        until(lambda: b"answers at" in log.read_bytes())

    @property
    def environment(self) -> dict[str, str]:
        settings = {"DJANGO_SETTINGS_MODULE": "voucherline.config.settings"} | curt_speech(self.folder.parent)
        return environment(self.folder) | settings

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
    answered = Telephone(number="092223344").calls().waits_and_presses(CODE, "1")
    caller = answered.waits().hangs_up_in_vain().start(tmp_path, to=home.port, port=free_port())
    says_yes(home, caller, calls=1)
    home.line.kill()
    home.line.wait()
    home.answers()
    # The telephone learns from the next process that its call is no more.
    caller.goes_on(until=caller.has_ended)
    caller.ends_well()

    assert home.rows("select household_yes from prestations_prestation") in ([("",)], [(None,)])
    assert home.rows("select ended_at from phone_line_call") == [(None,)]
    assert home.is_clean()

    again = Telephone(number="092223344").calls(remembers_line=True).waits_and_presses(CODE, "1", "7")
    caller = again.waits().hangs_up().start(tmp_path, to=home.port, port=free_port())
    says_yes(home, caller, calls=2)
    caller.goes_on(until=lambda: home.rows(DECIDED))
    caller.goes_on(until=caller.has_ended)
    caller.ends_well()

    until(lambda: home.rows("select 1 from phone_line_call where outcome = 'hung up'"))
    assert home.rows("select household_yes from prestations_prestation") == [("person",)]
    assert home.is_clean()


def says_yes(home: Home, caller: SippRun, *, calls: int) -> None:
    """In the call that is so many, somebody says yes, and is asked whether that is right."""

    def asked(question: str) -> Callable[[], bool]:
        asks = f"select distinct call_id from phone_line_call_step where step = '{question}' and what = 'said'"
        return lambda: len(home.rows(asks)) == calls

    until(asked("code"))
    caller.goes_on(until=asked("work"))
    caller.goes_on(until=asked("sure of yes"))
