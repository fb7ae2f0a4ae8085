"""A process that does one long job and can be killed at any moment. Run as: killable.py JOB [FILE]."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import Final
from unittest.mock import patch

import django

BATCH: Final = 1_000
"""Smaller than for real: few thousands are several commits."""


def main(job: str, *words: str) -> None:
    """Do a job of the kill tests on the database of the environment."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voucherline.config.settings")
    django.setup()
    # What touches tables can be imported only now.
    from voucherline.doors.clockwork import jobs  # noqa: PLC0415
    from voucherline.doors.console import payment_files, statements  # noqa: PLC0415
    from voucherline.kernel.actors import THE_BANK  # noqa: PLC0415
    from voucherline.kernel.time import at  # noqa: PLC0415

    print("begins", flush=True)  # noqa: T201
    with patch.object(jobs, "BATCH", BATCH), patch.object(statements, "BATCH", BATCH):
        if job == "import":
            statements.take_in(Path(words[0]).read_bytes(), by=THE_BANK, now=at(date(2026, 1, 6), 8))
        elif job == "silence":
            jobs.silence(at(date(2026, 2, 2), 0, 5))
        elif job == "reimburse":
            day = date(2026, 2, 2)
            payment_files.reimburse("flanders", day=day, version="09", now=at(day, 9))


if __name__ == "__main__":
    main(*sys.argv[1:])
