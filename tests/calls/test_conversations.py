"""The line itself, called by a real telephone: what is pressed is done, and what is heard is what was to be said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import AnyLine, free_port
from calls.sounds import Recorder, found, murmured
from calls.telephones import Telephone, needs_sipp, needs_voice, press
from phone_line.callers import with_code
from voucherline.doors.phone_line import acting
from voucherline.doors.phone_line.drivers.line import Sound
from voucherline.doors.phone_line.drivers.switchboard import Switchboard, speaking
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.models import Call, CallBack, CallStep
from voucherline.doors.phone_line.voice.voice import Voice
from voucherline.doors.phone_line.walking import Acted, Spoken
from voucherline.doors.phone_line.wording import sentence
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp, needs_voice]

NUMBER = "+3292223344"
CODE = "40917"
Answer = tuple[str, ...]
"""A question, the keys that answer it, and what is heard to its end before."""
THREADS = 4


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,)), CODE)


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with call_threads(THREADS) as threads:
        yield threads


@pytest.fixture
def line(open_line: OpenAnyLine, world: World, threads: ThreadPoolExecutor) -> AnyLine:
    return open_line(Switchboard(murmured, threads, lambda: world.now).answer)


def murmur(prompt: str) -> Sound:
    return murmured(Spoken(prompt, {}, "nl", 0))


@dataclass
class Caller:
    """Somebody whose telephone is SIPp, and who answers when asked, however slow the machine is."""

    line: AnyLine
    folder: Path
    media: str = "[media_port]"
    number: str = "092223344"
    called: str = "line"

    def calls(self, *answers: Answer, comes_to: str = "", hears: str = "") -> None:
        """Answer each question, come to another, and hang up; without another, wait until the line hangs up."""
        telephone = Telephone(number=self.number, called=self.called, media=self.media)
        telephone.calls(remembers_line=bool(comes_to))
        telephone.waits_and_presses(*(keys for _, keys, *_ in answers))
        ends = telephone.waits().hangs_up() if comes_to else telephone.is_hung_up_on()
        calling = ends.start(self.folder, to=self.line.port, port=free_port())
        questions = [*answers, *([(comes_to, "", hears)] if comes_to else [])]
        self.line.until(self._is_asked(questions[0][0]))
        for place, (_, _, *heard) in enumerate(questions, start=1):
            for words_ in filter(None, heard):
                self.line.until(partial(self._has_heard, words_))
            ends_now = place == len(questions)
            calling.goes_on(until=calling.has_ended if ends_now else self._is_asked(questions[place][0]))
        calling.ends_well()
        self.line.is_free()

    def _is_asked(self, question: str) -> Callable[[], bool]:
        """Is the line at this question, for once more? From when it sounds a key answers it."""
        times = CallStep.objects.filter(step=question, what="said").values("second").distinct().count
        before = times()
        return lambda: times() > before and self.line.begun_to_say() >= len(said())

    def _has_heard(self, words: str) -> bool:
        sentences = said()
        last = max(place for place, each in enumerate(sentences, 1) if each == words)
        return self.line.said() >= last


def said() -> list[str]:
    return list(CallStep.objects.filter(what="said").order_by("id").values_list("words", flat=True))


@pytest.fixture
def caller(line: AnyLine, tmp_path: Path) -> Caller:
    return Caller(line, tmp_path)


def the_call() -> Call:
    return Call.objects.get()


def heard_in(call: Call) -> list[tuple[str, str]]:
    steps = CallStep.objects.filter(call=call, what="heard").order_by("id")
    return [(step.step, step.words) for step in steps]


def words(prompt: str, **slots: object) -> str:
    return sentence(prompt, slots, "nl")


@both_engines
def test_a_household_hears_its_wallet_and_confirms(
    open_line: OpenAnyLine,
    world: World,
    threads: ThreadPoolExecutor,
    voice: Voice,
    ana: Household,
    work: Prestation,
    tmp_path: Path,
) -> None:
    speak = speaking(voice)
    line = open_line(Switchboard(speak, threads, lambda: world.now).answer)
    with Recorder() as recorder:
        caller = Caller(line, tmp_path, media=str(recorder.port))
        says_yes = (("work", "1", words("phone-option-yes", key="1")), ("sure of yes", "7"))
        caller.calls(("code", CODE), *says_yes, comes_to="menu", hears=words("phone-confirmed"))

    assert work.view.household_yes == "person"

    def hear(prompt: str, **slots: object) -> Sound:
        return speak(Spoken(prompt, slots, "nl", 0))

    sound = recorder.heard()
    at, fits = found(hear("phone-wallet", count=10, free=7), sound)
    assert fits > 0.9
    assert found(hear("phone-option-yes", key="1"), sound, after=at)[1] > 0.9
    assert found(hear("phone-confirmed"), sound, after=at)[1] > 0.9
    assert found(hear("phone-wallet", count=9, free=7), sound)[1] < 0.9


def test_codes_are_nowhere_in_what_a_call_leaves(
    caller: Caller, ana: Household, work: Prestation, caplog: pytest.LogCaptureFixture
) -> None:
    caller.calls(("code", CODE), comes_to="work")

    call = the_call()
    assert call.household_id == ana.id
    assert ("code", "") in heard_in(call)
    assert CODE not in "".join(CallStep.objects.values_list("words", flat=True))
    assert CODE not in caplog.text


@both_engines
def test_whoever_hangs_up_in_the_middle_of_the_code_leaves_a_call_that_is_over(
    line: AnyLine, ana: Household, work: Prestation, tmp_path: Path
) -> None:
    Telephone(number="092223344").calls().then(press(CODE[:2])).hangs_up().start(tmp_path, to=line.port).ends_well()
    line.is_free()

    call = the_call()
    assert call.ended_at is not None
    assert call.outcome == "hung up"


def test_a_call_that_breaks_off_by_our_fault_says_so_and_is_over(
    line: AnyLine, ana: Household, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Acted:
        raise RuntimeError("on purpose")

    monkeypatch.setattr(acting, "ACTS", {**acting.ACTS, "identify": broken})

    with Recorder() as recorder:
        Caller(line, tmp_path, media=str(recorder.port)).calls(("code", CODE))

    after, fits = found(murmur("phone-not-possible"), recorder.heard())
    assert fits > 0.9
    assert found(murmur("phone-call-back-booked"), recorder.heard(), after=after)[1] > 0.9
    assert CallBack.objects.get().number == NUMBER
    assert the_call().ended_at is not None


@both_engines
def test_helpers_have_a_line_of_their_own(line: AnyLine, tmp_path: Path) -> None:
    with Recorder() as recorder:
        caller = Caller(line, tmp_path, media=str(recorder.port), called="helpers")
        caller.calls(comes_to="language", hears=words("phone-helper-welcome"))

    assert found(murmur("phone-helper-welcome"), recorder.heard())[1] > 0.9
    assert the_call().dialogue == "helper-calls"


def test_whoever_wants_a_person_when_none_can_be_had_is_called_back(line: AnyLine, tmp_path: Path) -> None:
    with Recorder() as recorder:
        Caller(line, tmp_path, media=str(recorder.port)).calls(("language", "0"))

    assert CallBack.objects.get().number == NUMBER
    assert found(murmur("phone-call-back-booked"), recorder.heard())[1] > 0.9
