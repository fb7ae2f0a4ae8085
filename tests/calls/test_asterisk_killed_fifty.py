"""Asterisk is killed during fifty calls, and the line that leads them: no decision is lost or doubled."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from calls.asterisks import needs_asterisk
from calls.exchanges import free_port
from calls.fifty_by_processes import HALF
from calls.telephones import needs_sipp, needs_voice
from calls.test_killed_fifty import (
    CALLED,
    CALLING,
    NUMBER_OF_CALLS,
    SAY_YES,
    FiftyHome,
    call_in,
    saying_yes,
    the_line_dies,
)
from calls.test_placing_killed import prepared
from serving.served import until
from voucherline.bench.line.callees import SAYS_YES, Callees
from voucherline.config import places
from voucherline.doors.phone_line.drivers.asterisk import names
from voucherline.doors.phone_line.drivers.asterisk.ari import authorization
from voucherline.doors.phone_line.drivers.asterisk.configuring import Trunk
from voucherline.doors.phone_line.drivers.asterisk.secret import NAME
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk, discard, start_own

pytestmark = [
    pytest.mark.begun_first,
    needs_sipp,
    needs_asterisk,
    needs_voice,
    pytest.mark.skipif(bool(places.database_url()), reason="the home's own server is part of the story"),
]
UNDER_WAY = "select count(*) from phone_line_call where ended_at is null"


@dataclass
class LedHome(FiftyHome):
    """Its line leads an Asterisk that may be killed."""

    asterisk: StartedAsterisk | None = None

    def opens_line(self, word: str = "now") -> None:
        assert self.asterisk
        password = self.folder / NAME
        password.touch(mode=0o600)
        password.write_text(self.asterisk.plan.password, encoding="ascii")
        super().opens_line(word)

    def leads_it(self) -> bool:
        """Has the line found its exchange again, to answer and to call?"""
        assert self.asterisk
        asked = urllib.request.Request(
            f"{self.asterisk.url}/ari/applications", headers=authorization(self.asterisk.plan.password)
        )
        with urllib.request.urlopen(asked, timeout=60) as answer:
            found = {each["name"] for each in json.load(answer)}
        return {names.answering(1), names.calling(1)} <= found

    def next_calls(self) -> datetime:
        """When everybody who was called in vain is called again."""
        [(planned,)] = self.rows("select max(due_at) from notices_delivery where state = 'waiting'")
        assert isinstance(planned, datetime)
        return planned

    @property
    def _environment(self) -> dict[str, str]:
        led = {"VOUCHERLINE_ASTERISK": self.asterisk.url} if self.asterisk else {}
        return super()._environment | led


@pytest.fixture
def mortal(home: LedHome) -> Iterator[StartedAsterisk]:
    """The home's Asterisk, whose trunk leads to those who are called."""
    home.asterisk = start_own(trunk=Trunk("127.0.0.1", home.trunk, asked_every=0), sip_port=home.port)
    yield home.asterisk
    home.kills_lines()
    discard(home.asterisk)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[LedHome]:
    with prepared(LedHome(tmp_path / "home", free_port())) as home:
        assert isinstance(home, LedHome)
        yield home


def test_asterisk_is_killed_during_fifty_calls(home: LedHome, mortal: StartedAsterisk, tmp_path: Path) -> None:
    with saying_yes(home, tmp_path):
        mortal.kill()

    # The line lives: it takes its calls for hung up, keeps every yes that was said, and knows who was told.
    until(lambda: home.rows(UNDER_WAY) == [(0,)])
    until(lambda: home.planned("state, attempts") == {("told", 1), ("waiting", 1)})
    decided = home.decided()
    assert home.rows(NUMBER_OF_CALLS) == [(2 * HALF,)]
    assert len(set(decided)) == len(decided) == 2 * SAY_YES

    mortal.start_again()
    until(home.leads_it)
    again = call_in(tmp_path, home, calls=2 * HALF)
    again.goes_on(until=lambda: home.asked("sure of yes") == HALF, calls=range(1, HALF + 1))
    again.goes_on(until=lambda: len(home.decided(CALLING)) >= HALF, calls=range(1, HALF + 1))
    again.process.kill()
    home.kills_lines()

    everybody = Callees.start(tmp_path / "everybody", port=home.trunk, seconds=300, everybody=SAYS_YES)
    home.opens_line(home.next_calls().isoformat())
    until(lambda: home.planned("state, attempts") == {("told", 1), ("told", 2)})
    everybody.telephones.end()

    assert set(decided) <= set(home.decided())
    assert sorted(home.decided()) == sorted((*CALLED, *CALLING))
    assert everybody.called() == dict.fromkeys(set(CALLED) - set(decided), 1)
    home.does("audit")


def test_the_line_is_killed_during_fifty_calls_of_an_asterisk(
    home: LedHome, mortal: StartedAsterisk, tmp_path: Path
) -> None:
    the_line_dies(home, tmp_path)
