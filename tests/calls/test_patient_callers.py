"""People with a softphone call the line and wait for each question, however slow the machine is."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import PATIENCE, AnyLine, free_port, sound_ports
from calls.softphone import Softphone, needs_baresip
from calls.sounds import PACKET, first_found, murmured, samples_of
from phone_line.callers import with_code
from voucherline.domain.companies.codes import issue_helper_code
from voucherline.domain.prestations import queries
from voucherline.doors.phone_line import keys
from voucherline.doors.phone_line.drivers import carrying
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND, Sound
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.models import CallStep
from voucherline.doors.phone_line.walking import Spoken
from voucherline.schemes.values import Solution
from world import Household, World
from world.world import AGENT

pytestmark = [pytest.mark.django_db(transaction=True), needs_baresip, both_engines]

NUMBER = "092223344"
CODE = "40917"
PIECE = SAMPLES_A_SECOND // 10
EDGE = PIECE // 2
SLACK = 2 * PACKET


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",)), CODE)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with call_threads(4) as threads:
        yield threads


@pytest.fixture
def line(open_line: OpenAnyLine, world: World, threads: ThreadPoolExecutor) -> AnyLine:
    return open_line(Switchboard(murmured, threads, lambda: world.now).answer)


@pytest.fixture(autouse=True)
def _quick_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here no hand trembles: on a busy machine the same digit, keyed in twice, may arrive twice in one moment."""
    for module in (keys, carrying):
        monkeypatch.setattr(module, "ONE_KEY_SECONDS", 0.0)


@pytest.fixture(autouse=True)
def _no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line waits for an answer as long as a test does: on a busy machine nobody counts as silent."""
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + PATIENCE)


@dataclass
class Caller:
    """Somebody who hears each question out."""

    phone: Softphone
    line: AnyLine

    def calls(self, called: str = "line") -> None:
        self.phone.dials(f"sip:{called}@127.0.0.1:{self.line.port}")

    def is_asked(self, step: str) -> None:
        """Wait for a question."""
        asked = CallStep.objects.filter(step=step, what=CallStep.SAID)
        self.line.until(asked.exists)
        self.line.until(self._has_heard_all)

    def _has_heard_all(self) -> bool:
        said = CallStep.objects.filter(what=CallStep.SAID).count()
        return self.line.begun_to_say() >= said and self.line.said() >= said

    def answers(self, step: str, keys: str) -> None:
        self.is_asked(step)
        self.phone.presses(keys, every=0.05)

    def hangs_up(self) -> None:
        self.phone.hangs_up()
        self.line.is_free()

    def has_heard(self, *prompts: str) -> None:
        """These sentences, one after the other, each as long as it was to be."""
        self.phone.switched_off()
        heard, after = self.phone.heard(), 0
        for prompt in prompts:
            pieces = _found(prompt, heard, after=after)
            assert len(pieces) > 1, prompt
            (first, begins), (last, ends) = pieces[0], pieces[-1]
            assert abs((ends - begins) - (last - first)) <= SLACK, prompt
            assert last - first >= len(samples_of(_murmur(prompt))) / 2, prompt
            after = ends


def _murmur(prompt: str) -> Sound:
    return murmured(Spoken(prompt, {}, "nl", 0))


def _found(prompt: str, heard: array[int], *, after: int) -> list[tuple[int, int]]:
    """Pieces of a sentence and where they are heard: a busy softphone may lose packets, so not all need be there."""
    whole = samples_of(_murmur(prompt))
    places = [
        (at, first_found(whole[at : at + PIECE], heard, after=after)) for at in range(EDGE, len(whole) - PIECE, PIECE)
    ]
    return [(at, place) for at, place in places if place is not None]


@pytest.fixture
def caller(line: AnyLine, tmp_path: Path) -> Iterator[Caller]:
    ports = (free_port(), free_port(), sound_ports()[0])
    phone = Softphone.switched_on(tmp_path, ports=ports, user=NUMBER)
    yield Caller(phone, line)
    phone.switched_off()


def test_a_helper_enters_three_hours(caller: Caller, world: World, ana: Household) -> None:
    bea = world.company().helper("Bea")
    code = issue_helper_code(bea.id, by=AGENT, now=world.now)

    caller.calls("helpers")
    caller.answers("language", "2")
    caller.answers("number", bea.number)
    caller.answers("code", code)
    caller.answers("first menu", "1")
    caller.answers("household", ana.number)
    caller.answers("activity", "1")
    caller.answers("hours", "3")
    caller.answers("summary", "5")
    caller.is_asked("menu")
    caller.hangs_up()

    [work] = queries.prestations(household=ana.id)
    assert (work.minutes, work.entered_by, work.held) == (180, "helper", 3)
    assert code not in "".join(CallStep.objects.values_list("words", flat=True))
    asked = ("welcome", "number", "household", "activity", "hours", "summary", "registered")
    caller.has_heard(*(f"phone-helper-{each}" for each in asked))
