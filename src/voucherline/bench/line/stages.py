"""`bench line`: how quickly it answers, how many calls it carries and sets up; beside the bare engine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from voucherline.bench.arena import arena, conninfo
from voucherline.bench.figures import server_version
from voucherline.bench.line import people
from voucherline.bench.line.manners import Manners, confirming, voice_at
from voucherline.bench.line.measuring import (
    GREETED_SECONDS,
    MOST_FAILED,
    Carried,
    Say,
    Segment,
    carry,
    growing,
    percentile,
    set_up,
)
from voucherline.bench.line.running import Running, running
from voucherline.bench.line.telephones import free_port
from voucherline.doors.phone_line.models import CallStep

STEADY: Final = 50
STEADILY: Final = 30.0
GOALS: Final = MappingProxyType({"builtin": (150, 20), "asterisk": (250, 40)})
"""Calls at once, and set up a second."""
WAIT_GOAL_MS: Final = 300
HOUSEHOLDS: Final = 6_000
IN_CALLS: Final = range(1, 4_001)
IN_SETUPS: Final = range(4_001, HOUSEHOLDS)
SETUPS: Final[tuple[Segment, ...]] = tuple((float(rate), 5.0) for rate in (10, 20, 30, 40, 60))
"""The first seconds only warm a line that has just begun: it opens its connections."""
MOST_CALLS: Final = 900
RTP_PORTS: Final = (20_000, 23_999)
DONE: Final = "confirm: done"
"""What every caller comes to, if all goes well."""


@dataclass
class LineFigures:
    """What the benchmark says."""

    engine: str
    median_ms: float
    p95_ms: float
    p99_ms: float
    at_once: int
    ratio_to_bare: float | None
    setups_per_second: float
    failed: int
    limited_by: str
    more: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """In one line."""
        at_once, setups = GOALS[self.engine]
        goals = f"(goals {WAIT_GOAL_MS} ms, {at_once}, {setups})"
        got = f"95 of 100 answers in {self.p95_ms:.0f} ms, {self.at_once} calls, {self.setups_per_second:.0f} a second"
        return f"line on {self.engine}: {got} {goals}"

    def as_json(self) -> dict[str, object]:
        """Plain values, rounded to what the measurement is worth."""
        plain = {"name": "line", **self.__dict__}
        more = plain.pop("more")
        return {key: round(value, 2) if isinstance(value, float) else value for key, value in {**plain, **more}.items()}


Command = Callable[[int, tuple[int, int], int], Sequence[str]]
"""How a line is started: at which port, with which ports for sound, for how many calls."""


@dataclass(frozen=True, slots=True)
class Engine:
    """An exchange that carries the line."""

    name: str
    line: Command
    bare: Command


def bare_builtin(port: int, ports: tuple[int, int], ceiling: int) -> Sequence[str]:
    """The built-in exchange with nothing behind it."""
    module = "voucherline.bench.line.bare"
    return (sys.executable, "-m", module, str(port), f"{ports[0]}-{ports[1]}", str(ceiling))


def on_asterisk(what: str) -> Command:
    """An Asterisk of its own, with the line on it or bare."""
    module = "voucherline.bench.line.on_asterisk"
    return lambda port, ports, ceiling: (
        sys.executable, "-m", module, what, str(port), f"{ports[0]}-{ports[1]}", str(ceiling),
    )  # fmt: skip


def run(engine: Engine, *, say: Say = lambda _: None) -> LineFigures:
    """Measure the line, then the bare engine, each in processes of their own."""
    began = perf_counter()
    with TemporaryDirectory() as made, arena():
        folder = Path(made)
        say("preparing households, voices and telephones")
        people.callers(HOUSEHOLDS)
        manners = confirming(folder / "captures", voice_at(folder))
        bench = _Bench(engine, folder, manners, say)
        grown, greeted, bare = bench.line_grows(), bench.line_sets_up(), bench.bare_grows()
        server = server_version()
    return _figures(engine.name, manners, grown, greeted, bare, seconds=perf_counter() - began, server=server)


@dataclass(frozen=True, slots=True)
class _Bench:
    engine: Engine
    folder: Path
    manners: Manners
    say: Say

    def line_grows(self) -> Carried:
        lasts = self.manners.seconds
        segments = growing(lasts, steady=STEADY, steadily=STEADILY, slope=5.5, times=1)
        with self._running("line", self.engine.line) as line:
            carried = self._carry(line, segments, "line")
        carried.unfinished = _unfinished(carried)
        return carried

    def bare_grows(self) -> Carried:
        segments = growing(self.manners.seconds, steady=0, steadily=0, slope=11, times=1)
        with self._running("bare", self.engine.bare) as line:
            return self._carry(line, segments, "bare")

    def line_sets_up(self) -> Carried:
        with self._running("setups", self.engine.line) as line:
            return set_up(line, SETUPS, folder=self.folder / "setups", households=IN_SETUPS, say=self._says("set-ups"))

    def _carry(self, line: Running, segments: Sequence[Segment], name: str) -> Carried:
        return carry(
            line, segments, folder=self.folder / name, manners=self.manners, households=IN_CALLS, one_in=1,
            say=self._says(name),
        )  # fmt: skip

    def _says(self, name: str) -> Say:
        return lambda words: self.say(f"{name}: {words}")

    @contextmanager
    def _running(self, name: str, command: Command) -> Iterator[Running]:
        port, log = free_port(), self.folder / f"{name}.log"
        environment = {
            "VOUCHERLINE_SIP_TRUNK": "",
            "VOUCHERLINE_HOME": str(self.folder),
            "VOUCHERLINE_DATABASE_URL": _url(),
        }
        started = command(port, RTP_PORTS, MOST_CALLS)
        with running(started, sip_port=port, log=log, environment=environment) as line:
            yield line


def _url() -> str:
    there = conninfo()
    user, password = quote(there["user"]), quote(there["password"])
    who = f"{user}:{password}" if password else user
    return f"postgresql://{who}@/{there['dbname']}?host={quote(there['host'], safe='')}&port={there['port']}"


def _unfinished(carried: Carried) -> frozenset[str]:
    """Who called to the end and did not come to it."""
    came = set(CallStep.objects.filter(what=CallStep.DID, words=DONE).values_list("call__number", flat=True))
    return frozenset(call.number for call in carried.wire.calls.values() if call.over_at) - came


def _figures(
    engine: str, manners: Manners, grown: Carried, greeted: Carried, bare: Carried, *, seconds: float, server: str
) -> LineFigures:
    lasts = manners.seconds
    waits = grown.waits(lasts, lasts + STEADILY)
    most, at = _most_at_once(grown)
    most_bare, _ = _most_at_once(bare)
    line_share, all_share = grown.shares(at)
    failed = sum(map(grown.fails, grown.ended(0, at)))
    return LineFigures(
        engine=engine,
        median_ms=1000 * percentile(waits, 50),
        p95_ms=1000 * percentile(waits, 95),
        p99_ms=1000 * percentile(waits, 99),
        at_once=most,
        ratio_to_bare=most / most_bare if most_bare else None,
        setups_per_second=_most_set_up(greeted),
        failed=failed,
        limited_by=f"at the limit the line took {line_share:.0%} of one processor; all were {all_share:.0%} busy",
        more={
            "measured_keys": len(waits),
            "calls": len(grown.wire.calls),
            "bare_at_once": most_bare,
            "call_seconds": lasts,
            "steps": [
                {"at_once": each.at_once, "p95_ms": round(1000 * each.slow), "ended": each.ended, "failed": each.failed}
                for each in grown.windows(lasts)
            ],
            "packets_missed": grown.wire.missed + bare.wire.missed,
            "load": [grown.load, greeted.load, bare.load],
            "seconds": seconds,
            "server": server,
        },
    )


def _most_at_once(carried: Carried) -> tuple[int, float]:
    """The most calls that were carried well, before they were too many; and when that was."""
    most, at, bad = 0, 0.0, 0
    for window in carried.windows():
        bad = 0 if window.good else bad + 1
        if bad > 1:
            break
        if window.good and window.at_once >= most:
            most, at = window.at_once, window.first
    return most, at


def _most_set_up(carried: Carried) -> float:
    """The highest rate at which callers were greeted in time."""
    most, first = 0.0, 0.0
    for _, seconds in SETUPS:
        dialled = [
            call
            for call in carried.wire.calls.values()
            if first <= call.invited_at - carried.began_at < first + seconds
        ]
        first += seconds
        greeted = [None if call.first_word_at is None else call.first_word_at - call.invited_at for call in dialled]
        silent = sum(each is None for each in greeted)
        if first == seconds:
            continue
        if not dialled or percentile(greeted, 95) > GREETED_SECONDS or silent > MOST_FAILED * len(dialled):
            break
        most = len(dialled) / seconds
    return most
