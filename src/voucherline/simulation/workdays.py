"""A plausible working day of the town: who worked at whose home, from when, how long."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Final, TextIO
from uuid import UUID

from voucherline.domain.households.values import HouseholdState
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Activity
from voucherline.simulation import residents
from voucherline.simulation.chance import chance_of
from voucherline.simulation.residents import Resident, Workplace, usual_workplace

HEADINGS: Final = ("helper", "household", "company", "day", "start", "hours", "activity", "reference")
_FIRST_MINUTE: Final = 8 * 60
_LAST_MINUTE: Final = 18 * 60
_ON_THE_WAY: Final = 30
_LENGTHS: Final = (120, 150, 180, 180, 240, 240)
"""Minutes; what is done more often stands here more often."""


@dataclass(frozen=True, slots=True)
class Worked:
    """Hours of one helper at one home."""

    workplace: Workplace
    household: Resident
    day: date
    starts: int
    minutes: int

    @property
    def reference(self) -> str:
        """The company's own: the same work, the same reference."""
        return f"{self.day:%Y%m%d}-{self.household.number}"


@dataclass(eq=False)
class NobodyWorksThere(Refusal):
    """A scheme without helpers or without open households has no working day: create a town first."""


def working_day(scheme: str, *, day: date, count: int, seed: int) -> list[Worked]:
    """What was worked on a day: up to so many prestations, each at another home; fewer, when all helpers are busy.

    A helper goes from home to home, never at two places at once. Where the usual one has no time left, another comes.
    """
    working = residents.workplaces(scheme, on=day)
    homes = [each for each in residents.residents(scheme, on=day) if HouseholdState(each.state).may_get_work]
    if not working or not homes:
        raise NobodyWorksThere
    chance = chance_of(seed, "working day", scheme, day)
    chance.shuffle(homes)
    free_from: dict[UUID, int] = {}
    return list(_filled(homes[: 2 * count], working, day, chance, free_from))[:count]


def _filled(
    homes: Sequence[Resident], working: Sequence[Workplace], day: date, chance: Random, free_from: dict[UUID, int]
) -> Iterator[Worked]:
    for home in homes:
        minutes = chance.choice(_LENGTHS)
        workplace = usual_workplace(home.id, working)
        if _free(workplace, free_from) + minutes > _LAST_MINUTE:
            workplace = min(working, key=lambda each: _free(each, free_from))
        starts = _free(workplace, free_from)
        if starts + minutes <= _LAST_MINUTE:
            free_from[workplace.helper] = starts + minutes + _ON_THE_WAY
            yield Worked(workplace, home, day, starts, minutes)


def _free(workplace: Workplace, free_from: dict[UUID, int]) -> int:
    return free_from.get(workplace.helper, _FIRST_MINUTE)


def write_hours(worked: Sequence[Worked], out: TextIO) -> None:
    """Write hours as a company hands them in."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADINGS)
    for each in worked:
        writer.writerow(
            (
                each.workplace.helper_number,
                each.household.number,
                each.workplace.company_number,
                each.day.isoformat(),
                f"{each.starts // 60}:{each.starts % 60:02d}",
                f"{each.minutes // 60}:{each.minutes % 60:02d}",
                Activity.HOME_HELP.value,
                each.reference,
            )
        )
