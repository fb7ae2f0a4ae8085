"""The measurement itself: every fact is decided, every mail arrives, every letter is printed."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first]


def test_a_small_measurement_says_all_there_is_to_say() -> None:
    # In a process of its own: the typesetting engine, which other tests have used before, hangs in copies of this one.
    words = ["-m", "voucherline.config.command_line", "bench", "notices", "--items", "1000", "--json"]
    ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=os.environ)

    assert ran.returncode == 0, ran.stderr
    decided, sent, printed = map(json.loads, ran.stdout.splitlines())
    assert (decided["email"], decided["call"], decided["letter"]) == (700, 200, 100)
    assert decided["items"] == 1_000 - 10
    assert sent["items"] == 700 - 2 * 10
    assert printed["items"] == 100 - 10
    assert min(figures["per_second"] for figures in (decided, sent, printed)) > 0
    assert {"gathering_ms", "composing_ms", "typesetting_ms"} <= printed.keys()
