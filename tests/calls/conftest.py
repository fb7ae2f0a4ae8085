"""Real calls over real sockets of this machine, with independent programs as the telephones."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from calls.exchanges import Greeter, Line
from calls.sounds import noise
from calls.wire import Wire
from voucherline.doors.phone_line.drivers.line import Answering
from voucherline.doors.phone_line.voice.speech import EspeakSpeech
from voucherline.doors.phone_line.voice.voice import Voice

OpenLine = Callable[..., Line]


@pytest.fixture
def greeter() -> Greeter:
    return Greeter(noise(3, seed=1), noise(1, seed=2))


@pytest.fixture
def open_line() -> Iterator[OpenLine]:
    lines: list[Line] = []

    def opened(answering: Answering | None = None, *, trunk: int = 0, ceiling: int = 150) -> Line:
        lines.append(Line(answering, trunk=trunk, ceiling=ceiling))
        return lines[-1]

    yield opened
    for line in lines:
        line.close()


@pytest.fixture
def line(open_line: OpenLine, greeter: Greeter) -> Line:
    return open_line(greeter)


@pytest.fixture(scope="session")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Voice:
    return Voice(tmp_path_factory.mktemp("voice"), EspeakSpeech())


@pytest.fixture
def wire() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.socket.close()
