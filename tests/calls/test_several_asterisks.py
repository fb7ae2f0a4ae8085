"""Several exchanges carry the calls of one line: one that cannot draws none of them, and nobody is rung by two."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from calls.asterisks import AsteriskLine, needs_asterisk, place_of
from calls.conftest import OpenAsterisk, StartAsterisk
from calls.exchanges import free_port
from calls.telephones import SippRun, Telephone, expect, needs_sipp, pause
from voucherline.doors.phone_line.drivers.asterisk import several as of_several
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange, Attempt
from voucherline.doors.phone_line.drivers.asterisk.several import SeveralExchanges
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk
from voucherline.doors.phone_line.drivers.line import Gone, NotReached

NUMBER = "+3222345678"


@dataclass
class Led:
    """Exchanges that one line leads, each with the telephones behind its trunk."""

    line: AsteriskLine
    folder: Path
    several: SeveralExchanges | None = None

    def through(self, *trunks: tuple[StartedAsterisk, int]) -> SeveralExchanges:
        places = [place_of(asterisk, self.folder, trunk=port) for asterisk, port in trunks]
        self.several = SeveralExchanges([AsteriskExchange(place) for place in places])
        self.line.does(self.several.open(None))
        return self.several

    def dials(self) -> object:
        assert self.several
        return self.line.does(self.several.dial(NUMBER, rings=60))


@pytest.fixture
def led(asterisk: StartedAsterisk, opens: OpenAsterisk, tmp_path: Path) -> Iterator[Led]:
    led = Led(opens(asterisk), tmp_path)
    yield led
    if led.several:
        led.line.does(led.several.close())


def refuses(folder: Path, port: int, status: str, *, rings: bool = False, calls: int = 9) -> SippRun:
    """Whoever is called at this port says so, each time."""
    called = Telephone().is_called()
    telephone = (called.says("180 Ringing") if rings else called).says(status).then(expect('request="ACK"'))
    own = folder / str(port)
    own.mkdir()
    return telephone.start(own, port=port, calls=calls, at_once=calls)


def calls_of(telephones: SippRun) -> int:
    assert telephones.called
    there = telephones.called.exists()
    return len(telephones.called.read_text(encoding="ascii").splitlines()) if there else 0


@needs_sipp
@needs_asterisk
@pytest.mark.parametrize("status", ["503 Service Unavailable", "404 Not Found"])
def test_a_broken_trunk_costs_nobody_a_call(
    status: str, led: Led, asterisk: StartedAsterisk, starts: StartAsterisk, tmp_path: Path
) -> None:
    broken, sound = free_port(), free_port()
    nobody = refuses(tmp_path, broken, status)
    people = refuses(tmp_path, sound, "486 Busy Here", calls=4)
    led.through((asterisk, broken), (starts(), sound))

    assert [led.dials() for _ in range(4)] == [NotReached.BUSY] * 4

    people.ends_well()
    # Tried once, it is asked no more, although it has the fewest calls.
    assert calls_of(nobody) == 1


@needs_sipp
@needs_asterisk
def test_one_dies_in_the_middle_and_the_other_goes_on(
    led: Led, asterisk: StartedAsterisk, starts: StartAsterisk, tmp_path: Path
) -> None:
    mortal, there, gone = starts(), free_port(), free_port()
    answers = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"'))
    dead = answers.start(tmp_path, port=gone)
    hung_up = Telephone().is_called().says("200 OK", body=True).then(expect('request="ACK"')).is_hung_up_on()
    people = hung_up.start(tmp_path, port=there, calls=3, at_once=3)
    several = led.through((mortal, gone), (asterisk, there))

    first, second = led.dials(), led.dials()
    assert not isinstance(first, NotReached)
    assert not isinstance(second, NotReached)
    mortal.kill()
    assert isinstance(led.line.does(first.events.get()), Gone)  # type: ignore[attr-defined]
    led.line.does(first.hang_up())  # type: ignore[attr-defined]

    others = [led.dials() for _ in range(2)]
    assert not any(isinstance(each, NotReached) for each in others)
    assert several.calls == 3
    for leg in (second, *others):
        led.line.does(leg.hang_up())  # type: ignore[attr-defined]
    people.ends_well()
    dead.process.kill()


@needs_sipp
@needs_asterisk
def test_whoever_was_rung_is_not_rung_by_the_other_at_once(
    led: Led, asterisk: StartedAsterisk, starts: StartAsterisk, tmp_path: Path
) -> None:
    broken, sound = free_port(), free_port()
    rung = refuses(tmp_path, broken, "503 Service Unavailable", rings=True, calls=1)
    people = refuses(tmp_path, sound, "486 Busy Here")
    led.through((asterisk, broken), (starts(), sound))

    assert led.dials() is NotReached.FAILED

    rung.ends_well()
    assert calls_of(people) == 0


@needs_sipp
@needs_asterisk
def test_whoever_may_still_be_rung_by_one_that_died_is_not_rung_by_the_other(
    led: Led, asterisk: StartedAsterisk, starts: StartAsterisk, tmp_path: Path
) -> None:
    mortal, lost, sound = starts(), free_port(), free_port()
    called = Telephone().is_called().says("100 Trying", tagged=False).then(pause(60)).start(tmp_path, port=lost)
    people = refuses(tmp_path, sound, "486 Busy Here")
    several = led.through((mortal, lost), (asterisk, sound))
    dialling = led.line.begins(several.dial(NUMBER, rings=60))
    led.line.until(lambda: calls_of(called) == 1)

    mortal.kill()

    assert dialling.result(60) is NotReached.FAILED
    assert calls_of(people) == 0
    called.process.kill()


# -- how long it may take, and who is asked first


@dataclass
class Scripted:
    """An exchange without telephones, which takes its time."""

    clock: list[float]
    ends: NotReached
    seconds: float = 0.0
    nobody_rang: bool = True
    calls: int = 0
    connected: bool = True
    asked: int = field(default=0, init=False)

    async def attempt(self, number: str, *, rings: float) -> Attempt:
        self.asked += 1
        self.clock[0] += self.seconds
        return Attempt(self.ends, nobody_rang=self.nobody_rang)


@pytest.fixture
def clock() -> list[float]:
    return [0.0]


@pytest.fixture
def dials(clock: list[float]) -> Iterator[Callable[..., NotReached]]:
    """Dials through such exchanges by a clock of its own."""
    loop = asyncio.new_event_loop()
    loop.time = lambda: clock[0]  # type: ignore[method-assign]

    def dialled(several: SeveralExchanges) -> NotReached:
        return cast("NotReached", loop.run_until_complete(several.dial(NUMBER, rings=40)))

    yield dialled
    loop.close()


def through(*exchanges: Scripted) -> SeveralExchanges:
    return SeveralExchanges(cast("list[AsteriskExchange]", list(exchanges)))


def test_an_attempt_does_not_go_on_for_ever(clock: list[float], dials: Callable[..., NotReached]) -> None:
    """Else the call would be planned again while it is still being placed."""
    slow = [Scripted(clock, NotReached.FAILED, seconds=32) for _ in range(4)]

    assert dials(through(*slow)) is NotReached.FAILED

    assert [each.asked for each in slow] == [1, 1, 0, 0]


@pytest.mark.parametrize("ends", [NotReached.BUSY, NotReached.NO_ANSWER, NotReached.REJECTED])
def test_what_somebody_said_is_not_asked_again(
    ends: NotReached, clock: list[float], dials: Callable[..., NotReached]
) -> None:
    first, second = Scripted(clock, ends), Scripted(clock, NotReached.FAILED)

    assert dials(through(first, second)) is ends

    assert second.asked == 0


def test_a_number_that_nobody_knows_is_said_to_be_unknown(clock: list[float], dials: Callable[..., NotReached]) -> None:
    unknown, broken = Scripted(clock, NotReached.NO_SUCH_NUMBER), Scripted(clock, NotReached.FAILED)

    assert dials(through(unknown, broken)) is NotReached.NO_SUCH_NUMBER
    assert dials(through(broken, unknown)) is NotReached.NO_SUCH_NUMBER


def test_one_that_was_mended_is_asked_again(clock: list[float], dials: Callable[..., NotReached]) -> None:
    mended, other = Scripted(clock, NotReached.FAILED), Scripted(clock, NotReached.BUSY, calls=7)
    both = through(mended, other)
    assert dials(both) is NotReached.BUSY
    assert (mended.asked, other.asked) == (1, 1)

    mended.ends = NotReached.NO_ANSWER
    assert dials(both) is NotReached.BUSY
    clock[0] += of_several.SECONDS_TO_RECOVER
    assert dials(both) is NotReached.NO_ANSWER
    assert dials(both) is NotReached.NO_ANSWER
    assert (mended.asked, other.asked) == (3, 2)
