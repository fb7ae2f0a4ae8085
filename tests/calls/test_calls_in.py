"""Somebody calls: SIPp does, and what came out of its telephone is compared with what was said."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from calls.asterisks import both_engines
from calls.conftest import OpenAnyLine
from calls.exchanges import AnyLine, Greeter, free_port
from calls.sounds import Recorder, found, noise, samples_of
from calls.telephones import Telephone, expect, needs_sipp, pause, press
from voucherline.doors.phone_line.drivers.line import BYTES_A_SAMPLE, SAMPLES_A_SECOND, Sound

pytestmark = needs_sipp

A_PACKET = 160


@both_engines
def test_a_caller_hears_the_greeting_presses_a_key_and_is_thanked(
    line: AnyLine, greeter: Greeter, tmp_path: Path
) -> None:
    with Recorder() as recorder:
        caller = Telephone(number="022345678", media=str(recorder.port)).calls().waits_and_presses("1")
        calling = caller.is_hung_up_on().start(tmp_path, to=line.port, port=free_port())
        line.until(lambda: greeter.has_said)
        calling.goes_on(until=calling.has_ended)
        calling.ends_well()

    assert greeter.callers == [("022345678", "line")]
    assert greeter.keys == "1"
    heard = recorder.heard()
    for sound in (greeter.greeting, greeter.thanks):
        at, fits = found(sound, heard)
        assert fits > 0.9
        assert at + len(samples_of(sound)) <= len(heard) + A_PACKET
    line.is_free()


def test_a_sound_that_was_not_said_is_not_found(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    """The comparison can fail."""
    with Recorder() as recorder:
        caller = Telephone(media=str(recorder.port)).calls(remembers_line=True).waits().hangs_up()
        calling = caller.start(tmp_path, to=line.port, port=free_port())
        line.until(lambda: greeter.has_said)
        calling.goes_on(until=calling.has_ended)

    assert found(greeter.greeting, recorder.heard())[1] > 0.9
    assert found(greeter.thanks, recorder.heard())[1] < 0.3


def test_packets_come_steadily_fifty_a_second(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    with Recorder() as recorder:
        caller = Telephone(media=str(recorder.port)).calls().then(pause(3)).hangs_up()
        caller.start(tmp_path, to=line.port).ends_well()

    packets = recorder.packets
    numbers = [number for _, number, _, _ in packets]
    assert [(b - a) % (1 << 16) for a, b in pairwise(numbers)] == [1] * (len(numbers) - 1)
    # Whoever is late leaves out time, and says no word in a hurry.
    times = [time for _, _, time, _ in packets]
    assert all(((b - a) % (1 << 32)) % A_PACKET == 0 < (b - a) % (1 << 32) for a, b in pairwise(times))
    assert {len(sound) for _, _, _, sound in packets} == {A_PACKET}
    assert len(packets) > 50


@both_engines
def test_a_key_interrupts_what_is_being_said(open_line: OpenAnyLine, tmp_path: Path) -> None:
    greeter = Greeter(noise(20, seed=1), noise(1, seed=2))
    line = open_line(greeter)
    with Recorder() as recorder:
        caller = Telephone(media=str(recorder.port)).calls().then(press("5")).is_hung_up_on()
        caller.start(tmp_path, to=line.port).ends_well()

    heard = recorder.heard()
    assert greeter.keys == "5"
    assert found(greeter.thanks, heard)[1] > 0.9
    # Of the greeting there is the beginning, and not the end.
    half = BYTES_A_SAMPLE * SAMPLES_A_SECOND // 2
    assert found(Sound(greeter.greeting.samples[:half]), heard)[1] > 0.9
    assert found(Sound(greeter.greeting.samples[-half:]), heard)[1] < 0.3


def test_all_keys_arrive_in_their_order(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    caller = Telephone().calls().then(press("090933755493*#")).hangs_up()

    caller.start(tmp_path, to=line.port).ends_well()

    assert greeter.keys == "090933755493*#"


@both_engines
def test_keys_that_come_as_messages_count_too(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    caller = Telephone().calls().presses_by_info("7").presses_by_info("#").is_hung_up_on()

    caller.start(tmp_path, to=line.port).ends_well()

    assert greeter.keys == "7#"


@both_engines
def test_a_telephone_of_the_other_law_is_understood(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    caller = Telephone(law=0).calls().then(press("1")).is_hung_up_on()

    caller.start(tmp_path, to=line.port).ends_well()

    assert greeter.keys == "1"


@both_engines
def test_a_telephone_that_speaks_nothing_we_know_is_refused(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    refused = Telephone(law=18).invites().then(expect('response="100" optional="true"'), expect('response="488"'))

    refused.acknowledges().start(tmp_path, to=line.port).ends_well()

    assert not greeter.callers
    line.is_free()


@both_engines
@pytest.mark.parametrize("seconds", [0, 0.02, 0.5, 3.2])
def test_whoever_hangs_up_leaves_nothing_behind(
    seconds: float, line: AnyLine, greeter: Greeter, tmp_path: Path
) -> None:
    Telephone().calls().then(pause(seconds)).hangs_up().start(tmp_path, to=line.port).ends_well()

    line.until(lambda: greeter.was_left)
    line.is_free()


@both_engines
def test_ten_call_at_once_and_each_is_answered(line: AnyLine, greeter: Greeter, tmp_path: Path) -> None:
    caller = Telephone().calls().then(pause(1), press("1")).is_hung_up_on()

    caller.start(tmp_path, to=line.port, calls=10, at_once=10).ends_well()

    assert len(greeter.callers) == 10
    assert greeter.keys == "1" * 10
    line.is_free()


@both_engines
def test_one_more_than_the_line_carries_hears_the_busy_tone(
    open_line: OpenAnyLine, greeter: Greeter, tmp_path: Path
) -> None:
    line = open_line(greeter, ceiling=1)
    waiting = Telephone().calls(remembers_line=True).waits().hangs_up()
    first = waiting.start(tmp_path, to=line.port, port=free_port())
    line.until(lambda: line.exchange.calls == 1)

    second = Telephone().invites().then(expect('response="100" optional="true"'), expect('response="486"'))
    second.acknowledges().start(tmp_path, to=line.port).ends_well()

    first.goes_on(until=first.has_ended)
    first.ends_well()
    assert len(greeter.callers) == 1
