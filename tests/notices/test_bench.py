"""The measurement itself: every fact is decided, every mail arrives, every letter is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from voucherline.bench import notices
from voucherline.bench.notices_stages import Batches, Stage, share_of, together

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "owner"])


@pytest.fixture
def in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure here: the typesetting engine, which other tests have used before, hangs in a copy of its process."""

    def measure_here(batches: Batches, *, at_most: int, processes: int = 1) -> Stage:
        shares = [share_of(batches, at_most // processes) for _ in range(processes)]
        return together(shares, sum(each.seconds for each in shares))

    monkeypatch.setattr(notices, "measure", measure_here)
    monkeypatch.setattr(notices, "alone", lambda function, count: function(count))


@pytest.mark.usefixtures("in_one_process")
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
