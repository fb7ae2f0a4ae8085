"""`bench import`: from the file of a bank day to vouchers in wallets, in both formats."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from voucherline.bench import seed
from voucherline.bench.arena import arena
from voucherline.bench.figures import Figures, measured, peak_memory_mb, server_version, tpcb
from voucherline.bench.replay import seconds_of_bare_inserts
from voucherline.database import statements
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.values import Outcome
from voucherline.doors.console.statements import take_in
from voucherline.kernel.actors import THE_BANK
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.time import at
from voucherline.simulation.camt_writer import write_camt053
from voucherline.simulation.coda_writer import write_coda

GOAL: Final = 8_000
DAY: Final = date(2026, 1, 6)
ACCOUNT: Final = belgian_iban(1, 1772466)
WRITTEN: Final = ("bank_line", "orders_order", "orders_quota_year", "ledger_lot", "ledger_transfer", "journal_fact")


def run(*, binaries: Path, items: int = 50_000) -> list[Figures]:
    """Measure a CODA and a camt.053 statement of so many lines each."""
    writers: dict[str, Callable[[list[Statement]], bytes]] = {
        "coda": partial(write_coda, day=DAY),
        "camt053": partial(write_camt053, day=DAY),
    }
    return [_measure(name, writer, items, binaries) for name, writer in writers.items()]


def _measure(name: str, writer: Callable[[list[Statement]], bytes], items: int, binaries: Path) -> Figures:
    with TemporaryDirectory() as folder, arena():
        file = Path(folder) / "statement"
        # Written by another process, so that the memory it takes is not counted.
        maker = multiprocessing.get_context("fork").Process(target=_write, args=(file, writer, items))
        maker.start()
        maker.join()
        assert maker.exitcode == 0, "the bank's file was written"
        seed.people(households=items // 2, companies=1, helpers=1, vouchers=0)
        seed.settle_down()
        bank.open_account(scheme="flanders", iban=ACCOUNT, name="Bench")
        with measured() as clock:
            taken = take_in(file.read_bytes(), by=THE_BANK, now=at(DAY, 18))
        memory = peak_memory_mb()
        credited = sum(line.outcome == Outcome.CREDITED.value for line in taken.lines)
        [[lots]] = statements.rows("select count(*) from ledger_lot")
        bare = seconds_of_bare_inserts(WRITTEN)
        server, transactions = server_version(), tpcb(binaries)
    return Figures(
        name=f"import {name}",
        items=items,
        seconds=clock.seconds,
        per_second=items / clock.seconds,
        goal_per_second=GOAL,
        peak_memory_mb=memory,
        statements_per_item=clock.statements / items,
        ratio_to_bare_sql=bare / clock.seconds,
        ratio_to_tpcb=items / clock.seconds / transactions if transactions else None,
        growth_at_10x_history=None,
        limited_by="reading in Python, then deciding in Python beside about nine rows a line to write",
        server=server,
        more={
            "credited": credited,
            "lots": lots,
            "bare_per_second": round(items / bare),
            "tpcb_per_second": transactions,
        },
    )


def _write(file: Path, writer: Callable[[list[Statement]], bytes], items: int) -> None:
    lines = tuple(_line(place, items // 2) for place in range(items))
    file.write_bytes(writer([Statement(ACCOUNT, "EUR", "6", 0, None, lines)]))


def _line(place: int, households: int) -> StatementLine:
    """Payments of 50 to 490 euros; one in ten leaves a rest, one in fifty is in the name of nobody."""
    number = with_check_digits(place % households + 1 if place % 50 else 9_000_000 + place)
    return StatementLine(
        position=1,
        booked_on=DAY,
        value_on=DAY,
        cents=(5 + place % 45) * 1000 + (300 if place % 10 == 0 else 0),
        bank_reference=f"BENCH{place:015d}",
        counterparty_account=belgian_iban(979, place % households + 1),
        counterparty_name=f"Household {place % households}",
        structured=number,
    )
