"""A process that tells people all there is to tell, and can be killed at any moment. Run as: tellable.py MOMENT…

Mail servers, callees and the home stand in the environment, as for anybody.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime

import django


def main(*moments: str) -> None:
    """Do what the clockwork does at each moment; what a dead one left under way is lost by the first."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voucherline.config.settings")
    django.setup()
    # What touches tables can be imported only now.
    from voucherline.doors.clockwork import telling  # noqa: PLC0415
    from voucherline.notices import actions as notices  # noqa: PLC0415
    from voucherline.notices import offices  # noqa: PLC0415

    print("begins", flush=True)  # noqa: T201
    folder, sender = offices.letters_folder(), offices.letter_sender()
    for now in map(datetime.fromisoformat, moments):
        for step in telling.STEPS.values():
            step(lambda now=now: now)  # type: ignore[misc]
        # As if all had been written before the cut-off.
        while notices.print_letters(folder, sender=sender, now=now, limit=telling.LETTERS):
            pass


if __name__ == "__main__":
    main(*sys.argv[1:])
