"""The only code that writes transfers and lots. Every verb takes a list and runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from voucherline.database import statements
from voucherline.kernel.ids import new_id
from voucherline.ledger import sql
from voucherline.ledger.models import Correction
from voucherline.ledger.values import (
    Account,
    AlreadyCorrected,
    CannotBeCorrected,
    CentsHeld,
    CorrectionUnknown,
    Gone,
    HoldAsked,
    NewLot,
    Phase,
    Posting,
    Proposed,
    ReleaseAsked,
    SamePersonTwice,
    SpendAsked,
)


def issue(lots: Sequence[NewLot], *, at: datetime) -> None:
    """Put new vouchers into wallets, paid from the households' deposits."""
    if not lots:
        return
    statements.write(
        sql.ISSUE,
        {
            "households": [lot.household for lot in lots],
            "lots": [lot.id for lot in lots],
            "orders": [lot.order for lot in lots],
            "lines": [lot.line for lot in lots],
            "schemes": [lot.scheme for lot in lots],
            "terms": [lot.terms for lot in lots],
            "prices": [lot.price_cents for lot in lots],
            "vouchers": [lot.vouchers for lot in lots],
            "issued": [lot.issued_on for lot in lots],
            "expire": [lot.expires_on for lot in lots],
            "at": at,
        },
    )


def post(postings: Sequence[Posting], *, at: datetime) -> None:
    """Move cents between accounts that belong to no lot."""
    if not postings:
        return
    statements.write(
        sql.POST,
        {
            "households": [posting.household for posting in postings],
            "ids": [posting.id for posting in postings],
            "debits": [int(posting.debit) for posting in postings],
            "credits": [int(posting.credit) for posting in postings],
            "amounts": [posting.cents for posting in postings],
            "subjects": [posting.subject for posting in postings],
            "at": at,
        },
    )


def lock_lots(households: Sequence[UUID]) -> None:
    """Let nobody else take vouchers of these households until this transaction ends."""
    statements.rows(sql.LOCK_LOTS, {"households": list(dict.fromkeys(households))})


def hold(asks: Sequence[HoldAsked], *, today: date, at: datetime, issued_until: date = date.max) -> dict[UUID, int]:
    """Keep vouchers aside, oldest expiry first, in the order of the asks; tell how many each prestation got.

    Vouchers issued after a day may be left out: they cannot pay work that was done too long before.
    """
    asks = [ask for ask in asks if ask.vouchers > 0]
    if not asks:
        return {}
    lock_lots([ask.household for ask in asks])
    held = statements.rows(
        sql.HOLD,
        {
            "ids": [ask.id for ask in asks],
            "households": [ask.household for ask in asks],
            "prestations": [ask.prestation for ask in asks],
            "companies": [ask.company for ask in asks],
            "vouchers": [ask.vouchers for ask in asks],
            "today": today,
            "issued_until": issued_until,
            "at": at,
        },
    )
    return dict(held)


def spend(asks: Sequence[SpendAsked], *, at: datetime) -> dict[UUID, int]:
    """Give what is held to the companies; tell how many vouchers each prestation spent."""
    if not asks:
        return {}
    spent = statements.rows(
        sql.SPEND,
        {
            "households": [ask.household for ask in asks],
            "prestations": [ask.prestation for ask in asks],
            "exchange": [ask.exchange_cents for ask in asks],
            "at": at,
        },
    )
    return dict(spent)


def release(asks: Sequence[ReleaseAsked], *, at: datetime) -> dict[UUID, int]:
    """Give held vouchers back to their lots; tell how many each prestation gave."""
    asks = [ask for ask in asks if ask.vouchers > 0]
    if not asks:
        return {}
    released = statements.rows(
        sql.RELEASE,
        {
            "households": [ask.household for ask in asks],
            "prestations": [ask.prestation for ask in asks],
            "vouchers": [ask.vouchers for ask in asks],
            "at": at,
        },
    )
    return dict(released)


def expire(terms: str, *, today: date, money_to: Account, limit: int, at: datetime) -> list[Gone]:
    """Expire the free vouchers of lots issued under one version of terms whose last day has passed; an empty list means
    that none is left."""
    assert money_to in (Account.TO_RETURN, Account.REGION), "expired money goes back or to the region"
    due = statements.rows(sql.LOCK_TO_EXPIRE, {"terms": terms, "today": today, "limit": limit})
    if not due:
        return []
    gone = statements.rows(
        sql.EXPIRE,
        {
            "households": [household for household, _ in due],
            "lots": [lot for _, lot in due],
            "to": int(money_to),
            "at": at,
        },
    )
    return [Gone(*row) for row in gone]


def refund(vouchers: Sequence[tuple[UUID, UUID, int]], *, request: UUID, at: datetime) -> list[Gone]:
    """Take free vouchers (household, lot, how many) out of locked lots, at the price paid."""
    refunded = statements.rows(
        sql.REFUND,
        {
            "households": [household for household, _, _ in vouchers],
            "lots": [lot for _, lot, _ in vouchers],
            "vouchers": [count for _, _, count in vouchers],
            "subject": request,
            "key": str(request),
            "at": at,
        },
    )
    return [Gone(*row) for row in refunded]


def hold_cents(holds: Sequence[CentsHeld], *, at: datetime) -> None:
    """Set cents apart that are being sent to the bank."""
    if not holds:
        return
    statements.run(
        sql.HOLD_CENTS,
        {
            "households": [held.household for held in holds],
            "ids": [held.id for held in holds],
            "debits": [int(held.debit) for held in holds],
            "amounts": [held.cents for held in holds],
            "companies": [held.company for held in holds],
            "subjects": [held.subject for held in holds],
            "at": at,
        },
    )


def answer_cents(holds: Sequence[tuple[UUID, UUID]], *, phase: Phase, at: datetime) -> None:
    """Say of cents on their way (household, hold) that the bank sent them, or that they came back."""
    if not holds:
        return
    answered = statements.run(
        sql.ANSWER_CENTS,
        {
            "households": [household for household, _ in holds],
            "holds": [hold for _, hold in holds],
            "phase": int(phase),
            "at": at,
        },
    )
    assert answered == len(holds), "every answer names a hold"


def reverse(transfers: Sequence[tuple[UUID, UUID]], *, at: datetime) -> None:
    """Correct transfers (household, id) by transfers the other way.

    Refused when one was corrected before or when its vouchers have gone on; then none is corrected.
    """
    try:
        with transaction.atomic():
            statements.run(
                sql.REVERSE,
                {
                    "households": [household for household, _ in transfers],
                    "ids": [id_ for _, id_ in transfers],
                    "at": at,
                },
            )
    except IntegrityError as broken:
        subject = transfers[0][1]
        # A second counter-entry would have the id of the first; which of the two keys says so is PostgreSQL's choice.
        twice = any(key in str(broken) for key in ("ledger_corrected_once", "ledger_transfer_pkey"))
        raise (AlreadyCorrected(subject) if twice else CannotBeCorrected(subject)) from None


def propose_correction(
    *,
    id_: UUID,
    kind: str,
    household: UUID,
    subject: UUID,
    reason: str,
    vouchers: int | None = None,
    by: str,
    now: datetime,
) -> None:
    """Write down what one person wants corrected; nothing moves before a second person approves.

    The same proposal again changes nothing.
    """
    proposed, new = Correction.objects.get_or_create(
        id=id_,
        defaults={
            "kind": kind,
            "household_id": household,
            "subject_id": subject,
            "reason": reason,
            "vouchers": vouchers,
            "proposed_by": by,
            "proposed_at": now,
        },
    )
    if not new and (proposed.kind, proposed.subject_id, proposed.proposed_by) != (kind, subject, by):
        raise CannotBeCorrected(subject)


def first_person(*, kind: str, household: UUID, subject: UUID, what: str, by: str, now: datetime) -> str | None:
    """Who else said the same of this subject before, so that two agree now; None, if it is only noted now.

    Runs under the caller's lock of the subject. Who says it twice is refused: that is still one person.
    """
    same = Correction.objects.filter(
        household_id=household, kind=kind, subject_id=subject, reason=what, approved_by="", declined_by=""
    )
    waiting = {each.proposed_by.casefold(): each for each in same.order_by("-proposed_at")}
    own = waiting.pop(by.casefold(), None)
    if waiting:
        other = min(waiting.values(), key=lambda each: each.proposed_at)
        approve_correction(other.id, kind=kind, by=by, now=now)
        return other.proposed_by
    if own is not None:
        raise SamePersonTwice(by)
    propose_correction(id_=new_id(), kind=kind, household=household, subject=subject, reason=what, by=by, now=now)
    return None


def approve_correction(id_: UUID, *, kind: str, by: str, now: datetime) -> tuple[UUID, UUID]:
    """Let a second person approve; tell which household and subject it is about."""
    proposed = approve(id_, kind=kind, by=by, now=now)
    return proposed.household, proposed.subject


def approve(id_: UUID, *, kind: str, by: str, now: datetime) -> Proposed:
    """Let a second person approve; tell what was proposed, by whom and why."""
    correction = _waiting(id_, kind=kind)
    if correction.proposed_by.casefold() == by.casefold():
        raise SamePersonTwice(by)
    correction.approved_by = by
    correction.approved_at = now
    correction.save(update_fields=["approved_by", "approved_at"])
    return Proposed(
        correction.id,
        correction.kind,
        correction.household_id,
        correction.subject_id,
        correction.reason,
        correction.proposed_by,
        correction.proposed_at,
        correction.vouchers,
    )


def decline(id_: UUID, *, because: str, by: str, now: datetime) -> None:
    """Let nothing come of a proposal: a second person says no, or whoever proposed it takes it back."""
    with transaction.atomic():
        correction = _waiting(id_)
        correction.declined_by = by
        correction.declined_at = now
        correction.declined_because = because
        correction.save(update_fields=["declined_by", "declined_at", "declined_because"])


def _waiting(id_: UUID, **kind: str) -> Correction:
    """Lock a proposal that still waits, or refuse."""
    waiting = Correction.objects.select_for_update().filter(id=id_, approved_by="", declined_by="", **kind)
    correction = waiting.first()
    if correction is None:
        raise CorrectionUnknown(id_)
    return correction
