"""Calls in growing numbers on a line that runs, and what of it is within the limits."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from voucherline.bench.line.captures import KEYS_CALLING
from voucherline.bench.line.manners import Manners
from voucherline.bench.line.people import code_of, number_of
from voucherline.bench.line.running import Running, load, processors_busy
from voucherline.bench.line.telephones import Telephones, calling, free_port
from voucherline.bench.line.wire import HeardCall, Wire, listening

SLOWEST_SECONDS: Final = 0.5
"""Above this 95th percentile of the waits more calls are too many."""
MOST_FAILED: Final = 0.01
GREETED_SECONDS: Final = 1.0
"""Within this, from dialling to the first word, 95 of 100 callers must be greeted for a rate to count."""
WINDOW_SECONDS: Final = 5.0
BAD_WINDOWS: Final = 3
"""After so many bad windows in a row nothing better is to come."""
SETUP_LASTS: Final = 1.0
SECONDS_TO_ANSWER: Final = 8.0
BEGINS_SECONDS: Final = 0.5
"""SIPp reads its captures."""

Say = Callable[[str], None]
Segment = tuple[float, float]
"""So many calls a second for so many seconds."""


@dataclass(frozen=True, slots=True)
class Window:
    """Some seconds in which more and more calls went on."""

    first: float
    """Second of the run."""
    at_once: int
    waits: tuple[float | None, ...]
    ended: int
    failed: int

    @property
    def slow(self) -> float:
        """The 95th percentile of the waits."""
        return percentile(self.waits, 95)

    @property
    def good(self) -> bool:
        """Were the calls carried well?"""
        return self.slow <= SLOWEST_SECONDS and self.failed <= max(1, MOST_FAILED * self.ended)


@dataclass
class Carried:
    """What came of a run."""

    wire: Wire
    began_at: float
    ended_at: float
    busy: list[tuple[float, float, float]] = field(default_factory=list)
    """At which moment the line, and all processors, had worked so many seconds."""
    load: float = 0.0
    unfinished: frozenset[str] = frozenset()
    """Numbers of callers whose call came to nothing, as the database says."""

    def waits(self, first: float, last: float) -> list[float | None]:
        """How long callers waited after keys that they pressed between two seconds of the run."""
        each = (wait for call in list(self.wire.calls.values()) for wait in call.waits)
        return [wait.seconds for wait in each if first <= wait.at - self.began_at < last]

    def at_once(self, second: float) -> int:
        """How many calls went on at a second of the run."""
        at = self.began_at + second
        return sum(
            call.answered_at is not None and call.answered_at <= at < (call.over_at or self.ended_at)
            for call in list(self.wire.calls.values())
        )

    def ended(self, first: float, last: float) -> list[HeardCall]:
        """The calls that ended between two seconds of the run."""
        return [call for call in list(self.wire.calls.values()) if first <= _end_of(call) - self.began_at < last]

    def fails(self, call: HeardCall) -> bool:
        """Was it refused, or left without an answer, or not done what was asked?"""
        unanswered = call.answered_at is None or any(wait.seconds is None for wait in call.waits)
        return unanswered or call.number in self.unfinished

    def windows(self, first: float = 0.0) -> Iterator[Window]:
        """The run in pieces of some seconds each."""
        while first + WINDOW_SECONDS <= self.ended_at - self.began_at:
            last = first + WINDOW_SECONDS
            over = self.ended(first, last)
            at_once = self.at_once((first + last) / 2)
            yield Window(first, at_once, tuple(self.waits(first, last)), len(over), sum(map(self.fails, over)))
            first = last

    def shares(self, second: float) -> tuple[float, float]:
        """How much of one processor the line took around a second of the run, and of all of them everybody."""
        at = self.began_at + second
        there = next((place for place, (moment, *_) in enumerate(self.busy) if moment >= at), len(self.busy) - 1)
        (began, ours, everybodys), (ended, ours_then, everybodys_then) = self.busy[max(there - 1, 0)], self.busy[there]
        seconds = max(ended - began, 0.001)
        return (ours_then - ours) / seconds, (everybodys_then - everybodys) / seconds / (os.cpu_count() or 1)


def _end_of(call: HeardCall) -> float:
    nobody = call.invited_at + SECONDS_TO_ANSWER if call.answered_at is None else float("inf")
    return nobody if call.over_at is None else call.over_at


def percentile(waits: Sequence[float | None], percent: float) -> float:
    """So many percent waited no longer; a wait without end is longer than any other."""
    ordered = sorted(float("inf") if wait is None else wait for wait in waits)
    return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)] if ordered else 0.0


def growing(lasts: float, *, steady: int, steadily: float, slope: float, times: int) -> list[Segment]:
    """Rates at which so many calls, each lasting so long, go on for a while, then ever more: `slope` more a second."""
    rate = steady / lasts
    begin = [(rate, lasts + steadily)] if steady else []
    return [*begin, *((rate + slope * (step + 1), lasts) for step in range(times))]


def carry(
    line: Running, segments: Sequence[Segment], *, folder: Path, manners: Manners, households: range, one_in: int,
    say: Say,
) -> Carried:  # fmt: skip
    """Let people call at these rates, until they are through or too many."""
    script = calling(manners.captures, seconds=manners.seconds, called="line", keys=KEYS_CALLING)
    return _call(line, script, segments, folder=folder, households=households, one_in=one_in, say=say)


def set_up(line: Running, segments: Sequence[Segment], *, folder: Path, households: range, say: Say) -> Carried:
    """Let people call at these rates, hear the first words, and hang up."""
    script = calling((), seconds=SETUP_LASTS, called="line", keys=KEYS_CALLING)
    return _call(line, script, segments, folder=folder, households=households, one_in=1, say=say)


def _call(
    line: Running, script: str, segments: Sequence[Segment], *, folder: Path, households: range, one_in: int, say: Say
) -> Carried:
    folder.mkdir()
    media = free_port()
    wire = Wire(line.sip_port, media, one_in=one_in)
    rows = [f"{number_of(each)};{code_of(each)}" for each in households]
    longest = sum(seconds for _, seconds in segments) + 90
    with listening(wire):
        telephones = Telephones.start(
            folder, script, rows=rows, to=line.sip_port, media=media, calls=len(households), seconds=longest
        )
        carried = Carried(wire, time.time(), time.time())
        try:
            _at_rates(telephones, line, carried, segments, say=say)
        finally:
            telephones.end()
    carried.load = load()
    return carried


def _at_rates(telephones: Telephones, line: Running, so_far: Carried, segments: Sequence[Segment], *, say: Say) -> None:
    time.sleep(BEGINS_SECONDS)
    for rate, seconds in segments:
        telephones.call_at(rate)
        until = time.time() + seconds
        while (left := until - time.time()) > 0:
            time.sleep(min(left, WINDOW_SECONDS))
            # Said again and again: on a busy machine SIPp may not have listened yet.
            telephones.call_at(rate)
            so_far.ended_at = time.time()
            so_far.busy.append((so_far.ended_at, line.processor_seconds(), processors_busy()))
            windows = list(so_far.windows())[-BAD_WINDOWS:]
            if windows:
                say(f"{windows[-1].at_once} calls at once, 95 of 100 answers within {1000 * windows[-1].slow:.0f} ms")
            if len(windows) == BAD_WINDOWS and not any(each.good for each in windows):
                return
