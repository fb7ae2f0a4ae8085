"""Browsers as telephones: they call, are called, hang up, get lost, and cannot be too many."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from pathlib import Path

import pytest

from browser.browsers import NUMBER, Browser, BrowserLine, Greeter, until
from browser.conftest import OpenLine
from voucherline.doors.phone_line.drivers.browser.leg import BrowserLeg, Captioned, speaking_with_captions
from voucherline.doors.phone_line.drivers.browser.telephones import CALLS_A_MINUTE, GONE_AFTER, PATIENT_GONE_AFTER
from voucherline.doors.phone_line.drivers.line import CallLeg, NotReached, Pressed, Said
from voucherline.doors.phone_line.values import Spoken
from voucherline.doors.phone_line.voice.speech import CommandSpeech
from voucherline.doors.phone_line.voice.voice import Voice
from voucherline.doors.phone_line.wording import sentence


def dialled(line: BrowserLine, *, rings: float = 60, number: str = NUMBER) -> Future[CallLeg | NotReached]:
    return line.begins(line.exchange.dial(number, rings=rings))


def test_somebody_calls_hears_presses_and_hangs_up(line: BrowserLine, greeter: Greeter) -> None:
    browser = line.browser()
    assert browser.asks("call", number="09 222 33 44")["is"] == "talking"
    browser.hears("Druk een toets.")
    assert greeter.callers == [(NUMBER, "line")]

    shown = browser.presses("7")
    browser.hears("Dat was 7.")
    assert shown["silent"] == 2, "a key stops what was being said"

    browser.asks("hang up")
    assert browser.becomes("over")
    assert greeter.was_left
    assert line.exchange.calls == 0


def test_the_line_hangs_up(line: BrowserLine) -> None:
    browser = line.browser()
    browser.asks("call", called="helpers")
    browser.hears("Druk een toets.")
    browser.presses("0")
    assert browser.becomes("over")
    assert browser.presses("1")["is"] == "over"


def test_what_was_heard_or_read_is_told_to_the_line_once(line: BrowserLine, greeter: Greeter) -> None:
    browser = line.browser()
    browser.asks("call")
    browser.hears("Druk een toets.")
    for ticket in (1, 1, 99):
        browser.asks("said", said=ticket)
    assert [each.ticket for each in greeter.happened if isinstance(each, Said)] == [1, 2]


def test_a_key_pressed_before_the_question_was_seen_is_no_answer_to_it(line: BrowserLine, greeter: Greeter) -> None:
    browser = line.browser()
    browser.asks("call")
    browser.hears("Druk een toets.")
    browser.presses("1")
    browser.hears("Dat was 1.")
    browser.asks("press", keys="1", seen=2)
    assert greeter.keys == "1"
    browser.asks("press", keys="1", seen=3)
    assert greeter.keys == "11"


@pytest.mark.parametrize("keys", ["x", "1x", "", "１"])
def test_what_is_no_key_is_not_pressed(line: BrowserLine, greeter: Greeter, keys: str) -> None:
    browser = line.browser()
    browser.asks("call")
    browser.hears("Druk een toets.")
    browser.presses(keys)
    assert greeter.keys == ""


def test_in_a_long_number_the_same_digit_twice_is_two_digits() -> None:
    class LongNumber(BrowserLeg):
        digits = 12

    async def pressed(leg: BrowserLeg) -> list[float]:
        leg.press("33", seen=0)
        events = [leg.events.get_nowait(), leg.events.get_nowait()]
        return [each.at for each in events if isinstance(each, Pressed)]

    first, second = asyncio.run(pressed(LongNumber("", "line", "nl")))
    assert second - first > 0.4
    first, second = asyncio.run(pressed(BrowserLeg("", "line", "nl")))
    assert second - first < 0.4, "where one key is an answer, a trembling hand presses once"


def test_it_rings_where_the_number_is_plugged_in_and_who_answers_has_the_call(line: BrowserLine) -> None:
    ana, other = line.browser("ana").plugs_in(), line.browser("other").plugs_in("+3223334455")
    call = dialled(line)
    assert ana.becomes("ringing")
    assert other.asks()["is"] == "free"

    assert ana.asks("answer")["is"] == "talking"
    leg = call.result(60)
    assert isinstance(leg, BrowserLeg)
    assert leg.number == NUMBER
    line.does(leg.hang_up())
    assert ana.becomes("over")


def test_of_two_browsers_that_answer_at_once_one_has_the_call(line: BrowserLine) -> None:
    upstairs, downstairs = line.browser("upstairs").plugs_in(), line.browser("downstairs").plugs_in()
    call = dialled(line)
    upstairs.becomes("ringing")
    downstairs.becomes("ringing")

    async def both_answer() -> None:
        wishes = [{"id": each.id, "wish": "answer", "language": "nl"} for each in (upstairs, downstairs)]
        await asyncio.gather(*map(line.exchange.asked, wishes))

    line.does(both_answer())
    assert isinstance(call.result(60), BrowserLeg)
    assert upstairs.asks()["is"] == "talking"
    assert downstairs.becomes("free")


def test_it_rings_on_where_another_browser_declined(line: BrowserLine) -> None:
    upstairs, downstairs = line.browser("upstairs").plugs_in(), line.browser("downstairs").plugs_in()
    call = dialled(line)
    upstairs.becomes("ringing")
    downstairs.asks("hang up")
    assert upstairs.asks("answer")["is"] == "talking"
    assert isinstance(call.result(60), BrowserLeg)
    assert downstairs.asks("answer")["is"] == "free"


def test_declined_unanswered_unplugged_and_busy(line: BrowserLine) -> None:
    assert dialled(line).result(60) is NotReached.NO_ANSWER

    ana = line.browser().plugs_in()
    call = dialled(line)
    ana.becomes("ringing")
    ana.asks("hang up")
    assert call.result(60) is NotReached.REJECTED

    assert dialled(line, rings=0.01).result(60) is NotReached.NO_ANSWER
    assert ana.asks("answer")["is"] == "free", "whoever answers too late finds nobody"

    ana.asks("call", number=NUMBER)
    assert dialled(line).result(60) is NotReached.BUSY
    assert line.exchange.plugged_in() == set()
    ana.asks("hang up")
    ana.becomes("over")
    assert line.exchange.plugged_in() == {NUMBER}
    ana.asks("unplug")
    assert line.exchange.plugged_in() == set()


@pytest.mark.parametrize(("script", "seconds"), [(True, GONE_AFTER), (False, PATIENT_GONE_AFTER)])
def test_a_browser_of_which_nothing_is_heard_has_hung_up(
    line: BrowserLine, greeter: Greeter, *, script: bool, seconds: float
) -> None:
    browser = line.browser(script=script)
    browser.asks("call")
    line.passes(seconds - 5)
    assert browser.asks()["is"] == "talking"
    line.passes(seconds + 5)
    until(lambda: greeter.was_left)
    until(lambda: line.exchange.calls == 0)


def test_a_page_that_is_closed_hangs_up_unless_it_is_opened_anew(line: BrowserLine, greeter: Greeter) -> None:
    browser = line.browser()
    browser.asks("call")
    browser.asks("leave")
    assert browser.asks()["is"] == "talking"
    line.passes(30)
    assert not greeter.was_left
    browser.asks("leave")
    line.passes(30)
    until(lambda: greeter.was_left)


def test_nobody_calls_too_often(line: BrowserLine) -> None:
    browser = line.browser()
    for _ in range(CALLS_A_MINUTE):
        browser.asks("call")
        browser.asks("hang up")
        browser.becomes("over")
    assert browser.asks("call")["trouble"] == "too often"
    assert line.browser("somebody else").asks("call")["is"] == "talking"


def test_one_browser_has_one_call_and_all_together_a_limit(line: BrowserLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voucherline.doors.phone_line.drivers.browser.exchange.MOST_CALLS", 1)
    browser = line.browser()
    assert browser.asks("call")["call"] == 1
    assert browser.asks("call")["call"] == 1
    assert line.browser("another").asks("call")["trouble"] == "busy"


def test_what_is_no_number_is_said(line: BrowserLine) -> None:
    assert line.browser().asks("call", number="12")["trouble"] == "number"
    assert line.browser().asks("plug in", number="nobody")["trouble"] == "number"


def test_a_sound_is_there_for_its_own_browser_alone(open_browser_line: OpenLine, tmp_path: Path) -> None:
    line = open_browser_line(Greeter(tmp_path / "private.wav"))
    browser = line.browser()
    name = browser.asks("call")["sentences"][0]["sound"]
    assert len(name) > 20
    assert browser.asks("sound", name=name)["file"] == str(tmp_path / "private.wav")
    assert browser.asks("sound", name=name[:-1])["file"] == ""
    assert Browser(line, "stranger").asks("sound", name=name)["file"] == ""
    assert line.browser("stranger").asks("look")["sentences"] == []


def test_where_no_engine_speaks_the_words_are_there_alone(tmp_path: Path) -> None:
    spoken = speaking_with_captions(Voice(tmp_path, CommandSpeech("no-such-engine")))(Spoken("phone-bye", {}, "en", 0))
    assert isinstance(spoken, Captioned)
    assert (spoken.file, spoken.words) == (None, sentence("phone-bye", {}, "en"))


def test_when_the_line_closes_every_call_ends(open_browser_line: OpenLine, greeter: Greeter) -> None:
    line = open_browser_line(greeter)
    browser = line.browser()
    browser.asks("call")
    line.does(line.exchange.close())
    assert browser.asks()["is"] == "over"
    assert browser.asks("call")["trouble"] == "busy"
