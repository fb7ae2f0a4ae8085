"""The supervisor: starts the parts, starts again what dies, ends all in order."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from voucherline.config.serving.parts import KINDS, STEADY_AFTER, Part, pause_after

STOPPING: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
HEARD: Final = (*STOPPING, signal.SIGCHLD)
SECONDS_TO_STOP: Final = 30.0
"""A worker has this long to finish the job that it is doing; a job that was cut off is done again later."""

_log = logging.getLogger(__name__)


@dataclass
class Child:
    """A part, and the process that is it at the moment."""

    part: Part
    lifeline: int
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    early_deaths: int = 0
    start_at: float = field(default=0.0)

    def tend(self, now: float) -> None:
        """Note that it died, or start it when its pause is over."""
        if self.process is None:
            if now >= self.start_at:
                self.start(now)
        elif (code := self.process.poll()) is not None:
            self.has_died(code, now)

    def start(self, now: float) -> None:
        """Start it, in a process group of its own: a Ctrl-C is for the supervisor, who ends its children in order."""
        command = [sys.executable, "-m", "voucherline.config.serving.child", self.part.kind, self.part.name]
        command += [f"--lifeline={self.lifeline}", *self.part.words]
        self.process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, pass_fds=(self.lifeline, *self.part.files), process_group=0
        )
        self.started = now
        _log.info("%s started (process %d).", self.part.name, self.process.pid)

    def has_died(self, code: int, now: float) -> None:
        """Bury it with what was left of its group, and decide when to start it again."""
        assert self.process is not None
        self.send(signal.SIGKILL)
        self.process = None
        self.early_deaths = 1 if now - self.started >= STEADY_AFTER else self.early_deaths + 1
        pause = pause_after(self.early_deaths)
        self.start_at = now + pause
        _log.warning("%s %s; it starts again in %g seconds.", self.part.name, how_it_ended(code), pause)

    def send(self, number: signal.Signals) -> None:
        """Send a signal to it; a SIGKILL also to those that it started."""
        assert self.process is not None
        with contextlib.suppress(ProcessLookupError):
            if number is signal.SIGKILL:
                os.killpg(self.process.pid, number)
            else:
                self.process.send_signal(number)

    def is_there(self) -> bool:
        """Does its process still run?"""
        return self.process is not None and self.process.poll() is None


def how_it_ended(code: int) -> str:
    """Say in words how a process ended."""
    if code < 0:
        return f"was killed by {signal.Signals(-code).name}"
    return "ended by itself" if code == 0 else f"failed with exit code {code}"


def supervise(parts: Sequence[Part]) -> int:
    """Keep all parts running until a signal asks for the end; the exit code is 0 if all ended in order."""
    with _lifeline() as lifeline, _signals_kept():
        children = [Child(part, lifeline) for part in parts]
        while True:
            for child in children:
                child.tend(time.monotonic())
            heard = signal.sigtimedwait(HEARD, _until_next_start(children))
            if heard and heard.si_signo in STOPPING:
                _log.info("%s: ending all in order.", signal.Signals(heard.si_signo).name)
                return end_all(children)


def end_all(children: Sequence[Child]) -> int:
    """End kind by kind; who does not end in time, or when the wish is repeated, is killed."""
    code = 0
    for kind in KINDS:
        here = [child for child in children if child.part.kind == kind and child.is_there()]
        for child in here:
            child.send(signal.SIGTERM)
        if not _wait_for(here):
            code = 1
        for child in here:
            assert child.process is not None
            if child.is_there():
                _log.warning("%s does not end and is killed.", child.part.name)
            child.send(signal.SIGKILL)
            child.process.wait()
            _log.info("%s has ended.", child.part.name)
    return code


def _wait_for(children: Sequence[Child]) -> bool:
    """Wait until all have ended; False if the time is over or somebody is in a hurry."""
    until = time.monotonic() + SECONDS_TO_STOP
    while any(child.is_there() for child in children):
        heard = signal.sigtimedwait(HEARD, max(0.0, until - time.monotonic()))
        if heard is None or heard.si_signo in STOPPING:
            return not any(child.is_there() for child in children)
    return True


def _until_next_start(children: Sequence[Child]) -> float:
    """How long nothing is to be done unless somebody dies: a second at most, should a signal have been lost."""
    pauses = [child.start_at - time.monotonic() for child in children if child.process is None]
    return max(0.0, min([1.0, *pauses]))


@contextlib.contextmanager
def _lifeline() -> Iterator[int]:
    """A pipe that nobody writes to: its end tells the children that the supervisor is gone, however it died."""
    reading, writing = os.pipe()
    try:
        yield reading
    finally:
        os.close(reading)
        os.close(writing)


@contextlib.contextmanager
def _signals_kept() -> Iterator[None]:
    """Keep signals waiting until they are asked for, so that none falls between two steps."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HEARD)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
