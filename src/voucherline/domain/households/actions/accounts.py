"""Freeze, exclude and close accounts; note what households prove."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.households import sql
from voucherline.domain.households.actions.locking import lock, lock_living
from voucherline.domain.households.models import Proof
from voucherline.domain.households.queries import view
from voucherline.domain.households.states import check_move
from voucherline.domain.households.values import (
    HouseholdState,
    HouseholdStateChanged,
    HouseholdView,
    ProofAccepted,
    ProofDaysInvalid,
    ProofKind,
    RefundAccountNoted,
)
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import THE_CLOCK, Actor, only_staff
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import checked_iban
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import AccountNeedsSecondPerson


def lock_families(numbers: Iterable[str]) -> dict[str, HouseholdView]:
    """Lock the households with these numbers and all others of their addresses; return them by number.

    Whoever moves in while others are waited for is missing: then all is let go and asked for anew, so that nobody who
    holds one household ever waits for another of a lower id.
    """
    asked = {"numbers": list(dict.fromkeys(numbers))}
    while True:
        before = transaction.savepoint()
        locked = {row[0]: view(row) for row in statements.rows(sql.LOCK_FAMILIES, asked)}
        families = {id_ for (id_,) in statements.rows(sql.FAMILIES, asked)}
        if families <= locked.keys():
            transaction.savepoint_commit(before)
            return {each.number: each for id_, each in locked.items() if id_ in families}
        transaction.savepoint_rollback(before)


def change_state(household_id: UUID, state: HouseholdState, *, reason: str, by: Actor, now: datetime) -> None:
    """Freeze, exclude, reopen or close an account, or note its user's death."""
    if by is not THE_CLOCK:
        only_staff(by, "change an account")
    free_words.check(reason)
    with transaction.atomic():
        household = lock(household_id)
        before = household.state
        check_move(household.number, HouseholdState(before), state)
        household.state = state.value
        household.state_since = brussels_day(now)
        household.save(update_fields=["state", "state_since"])
        changed = HouseholdStateChanged(
            household=household_id, subject=household_id, moved_from=before, moved_to=state.value, reason=reason
        )
        journal.record([changed], by=by, at=now)


def accept_proof(
    household_id: UUID, kind: ProofKind, *, first: date, last: date | None, shown: str = "", by: Actor, now: datetime
) -> None:
    """Note that a household belongs to a group for some days, and what was shown for it."""
    only_staff(by, "accept a proof")
    free_words.check(shown)
    if last is not None and last < first:
        raise ProofDaysInvalid(first, last)
    with transaction.atomic():
        lock_living(household_id)
        Proof.objects.create(id=new_id(), household_id=household_id, kind=kind.value, first=first, last=last)
        accepted = ProofAccepted(
            household=household_id, subject=household_id, proof=kind.value, first=first, last=last, reason=shown
        )
        journal.record([accepted], by=by, at=now)


def set_refund_account(household_id: UUID, iban: str, *, by: Actor, now: datetime) -> None:
    """Note the account, proved by letter, to which money goes back. The journal keeps its end, to tell it by.

    Two people enter it: what the first enters is kept, and refused with `AccountNeedsSecondPerson`.
    """
    only_staff(by, "enter an account")
    iban = checked_iban(iban)
    with transaction.atomic():
        household = lock(household_id)
        first = ledger.first_person(
            kind="refund account",
            household=household_id,
            subject=household_id,
            what=f"{iban} instead of {household.refund_iban or 'none'}",
            by=by.name,
            now=now,
        )
        if first is not None:
            household.refund_iban = iban
            household.save(update_fields=["refund_iban"])
            noted = RefundAccountNoted(household=household_id, subject=household_id, ends_in=iban[-4:])
            journal.record([noted], by=by, at=now)
    if first is None:
        raise AccountNeedsSecondPerson(iban)
