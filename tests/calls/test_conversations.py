"""The line itself, called by a real telephone: what is pressed is done, and what is heard is what was to be said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import AnyLine, free_port
from calls.sounds import Recorder, found, murmured
from calls.telephones import Telephone, needs_sipp, needs_voice, pause, press
from phone_line.callers import with_code
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.phone_line import acting
from voucherline.doors.phone_line.drivers.line import Sound
from voucherline.doors.phone_line.drivers.switchboard import Switchboard, speaking
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.models import Call, CallBack, CallStep
from voucherline.doors.phone_line.voice.voice import Voice
from voucherline.doors.phone_line.walking import Acted, Spoken
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_sipp, needs_voice]

NUMBER = "+3292223344"
CODE = "40917"
THREADS = 4
PACKETS_OF_A_SENTENCE = 30
"""One that is murmured takes 25; a sentence more follows."""


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
def line(open_line: OpenAnyLine, world: World, voice: Voice, threads: ThreadPoolExecutor) -> AnyLine:
    return open_line(Switchboard(speaking(voice), threads, lambda: world.now).answer)


class Sentence:
    """A sentence of the line as sound."""

    def __init__(self, voice: Voice) -> None:
        self._speak = speaking(voice)

    def __call__(self, prompt: str, **slots: object) -> Sound:
        return self._speak(Spoken(prompt, slots, "nl", 0))


@pytest.fixture
def hear(voice: Voice) -> Sentence:
    return Sentence(voice)


def the_call() -> Call:
    return Call.objects.get()


def heard_in(call: Call) -> list[tuple[str, str]]:
    steps = CallStep.objects.filter(call=call, what="heard").order_by("id")
    return [(step.step, step.words) for step in steps]


def asked(question: str) -> Callable[[], bool]:
    """Has the line come to this question, since it was last asked for?"""
    before = CallStep.objects.filter(step=question, what="said").count()
    return lambda: CallStep.objects.filter(step=question, what="said").count() > before


def identified(recorder: Recorder, ana: Household) -> Telephone:
    caller = Telephone(number="092223344", media=str(recorder.port)).calls()
    return caller.then(press(CODE))


def test_a_household_hears_its_wallet_and_confirms(
    line: AnyLine, ana: Household, work: Prestation, hear: Sentence, tmp_path: Path
) -> None:
    with Recorder() as recorder:
        # It hears all, presses 1, hears it read back, presses 1 once more, and is thanked.
        caller = identified(recorder, ana).then(pause(22), press("1"), pause(5), press("7"), pause(3)).hangs_up()
        caller.start(tmp_path, to=line.port).ends_well()
        line.is_free()

    assert work.view.household_yes == "person"
    sound = recorder.heard()
    wallet = hear("phone-wallet", count=10, free=7)
    at, fits = found(wallet, sound)
    assert fits > 0.9
    assert found(hear("phone-option-yes", key="1"), sound, after=at)[1] > 0.9
    assert found(hear("phone-confirmed"), sound, after=at)[1] > 0.9
    assert found(hear("phone-wallet", count=9, free=7), sound)[1] < 0.9


@both_engines
def test_confirms_one_contests_another_and_hangs_up(
    open_line: OpenAnyLine, world: World, threads: ThreadPoolExecutor, ana: Household, tmp_path: Path
) -> None:
    done = world.company().helper("Bea").works_for(ana)
    disputed = world.company().helper("Cis").works_for(ana, hours=2)
    line = open_line(Switchboard(murmured, threads, lambda: world.now).answer)
    with Recorder() as recorder:
        caller = Telephone(number="092223344", media=str(recorder.port)).calls(remembers_line=True)
        for keys in (CODE, "1", "7", "2", "3"):
            caller.waits().then(press(keys))
        telephone = caller.waits().hangs_up().start(tmp_path, to=line.port, port=free_port())
        line.until(asked("code"), within=60)
        for question in ("work", "sure of yes", "work", "reason", "sure of no"):
            telephone.goes_on(until=asked(question))
        said = len(recorder.packets)
        line.until(lambda: len(recorder.packets) > said + PACKETS_OF_A_SENTENCE, within=60)
        telephone.goes_on(until=lambda: telephone.process.poll() is not None)
        telephone.ends_well()
        line.is_free()

    answers = {each.view.household_yes for each in (done, disputed)}
    assert answers == {"person", ""}
    assert {done.state, disputed.state} == {PrestationState.REGISTERED, PrestationState.CONTESTED}
    sound, after = recorder.heard(), 0
    for prompt in ("phone-wallet", "phone-confirmed", "phone-sure-no"):
        after, fits = found(murmured(Spoken(prompt, {}, "nl", 0)), sound, after=after)
        assert fits > 0.9, prompt


def test_contests_and_hangs_up_before_it_is_read_back(
    line: AnyLine, ana: Household, work: Prestation, tmp_path: Path
) -> None:
    with Recorder() as recorder:
        caller = identified(recorder, ana).then(pause(3), press("2"), press("3")).hangs_up()
        caller.start(tmp_path, to=line.port).ends_well()
        line.is_free()

    assert work.state is PrestationState.CONTESTED
    assert the_call().outcome == "hung up"


def test_codes_are_nowhere_in_what_a_call_leaves(
    line: AnyLine, ana: Household, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Recorder() as recorder:
        identified(recorder, ana).then(pause(1)).hangs_up().start(tmp_path, to=line.port).ends_well()
        line.is_free()

    call = the_call()
    assert call.household_id == ana.id
    assert ("code", "") in heard_in(call)
    assert CODE not in "".join(CallStep.objects.values_list("words", flat=True))
    assert CODE not in caplog.text


@pytest.mark.parametrize("keys", ["", "4", CODE, f"{CODE}1", f"{CODE}2"])
def test_whoever_hangs_up_anywhere_leaves_a_call_that_is_over(
    keys: str, line: AnyLine, ana: Household, work: Prestation, tmp_path: Path
) -> None:
    caller = Telephone(number="092223344").calls().then(press(keys) if keys else pause(0.3)).hangs_up()

    caller.start(tmp_path, to=line.port).ends_well()
    line.is_free()

    call = the_call()
    assert call.ended_at is not None
    assert call.outcome == "hung up"


def test_a_call_that_breaks_off_by_our_fault_says_so_and_is_over(
    line: AnyLine, ana: Household, hear: Sentence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Acted:
        raise RuntimeError("on purpose")

    monkeypatch.setattr(acting, "ACTS", {**acting.ACTS, "identify": broken})

    with Recorder() as recorder:
        identified(recorder, ana).is_hung_up_on().start(tmp_path, to=line.port).ends_well()
        line.is_free()

    assert found(hear("phone-not-possible"), recorder.heard())[1] > 0.9
    assert the_call().ended_at is not None


@both_engines
def test_helpers_have_a_line_of_their_own(line: AnyLine, hear: Sentence, tmp_path: Path) -> None:
    with Recorder() as recorder:
        caller = Telephone(called="helpers", media=str(recorder.port)).calls().then(pause(6)).hangs_up()
        caller.start(tmp_path, to=line.port).ends_well()
        line.is_free()

    assert found(hear("phone-helper-welcome"), recorder.heard())[1] > 0.9
    assert the_call().dialogue == "helper-calls"


def test_whoever_wants_a_person_when_none_can_be_had_is_called_back(
    line: AnyLine, hear: Sentence, tmp_path: Path
) -> None:
    with Recorder() as recorder:
        caller = Telephone(number="092223344", media=str(recorder.port)).calls().then(press("0")).is_hung_up_on()
        caller.start(tmp_path, to=line.port).ends_well()
        line.is_free()

    assert CallBack.objects.get().number == NUMBER
    assert found(hear("phone-call-back-booked"), recorder.heard())[1] > 0.9
