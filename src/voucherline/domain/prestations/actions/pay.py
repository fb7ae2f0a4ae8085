"""What reimbursement does to prestations: vouchers submitted, paid, or owed again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from voucherline.domain.prestations import rules, sql
from voucherline.domain.prestations.actions.saving import lock, lock_by, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import PrestationEvent, PrestationState, after
from voucherline.domain.prestations.values import PrestationReimbursed, ReimbursementCameBack
from voucherline.domain.prestations.values_of_payments import SubmissionWithdrawn
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor


@dataclass(frozen=True, slots=True)
class Part:
    """Vouchers of a prestation that its company is owed for."""

    household: UUID
    prestation: UUID
    company: UUID
    vouchers: int
    cents: int
    through: int
    """Vouchers of it submitted with this part: parts of one prestation differ in it."""


def submit(companies: Sequence[UUID], *, scheme: str, limit: int) -> list[Part]:
    """Lock and mark what is spent and not yet submitted; inside the caller's transaction."""
    standings = lock_by(sql.LOCK_TO_SUBMIT, {"companies": list(companies), "scheme": scheme, "limit": limit})
    save([each._replace(submitted=each.spent) for each in standings])
    return [_part(each, each.spent - each.submitted) for each in standings]


def submit_again(stood: Mapping[UUID, int]) -> list[Part]:
    """Lock and mark so many vouchers of each prestation, those still owed of them; inside the caller's transaction.

    For what was taken back before the bank was asked: its company submitted this much, and perhaps no more.
    """
    standings = lock(stood).values()
    parts = [_part(each, min(stood[each.id], each.spent - each.submitted)) for each in standings]
    save([each._replace(submitted=part.through) for each, part in zip(standings, parts, strict=True)])
    return [part for part in parts if part.vouchers]


def _part(standing: Standing, vouchers: int) -> Part:
    cents = vouchers * rules.terms_of(standing).exchange_value.cents
    return Part(standing.household, standing.id, standing.company, vouchers, cents, standing.submitted + vouchers)


def mark_paid(paid: Mapping[UUID, UUID], *, still_unpaid: set[UUID], by: Actor, now: datetime) -> None:
    """Note that prestations (to the payment) were paid; those with another part unpaid wait for it."""
    changed = []
    for standing in lock(paid).values():
        complete = standing.state == PrestationState.AGREED and standing.submitted == standing.due
        if complete and standing.id not in still_unpaid:
            state = after(PrestationState.AGREED, PrestationEvent.PAID)
            changed.append((standing, standing._replace(state=state)))
    save([new for _, new in changed])
    facts = [
        PrestationReimbursed(
            household=new.household, subject=new.id, moved_from=old.state, moved_to=new.state, payment=paid[new.id]
        )
        for old, new in changed
    ]
    journal.record(facts, by=by, at=now)


def reopen(parts: Mapping[UUID, int], *, payment: UUID, by: Actor, now: datetime) -> None:
    """Owe again what a company's bank sent back: so many vouchers of each prestation."""
    changed = []
    for standing in lock(parts).values():
        state = PrestationState(standing.state)
        if state is PrestationState.REIMBURSED:
            state = after(state, PrestationEvent.PAYMENT_CAME_BACK)
        changed.append((standing, standing._replace(state=state, submitted=standing.submitted - parts[standing.id])))
    save([new for _, new in changed])
    facts = [
        ReimbursementCameBack(
            household=new.household, subject=new.id, moved_from=old.state, moved_to=new.state, payment=payment
        )
        for old, new in changed
    ]
    journal.record(facts, by=by, at=now)


def owe_again(parts: Mapping[UUID, int], *, payment: UUID, by: Actor, now: datetime) -> None:
    """Owe again what was submitted and taken back before the bank was asked: so many vouchers of each prestation."""
    after = [each._replace(submitted=each.submitted - parts[each.id]) for each in lock(parts).values()]
    save(after)
    facts = [SubmissionWithdrawn(household=each.household, subject=each.id, payment=payment) for each in after]
    journal.record(facts, by=by, at=now)
