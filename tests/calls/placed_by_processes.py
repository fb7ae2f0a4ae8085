"""Planned calls in a home of its own, on a Monday that never ends: python -m calls.placed_by_processes WORD.

Lines that really run ask the clock on the wall, and on Sundays nobody is called; so this wall is in a January.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta

from voucherline.config import command_line
from voucherline.config.command_line import set_up_django
from voucherline.config.embedded import database
from voucherline.kernel import clock

HOUSEHOLDS = 3
LATER = timedelta(minutes=20)
"""By then a call that is not accounted for belonged to somebody who died."""


def main(word: str, arguments: list[str]) -> int:
    set_up_django()
    from world.world import MONDAY  # noqa: PLC0415 - models, once Django is ready

    begins = MONDAY + timedelta(hours=1) + (LATER if word == "later" else timedelta())
    if word[:1].isdecimal():
        begins = datetime.fromisoformat(word)
    started = clock.now()
    wall = clock.now
    clock.now = lambda: begins + (wall() - started)
    if word == "prepare":
        with command_line.ready_database():
            prepare(begins - timedelta(minutes=30))
            print("prepared", flush=True)  # noqa: T201
            sys.stdin.read()  # the database stays there, whoever is killed
        return 0
    if word == "rescue":
        with database():
            rescue(begins + LATER)
        return 0
    if word == "audit":
        return command_line.run(["audit"])
    return command_line.run(arguments)


def prepare(now: datetime) -> None:
    """Some households wait for a call about work, and wished in writing to hear it without a code."""
    from voucherline.doors.phone_line.models import CallerProfile  # noqa: PLC0415
    from voucherline.notices import actions as notices  # noqa: PLC0415
    from voucherline.schemes.values import Solution  # noqa: PLC0415
    from world import World  # noqa: PLC0415

    world = World(now=now)
    helper = world.company().helper("Bea")
    for last in range(HOUSEHOLDS):
        there = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(f"+329222334{last}",))
        CallerProfile.objects.create(household_id=there.id, without_code=True, waits_percent=300)
        helper.works_for(there, hours=1, told=False)
    notices.decide(now=now, limit=1000)


def rescue(now: datetime) -> None:
    """What the clockwork does each minute."""
    from voucherline.doors.clockwork import telling  # noqa: PLC0415

    telling.rescue(lambda: now)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
