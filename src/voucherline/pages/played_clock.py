"""The clock of a played town: how far visitors have pushed it ahead, and how far the days between have been played.

It stands in a file of the home, so that all processes of this machine agree; whatever serves others never reads it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from django.conf import settings

from voucherline.kernel import clock, private
from voucherline.pages.this_machine import is_trial_machine

PUSH: Final = "push the clock"
"""The task, and the mark by which it is queued once."""
_FILE: Final = "played-clock.json"


@dataclass(frozen=True, slots=True)
class PlayedClock:
    """How many seconds the clock is ahead; while it is pushed, how many it will be, and how many days are played."""

    ahead: int = 0
    aim: int = 0
    days: int = 0
    done: int = 0

    def aimed(self, days: int) -> PlayedClock:
        """The same, on its way some days farther."""
        return PlayedClock(self.ahead, self.ahead + int(timedelta(days=days).total_seconds()), days)

    def arrived(self) -> PlayedClock:
        """The same at its aim."""
        return PlayedClock(self.aim, self.aim)


def read() -> PlayedClock:
    """How the clock of this home stands; on time, where nobody has pushed it."""
    try:
        told = json.loads(_path().read_text("utf-8"))
    except FileNotFoundError:
        return PlayedClock()
    return PlayedClock(**told)


def write(played: PlayedClock) -> None:
    """Note how it stands."""
    private.write_whole(_path(), json.dumps(asdict(played)).encode())


def note_days(done: int) -> None:
    """Note how many days have been played."""
    write(replace(read(), done=done))


def ahead() -> timedelta:
    """By how much the clock is ahead of the wall."""
    return timedelta(seconds=read().ahead)


def install() -> None:
    """Let the clock of this process be the pushed one: in a played town that reaches nobody, and nowhere else."""
    if settings.DEMO and is_trial_machine():
        clock.run_ahead(ahead)


def _path() -> Path:
    return Path(settings.HOME) / _FILE
