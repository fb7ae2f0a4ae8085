"""The line's process is killed during fifty calls, in and out: nothing decided is lost, nothing decided twice."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from calls.exchanges import free_port
from calls.fifty_by_processes import CALLED_FROM, CALLING_FROM, CODE, HALF
from calls.telephones import SippRun, Telephone, needs_sipp, needs_voice
from calls.test_placing_killed import Home, prepared
from serving.served import until
from voucherline.bench.line.callees import SAYS_YES, SILENT, Callees
from voucherline.bench.line.people import number_of
from voucherline.config import places

pytestmark = [
    pytest.mark.begun_first,
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
SAY_YES = 16
"""So many of those who call in have said yes when the line dies, or say it just then."""
DECIDED = "select household_id from journal_fact where kind = 'PrestationConfirmed' and role = 'household'"
CALLED = [number_of(CALLED_FROM + place) for place in range(HALF)]
CALLING = [number_of(CALLING_FROM + place) for place in range(HALF)]
ASKED = """
select count(distinct step.call_id) from phone_line_call_step step join phone_line_call call on call.id = step.call_id
 where call.dialogue = 'household-calls' and step.step = any(%s) and step.what = 'said'
"""


@dataclass
class FiftyHome(Home):
    """Its line is called, and calls."""

    port: int = field(default_factory=free_port)

    def opens_line(self, word: str = "now") -> None:
        # Below the ports that the system gives away, so that nobody else takes one of a hundred calls.
        first = 20_000 + os.getpid() % 40 * 300
        command = [*self._command(word), "line", "run", f"--sip-port={self.port}", f"--rtp-ports={first}-{first + 149}"]
        log = self.folder.parent / f"line{len(self.lines)}.log"
        ports = {"VOUCHERLINE_SIP_CALLING_PORTS": f"{first + 150}-{first + 299}"}
        with log.open("wb") as file:
            self.lines.append(subprocess.Popen(command, env=self._environment | ports, stderr=file))
        until(lambda: b"answers at" in log.read_bytes())

    def planned(self, what: str) -> set[tuple[Any, ...]]:
        """How the calls stand of those who are to be called."""
        theirs = "household_id in (select id from households_household where telephones <@ %s::text[])"
        query = f"select {what} from notices_delivery where channel = 'call' and {theirs}"
        return set(self.database.execute(query, [CALLED]).fetchall())

    def asked(self, *questions: str) -> int:
        """In how many calls of those who call in it came to one of these."""
        [(calls,)] = self.database.execute(ASKED, [list(questions)]).fetchall()
        return int(calls)

    def _command(self, word: str) -> list[str]:
        return [each.replace("placed_by", "fifty_by") for each in super()._command(word)]

    @property
    def _environment(self) -> dict[str, str]:
        return super()._environment | {"VOUCHERLINE_CALL_CEILING": str(2 * HALF)}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[FiftyHome]:
    with prepared(FiftyHome(tmp_path / "home", free_port())) as home:
        assert isinstance(home, FiftyHome)
        yield home


def test_killed_during_fifty_calls(home: FiftyHome, tmp_path: Path) -> None:
    some = Callees.start(tmp_path / "some", port=home.trunk, seconds=300, everybody=SILENT)
    home.opens_line()
    until(lambda: home.rows("select count(*) from phone_line_call") == [(HALF,)])
    callers = call_in(tmp_path, home, calls=HALF)
    callers.goes_on(until=lambda: home.asked("sure of yes") == SAY_YES, calls=range(1, SAY_YES + 1))
    callers.goes_on(until=lambda: len(home.rows(DECIDED)) >= SAY_YES // 2, calls=range(1, SAY_YES + 1))
    home.kills_lines()
    callers.process.kill()
    some.telephones.end()

    decided = home.rows(DECIDED)
    assert len(set(decided)) == len(decided)
    assert home.rows("select count(*) from phone_line_call") == [(2 * HALF,)]
    assert home.planned("state, attempts") == {("under way", 1)}
    home.does("rescue")
    assert home.planned("state") == {("waiting",)}

    everybody = Callees.start(tmp_path / "everybody", port=home.trunk, seconds=300, everybody=SAYS_YES)
    undecided = HALF - len(home.rows(DECIDED))
    home.opens_line("later")
    again = call_in(tmp_path, home, calls=2 * HALF)
    again.goes_on(until=lambda: home.asked("sure of yes") == SAY_YES + undecided, calls=range(1, HALF + 1))
    again.goes_on(until=lambda: len(home.rows(DECIDED)) >= 2 * HALF, calls=range(1, HALF + 1))
    until(lambda: home.planned("state") == {("told",)})
    again.process.kill()
    everybody.telephones.end()

    assert set(decided) <= set(home.rows(DECIDED))
    assert len(set(home.rows(DECIDED))) == len(home.rows(DECIDED)) == 2 * HALF
    assert everybody.called() == dict.fromkeys(CALLED, 1)
    home.does("audit")


def call_in(folder: Path, home: FiftyHome, *, calls: int) -> SippRun:
    """Everybody who was told calls and keys in the code; so they are that many calls, each asked for an answer."""
    caller = Telephone(number="[field0]").calls().waits_and_presses(CODE, "1", "1").waits()
    to, port, many = home.port, free_port(), HALF
    calling = caller.start(folder, to=to, port=port, calls=many, at_once=many, numbers=CALLING)
    until(lambda: home.asked("code") == calls)
    calling.goes_on(until=lambda: home.asked("work", "menu", "first menu") == calls, calls=range(1, many + 1))
    return calling
