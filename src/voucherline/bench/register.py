"""`bench register`: hours from a CSV file, with all checks, holds, clocks and facts."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from voucherline.bench import seed
from voucherline.bench.arena import arena
from voucherline.bench.figures import Figures, measured, peak_memory_mb, server_version, tpcb
from voucherline.bench.replay import seconds_of_bare_inserts
from voucherline.doors.office.prestation_files import register_file
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.numbers import with_check_digits
from voucherline.kernel.time import at
from voucherline.schemes.values import EnteredBy

GOAL: Final = 6_000
TODAY: Final = date(2026, 1, 16)
PEOPLE: Final = {"households": 20_000, "companies": 200, "helpers": 10_000}
WRITTEN: Final = ("prestations_prestation", "prestations_deadline", "prestations_carry", "journal_fact")


def run(*, binaries: Path, items: int = 100_000) -> Figures:
    """Measure the file of a fortnight: each helper works once a day."""
    with TemporaryDirectory() as folder, arena():
        file = Path(folder) / "hours.csv"
        with file.open("w", newline="") as out:
            csv.writer(out).writerows(_rows(items))
        seed.people(**PEOPLE, vouchers=30)
        seed.settle_down()
        with measured() as clock, file.open() as lines:
            by = Actor(Role.HELPER, "bench", Channel.FILE)
            results = register_file(lines, entered_by=EnteredBy.HELPER, by=by, now=at(TODAY, 18))
            refused = [result.refusal for result in results if result.refusal]
        assert not refused, f"every row is right, yet {refused[0]}"
        memory = peak_memory_mb()
        bare = seconds_of_bare_inserts(WRITTEN) + seconds_of_bare_inserts(["ledger_transfer"], where="phase = 2")
        server, transactions = server_version(), tpcb(binaries)
    return Figures(
        name="register",
        items=items,
        seconds=clock.seconds,
        per_second=items / clock.seconds,
        goal_per_second=GOAL,
        peak_memory_mb=memory,
        statements_per_item=clock.statements / items,
        ratio_to_bare_sql=bare / clock.seconds,
        ratio_to_tpcb=items / clock.seconds / transactions if transactions else None,
        growth_at_10x_history=None,
        limited_by="checks and arrays in Python, then five rows a prestation and its lots to write, in turn",
        server=server,
        more={"bare_per_second": round(items / bare), "tpcb_per_second": transactions},
    )


def _rows(items: int) -> Iterator[tuple[object, ...]]:
    yield "helper", "household", "company", "day", "minutes", "start", "activity", "reference"
    helpers, companies, households = PEOPLE["helpers"], PEOPLE["companies"], PEOPLE["households"]
    for place in range(items):
        helper = place % helpers + 1
        company = f"0{helper % companies + 1:07d}"
        yield (
            with_check_digits(9_800_000_000 + helper),
            with_check_digits(place % households + 1),
            f"{company}{97 - int(company) % 97:02d}",
            TODAY - timedelta(days=place // helpers),
            (120, 180, 150, 240)[place % 4],
            "09:00" if place % 2 else "",
            "1",
            f"R{place}",
        )
