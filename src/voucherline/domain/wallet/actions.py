"""Expire, warn, refund."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.bank import actions as bank
from voucherline.domain.bank import queries as bank_queries
from voucherline.domain.bank.values import NewOutgoing, Purpose
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdState, HouseholdView
from voucherline.domain.wallet import queries, rules, sql
from voucherline.domain.wallet.values import (
    ExpiryWarned,
    LotView,
    QuarterlyStatementDue,
    RefundNeedsProof,
    VouchersExpired,
    VouchersRefunded,
)
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import THE_CLOCK, Actor, NotAllowed, only_staff
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import is_iban
from voucherline.kernel.time import brussels_day, midnight
from voucherline.ledger import actions as ledger
from voucherline.ledger import queries as ledger_queries
from voucherline.ledger.values import Account, Gone, Proposed
from voucherline.schemes.catalogue import terms_for, versions_of
from voucherline.schemes.values import Terms

REFUND: Final = "refund"
"""A refund by hand, as the ledger keeps its proposal."""


def expire(scheme: str, *, now: datetime, limit: int = 5000) -> int:
    """Expire what is free in lots whose last day has passed; tell how many lots were dealt with (0: none is left).

    The money goes where the terms say under which the vouchers were bought. Held vouchers stay: the work they are kept
    for was done in time.
    """
    return sum(_expire(terms, now=now, limit=limit) for terms in versions_of(scheme))


def _expire(terms: Terms, *, now: datetime, limit: int) -> int:
    money_to = rules.money_of_expired(terms)
    with transaction.atomic():
        gone = ledger.expire(terms.version, today=brussels_day(now), money_to=money_to, limit=limit, at=now)
        expired = [each for each in gone if each.vouchers]
        if money_to is Account.TO_RETURN:
            _pay_back(expired, scheme=terms.scheme, reason="expired", now=now)
        facts = [
            VouchersExpired(
                household=each.household,
                subject=each.lot,
                vouchers=each.vouchers,
                cents=each.cents,
                refunded=money_to is Account.TO_RETURN and each.cents > 0,
            )
            for each in expired
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(gone)


def warn(scheme: str, *, now: datetime, limit: int = 5000) -> int:
    """Note which households are to be warned that vouchers will expire; tell how many (0: none is left).

    Run again, it warns nobody twice; where a day was missed, the warning is late rather than never.
    """
    today = brussels_day(now)
    with transaction.atomic():
        facts = [
            ExpiryWarned(
                household=household,
                subject=subject,
                vouchers=vouchers,
                expires_on=last_day,
                days=(last_day - today).days,
            )
            for due in rules.warnings_due(terms_for(scheme, on=today), today=today)
            for household, subject, last_day, vouchers in statements.rows(
                sql.TO_WARN,
                {"scheme": scheme, "stage": due.stage, "first": due.first, "last": due.last, "limit": limit},
            )
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(facts)


def sum_up(*, first: date, last: date, now: datetime, limit: int = 5000) -> int:
    """Note who is to get a statement of these days: who owns vouchers of that time, or had some come or go.

    Tell how many. Run again, it tells nobody twice. Each batch of households is a transaction.
    """
    period = {"first": first, "last": last, "start": midnight(first), "end": midnight(last + timedelta(days=1))}
    told, after = 0, None
    while True:
        with transaction.atomic():
            rows = statements.rows(sql.TO_SUM_UP, {**period, "after": after, "limit": limit})
            facts = [
                QuarterlyStatementDue(household=household, subject=subject, first=first, last=last)
                for household, subject, due in rows
                if due
            ]
            journal.record(facts, by=THE_CLOCK, at=now)
        if not rows:
            return told
        told += len(facts)
        after = rows[-1][0]


def refund(number: str, *, vouchers: int | None = None, request: UUID, by: Actor, now: datetime) -> int:
    """Give a household its money back for valid free vouchers, at the price paid; tell how many cents.

    It asks itself, and a request is met once. What customer service gives back, two of it propose and approve.
    """
    household = households.by_number(number)
    if by.id != household.id:
        raise NotAllowed(by.role.value, "refund")
    with transaction.atomic():
        return _refund(household, vouchers=vouchers, request=request, by=by, now=now)


def propose_refund(
    number: str, *, vouchers: int | None = None, id_: UUID, reason: str, by: Actor, now: datetime
) -> int:
    """Ask that a household gets its money back, for so many vouchers or all that are free; tell for how many.

    Nothing moves before a second person approves.
    """
    only_staff(by, "refund")
    free_words.check(reason)
    household = households.by_number(number)
    count = sum(each for _, each in _refundable(household, vouchers=vouchers, now=now))
    ledger.propose_correction(
        id_=id_,
        kind=REFUND,
        household=household.id,
        subject=id_,
        reason=reason,
        vouchers=count,
        by=by.name,
        now=now,
    )
    return count


def approve_refund(id_: UUID, *, by: Actor, now: datetime) -> int:
    """Give the money back that another person proposed; tell how many cents.

    Refused where fewer vouchers are free by now: then it is proposed anew.
    """
    only_staff(by, "refund")
    with transaction.atomic():
        proposed = ledger.approve(id_, kind=REFUND, by=by.name, now=now)
        household = households.by_ids([proposed.household])[proposed.household]
        return _refund(household, vouchers=proposed.vouchers, request=id_, by=by, now=now, proposed=proposed)


def _refundable(household: HouseholdView, *, vouchers: int | None, now: datetime) -> list[tuple[LotView, int]]:
    if household.state is HouseholdState.DECEASED and not household.refund_iban:
        raise RefundNeedsProof(household.number)
    return rules.refundable(queries.wallet(household.id).lots, vouchers=vouchers, today=brussels_day(now))


def _refund(
    household: HouseholdView,
    *,
    vouchers: int | None,
    request: UUID,
    by: Actor,
    now: datetime,
    proposed: Proposed | None = None,
) -> int:
    ledger.lock_lots([household.id])
    if met := ledger_queries.cents_returned(household.id, request=request):
        return met
    chosen = _refundable(household, vouchers=vouchers, now=now)
    gone = ledger.refund([(household.id, lot.id, count) for lot, count in chosen], request=request, at=now)
    _pay_back(gone, scheme=household.scheme, reason="refund", now=now)
    fact = VouchersRefunded(
        household=household.id,
        subject=request,
        vouchers=sum(each.vouchers for each in gone),
        cents=sum(each.cents for each in gone),
        proposed_by=proposed.by if proposed else "",
        reason=proposed.what if proposed else "",
    )
    journal.record([fact], by=by, at=now)
    return fact.cents


def _pay_back(gone: Sequence[Gone], *, scheme: str, reason: str, now: datetime) -> None:
    """Prepare the payments: to the account proved by letter, or else the one the vouchers were paid from."""
    owners = households.by_ids(each.household for each in gone)
    payers = bank_queries.payers(each.line for each in gone if each.line)
    bank.prepare(
        [
            NewOutgoing(
                id=derived_id("pay back", each.transfer),
                purpose=Purpose.RETURN,
                scheme=scheme,
                household=each.household,
                company=None,
                name=owners[each.household].name,
                iban=_account(owners[each.household], payers.get(each.line or each.lot)),
                cents=each.cents,
                reason=reason,
                subject=each.lot,
                due_on=brussels_day(now),
            )
            for each in gone
            if each.cents
        ],
        at=now,
    )


def _account(household: HouseholdView, payer: tuple[str, str] | None) -> str:
    """Where a refund goes; nowhere yet, when the user has died and the heirs have proved no account."""
    if household.refund_iban:
        return household.refund_iban
    if household.state in (HouseholdState.DECEASED, HouseholdState.CLOSED) or payer is None:
        return ""
    return payer[1] if is_iban(payer[1]) else ""
