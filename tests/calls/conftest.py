"""Real calls over real sockets of this machine, with independent programs as the telephones."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from calls.asterisks import AsteriskLine, place_of
from calls.exchanges import AnyLine, Greeter, Line, sound_ports
from calls.sounds import noise
from calls.wire import Wire
from voucherline.doors.phone_line.drivers.asterisk.exchange import AsteriskExchange
from voucherline.doors.phone_line.drivers.asterisk.starting import StartedAsterisk, discard, start_own
from voucherline.doors.phone_line.drivers.builtin.exchange import BuiltinExchange, SipPlaces
from voucherline.doors.phone_line.drivers.line import Answering, Exchange
from voucherline.doors.phone_line.voice.speech import EspeakSpeech
from voucherline.doors.phone_line.voice.voice import Voice

OpenLine = Callable[..., Line]
OpenAnyLine = Callable[..., AnyLine]
"""For tests that run with each engine."""
Calling = Callable[[int], Exchange]
StartAsterisk = Callable[..., StartedAsterisk]
OpenAsterisk = Callable[..., AsteriskLine]


@pytest.fixture(autouse=True)
def _telephones_are_put_down() -> Iterator[None]:
    """A test that fails leaves no telephone behind, which would send sound beside the next one."""
    yield
    for child in (int(pid) for task in Path("/proc/self/task").iterdir() for pid in _read(task / "children").split()):
        if _read(Path(f"/proc/{child}/comm")).strip() == "sipp":
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


def _read(path: Path) -> str:
    """What it says; nothing, if it is gone by now."""
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""


@pytest.fixture
def greeter() -> Greeter:
    return Greeter(noise(3, seed=1), noise(1, seed=2))


@pytest.fixture
def engine() -> str:
    """Which exchange carries the calls; `both_engines` lets a test run with each."""
    return "builtin"


@pytest.fixture(scope="session")
def asterisk() -> Iterator[StartedAsterisk]:
    started = start_own()
    yield started
    discard(started)


@pytest.fixture
def starts() -> Iterator[StartAsterisk]:
    """Asterisks of one test alone."""
    started: list[StartedAsterisk] = []

    def start(**changes: object) -> StartedAsterisk:
        started.append(start_own(**changes))
        return started[-1]

    yield start
    for asterisk in started:
        discard(asterisk)


@pytest.fixture
def opens(tmp_path: Path) -> Iterator[OpenAsterisk]:
    lines: list[AsteriskLine] = []

    def opened(asterisk: StartedAsterisk, answering: object = None, **places: int) -> AsteriskLine:
        lines.append(AsteriskLine(asterisk, tmp_path, answering, **places))  # type: ignore[arg-type]
        return lines[-1]

    yield opened
    for line in lines:
        line.close()


@pytest.fixture
def open_line(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenAnyLine]:
    lines: list[AnyLine] = []

    def opened(answering: Answering | None = None, *, trunk: int = 0, ceiling: int = 150) -> AnyLine:
        if engine == "builtin":
            lines.append(Line(answering, trunk=trunk, ceiling=ceiling))
        else:
            asterisk = request.getfixturevalue("asterisk")
            lines.append(AsteriskLine(asterisk, tmp_path, answering, trunk=trunk, ceiling=ceiling))
        return lines[-1]

    yield opened
    for line in lines:
        line.close()


@pytest.fixture
def calling(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Calling:
    """Exchanges of the engine that call the telephone at a port."""

    def called(port: int) -> Exchange:
        if engine == "builtin":
            places = SipPlaces(sip_port=0, rtp_ports=sound_ports(), trunk=("127.0.0.1", port))
            return BuiltinExchange(places)
        return AsteriskExchange(place_of(request.getfixturevalue("asterisk"), tmp_path, trunk=port))

    return called


@pytest.fixture
def line(open_line: OpenAnyLine, greeter: Greeter) -> AnyLine:
    return open_line(greeter)


@pytest.fixture(scope="session")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Voice:
    return Voice(tmp_path_factory.mktemp("voice"), EspeakSpeech())


@pytest.fixture
def wire() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.socket.close()
