"""The measurement itself: every fact is decided, every mail arrives, every letter is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from voucherline.bench import notices

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "owner"])


def test_a_small_measurement_says_all_there_is_to_say(tmp_path: Path) -> None:
    # No pgbench lies in this folder: it is not what is measured here.
    decided, sent, printed = (each.as_json() for each in notices.run(binaries=tmp_path, items=1_000))

    assert (decided["email"], decided["call"], decided["letter"]) == (700, 200, 100)
    assert decided["items"] == 1_000 - 10
    assert sent["items"] == 700 - 2 * 10
    assert printed["items"] == 100 - 10
    for figures in (decided, sent, printed):
        assert figures["ratio_to_tpcb"] is None
        assert float(str(figures["per_second"])) > 0
    assert {"gathering_ms", "composing_ms", "typesetting_ms"} <= printed.keys()
