"""`kill -9` in the middle, then again: the same as if nobody had killed.

A child process works on a copy of the test's database; it is killed, really, at moments that chance chooses, until
it comes to the end. Another copy is worked on without a kill. Then the two say the same.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final
from uuid import UUID

import psycopg
import pytest
from django.db import connections
from psycopg import sql
from psycopg.conninfo import make_conninfo

from voucherline.config import places
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies.values import NewCompany, NewHelper
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import NewHousehold
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done, Entry, Proof
from voucherline.kernel.actors import THE_BANK, THE_CLOCK, Actor, Channel, Role
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.time import at
from voucherline.schemes.values import Activity, EnteredBy
from voucherline.simulation.coda_writer import write_coda
from world.world import ACCOUNTS

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first]

HOUSEHOLDS: Final = 600
COMPANIES: Final = 3
LINES: Final = 2_400
WORK: Final = 2_400
"""More than one batch of each job, so that a kill can fall between two commits as well as inside one."""
KILLS: Final = 3 if os.environ.get("VOUCHERLINE_EXAMPLES") == "explore" else 2
DAY: Final = date(2026, 1, 6)
SAME: Final = {
    "lots": "select id, household_id, order_id, price_cents, issued, free, held, spent, expired, live from ledger_lot",
    "orders": "select household_id, id, line_id, vouchers, paid_cents, received_cents from orders_order",
    "quotas": "select household_id, year, bought, in_family, free from orders_quota_year",
    "lines": "select id, position, cents, outcome, reason, household_id, vouchers, returned_cents from bank_line",
    "prestations": "select household_id, id, state, due, held, spent, submitted, company_yes, household_yes,"
    " household_due_at, company_due_at, tray from prestations_prestation",
    "deadlines": "select household_id, prestation_id, party, ends_at from prestations_deadline",
    "direct transfers": "select household_id, debit, credit, amount, lot_id, company_id, subject_id"
    " from ledger_transfer where phase = 1",
    "transfers summed": "select household_id, phase, debit, credit, lot_id, company_id, subject_id, sum(amount)"
    " from ledger_transfer group by 1, 2, 3, 4, 5, 6, 7",
    "payments": "select id, company_id, day, number, state, vouchers, cents from reimbursement_payment",
    "parts": "select household_id, id, payment_id, prestation_id, vouchers, cents from reimbursement_part",
    "outgoing": "select id, purpose, household_id, company_id, iban, cents, reason, state, settled from bank_outgoing",
    "payment files": "select payments, cents from bank_payment_file",
    "facts": "select household_id, subject_id, kind, moved_from, moved_to, role, actor, details::text"
    " from journal_fact",
}
"""What must be the same. Ids that are made anew with each attempt are left out; those that are derived are not."""


@dataclass
class Copies:
    """Databases that begin as the test's own: one on which work is done quietly, one on which it is killed."""

    quiet: str
    killed: str

    def address(self, name: str) -> str:
        to = connections["owner"].settings_dict
        parts = {"host": to["HOST"], "port": to["PORT"], "user": to["USER"], "password": to["PASSWORD"]}
        return make_conninfo("", dbname=name, **{key: value for key, value in parts.items() if value})

    def open(self, name: str) -> psycopg.Connection[Any]:
        return psycopg.connect(self.address(name), autocommit=True)

    def child(self, name: str, job: str, *words: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "VOUCHERLINE_DATABASE_URL": self.address(name), "VOUCHERLINE_APP_ROLE": ROLE}
        command = [sys.executable, str(Path(__file__).with_name("killable.py")), job, *words]
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)

    def works_quietly(self, job: str, *words: str) -> float:
        """Do a job to its end; tell how many seconds it took."""
        child = self.child(self.quiet, job, *words)
        _wait_for_its_beginning(child)
        begun = time.monotonic()
        child.communicate(timeout=120)
        assert child.returncode == 0
        return time.monotonic() - begun

    def is_killed_and_works_again(
        self, job: str, *words: str, progress: str, seconds: float, chance: Random
    ) -> list[int]:
        """Kill the job again and again, then let it come to its end; tell how much was committed at each kill.

        By turns a kill falls into a transaction that has begun to write, and anywhere after one was committed.
        """
        reached = []
        with self.open(self.killed) as watcher:
            for kill in range(KILLS):
                child = self.child(self.killed, job, *words)
                _wait_for_its_beginning(child)
                before, after_commit = _count(watcher, progress), kill % 2
                while child.poll() is None and not (
                    _count(watcher, progress) > before if after_commit else _count(watcher, WRITING)
                ):
                    # A loop without a breath would take the processor from the one that is to be killed.
                    watcher.execute("select pg_sleep(0.002)")
                moment = time.monotonic() + chance.uniform(0, seconds / 3 if after_commit else seconds / 10)
                while child.poll() is None and time.monotonic() < moment:
                    watcher.execute("select pg_sleep(0.002)")
                child.kill()
                child.communicate(timeout=60)
                if child.returncode == -signal.SIGKILL:
                    reached.append(_count(watcher, progress))
        child = self.child(self.killed, job, *words)
        child.communicate(timeout=120)
        assert child.returncode == 0
        return reached

    def say_the_same(self) -> None:
        with self.open(self.quiet) as quiet, self.open(self.killed) as killed:
            for what, query in SAME.items():
                expected, found = (sorted(map(repr, each.execute(query))) for each in (quiet, killed))
                assert expected == found, f"{what} differ"


WRITING: Final = "select count(*) from pg_stat_activity where datname = current_database() and backend_xid is not null"
PREFIX: Final = "voucherline_copy_"
ROLE: Final = places.app_role()


def _wait_for_its_beginning(child: subprocess.Popen[str]) -> None:
    assert child.stdout
    assert child.stdout.readline() == "begins\n"


def _count(watcher: psycopg.Connection[Any], query: str) -> int:
    row = watcher.execute(query.encode()).fetchone()
    return int(row[0]) if row else 0


@pytest.fixture
def copies(town: None) -> Iterator[Copies]:
    own = connections["default"].settings_dict["NAME"]
    made = Copies(f"{PREFIX}quiet_{os.getpid()}", f"{PREFIX}killed_{os.getpid()}")
    connections.close_all()
    with psycopg.connect(made.address("postgres"), autocommit=True) as server:
        _drop_left_behind(server)
        for name in (made.quiet, made.killed):
            _administer(server, "create database {} template {}", name, own)
        yield made
        for name in (made.quiet, made.killed):
            _administer(server, "drop database if exists {}", name)


def _drop_left_behind(server: psycopg.Connection[Any]) -> None:
    """Drop the copies of test runs that were killed themselves."""
    found = server.execute("select datname from pg_database where starts_with(datname, %s)", [PREFIX])
    for (name,) in found.fetchall():
        if not Path(f"/proc/{name.rpartition('_')[2]}").exists():
            _administer(server, "drop database if exists {}", name)


def _administer(server: psycopg.Connection[Any], statement: str, *names: str) -> None:
    server.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@pytest.fixture
def town(transactional_db: None) -> None:
    """Households and what was done for them on Monday: all have been told, nobody has paid or answered yet."""
    bank.open_account(scheme="flanders", iban=ACCOUNTS["flanders"], name="Voucherline flanders")
    households.register(
        [
            NewHousehold(UUID(int=n), _number(n), "flanders", "nl", f"Ana {n}", f"Kerkstraat {n // 2}", "9000", "Gent")
            for n in range(1, HOUSEHOLDS + 1)
        ],
        by=THE_BANK,
        now=at(date(2025, 1, 1), 9),
    )
    firms = [UUID(int=10**6 + n) for n in range(COMPANIES)]
    companies.register_companies(
        [NewCompany(id_, _enterprise(n), f"Net {n}", belgian_iban(363, n)) for n, id_ in enumerate(firms)]
    )
    for id_ in firms:
        companies.approve(id_, scheme="flanders", activities=list(Activity), first=date(2025, 1, 1))
    helpers = [NewHelper(UUID(int=2 * 10**6 + n), _helper(n), f"Bea {n}", "nl") for n in range(WORK // 8)]
    companies.register_helpers(helpers)
    companies.sign_contracts(
        [(helper.id, firms[n % COMPANIES]) for n, helper in enumerate(helpers)], first=date(2025, 1, 1)
    )
    entries = [
        Entry(
            id=UUID(int=3 * 10**6 + n),
            helper=_helper(n // 8),
            household=_number(1 + n % HOUSEHOLDS),
            company=_enterprise(n // 8 % COMPANIES),
            day=date(2026, 1, 5),
            minutes=60 + 15 * (n % 2),
            activity="1",
        )
        for n in range(WORK)
    ]
    _enter(entries)


def _number(n: int) -> str:
    return with_check_digits(n)


def _helper(n: int) -> str:
    return with_check_digits(9_800_000_000 + n)


def _enterprise(n: int) -> str:
    digits = f"0{n + 100:07d}"
    return f"{digits}{97 - int(digits) % 97:02d}"


def _statement() -> bytes:
    """A day at the bank: most pay odd amounts, some for nobody, some from an account that nobody knows."""
    lines = tuple(
        StatementLine(
            position=1,
            booked_on=DAY,
            value_on=DAY,
            cents=1000 + 137 * (n % 17),
            bank_reference=f"REF{n}",
            counterparty_account=belgian_iban(979, n) if n % 50 else "",
            counterparty_name=f"Ana {n}",
            structured=_number(1 + n % HOUSEHOLDS) if n % 40 else _number(10**6),
        )
        for n in range(LINES)
    )
    return write_coda(
        [Statement(ACCOUNTS["flanders"], "EUR", "1", 0, sum(each.cents for each in lines), lines)], day=DAY
    )


def _enter(entries: list[Entry]) -> None:
    by = Actor(Role.SYSTEM, "file", Channel.FILE)
    for first in range(0, len(entries), 5000):
        some = entries[first : first + 5000]
        results = prestations.register(some, entered_by=EnteredBy.HELPER, by=by, now=at(date(2026, 1, 5), 20))
        assert all(isinstance(result, Done) for result in results)
        now = at(DAY, 9)
        prestations.told([each.id for each in some], proof=Proof.PORTAL, at=now, by=THE_CLOCK, now=now)


def test_killed_at_every_step_and_yet_the_same(copies: Copies, tmp_path: Path) -> None:
    """The payments of Tuesday, the silence of a month, the companies' money: each is killed, each ends the same."""
    file = tmp_path / "day.cod"
    file.write_bytes(_statement())
    steps = (
        (("import", str(file)), "select count(*) from bank_line"),
        (("silence",), "select count(*) from prestations_prestation where company_yes <> ''"),
        (("reimburse",), "select count(*) from reimbursement_part"),
    )
    for words, progress in steps:
        seconds = copies.works_quietly(*words)
        reached = copies.is_killed_and_works_again(*words, progress=progress, seconds=seconds, chance=Random())
        copies.say_the_same()
        assert reached, "it was killed at least once before its end"
