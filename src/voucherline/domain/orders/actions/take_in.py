"""Take in the lines of a bank statement: each gets exactly one outcome, and vouchers are in the wallet at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database.statements import behind
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.rules import Payer, payer_of
from voucherline.domain.bank.values import Decision, LineIsNoPayment, LineResult, NumberedLine, OurAccount, Outcome
from voucherline.domain.households import actions as households
from voucherline.domain.households import queries as household_queries
from voucherline.domain.households.values import HouseholdView, ProofKind
from voucherline.domain.orders import queries, rules
from voucherline.domain.orders.actions.credit import Taken, write
from voucherline.domain.orders.actions.our_payments import Answers, read_answers
from voucherline.domain.orders.rules import Standings, Verdict
from voucherline.domain.orders.values import LineLeftAlone
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, only_staff
from voucherline.kernel.numbers import checked_iban, compact_iban
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import AccountNeedsSecondPerson, suspense_of
from voucherline.schemes.catalogue import terms_for, versions_of

PART: Final = 1000
"""So many lines are written together, while the next are decided."""


def take_in(lines: Sequence[NumberedLine], *, file: str, by: Actor, now: datetime) -> list[LineResult]:
    """Decide and keep lines, in one transaction; those known from an earlier file, or from above, change nothing.

    Returns one result a line, in order. Two imports of one account wait for each other.
    """
    with transaction.atomic():
        accounts = bank_queries.our_accounts()
        bank.lock_accounts({line.account for line in lines} & accounts.keys())
        known = bank_queries.known_lines(line.id for line in lines)
        new = _first_of_each(line for line in lines if line.id not in known)
        answers = read_answers(new, accounts)
        new = _with_doubts(new, accounts, answers, file=file, present=lines)
        bank.answered(answers.executed, answers.came_back)
        fresh: dict[UUID, Decision] = {}
        with behind():
            taken = _decided(new, accounts, answers, today=brussels_day(now))
            while part := list(islice(taken, PART)):
                decisions = write(part, by=by, now=now)
                bank.take_in([(each.line, to) for each, to in zip(part, decisions, strict=True)], file=file, at=now)
                fresh.update((each.line.id, to) for each, to in zip(part, decisions, strict=True))
    results = []
    for line in lines:
        results.append(_result(line, known=known, fresh=fresh))
        if decision := fresh.pop(line.id, None):
            known[line.id] = (decision.outcome.value, decision.reason, decision.vouchers, decision.returned_cents)
    return results


def _first_of_each(lines: Iterable[NumberedLine]) -> list[NumberedLine]:
    """The lines without those that stand above already: a file may hold a statement twice."""
    first: dict[UUID, NumberedLine] = {}
    for line in lines:
        first.setdefault(line.id, line)
    return list(first.values())


def decide_by_hand(line_id: UUID, *, number: str | None, back_to: str = "", by: Actor, now: datetime) -> Decision:
    """Let a person decide a line of the tray: for the household with this number, or back to who paid (None).

    A line whose day is out of range is decided as one of today: its own day has no terms.
    `back_to` is the payer's account, where the bank named none and somebody asked: two people enter it, and what the
    first enters is kept, and refused with `AccountNeedsSecondPerson`.
    """
    only_staff(by, "decide")
    back_to = checked_iban(back_to) if back_to else ""
    with transaction.atomic():
        line = bank.lock_tray_line(line_id)
        if line.line.cents <= 0:
            raise LineIsNoPayment(line_id)
        agreed = _account_is_agreed(line, back_to, by=by, now=now)
        if agreed:
            decision = _decide_by_hand(line, number=number, back_to=back_to, by=by, now=now)
    if not agreed:
        raise AccountNeedsSecondPerson(back_to)
    return decision


def _account_is_agreed(line: NumberedLine, back_to: str, *, by: Actor, now: datetime) -> bool:
    """May money go there? The bank named the account, or a second person enters it now."""
    if not back_to or back_to == compact_iban(line.line.counterparty_account):
        return True
    holder = suspense_of(bank_queries.our_accounts()[line.account].scheme)
    first = ledger.first_person(
        kind="account of a line", household=holder, subject=line.id, what=back_to, by=by.name, now=now
    )
    return first is not None


def _decide_by_hand(line: NumberedLine, *, number: str | None, back_to: str, by: Actor, now: datetime) -> Decision:
    if back_to:
        line = replace(line, line=replace(line.line, counterparty_account=back_to))
    accounts = bank_queries.our_accounts()
    if rules.out_of_range(line.line, first=_first_day(accounts[line.account].scheme), today=brussels_day(now)):
        line = replace(line, line=replace(line.line, booked_on=brussels_day(now)))
    payer = Payer(number=household_queries.by_number(number).number) if number else Payer(problem="by-hand")
    again = queries.withdrawn_orders_of(line.id)
    taken = [replace(each, again=again) for each in _judged([line], {line.id: payer}, accounts)]
    [decision] = write(taken, by=by, now=now)
    bank.decide_line(line.id, decision)
    return decision


def leave_alone(line_id: UUID, *, by: Actor, now: datetime) -> None:
    """Let a person say that a line of the tray needs nothing more: it was settled elsewhere, or is none of ours."""
    only_staff(by, "decide")
    with transaction.atomic():
        line = bank.lock_tray_line(line_id)
        bank.decide_line(line_id, Decision(Outcome.LEFT_ALONE, "seen"))
        scheme = bank_queries.our_accounts()[line.account].scheme
        journal.record([LineLeftAlone(household=suspense_of(scheme), subject=line_id)], by=by, at=now)


def _with_doubts(
    new: Sequence[NumberedLine],
    accounts: Mapping[str, OurAccount],
    answers: Answers,
    *,
    file: str,
    present: Iterable[NumberedLine],
) -> list[NumberedLine]:
    """Mark the payments of which nobody knows whether another file brought them before."""
    payments = [
        line
        for line in new
        if line.account in accounts and line.id not in answers.verdicts and not rules.left_alone(line.line)
    ]
    doubts = bank_queries.perhaps_known(payments, file=file, present=(line.id for line in present))
    return [replace(line, doubtful=True) if line.id in doubts else line for line in new]


def _decided(
    lines: Sequence[NumberedLine], accounts: Mapping[str, OurAccount], answers: Answers, *, today: date
) -> Iterator[Taken]:
    """Sort lines into those that are left alone and those that pay, and judge the latter; one by one, in order."""
    simple: dict[UUID, Verdict] = {}
    payers: dict[UUID, Payer] = {}
    for line in lines:
        if line.account not in accounts:
            simple[line.id] = Verdict(Outcome.LEFT_ALONE, "other-account")
        elif line.id in answers.verdicts:
            simple[line.id] = answers.verdicts[line.id]
        elif reason := rules.left_alone(line.line):
            simple[line.id] = Verdict(Outcome.LEFT_ALONE, reason)
        elif problem := rules.out_of_range(line.line, first=_first_day(accounts[line.account].scheme), today=today):
            simple[line.id] = Verdict(Outcome.IN_TRAY, problem)
        elif line.doubtful:
            simple[line.id] = Verdict(Outcome.IN_TRAY, rules.PERHAPS_KNOWN)
        else:
            payers[line.id] = payer_of(line.line)
    judged = _judged([line for line in lines if line.id in payers], payers, accounts)
    for line in lines:
        yield Taken(line, simple[line.id]) if line.id in simple else next(judged)


def _first_day(scheme: str) -> date:
    """The day on which a scheme has its first terms."""
    return versions_of(scheme)[0].since


def _judged(
    lines: Sequence[NumberedLine], payers: Mapping[UUID, Payer], accounts: Mapping[str, OurAccount]
) -> Iterator[Taken]:
    """Judge payments one after the other: each sees what those before it bought."""
    numbers = {payer.number for payer in payers.values() if payer.number}
    households_there = households.lock_families(numbers)
    years = {line.line.booked_on.year for line in lines}
    standings = _standings(list(households_there.values()), years)
    priority = _proved(households_there.values(), (line.line.booked_on for line in lines))
    for line in lines:
        payer = payers[line.id]
        standings.priority = priority[line.line.booked_on]
        household = households_there.get(payer.number) if payer.number else None
        scheme = accounts[line.account].scheme
        terms = terms_for(scheme, on=line.line.booked_on)
        verdict = rules.decide(line.line, household, problem=payer.problem, terms=terms, standings=standings)
        yield Taken(line, verdict, household, terms)


def _standings(found: Sequence[HouseholdView], years: set[int]) -> Standings:
    members: dict[str, tuple[UUID, ...]] = {}
    for household in found:
        members[household.address_key] = (*members.get(household.address_key, ()), household.id)
    ids = [household.id for household in found]
    return Standings(households=queries.standings(ids, years), members=members)


def _proved(found: Iterable[HouseholdView], days: Iterable[date]) -> dict[date, frozenset[UUID]]:
    """Who belongs to a priority group on each day of a statement: proofs are dated."""
    ids = [household.id for household in found]
    return {day: frozenset(household_queries.proved(ids, ProofKind.PRIORITY, on=day)) for day in set(days)}


def _result(
    line: NumberedLine, *, known: Mapping[UUID, tuple[str, str, int, int]], fresh: Mapping[UUID, Decision]
) -> LineResult:
    decision = fresh.get(line.id)
    outcome, reason, vouchers, returned = (
        known[line.id]
        if decision is None
        else (decision.outcome.value, decision.reason, decision.vouchers, decision.returned_cents)
    )
    return LineResult(
        id=line.id,
        position=line.line.position,
        account=line.account,
        booked_on=line.line.booked_on,
        cents=line.line.cents,
        outcome=outcome,
        reason=reason,
        new=decision is not None,
        vouchers=vouchers,
        returned_cents=returned,
    )
