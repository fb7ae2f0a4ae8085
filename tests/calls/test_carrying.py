"""A conversation carried over a telephone that a test plays: interruptions, forgotten keys, endings."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest
from django.db import InterfaceError

from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.carrying import Carried
from voucherline.doors.phone_line.drivers.line import CallLeg, Event, Gone, Pressed, Said, Sound
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.walking import HangUp, Heard, Keys, Listen, Output, Over, Silence, Spoken

QUESTION = (Spoken("phone-welcome", {}, "nl", 0), Listen(1, 0.3, 0.2))
LONG = (Spoken("phone-number", {}, "nl", 0), Listen(3, 30, 30))
LAST = (Spoken("phone-bye", {}, "nl", 0), Over("done"))
OVER = (Over("done"),)
SILENCE = Sound(b"")


class Script:
    """A conversation that says what the test wants, and keeps what it heard."""

    def __init__(self, *says: Sequence[Output]) -> None:
        self._says = list(says)
        self.heard: list[Heard] = []
        self.kept = 0
        """So much of it was written down."""
        self.context = SimpleNamespace(outgoing=True, language="nl")
        self.place = SimpleNamespace(over=False, outcome="", language="nl", pace=0)
        self.thinks: Callable[[Heard], None] = lambda _: None

    def begin(self) -> Sequence[Output]:
        return self._next()

    def answer(self, heard: Heard) -> Sequence[Output]:
        self.heard.append(heard)
        self.thinks(heard)
        if isinstance(heard, HangUp):
            self._says = [OVER]
        return self._next()

    def keep(self) -> None:
        self.kept = len(self.heard)

    def _next(self) -> Sequence[Output]:
        outputs = self._says.pop(0)
        self.place.over = isinstance(outputs[-1], Over)
        return outputs

    @property
    def answers(self) -> list[str]:
        return [heard.digits if isinstance(heard, Keys) else type(heard).__name__ for heard in self.heard]


class Played:
    """A telephone on which every sound lasts a tenth of a second, or as long as the test says."""

    number = called = ""

    def __init__(self, *, lasts: float = 0.1) -> None:
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self.lasts = lasts
        self.stopped = 0
        self.hung_up = False
        self._said: list[asyncio.TimerHandle] = []
        self._tickets = 0

    def play(self, sound: Sound) -> int:
        self._tickets += 1
        ticket = self._tickets
        loop = asyncio.get_running_loop()
        said = loop.call_later(self.lasts, lambda: self.events.put_nowait(Said(ticket, loop.time())))
        self._said.append(said)
        return ticket

    def stop(self) -> None:
        self.stopped += 1
        for said in self._said:
            said.cancel()

    async def pass_on(self, to: str) -> bool:
        return False

    async def hang_up(self) -> None:
        self.hung_up = True

    def presses(self, key: str, *, after: float) -> None:
        self._later(after, lambda at: Pressed(key, at))

    def goes(self, *, after: float) -> None:
        self._later(after, Gone)

    def _later(self, after: float, made: Callable[[float], Event]) -> None:
        loop = asyncio.get_running_loop()
        at = loop.time() + after  # however late this process gets its turn
        loop.call_at(at, lambda: self.events.put_nowait(made(at)))


def carry(script: Script, leg: Played, happens: Callable[[], None] = lambda: None, **options: Any) -> None:
    async def carried() -> None:
        happens()
        conversation, telephone = cast("Conversation", script), cast("CallLeg", leg)
        with ThreadPoolExecutor(1) as threads:
            await Carried(conversation, telephone, lambda _: SILENCE, threads, **options).carry()

    asyncio.run(asyncio.wait_for(carried(), 60))
    assert leg.hung_up
    assert script.kept == len(script.heard)


@pytest.fixture(autouse=True)
def _without_a_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voucherline.doors.phone_line.drivers.threads.close_old_connections", lambda: None)


def test_a_key_cuts_short_what_is_said() -> None:
    script, leg = Script(QUESTION, OVER), Played(lasts=60)

    carry(script, leg, lambda: leg.presses("1", after=0.1))

    assert script.answers == ["1"]
    assert script.heard[0].at < leg.lasts


def test_silence_is_counted_from_the_last_word() -> None:
    script, leg = Script(QUESTION, LAST), Played(lasts=0.3)

    carry(script, leg)

    assert isinstance(script.heard[0], Silence)
    assert script.heard[0].at > 0.55


def test_a_number_is_taken_key_by_key() -> None:
    script, leg = Script(LONG, LAST), Played()

    def happens() -> None:
        for at, key in enumerate("123", 1):
            leg.presses(key, after=0.1 * at)

    carry(script, leg, happens)

    assert script.answers == ["123"]


def test_what_was_pressed_before_a_question_is_no_answer_to_it() -> None:
    script, leg = Script(QUESTION, QUESTION, LAST), Played()
    thinking = asyncio.Event()

    def think(_: Heard) -> None:
        # While the first answer is acted upon, the hand presses on.
        if not thinking.is_set():
            thinking.set()
            leg.events.put_nowait(Pressed("2", loops[0].time()))

    script.thinks = think
    loops: list[asyncio.AbstractEventLoop] = []

    def happens() -> None:
        loops.append(asyncio.get_running_loop())
        leg.presses("1", after=0.05)

    carry(script, leg, happens)

    assert script.answers == ["1", "Silence"]


def test_a_trembling_hand_neither_answers_nor_interrupts_the_next_question() -> None:
    script, leg = Script(QUESTION, QUESTION, LAST), Played(lasts=0.2)

    def happens() -> None:
        leg.presses("1", after=0.05)
        leg.presses("1", after=0.15)

    carry(script, leg, happens)

    assert script.answers == ["1", "Silence"]


def test_whoever_hangs_up_is_heard_hanging_up() -> None:
    script, leg = Script(QUESTION), Played(lasts=5)

    carry(script, leg, lambda: leg.goes(after=0.05))

    assert script.answers == ["HangUp"]


def test_the_longest_call_is_over_at_last() -> None:
    script, leg = Script(QUESTION), Played(lasts=60)

    carry(script, leg, longest=0.3)

    assert script.answers == ["HangUp"]
    assert 0.3 <= script.heard[0].at < leg.lasts


def test_a_conversation_that_breaks_off_says_sorry_and_is_closed(caplog: pytest.LogCaptureFixture) -> None:
    script, leg = Script(QUESTION), Played()

    def think(heard: Heard) -> None:
        if isinstance(heard, Keys):
            raise RuntimeError("on purpose")

    script.thinks = think

    carry(script, leg, lambda: leg.presses("1", after=0.05))

    assert script.answers == ["1", "HangUp"]
    assert leg._tickets == 2
    assert "on purpose" in caplog.text


def test_whoever_calls_while_nothing_works_hears_so(caplog: pytest.LogCaptureFixture) -> None:
    """Not even the first sentence could be thought of, and nobody was looked up by the number that calls."""

    def gone(number: str, **told: object) -> Conversation:
        if number:
            raise InterfaceError("the database is gone")
        return cast("Conversation", script)

    script, leg = Script(), Played()
    leg.number = "092223344"
    with ThreadPoolExecutor(1) as threads, pytest.MonkeyPatch.context() as patched:
        patched.setattr("voucherline.doors.phone_line.arriving.household_calls", gone)
        switchboard = Switchboard(lambda _: SILENCE, threads, lambda: datetime(2026, 1, 5, 9, tzinfo=UTC))
        asyncio.run(asyncio.wait_for(answered(switchboard, leg), 60))

    assert leg._tickets == 1
    assert leg.hung_up
    assert script.heard == []
    assert "nobody could be looked up" in caplog.text


async def answered(switchboard: Switchboard, leg: Played) -> None:
    await switchboard.answer(cast("CallLeg", leg))


@pytest.mark.parametrize("bookable", [True, False])
def test_whoever_called_and_was_broken_off_is_called_back(bookable: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - of a table
    booked = []

    def book(conversation: object, at: float) -> Spoken:
        booked.append(conversation)
        if not bookable:
            raise RuntimeError("on purpose")
        return Spoken("phone-call-back-booked", {}, "nl", 0)

    monkeypatch.setattr("voucherline.doors.phone_line.drivers.carrying.call_back_instead", book)
    script, leg = Script(), Played()
    script.context.outgoing = False
    script._says = [QUESTION]

    carry(script, leg, lambda: leg.presses("1", after=0.05))

    assert booked == [script]
    assert leg._tickets == 2 + bookable


def test_a_call_that_is_cancelled_finishes_what_it_does_and_is_closed() -> None:
    script, leg = Script(QUESTION), Played(lasts=5)

    async def cancelled() -> None:
        conversation, telephone = cast("Conversation", script), cast("CallLeg", leg)
        with ThreadPoolExecutor(1) as threads:
            task = asyncio.ensure_future(Carried(conversation, telephone, lambda _: SILENCE, threads).carry())
            while not leg._tickets:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancelled())

    assert script.answers == ["HangUp"]
    assert leg.hung_up
