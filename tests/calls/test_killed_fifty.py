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
from calls.fifty_by_processes import CALLED_FROM, CALLING_FROM, HALF
from calls.telephones import needs_sipp, needs_voice
from calls.test_placing_killed import Home, prepared
from serving.served import until
from voucherline.bench.line.callees import SAYS_YES, SILENT, Callees
from voucherline.bench.line.captures import Press, capture, typed
from voucherline.bench.line.people import CODES, code_of, number_of
from voucherline.bench.line.telephones import Telephones, calling
from voucherline.config import places

pytestmark = [
    needs_sipp,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
SECONDS = 45
CODE_AFTER, YES_AFTER, YES_EVERY = 7, 11, 1.5
DECIDED = "select household_id from journal_fact where kind = 'PrestationConfirmed' and role = 'household'"
CALLED = [number_of(CALLED_FROM + place) for place in range(HALF)]
CALLING = [CALLING_FROM + place for place in range(HALF)]


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
    some = Callees.start(tmp_path / "some", port=home.trunk, seconds=100, everybody=SILENT)
    home.opens_line()
    until(lambda: home.rows("select count(*) from phone_line_call") == [(HALF,)])
    callers = call_in(tmp_path / "callers", home)
    until(lambda: len(home.rows(DECIDED)) >= HALF // 3)
    home.kills_lines()
    for telephones in (callers, some.telephones):
        telephones.end()

    decided = home.rows(DECIDED)
    assert len(set(decided)) == len(decided)
    assert home.rows("select count(*) from phone_line_call") == [(2 * HALF,)]
    assert home.planned("state, attempts") == {("under way", 1)}
    home.does("rescue")
    assert home.planned("state") == {("waiting",)}

    everybody = Callees.start(tmp_path / "everybody", port=home.trunk, seconds=200, everybody=SAYS_YES)
    home.opens_line("later")
    again = call_in(tmp_path / "again", home)
    until(lambda: home.planned("state") == {("told",)})
    until(lambda: len(home.rows(DECIDED)) >= 2 * HALF)
    for telephones in (again, everybody.telephones):
        telephones.end()

    assert set(decided) <= set(home.rows(DECIDED))
    assert len(set(home.rows(DECIDED))) == len(home.rows(DECIDED)) == 2 * HALF
    assert everybody.called() == dict.fromkeys(CALLED, 1)
    home.does("audit")


def call_in(folder: Path, home: FiftyHome) -> Telephones:
    """Everybody who was told calls, keys in its code, and says yes again and again."""
    folder.mkdir()
    captures = []
    for place in CALLING:
        captures.append(folder / f"{place}.pcap")
        yes: list[Press] = []
        # They answer one after the other: some have said yes when others are still asked.
        late = 0.4 * (place - CALLING_FROM)
        while (after := YES_AFTER + late + YES_EVERY * len(yes)) < SECONDS - 1:
            yes.append((after, "1"))
        captures[-1].write_bytes(capture([*typed(CODE_AFTER, CODES[code_of(place)]), *yes], seconds=SECONDS))
    rows = [f"{number_of(place)};{place - CALLING_FROM}" for place in CALLING]
    script = calling(captures, seconds=SECONDS, called="line", keys=96)
    return Telephones.start(
        folder, script, rows=rows, to=home.port, media=free_port(), rate=HALF, calls=HALF, seconds=100
    )
