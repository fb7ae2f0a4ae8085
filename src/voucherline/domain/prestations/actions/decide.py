"""Customer service decides what the two could not, or may not, agree on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import rules, sql
from voucherline.domain.prestations.actions import agreeing, covering
from voucherline.domain.prestations.actions.change import take_back
from voucherline.domain.prestations.actions.saving import as_done, lock, lock_by, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import WAITING, MoveRefused, PrestationEvent
from voucherline.domain.prestations.values import (
    Done,
    PrestationDecided,
    PrestationPutInTray,
    PrestationUnknown,
    ReasonMissing,
    SecondPersonNeeded,
    TrayReason,
)
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK, Actor, only_staff
from voucherline.ledger.values import SamePersonTwice


def decide(prestation_id: UUID, *, for_company: bool, reason: str, by: Actor, second: str = "", now: datetime) -> Done:
    """Decide a prestation of the tray, for the company (it is agreed) or for the household (it is cancelled).

    `second` names the other person who decided; needed above the minutes that the terms say.
    """
    if not reason:
        raise ReasonMissing
    only_staff(by, "decide")
    if second == by.name:
        raise SamePersonTwice(second)
    with transaction.atomic():
        standing = lock([prestation_id]).get(prestation_id)
        if standing is None:
            raise PrestationUnknown(prestation_id)
        if standing.state not in WAITING or not standing.tray:
            raise MoveRefused(standing.state, "decided")
        if not second and standing.minutes > rules.terms_of(standing).two_people_above_minutes:
            raise SecondPersonNeeded(standing.minutes)
        if for_company:
            after = rules.decide_for_company(standing, now=now)
            agreeing.spend([(standing, after)], at=now)
            save([after])
        else:
            after = rules.cancel(standing, PrestationEvent.DECIDED_FOR_HOUSEHOLD)
            take_back([(standing, after)], reason=reason, by=by, now=now)
        decided = PrestationDecided(
            household=after.household,
            subject=after.id,
            # For the household it is the cancelling that moves it: a move is told once.
            moved_from=standing.state if for_company else "",
            moved_to=after.state if for_company else "",
            for_company=for_company,
            reason=reason,
            second=second,
            spent=after.spent - standing.spent,
            missing=after.missing,
        )
        journal.record([decided], by=by, at=now)
    if not for_company and standing.held:
        covering.cover([standing.household], now=now)
    return as_done(covering.cover_after_contest(standing, after, now=now))


def set_aside(households: Iterable[UUID], *, reason: TrayReason, now: datetime) -> int:
    """Put what is open of these households into the tray, silence off: an inspection excluded them, or nobody can be
    told. What an exclusion put there stays an exclusion's. Tell how many."""
    with transaction.atomic():
        waiting = lock_by(sql.LOCK_OPEN, {"households": list(dict.fromkeys(households))})
        after = [_aside(each, reason) for each in waiting if each.tray not in (reason, TrayReason.HOUSEHOLD_EXCLUDED)]
        save(after)
        facts = [PrestationPutInTray(household=each.household, subject=each.id, reason=each.tray) for each in after]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(after)


def _aside(standing: Standing, reason: TrayReason) -> Standing:
    return standing._replace(silence_off=True, company_due_at=None, household_due_at=None, tray=reason.value)
