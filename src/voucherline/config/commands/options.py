"""Options and kinds of values that several commands share."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any, Final, TypeVar
from uuid import UUID

import click

from voucherline.doors.office.lengths import minutes_of_hours
from voucherline.kernel import clock
from voucherline.kernel.time import BRUSSELS

NOON: Final = time(12)


D = TypeVar("D", bound=date)


def _near(day: D) -> D:
    """Refuse days that no clock of ours will ever show: a typing error in the year would run for hours."""
    if not 2000 <= day.year < 2100:
        raise ValueError(day.year)
    return day


class Day(click.ParamType[date]):
    """A day, written 2026-03-31."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day."""
        if isinstance(value, date):
            return value
        try:
            return _near(date.fromisoformat(value))
        except ValueError:
            self.fail(f"{value!r} is not a day of our time; write it as 2026-03-31.", param, ctx)


class Instant(click.ParamType[datetime]):
    """A moment, written 2026-03-31T14:30; without a zone it is Brussels time, without an hour it is noon."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Read a moment."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
            if "T" not in value and ":" not in value:
                moment = datetime.combine(moment, NOON)
            return _near(moment if moment.tzinfo else moment.replace(tzinfo=BRUSSELS))
        except ValueError:
            self.fail(f"{value!r} is not a moment of our time; write it as 2026-03-31T14:30.", param, ctx)


class Hours(click.ParamType[int]):
    """A length of work, written 3, 1.5, 1:30 or 1h30; in minutes."""

    name = "hours"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a length of work."""
        minutes = value if isinstance(value, int) else minutes_of_hours(value)
        if minutes is None:
            self.fail(f"{value!r} is not a length of work; write 3, 1.5, 1:30 or 1h30.", param, ctx)
        return minutes


class Count(click.IntRange):
    """How many; whoever writes a word reads that it is no whole number, not that it is no "integer range"."""

    name = "whole number"


class Number(click.ParamType[str]):
    """A number as people write it: +++090/9337/55493+++ and 0909 3375 5493 are the same."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        """Take away what is no digit, if there are digits."""
        return re.sub(r"[\s+./*-]", "", str(value))


class Id(click.ParamType[UUID]):
    """The id of something, as lists show it; whoever has none hears where to find it."""

    name = "id"

    def __init__(self, what: str, found_by: str) -> None:
        self.what = what
        self.found_by = found_by

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> UUID:
        """Read an id."""
        if isinstance(value, UUID):
            return value
        try:
            return UUID(str(value).strip())
        except ValueError:
            self.fail(
                f"{value!r} is not the id of {self.what}. Such an id looks like {EXAMPLE_ID}; "
                f"`voucherline {self.found_by}` shows them.",
                param,
                ctx,
            )


EXAMPLE_ID: Final = "0192f0c1-5b7e-7c3a-9d44-1a2b3c4d5e6f"
PRESTATION: Final = Id("a prestation", "prestation list")
DAY: Final = Day()
INSTANT: Final = Instant()
HOURS: Final = Hours()
NUMBER: Final = Number()


def _or_this_instant(_: click.Context, __: click.Parameter, value: datetime | None) -> datetime:
    return value or clock.now()


json_option = click.option("--json", "as_json", is_flag=True, help="Answer as JSON, on stdout alone.")
now_option = click.option(
    "--now", type=INSTANT, callback=_or_this_instant, help="Take this moment for now (default: the clock's)."
)
by_option = click.option("--by", "name", required=True, help="Who does it: a name by which the journal knows you.")
ids_argument = click.argument("ids", metavar="ID...", nargs=-1, required=True, type=PRESTATION)
