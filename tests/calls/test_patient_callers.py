"""People with a softphone call the line and wait for each question, however slow the machine is."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from calls.conftest import OpenLine
from calls.exchanges import PATIENCE, Line, free_port, sound_ports
from calls.softphone import Softphone, needs_baresip
from calls.sounds import first_found, murmured, samples_of
from phone_line.callers import with_code
from voucherline.database import statements
from voucherline.domain.companies.codes import issue_helper_code
from voucherline.domain.prestations import queries
from voucherline.doors.phone_line import audit, keys
from voucherline.doors.phone_line.drivers import carrying
from voucherline.doors.phone_line.drivers.line import SAMPLES_A_SECOND
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.keys import Listening
from voucherline.doors.phone_line.models import Call, CallBack, CallStep
from voucherline.doors.phone_line.steps import ATTEMPTS
from voucherline.doors.phone_line.walking import Spoken
from voucherline.schemes.values import Solution
from world import Household, World
from world.world import AGENT

pytestmark = [pytest.mark.django_db(transaction=True), needs_baresip]

NUMBER = "092223344"
CODE = "40917"
PIECE = SAMPLES_A_SECOND // 10
EDGE = PIECE // 2


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
def line(open_line: OpenLine, world: World, threads: ThreadPoolExecutor) -> Line:
    return open_line(Switchboard(murmured, threads, lambda: world.now).answer)


@pytest.fixture(autouse=True)
def _quick_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here no hand trembles: a long number is keyed in at once, with the same digit twice."""
    for module in (keys, carrying):
        monkeypatch.setattr(module, "ONE_KEY_SECONDS", 0.01)


@pytest.fixture(autouse=True)
def _no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line waits for an answer as long as a test does: on a busy machine nobody counts as silent."""
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + PATIENCE)


@dataclass
class Caller:
    """Somebody who waits for each question."""

    phone: Softphone
    line: Line
    listens: bool = True
    """Hears each question out before it answers."""

    def calls(self, called: str = "line") -> None:
        self.phone.dials(f"sip:{called}@127.0.0.1:{self.line.port}")

    def is_asked(self, step: str, times: int = 1) -> None:
        """Wait for a question."""
        asked = CallStep.objects.filter(step=step, what=CallStep.SAID).values("second").distinct()
        self.line.until(lambda: asked.count() >= times)
        self.line.until(self._has_heard_all)

    def _has_heard_all(self) -> bool:
        said = CallStep.objects.filter(what=CallStep.SAID).count()
        return self.line.begun_to_say() >= said and (not self.listens or self.line.said() >= said)

    def answers(self, step: str, keys: str, times: int = 1) -> None:
        self.is_asked(step, times)
        self.phone.presses(keys, every=0.05)

    def hangs_up(self) -> None:
        self.phone.hangs_up()
        self.line.is_free()

    def has_heard(self, *prompts: str) -> None:
        """These sentences, one after the other."""
        self.phone.switched_off()
        heard, after = self.phone.heard(), 0
        for prompt in prompts:
            there = _found(prompt, heard, after=after)
            assert there is not None, prompt
            after = there

    def has_not_heard(self, prompt: str) -> None:
        assert _found(prompt, self.phone.heard()) is None


def _found(prompt: str, heard: array[int], *, after: int = 0) -> int | None:
    """Where a sentence is heard, if any piece of it is: no two are alike, and a busy softphone may lose packets."""
    whole = samples_of(murmured(Spoken(prompt, {}, "nl", 0)))
    places = (first_found(whole[at : at + PIECE], heard, after=after) for at in range(EDGE, len(whole) - PIECE, PIECE))
    return next((place for place in places if place is not None), None)


@pytest.fixture
def caller(line: Line, tmp_path: Path) -> Iterator[Caller]:
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


def test_wrong_codes_disclose_nothing_and_whoever_cannot_be_put_through_is_called_back(
    caller: Caller, ana: Household
) -> None:
    ana.world.company().helper("Bea").works_for(ana)

    caller.calls()
    caller.answers("code", "13579")
    for place, code in enumerate(("24680", "97531"), start=1):
        caller.answers("number", ana.number, times=place)
        caller.answers("code", code, times=place + 1)
    caller.line.is_free()

    call = Call.objects.get()
    assert (call.household_id, call.outcome) == (None, "person")
    assert CallBack.objects.get().number == "+3292223344"
    caller.has_heard(
        "phone-welcome", "phone-code", "phone-not-known-again", "phone-not-known", "phone-call-back-booked"
    )
    caller.has_not_heard("phone-wallet")


def test_silence_all_the_way_ends_with_a_call_back(
    caller: Caller, ana: Household, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nobody waits here as long as the line does.
    monkeypatch.setattr(Listening, "deadline", lambda listening, said_until: said_until + 0.2)

    caller.calls()
    caller.line.until(lambda: CallBack.objects.exists())
    caller.line.is_free()

    assert Call.objects.get().outcome == "person"
    assert statements.rows(audit.ENDS) == []
    asked = ("phone-welcome", "phone-code", *["phone-silence", "phone-code"] * (ATTEMPTS - 1))
    caller.has_heard(*asked, "phone-not-understood", "phone-call-back-booked")


def test_a_helper_who_hangs_up_before_the_last_yes_has_entered_nothing(
    caller: Caller, world: World, ana: Household
) -> None:
    bea = world.company().helper("Bea")
    code = issue_helper_code(bea.id, by=AGENT, now=world.now)
    who = {"language": "2", "number": bea.number, "code": code}
    caller.listens = False

    caller.calls("helpers")
    for step, answer in {**who, "first menu": "1", "household": ana.number, "activity": "1", "hours": "3"}.items():
        caller.answers(step, answer)
    caller.is_asked("summary")
    caller.hangs_up()

    call = Call.objects.get()
    assert (call.outcome, call.ended_at is not None) == ("hung up", True)
    assert queries.prestations(household=ana.id) == []
