"""The line's process is killed during fifty calls, in and out: nothing decided is lost, nothing decided twice."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from calls.exchanges import free_port
from calls.fifty_by_processes import CALLED_FROM, CALLING_FROM, CODE, HALF
from calls.keypads import press_as_offered
from calls.telephones import SippRun, Telephone, expect, needs_sipp, needs_voice
from calls.test_placing_killed import Home, prepared
from serving.served import until
from voucherline.bench.line.callees import SAYS_YES, Callees
from voucherline.bench.line.people import number_of
from voucherline.config import places

pytestmark = [
    pytest.mark.begun_first,
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
SAY_YES = 16
"""So many of those who call in, and of those who are called, have said yes when the line dies, or say it just then."""
SOME = range(1, SAY_YES + 1)
CALLED = [number_of(CALLED_FROM + place) for place in range(HALF)]
CALLING = [number_of(CALLING_FROM + place) for place in range(HALF)]
NUMBER_OF_CALLS = "select count(*) from phone_line_call"
ASKED = """
select count(distinct step.call_id) from phone_line_call_step step join phone_line_call call on call.id = step.call_id
 where call.dialogue = %s and step.step = any(%s) and step.what = 'said'
"""
CALLS_IN, CALLS_OUT = "household-calls", "line-calls-work"
DECIDED = """
select telephone from journal_fact fact join households_household household on household.id = fact.household_id,
       unnest(household.telephones) telephone
 where fact.kind = 'PrestationConfirmed' and fact.role = 'household'
"""
HEARD_IT_IS_DONE = """
select call.number from phone_line_call_step step join phone_line_call call on call.id = step.call_id
 where step.step = 'confirmed' and step.what = 'said'
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

    def asked(self, *questions: str, dialogue: str = CALLS_IN) -> int:
        """In how many calls, of those who call in or of the others, it came to one of these."""
        [(calls,)] = self.database.execute(ASKED, [dialogue, list(questions)]).fetchall()
        return int(calls)

    def decided(self, of: Collection[str] = (*CALLED, *CALLING)) -> list[str]:
        """Who has said yes, as often as it was written down."""
        return [number for (number,) in self.rows(DECIDED) if number in of]

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
    the_line_dies(home, tmp_path)


def the_line_dies(home: FiftyHome, folder: Path) -> None:
    """It dies while people say yes, whether they called or were called, and comes back."""
    with saying_yes(home, folder):
        home.kills_lines()

    decided = home.decided()
    assert len(set(decided)) == len(decided)
    assert {number for (number,) in home.rows(HEARD_IT_IS_DONE)} <= set(decided)
    assert home.rows(NUMBER_OF_CALLS) == [(2 * HALF,)]
    assert home.planned("attempts") == {(1,)}
    home.does("rescue")
    assert home.planned("state") <= {("waiting",), ("told",)}

    everybody = Callees.start(folder / "everybody", port=home.trunk, seconds=300, everybody=SAYS_YES)
    undecided = HALF - len(home.decided(CALLING))
    home.opens_line("later")
    again = call_in(folder, home, calls=2 * HALF)
    again.goes_on(until=lambda: home.asked("sure of yes") == SAY_YES + undecided, calls=range(1, HALF + 1))
    again.goes_on(until=lambda: len(home.decided(CALLING)) >= HALF, calls=range(1, HALF + 1))
    until(lambda: home.planned("state") <= {("told",), ("dropped",)})
    again.process.kill()
    everybody.telephones.end()

    assert set(decided) <= set(home.decided())
    assert sorted(home.decided()) == sorted((*CALLED, *CALLING))
    # Who has answered is not called about it again.
    assert everybody.called() == dict.fromkeys(set(CALLED) - set(decided), 1)
    home.does("audit")


@contextmanager
def saying_yes(home: FiftyHome, folder: Path) -> Iterator[None]:
    """Half of fifty call in, half are called; some of each have just said yes, others say it, all are connected."""
    called = are_called(folder, home)
    home.opens_line()
    until(lambda: home.rows(NUMBER_OF_CALLS) == [(HALF,)])
    callers = call_in(folder, home, calls=HALF)
    out = {"dialogue": CALLS_OUT}
    called.goes_on(until=lambda: home.asked("work", **out) == SAY_YES, calls=SOME)
    callers.goes_on(until=lambda: home.asked("sure of yes") == SAY_YES, calls=SOME)
    called.goes_on(until=lambda: home.asked("sure of yes", **out) == SAY_YES, calls=SOME)
    callers.goes_on(until=lambda: len(home.decided(CALLING)) >= SAY_YES // 2, calls=SOME)
    called.goes_on(until=lambda: home.decided(CALLED), calls=SOME)
    yield
    for telephones in (called, callers):
        telephones.process.kill()
        telephones.process.wait()


def are_called(folder: Path, home: FiftyHome) -> SippRun:
    """Everybody who is to be called answers, and then does only what the story says."""
    own = folder / "called"
    own.mkdir()
    answers = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    for _ in range(3):
        answers.waits().then(press_as_offered(own, "1"))
    return answers.waits().start(own, port=home.trunk, calls=HALF, at_once=HALF)


def call_in(folder: Path, home: FiftyHome, *, calls: int) -> SippRun:
    """Everybody who was told calls and keys in the code; so they are that many calls, each asked for an answer."""
    caller = Telephone(number="[field0]").calls().waits_and_presses(CODE, "1", "1").waits()
    to, port, many = home.port, free_port(), HALF
    calling = caller.start(folder, to=to, port=port, calls=many, at_once=many, numbers=CALLING)
    until(lambda: home.asked("code") == calls)
    calling.goes_on(until=lambda: home.asked("work", "menu", "first menu") == calls, calls=range(1, many + 1))
    return calling
