"""A household with a code and open work in the home of this process: python -m calls.prepared"""

from __future__ import annotations

import json

from voucherline.config.command_line import set_up_django
from voucherline.config.embedded import database


def main() -> None:
    set_up_django()
    from phone_line.callers import with_code  # noqa: PLC0415 - models, once Django is ready
    from voucherline.schemes.values import Solution  # noqa: PLC0415
    from world import World  # noqa: PLC0415

    with database():
        world = World()
        ana = world.household(vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",))
        with_code(ana, "40917")
        work = world.company().helper("Bea").works_for(ana)
        print(json.dumps({"household": ana.number, "work": str(work.id)}))  # noqa: T201


if __name__ == "__main__":
    main()
