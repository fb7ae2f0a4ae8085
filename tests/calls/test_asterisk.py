"""What only an exchange of its own can do: be lost, be shared, and put people through by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from calls.asterisks import AsteriskLine, needs_asterisk, place_of
from calls.conftest import OpenAsterisk, StartAsterisk
from calls.exchanges import Greeter, free_port
from calls.severed import Severable
from calls.sounds import Recorder, found, noise
from calls.telephones import Telephone, expect, needs_sipp, pause, press
from voucherline.doors.phone_line.drivers.asterisk import names
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.asterisk.several import SeveralExchanges
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk
from voucherline.doors.phone_line.drivers.line import CallLeg, Gone, NotReached

pytestmark = [needs_sipp, needs_asterisk]

NUMBER = "+3222345678"


@pytest.fixture
def mortal(starts: StartAsterisk) -> StartedAsterisk:
    """An Asterisk that may be killed."""
    return starts()


def is_answered(line: AsteriskLine, greeter: Greeter, folder: Path) -> None:
    before = greeter.keys
    Telephone().calls().then(press("6")).is_hung_up_on().start(folder, to=line.port).ends_well()
    assert greeter.keys == before + "6"


def is_greeted(line: AsteriskLine, greeter: Greeter) -> None:
    """The call is answered: only then can anybody be cut off who was there."""
    line.until(lambda: bool(greeter.callers))


# -- losing it


def test_killed_in_mid_call_it_is_found_again(
    mortal: StartedAsterisk, opens: OpenAsterisk, greeter: Greeter, tmp_path: Path
) -> None:
    line = opens(mortal, greeter)
    caller = Telephone().calls().then(pause(30)).start(tmp_path, to=line.port)
    is_greeted(line, greeter)

    mortal.kill()
    line.until(lambda: greeter.was_left and not line.exchange.calls)
    assert line.does(line.exchange.dial(NUMBER, rings=5)) is NotReached.FAILED
    caller.process.kill()

    mortal.start_again()
    line.until(lambda: line.exchange.connected)
    is_answered(line, greeter, tmp_path)


def test_a_call_that_rings_while_it_dies_is_our_trouble(
    mortal: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path
) -> None:
    port = free_port()
    telephone = Telephone().is_called().says("180 Ringing").then(pause(30)).start(tmp_path, port=port)
    line = opens(mortal, trunk=port)
    dialling = line.begins(line.exchange.dial(NUMBER, rings=30))
    line.until(lambda: any(each.rang for each in line.exchange._dialled.values()))

    mortal.kill()

    assert dialling.result(60) is NotReached.FAILED
    telephone.process.kill()


def test_whoever_is_cut_off_from_it_hangs_up_and_goes_on(
    asterisk: StartedAsterisk, opens: OpenAsterisk, greeter: Greeter, tmp_path: Path
) -> None:
    line = opens(asterisk)
    wire = line.does(Severable(asterisk.plan.http_port).opened())
    exchange = AsteriskExchange(replace(line.exchange.place, url=f"http://127.0.0.1:{wire.port}"))
    line.does(exchange.open(greeter))
    caller = Telephone().calls().is_hung_up_on().start(tmp_path, to=line.port)
    is_greeted(line, greeter)

    line.does(wire.cut())

    # The caller hears of it at once, or when the line is back and finds what it left.
    caller.ends_well()
    line.until(lambda: greeter.was_left and exchange.connected)
    is_answered(line, greeter, tmp_path)
    line.does(exchange.close())
    line.does(wire.close())


def test_what_a_dead_process_left_is_ended_by_the_next(
    asterisk: StartedAsterisk, opens: OpenAsterisk, greeter: Greeter, tmp_path: Path
) -> None:
    port = free_port()
    ringing = Telephone().is_called().says("180 Ringing").then(expect('request="CANCEL"'))
    telephone = ringing.says("200 OK", tagged=False).start(tmp_path, port=port)
    answers, dials = opens(asterisk, greeter), opens(asterisk, trunk=port)
    caller = Telephone().calls().is_hung_up_on().start(tmp_path, to=answers.port)
    dialling = dials.begins(dials.exchange.dial(NUMBER, rings=60))
    answers.until(lambda: len(answers.channels()) == 2)
    answers.until(lambda: any(each.rang for each in dials.exchange._dialled.values()))
    for line in (answers, dials):
        dies(line)

    greeter.happened.clear()
    again = opens(asterisk, greeter)
    opens(asterisk, trunk=port)

    caller.ends_well()
    telephone.ends_well()
    again.is_free()
    is_answered(again, greeter, tmp_path)
    dialling.cancel()


def dies(line: AsteriskLine) -> None:
    """As a process that is killed: it says nothing more, and its locks are gone."""
    ari = line.exchange._ari
    assert ari._task
    assert line.exchange._slot
    line.exchange._slot.give_back()
    line.exchange._slot = None
    ari._lost = lambda: None
    line._loop.call_soon_threadsafe(ari._task.cancel)
    line.until(lambda: not ari.connected)
    line.exchange._legs.clear()


def test_no_call_lasts_for_ever_even_if_nobody_leads_it_any_more(
    starts: StartAsterisk, opens: OpenAsterisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "LONGEST_SECONDS", 2)
    asterisk = starts()
    port = free_port()
    callee = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    called = callee.is_hung_up_on().start(tmp_path, port=port)
    answers, dials = opens(asterisk, stays), opens(asterisk, trunk=port)
    caller = Telephone().calls().is_hung_up_on().start(tmp_path, to=asterisk.plan.sip_port)
    leg = dials.does(dials.exchange.dial(NUMBER, rings=60))
    assert not isinstance(leg, NotReached)

    caller.ends_well()
    called.ends_well()
    answers.is_free()


async def stays(leg: CallLeg) -> None:
    """Say nothing, whatever happens, until the other side is gone."""
    while not isinstance(await leg.events.get(), Gone):
        pass


# -- sharing it


def test_processes_share_its_calls_and_each_can_do_without_the_other(
    asterisk: StartedAsterisk, opens: OpenAsterisk, greeter: Greeter, tmp_path: Path
) -> None:
    both = [opens(asterisk, greeter), opens(asterisk, greeter)]
    assert {line.exchange._application for line in both} == {names.answering(1), names.answering(2)}
    caller = Telephone().calls().then(press("1")).is_hung_up_on()
    caller.start(tmp_path, to=both[0].port, calls=4, at_once=4).ends_well()
    assert greeter.keys == "1111"

    both[0].does(both[0].exchange.close())

    caller.start(tmp_path, to=both[1].port, calls=3, at_once=3).ends_well()
    assert greeter.keys == "1" * 7
    both[1].is_free()


def test_nobody_leads_it_and_a_caller_is_told_at_once(
    asterisk: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path
) -> None:
    refused = Telephone().invites().then(expect('response="100" optional="true"'), expect('response="503"'))

    refused.acknowledges().start(tmp_path, to=asterisk.plan.sip_port).ends_well()


def test_a_stranger_is_not_answered(
    starts: StartAsterisk, opens: OpenAsterisk, greeter: Greeter, tmp_path: Path
) -> None:
    asterisk = starts(callers=("192.0.2.0/24",))
    opens(asterisk, greeter)
    refused = Telephone().invites().then(expect('response="100" optional="true"'), expect('response="401"'))

    refused.acknowledges().start(tmp_path, to=asterisk.plan.sip_port).ends_well()

    assert not greeter.callers


def test_a_call_goes_out_on_the_exchange_that_is_there(
    asterisk: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path
) -> None:
    port = free_port()
    callee = Telephone().is_called().says("486 Busy Here").then(expect('request="ACK"'))
    telephone = callee.start(tmp_path, port=port)
    line = opens(asterisk)
    there = place_of(asterisk, tmp_path, trunk=port)
    gone = replace(there, url=f"http://127.0.0.1:{free_port()}", slots=tmp_path / "gone")
    several = SeveralExchanges([AsteriskExchange(gone), AsteriskExchange(there)])
    line.does(several.open(None))

    assert line.does(several.dial(NUMBER, rings=60)) is NotReached.BUSY

    telephone.ends_well()
    line.does(several.close())


# -- putting people through


class PutsThrough:
    """Puts everybody through to a person; whoever reaches nobody hears a sentence, and is hung up on."""

    def __init__(self, port: int) -> None:
        self.sorry = noise(1, seed=3)
        self.passed: list[bool] = []
        self._to = f"sip:person@127.0.0.1:{port}"

    async def __call__(self, leg: CallLeg) -> None:
        self.passed.append(await leg.pass_on(self._to))
        if not self.passed[-1]:
            leg.play(self.sorry)
            await leg.events.get()


def test_put_through_people_talk_on_without_us(asterisk: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path) -> None:
    port = free_port()
    person = Telephone().is_called().says("180 Ringing").says("200 OK", body=True).then(expect('request="ACK"'))
    person.is_hung_up_on()
    answers = person.start(tmp_path, port=port)
    puts_through = PutsThrough(port)
    line = opens(asterisk, puts_through)
    caller = Telephone().calls().then(pause(3)).hangs_up().start(tmp_path, to=line.port)

    line.until(lambda: puts_through.passed == [True])
    line.does(line.exchange.close())

    caller.ends_well()
    answers.ends_well()


def test_whoever_reaches_no_person_comes_back_to_us(
    asterisk: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path
) -> None:
    port = free_port()
    person = Telephone().is_called().says("486 Busy Here").then(expect('request="ACK"')).start(tmp_path, port=port)
    puts_through = PutsThrough(port)
    line = opens(asterisk, puts_through)

    with Recorder() as recorder:
        caller = Telephone(media=str(recorder.port)).calls().is_hung_up_on()
        caller.start(tmp_path, to=line.port).ends_well()

    person.ends_well()
    assert puts_through.passed == [False]
    assert found(puts_through.sorry, recorder.heard())[1] > 0.9
    line.is_free()
