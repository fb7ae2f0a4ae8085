"""Somebody signs in without e-mail: the line calls, and says a code that is kept nowhere."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, cast

import pytest

from calls.sounds import murmured
from phone_line.callers import Called, carried
from voucherline.domain.accounts import actions as accounts
from voucherline.domain.accounts.models import OneTimeCode
from voucherline.domain.accounts.rules import GuessKind
from voucherline.domain.accounts.values import CodeCall, Purpose
from voucherline.doors.phone_line import arriving
from voucherline.doors.phone_line.acting_code import make_code
from voucherline.doors.phone_line.conversation import Conversation
from voucherline.doors.phone_line.drivers.line import Exchange, NotReached
from voucherline.doors.phone_line.drivers.saying_codes import codes_to_say, say_code
from voucherline.doors.phone_line.drivers.switchboard import Switchboard
from voucherline.doors.phone_line.models import Call, CallBack, CallStep
from voucherline.doors.phone_line.prompts import ONE_TIME_DIGITS
from voucherline.doors.phone_line.texting import TextEar
from voucherline.doors.phone_line.values import Spoken
from voucherline.doors.phone_line.voice.sentences import is_private, spoken_sentence
from world import Household, World

pytestmark = pytest.mark.django_db
NUMBER: Final = "+3292223344"
ORIGIN: Final = (GuessKind.ADDRESS, "127.0.0.1")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", language="en", telephones=(NUMBER,))


def asks(ana: Household, *, language: str = "en") -> CodeCall:
    """Ana asks for a call, and a line takes it up."""
    now = ana.world.now
    accounts.ask_for_call(Purpose.HOUSEHOLD, ana.id, number=NUMBER, language=language, now=now)
    [asked] = codes_to_say(a_day=100, now=now)
    return asked


def called(asked: CodeCall, keys: str, ana: Household) -> Called:
    return carried(arriving.line_calls_with_code(asked, now=ana.world.now), keys)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The digits that a person hears, in their order."""
    digits: list[str] = []
    said = TextEar.say

    def listened(ear: TextEar, spoken: Spoken) -> None:
        digits.extend(str(each) for each in spoken.slots.values() if spoken.prompt in ONE_TIME_DIGITS)
        said(ear, spoken)

    monkeypatch.setattr(TextEar, "say", listened)
    return digits


def tried(asked: CodeCall, code: str, ana: Household) -> Any:
    return accounts.use_code(asked.code, code, purpose=Purpose.HOUSEHOLD, origin=ORIGIN, now=ana.world.now)


def test_the_code_is_said_twice_after_a_key_and_opens_the_browser_that_asked(ana: Household, heard: list[str]) -> None:
    asked = asks(ana)
    assert OneTimeCode.objects.get().hash == "", "there is no code before somebody is there"

    assert called(asked, "1 5", ana).outcome == "done"

    code = "".join(heard[:6])
    assert heard == [*code, *code]
    assert accounts.code_to_say(asked.code, now=ana.world.now) is None, "no other code takes its place"
    assert tried(asked, code, ana) == ana.id
    assert tried(asked, code, ana) is None, "once"


def test_nine_says_the_same_code_again(ana: Household, heard: list[str]) -> None:
    called(asks(ana), "1 9 5", ana)
    assert len(heard) == 24
    assert heard[:12] == heard[12:]


def test_the_code_stands_nowhere_but_in_the_air(
    ana: Household, heard: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    call = called(asks(ana), "1 5", ana)
    code = "".join(heard[:6])

    walk = [each.words for each in call.walk]
    assert walk.count("(a digit)") == 12
    assert not [each for each in walk if re.fullmatch(r"\W*\d\W*", each) and each not in ("1", "5")]
    kept = repr([*OneTimeCode.objects.values(), *Call.objects.values(), *CallStep.objects.values_list("words")])
    shown = re.compile(r"(?<![0-9A-Za-z])" + r"\W*".join(code) + r"(?![0-9A-Za-z])")
    for where in (kept, caplog.text, " ".join(call.said), repr(call.conversation.place)):
        assert not shown.search(where)
    assert not OneTimeCode.objects.exclude(number="").exists(), "the number is forgotten too"


def test_programmers_do_not_see_it_either(ana: Household) -> None:
    asked = asks(ana)
    context = arriving.line_calls_with_code(asked, now=ana.world.now).context
    acted = make_code(context, {}, ana.world.now)
    assert repr(list(acted.slots.values())) == repr(["hidden"] * 6).replace("'hidden'", "Secret(hidden)")


@pytest.mark.parametrize(("language", "word"), [("nl", "vier"), ("fr", "quatre"), ("de", "vier"), ("en", "four")])
def test_each_digit_is_a_sentence_of_its_own_that_tells_nothing_of_anybody(language: str, word: str) -> None:
    said = {spoken_sentence(each, {each.removeprefix("phone-code-"): "4"}, language) for each in ONE_TIME_DIGITS}
    assert said == {word}, "wherever it stands it is the same sound"
    assert not any(is_private(each) for each in ONE_TIME_DIGITS)


@pytest.mark.parametrize("keys", ["- - -", "x", "7 x"])
def test_a_machine_gets_no_code(ana: Household, heard: list[str], keys: str) -> None:
    asked = asks(ana)
    called(asked, keys, ana)
    assert not heard
    assert OneTimeCode.objects.get().hash == ""
    assert tried(asked, "", ana) is None


def test_who_did_not_ask_reaches_a_person_and_nobody_comes_in(ana: Household, heard: list[str]) -> None:
    asked = asks(ana)
    call = called(asked, "2", ana)
    assert call.outcome in ("person", "call back")
    assert call.outcome == "person" or CallBack.objects.get().number == NUMBER
    called(asked, "1", ana)
    assert not heard, "nor in a later call about the same code"


def test_who_comes_too_late_hears_so(ana: Household, heard: list[str]) -> None:
    asked = asks(ana)
    ana.world.now += timedelta(minutes=10)
    assert called(asked, "1", ana).outcome == "too late"
    assert not heard


def test_a_call_is_taken_up_once_and_not_beyond_what_the_day_allows(ana: Household, world: World) -> None:
    accounts.ask_for_call(Purpose.HOUSEHOLD, ana.id, number=NUMBER, language="en", now=world.now)
    assert codes_to_say(a_day=0, now=world.now) == []
    assert codes_to_say(a_day=9, now=world.now, only={"+3292223345"}) == []
    assert [each.number for each in codes_to_say(a_day=9, now=world.now, only={NUMBER})] == [NUMBER]
    assert codes_to_say(a_day=9, now=world.now) == []


def test_nobodys_telephone_rings_all_the_time(ana: Household, world: World) -> None:
    def asked() -> Any:
        return accounts.ask_for_call(Purpose.HOUSEHOLD, ana.id, number=NUMBER, language="en", now=world.now)

    assert [asked() is None for _ in range(6)] == [False] * 5 + [True]
    assert len(codes_to_say(a_day=9, now=world.now)) == 1, "only the last one is still to be said"


# -- over a telephone


@dataclass
class Rung:
    """An exchange that somebody answers, or not."""

    answer: object
    dialled: list[str] = field(default_factory=list)

    async def dial(self, number: str, *, rings: float) -> object:
        self.dialled.append(number)
        return self.answer


@dataclass
class PickedUp:
    """A telephone that is answered."""

    hung_up: bool = False

    async def hang_up(self) -> None:
        self.hung_up = True


@contextmanager
def in_this_thread() -> Iterator[ThreadPoolExecutor]:
    """Whoever is to think in another thread thinks of nothing that needs the database."""
    with ThreadPoolExecutor(1) as threads:
        yield threads


def rings(asked: CodeCall, exchange: Rung, world: World) -> None:
    with in_this_thread() as threads:
        switchboard = Switchboard(murmured, threads, lambda: world.now)
        asyncio.run(say_code(asked, cast("Exchange", exchange), switchboard, rings=1))


def test_whoever_does_not_answer_or_may_not_be_dialled_is_left_in_peace(ana: Household, world: World) -> None:
    asked, busy = asks(ana), Rung(NotReached.BUSY)
    rings(asked, busy, world)
    abroad = CodeCall(asked.code, asked.purpose, asked.owner, "+33140205050", "en")
    rings(abroad, busy, world)
    assert busy.dialled == [NUMBER]
    assert not Call.objects.exists()


def test_trouble_in_such_a_call_ends_it_and_tells_no_code(
    ana: Household, world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: Any, **__: Any) -> Conversation:
        raise RuntimeError

    monkeypatch.setattr(arriving, "line_calls_with_code", broken)
    asked, leg = asks(ana), PickedUp()
    rings(asked, Rung(leg), world)
    assert leg.hung_up
    assert "a call that says a code broke off" in caplog.text
    assert NUMBER not in caplog.text
