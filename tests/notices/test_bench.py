"""The measurement itself: every fact is decided, every mail arrives, every letter is printed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from voucherline.config import places

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first]
ITEMS: Final = 1000
EXPLORES: Final = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"


def test_a_small_measurement_says_all_there_is_to_say(tmp_path: Path) -> None:
    # In a process of its own: the typesetting engine, which other tests have used before, hangs in copies of this one.
    words = ["-m", "voucherline.config.command_line", "bench", "notices", "--items", str(ITEMS), "--json"]
    ran = subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=False, env=_environment(tmp_path)
    )

    assert ran.returncode == 0, ran.stderr
    decided, sent, printed = map(json.loads, ran.stdout.splitlines())
    assert (decided["email"], decided["call"], decided["letter"]) == (ITEMS * 7 // 10, ITEMS // 5, ITEMS // 10)
    assert decided["items"] == ITEMS - 10
    assert sent["items"] == ITEMS * 7 // 10 - 2 * 10
    assert printed["items"] == ITEMS // 10 - 10
    assert min(figures["per_second"] for figures in (decided, sent, printed)) > 0
    assert decided["tpcb_per_second"] is None or EXPLORES
    assert {"gathering_ms", "composing_ms", "typesetting_ms"} <= printed.keys()


def _environment(folder: Path) -> dict[str, str]:
    """As on a machine without pgbench, which would work on both processors for ten seconds; exploring, with it."""
    if EXPLORES:
        return dict(os.environ)
    for program in places.postgres_binaries().iterdir():
        if program.name != "pgbench":
            (folder / program.name).symlink_to(program)
    return {**os.environ, "VOUCHERLINE_POSTGRES_BIN": str(folder)}
