"""The clock on the wall. Only doors read it, once, and hand `now` down."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_ahead: list[Callable[[], timedelta]] = []


def now() -> datetime:
    """This instant, in UTC."""
    return on_the_wall() + sum((each() for each in _ahead), timedelta())


def on_the_wall() -> datetime:
    """The same where no visitor has pushed the clock: for what waits in a queue that has a clock of its own."""
    return datetime.now(UTC)


def run_ahead(by: Callable[[], timedelta]) -> None:
    """Let the clock be ahead of the wall from now on, in this process: only where a town is played."""
    _ahead[:] = [by]


def run_on_time() -> None:
    """Let the clock say again what the wall says."""
    _ahead.clear()
