"""Fifty households: half are to be called, half call in. python -m calls.fifty_by_processes WORD."""

from __future__ import annotations

import sys
from datetime import datetime

from calls import placed_by_processes

HALF = 25
CALLED_FROM, CALLING_FROM = 100, 200
"""Places in the row of telephone numbers."""
CODE = "40917"
"""All have chosen the same."""


def prepare(now: datetime) -> None:
    """Some wait for a call, and wished to hear it without a code; the others were told, and have a code.

    All are waited for as long as anybody is, so that no silence ends a call on a slow machine.
    """
    from voucherline.bench.line.people import number_of  # noqa: PLC0415 - models, once Django is ready
    from voucherline.domain.households.hashing import hashed  # noqa: PLC0415
    from voucherline.domain.households.models import TelephoneCode  # noqa: PLC0415
    from voucherline.doors.phone_line.models import CallerProfile  # noqa: PLC0415
    from voucherline.notices import actions as notices  # noqa: PLC0415
    from voucherline.schemes.values import Solution  # noqa: PLC0415
    from world import World  # noqa: PLC0415

    world = World(now=now)
    company = world.company()
    call_in, hash_of_all = [], hashed(CODE)
    for place in range(HALF):
        helper = company.helper("Bea")
        called, calling = (
            world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=(number_of(first + place),))
            for first in (CALLED_FROM, CALLING_FROM)
        )
        CallerProfile.objects.create(household_id=called.id, without_code=True, waits_percent=300)
        CallerProfile.objects.create(household_id=calling.id, waits_percent=300)
        TelephoneCode.objects.create(household_id=calling.id, hash=hash_of_all, set_at=now)
        helper.works_for(called, hours=1, told=False)
        call_in.append((helper, calling))
    notices.decide(now=now, limit=1000)
    # Who calls in is not called besides: nobody decides any more who hears of this work.
    for helper, calling in call_in:
        helper.works_for(calling, hours=1)


if __name__ == "__main__":
    placed_by_processes.prepare = prepare
    sys.exit(placed_by_processes.main(sys.argv[1], sys.argv[2:]))
