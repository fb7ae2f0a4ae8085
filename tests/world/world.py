"""A small world with its own clock: a scheme's account, people, a bank."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import Final

from django.db import connection, transaction

from voucherline.domain.bank import actions as bank
from voucherline.domain.bank.formats.values import Statement, StatementLine
from voucherline.domain.bank.rules import numbered
from voucherline.domain.bank.values import LineResult, OutgoingView, PaymentFileMade
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies.values import NewCompany, NewHelper
from voucherline.domain.households import actions as households
from voucherline.domain.households.values import NewHousehold
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.doors.clockwork import telling, timetable
from voucherline.doors.console import payment_files
from voucherline.kernel.actors import THE_BANK, Actor, Channel, Role
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.time import at, brussels_day
from voucherline.schemes.values import Activity, Solution
from world.people import Bea, Company, Household

ACCOUNTS = {
    "flanders": belgian_iban(1, 1772466),
    "brussels": belgian_iban(1, 1772463),
    "wallonia": belgian_iban(1, 1772474),
}
AGENT = Actor(Role.AGENT, "agent-els", Channel.CONSOLE)
SUPERVISOR = Actor(Role.SUPERVISOR, "supervisor-jan", Channel.CONSOLE)


MONDAY = at(date(2026, 1, 5), 9)
NOTICES: Final = frozenset({*telling.STEPS, timetable.LETTERS})
"""Most stories tell people themselves, at once."""
A_DAY: Final = timedelta(days=1)
EXPLORES: Final = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"
"""Then every day is lived through, else of a week in which nothing is due only its Monday and its end."""
_ROWS_WRITTEN: Final = "select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_xact_user_tables"


def _rows_written() -> object:
    """How many rows the transaction of the test has written so far, undone ones included."""
    with connection.cursor() as cursor:
        cursor.execute(_ROWS_WRITTEN)
        return cursor.fetchone()


class World:
    """Everything a story needs. Time stands still until the story waits."""

    def __init__(self, *, now: datetime = MONDAY, tells: bool = False) -> None:
        self.now = now
        self.tells = tells
        self._numbers = count(1)
        for scheme, iban in ACCOUNTS.items():
            bank.open_account(scheme=scheme, iban=iban, name=f"Voucherline {scheme}")

    @property
    def today(self) -> date:
        return brussels_day(self.now)

    def household(
        self,
        name: str = "Ana",
        *,
        vouchers: int = 0,
        scheme: str = "flanders",
        solution: Solution = Solution.ONLINE,
        language: str = "nl",
        street: str | None = None,
        email: str = "",
        telephones: tuple[str, ...] = (),
    ) -> Household:
        """A household, alone at its address unless the story gives one; with vouchers bought just now."""
        n = next(self._numbers)
        household = Household(self, new_id(), with_check_digits(n), name, scheme, belgian_iban(979, n))
        households.register(
            [
                NewHousehold(
                    id=household.id,
                    number=household.number,
                    scheme=scheme,
                    language=language,
                    name=name,
                    street=street or f"Kerkstraat {n}",
                    postcode="9000",
                    town="Gent",
                    solution=solution,
                    email=email,
                    telephones=telephones,
                )
            ],
            by=AGENT,
            now=self.now,
        )
        if vouchers:
            quote = order_queries.quote(household.number, vouchers, on=self.today)
            assert household.pays(quote.total.cents / 100) == "credited"
        return household

    def company(self, name: str = "Net & Co", *, scheme: str = "flanders") -> Company:
        """A company, approved for everything since 2025."""
        n = next(self._numbers)
        digits = f"0{n:07d}"
        company = Company(self, new_id(), f"{digits}{97 - int(digits) % 97:02d}", name, belgian_iban(363, n))
        companies.register_companies([NewCompany(company.id, company.number, name, company.iban)])
        companies.approve(company.id, scheme=scheme, activities=list(Activity), first=date(2025, 1, 1))
        return company

    def helper(self, name: str = "Bea", *, company: Company) -> Bea:
        """A helper with a contract since 2025."""
        helper = Bea(self, new_id(), with_check_digits(9_800_000_000 + next(self._numbers)), company)
        companies.register_helpers([NewHelper(helper.id, helper.number, name, "nl")])
        companies.sign_contracts([(helper.id, company.id)], first=date(2025, 1, 1))
        return helper

    def payment_arrives(
        self,
        euros: float,
        *,
        structured: str = "",
        message: str = "",
        iban: str = "",
        name: str = "",
        scheme: str = "flanders",
        reference: str | None = None,
        currency: str = "EUR",
    ) -> LineResult:
        """One line on the scheme's account, taken in at once; short prestations are covered."""
        line = self.line(
            euros, structured=structured, message=message, iban=iban, name=name, reference=reference, currency=currency
        )
        return self.lines_arrive([line], scheme=scheme)[0]

    def line(
        self,
        euros: float,
        *,
        structured: str = "",
        message: str = "",
        iban: str = "",
        name: str = "",
        reference: str | None = None,
        currency: str = "EUR",
        day: date | None = None,
    ) -> StatementLine:
        """A line of today's statement."""
        return StatementLine(
            position=1,
            booked_on=day or self.today,
            value_on=day or self.today,
            cents=round(euros * 100),
            currency=currency,
            bank_reference=reference or f"REF{next(self._numbers)}",
            counterparty_account=iban,
            counterparty_name=name,
            structured=structured,
            message=message,
        )

    def lines_arrive(self, lines: list[StatementLine], *, scheme: str = "flanders") -> list[LineResult]:
        """Lines on the scheme's account, taken in together."""
        results = self.lines_arrive_and_it_crashes(lines, scheme=scheme)
        prestations.cover(order_queries.holders(result.id for result in results), now=self.now)
        return results

    def lines_arrive_and_it_crashes(self, lines: list[StatementLine], *, scheme: str = "flanders") -> list[LineResult]:
        """Lines are taken in; what should follow does not."""
        statement = Statement(ACCOUNTS[scheme], "EUR", "1", None, None, tuple(lines))
        return orders.take_in(numbered([statement]), file="test", by=THE_BANK, now=self.now)

    @property
    def agent(self) -> Actor:
        return AGENT

    @property
    def supervisor(self) -> Actor:
        return SUPERVISOR

    def pays_companies(self, *, scheme: str = "flanders") -> PaymentFileMade | None:
        """Submit what companies are owed and hand a payment file to the bank; None when there is nothing to pay."""
        return payment_files.reimburse(scheme, day=self.today, version="09", now=self.now)

    def sends_money(self, *, scheme: str = "flanders") -> PaymentFileMade | None:
        """Hand what is ready to go out to the bank, without asking companies."""
        return payment_files.write_file(scheme, version="09", now=self.now)

    def bank_pays(self, payments: Iterable[OutgoingView], *, scheme: str = "flanders") -> list[LineResult]:
        """The bank carries out payments of ours: a debit each in today's statement."""
        lines = [
            replace(self.line(-payment.cents / 100, iban=payment.iban), end_to_end=payment.id.hex)
            for payment in payments
        ]
        return self._answered(lines, scheme=scheme)

    def bank_returns(self, payments: Iterable[OutgoingView], *, scheme: str = "flanders") -> list[LineResult]:
        """Payments of ours come back: a credit each in today's statement."""
        lines = [
            replace(
                self.line(payment.cents / 100, iban=payment.iban),
                end_to_end=payment.id.hex,
                is_return=True,
                return_reason="AC04",
            )
            for payment in payments
        ]
        return self._answered(lines, scheme=scheme)

    def _answered(self, lines: list[StatementLine], *, scheme: str) -> list[LineResult]:
        results = self.lines_arrive(lines, scheme=scheme)
        orders.settle_returns(now=self.now)
        reimbursement.settle(now=self.now)
        return results

    def wait(self, **length: float) -> None:
        """Let time pass; what happens by itself happens."""
        self.wait_until(self.now + timedelta(**length))

    def wait_until(self, moment: datetime | date) -> None:
        """Let time pass up to a moment (a day: its midnight); every day's jobs run at their hours."""
        until = moment if isinstance(moment, datetime) else at(moment, 0)
        day, tried = self.today, date.min
        while day <= brussels_day(until):
            sunday = day + timedelta(days=6 - day.weekday())
            # On Mondays a sample is drawn.
            if day.weekday() and tried < sunday < brussels_day(until) and day + A_DAY < sunday:
                tried = sunday
                if self._is_quiet(sunday):
                    day = sunday + A_DAY
                    continue
            for run in self._runs(day):
                if self.now < run.moment <= until:
                    run.job.run(run.moment)
            day += A_DAY
        self.now = until

    def _is_quiet(self, sunday: date) -> bool:
        """Has nothing to happen in the rest of a week? Jobs would make good at its end what was due before."""
        if EXPLORES or self.tells or not connection.in_atomic_block:
            return False
        before, savepoint = _rows_written(), transaction.savepoint()
        for run in self._runs(sunday):
            run.job.run(run.moment)
        transaction.savepoint_rollback(savepoint)
        return _rows_written() == before

    def _runs(self, day: date) -> list[timetable.Run]:
        return [run for run in timetable.runs_of(day) if self.tells or run.job.name not in NOTICES]

    def jump_to(self, day: date) -> None:
        """Let a long time pass quickly: the jobs of the days between do not run, as after a failure; that day's do."""
        self.now = at(day, 0)
        self.wait_until(at(day, 23))
