"""What people and banks do with money, in any order: pay, give back, pay out, send back; and the same line again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from ledger.town import Town, one_of, refused, which
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.formats.values import StatementLine
from voucherline.domain.bank.values import LineResult, OutgoingView
from voucherline.domain.orders import actions as orders
from voucherline.domain.orders import queries as order_queries
from voucherline.domain.reimbursement import actions as reimbursement
from voucherline.domain.wallet import actions as wallet
from voucherline.doors.console import payment_files
from voucherline.kernel.actors import Actor
from voucherline.kernel.numbers import belgian_iban
from world.world import AGENT, SUPERVISOR

CENTS: Final = st.sampled_from([1, 999, 1000, 1139, 1141, 4000, 6050, 12_345, 99_999, 450_001, 1_200_000])
SCHEMES: Final = st.sampled_from(["flanders", "brussels"])


class Money(Town):
    """The verbs of orders, wallet, bank and reimbursement."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[str, StatementLine]] = []
        self.taken: list[UUID] = []
        self.sent: list[OutgoingView] = []
        self.withdrawals: list[UUID] = []
        self.requests: list[UUID] = []

    def _arrive(self, lines: list[StatementLine], scheme: str) -> list[LineResult]:
        results = self.world.lines_arrive(lines, scheme=scheme)
        orders.settle_returns(now=self.world.now)
        reimbursement.settle(now=self.world.now)
        self.lines += [(scheme, line) for line in lines]
        self.taken += [result.id for result in results]
        return results

    def _line(self, cents: int, **words: str) -> StatementLine:
        day = self.world.today
        return StatementLine(
            position=1,
            booked_on=day,
            value_on=day,
            cents=cents,
            bank_reference=words.pop("bank_reference", "") or f"R{self.new_id().int}",
            **words,  # type: ignore[arg-type]
        )

    @rule(household=which, cents=CENTS, account=st.booleans(), scheme=SCHEMES, twice=st.booleans())
    def pay(self, household: int, cents: int, account: bool, scheme: str, twice: bool) -> None:  # noqa: FBT001
        """A payment, perhaps to the wrong account, perhaps from an account that the bank does not tell."""
        payer = self.household(household)
        line = self._line(cents, structured=payer.number, counterparty_account=payer.iban if account else "")
        # Two movements alike in everything but their reference are two movements.
        lines = [line, self._line(cents, message=f"voor {payer.number}", counterparty_account=payer.iban)]
        results = self._arrive(lines if twice else lines[:1], scheme if twice else payer.scheme)
        assert all(result.new for result in results)

    @rule(cents=CENTS, words=st.sampled_from(["", "123456789012", "bedankt"]))
    def pay_for_nobody(self, cents: int, words: str) -> None:
        self._arrive([self._line(cents, message=words, counterparty_account=belgian_iban(979, 77))], "flanders")

    @precondition(lambda town: bool(town.lines))
    @rule(place=which)
    def the_same_line_again(self, place: int) -> None:
        scheme, line = one_of(self.lines, place)
        [result] = self._arrive([line], scheme)
        assert not result.new

    @rule(household=which, vouchers=st.none() | st.sampled_from([0, 1, 3, 500]), again=st.booleans(), request=which)
    def refund(self, household: int, vouchers: int | None, again: bool, request: int) -> None:  # noqa: FBT001
        if not (again and self.requests):
            self.requests.append(self.new_id())
            request = -1
        asks = self.household(household)
        with refused():
            wallet.refund(
                asks.number,
                vouchers=vouchers,
                request=one_of(self.requests, request),
                by=asks.actor,
                now=self.world.now,
            )

    @rule(household=which, vouchers=st.none() | st.sampled_from([0, 1, 500]), spent=st.booleans())
    def refund_by_hand(self, household: int, vouchers: int | None, spent: bool) -> None:  # noqa: FBT001
        """Two people give money back; perhaps the household was quicker."""
        gets, id_ = self.household(household), self.new_id()
        with refused():
            wallet.propose_refund(
                gets.number, vouchers=vouchers, id_=id_, reason="she wrote", by=AGENT, now=self.world.now
            )
            if spent:
                wallet.refund(gets.number, request=self.new_id(), by=gets.actor, now=self.world.now)
            wallet.approve_refund(id_, by=SUPERVISOR, now=self.world.now)

    @rule(household=which)
    def grant_free_vouchers(self, household: int) -> None:
        id_ = self.new_id()
        with refused():
            orders.propose_free(
                self.household(household).number, id_=id_, reason="a mother", by=AGENT, now=self.world.now
            )
            orders.approve_free(id_, by=SUPERVISOR, now=self.world.now)

    @precondition(lambda town: bool(town.taken))
    @rule(place=which, at_once=st.booleans())
    def propose_a_withdrawal(self, place: int, at_once: bool) -> None:  # noqa: FBT001
        bought = order_queries.orders_of_line(one_of(self.taken, place))
        if bought:
            id_ = self.new_id()
            with refused():
                orders.propose_withdrawal(bought[-1][1], id_=id_, reason="not hers", by=AGENT, now=self.world.now)
                self.withdrawals.append(id_)
                if at_once:
                    orders.approve_withdrawal(id_, by=SUPERVISOR, now=self.world.now)

    @precondition(lambda town: bool(town.withdrawals))
    @rule(place=which, by=st.sampled_from([AGENT, SUPERVISOR, SUPERVISOR]))
    def approve_a_withdrawal(self, place: int, by: Actor) -> None:
        with refused():
            orders.approve_withdrawal(one_of(self.withdrawals, place), by=by, now=self.world.now)

    @precondition(lambda town: bool(town.lines))
    @rule(place=which, household=st.none() | which)
    def decide_a_line_by_hand(self, place: int, household: int | None) -> None:
        tray = bank_queries.tray()
        line = one_of(tray, place).id if tray else UUID(int=7)
        number = None if household is None else self.household(household).number
        with refused():
            orders.decide_by_hand(line, number=number, by=AGENT, now=self.world.now)

    @precondition(lambda town: bool(town.lines))
    @rule(place=which, by=st.sampled_from([AGENT, SUPERVISOR]))
    def enter_a_missing_account(self, place: int, by: Actor) -> None:
        if waiting := bank_queries.without_account():
            payment = one_of(list(waiting), place).id
            with refused():
                bank.enter_account(payment, belgian_iban(979, 1000), by=by, now=self.world.now)

    @rule(scheme=SCHEMES, submit=st.booleans(), booked=st.sampled_from(["", "one by one", "as one amount", "and back"]))
    def payment_file(self, scheme: str, submit: bool, booked: str) -> None:  # noqa: FBT001
        now = self.world.now
        made = (
            payment_files.reimburse(scheme, day=self.world.today, version="09", now=now)
            if submit
            else payment_files.write_file(scheme, version="03", now=now)
        )
        if made is None:
            return
        self.sent += made.payments
        if booked in ("one by one", "and back"):
            self._arrive([self._line(-each.cents, end_to_end=each.id.hex) for each in made.payments], scheme)
        if booked == "and back":
            self._arrive([self._sent_back(each) for each in made.payments], scheme)
        if booked == "as one amount":
            self._arrive([self._line(-made.cents, end_to_end=made.message_id)], scheme)

    def _sent_back(self, payment: OutgoingView) -> StatementLine:
        line = self._line(payment.cents, end_to_end=payment.id.hex)
        return replace(line, is_return=True, return_reason="AC04")

    @precondition(lambda town: bool(town.sent))
    @rule(place=which, back=st.booleans(), wrong=st.sampled_from([0, 0, 0, 1]), twice=st.booleans())
    def the_bank_answers(self, place: int, back: bool, wrong: int, twice: bool) -> None:  # noqa: FBT001
        """A payment of ours is booked, or sent back, or both at once; now and then by a cent too much."""
        payment = one_of(self.sent, place)
        debit = self._line(-payment.cents - wrong, end_to_end=payment.id.hex)
        credit = self._sent_back(payment)
        lines = [debit, credit] if twice else [credit] if back else [debit]
        self._arrive(lines, payment.scheme)

    @rule(days=st.sampled_from([0, 1, 3, 8, 15, 40]), by_day=st.booleans())
    def days_pass(self, days: int, by_day: bool) -> None:  # noqa: FBT001
        self.time_passes(days=days, by_day=by_day and days < 20)

    @rule(days=st.sampled_from([100, 200, 366]))
    def months_pass(self, days: int) -> None:
        self.time_passes(days=days, by_day=False)
