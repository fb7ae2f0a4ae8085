"""Customer service decides what the two could not, or may not, agree on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.prestations import rules, sql
from voucherline.domain.prestations.actions import agreeing, covering
from voucherline.domain.prestations.actions.change import take_back
from voucherline.domain.prestations.actions.saving import as_done, lock, lock_by, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import WAITING, MoveRefused, PrestationEvent, PrestationState
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
from voucherline.kernel import free_words
from voucherline.kernel.actors import THE_CLOCK, Actor, only_staff
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import CorrectionUnknown


def decide(prestation_id: UUID, *, for_company: bool, reason: str, by: Actor, now: datetime) -> Done:
    """Decide a prestation of the tray, for the company (it is agreed) or for the household (it is cancelled).

    Above the minutes that the terms say, the first person's decision is noted, and refused with `SecondPersonNeeded`
    once the note is kept; it is carried out when another person decides the same. Silence in doubt that the two agreed
    on already can only be let stand here: who undoes it corrects, with two people.
    """
    if not reason:
        raise ReasonMissing
    free_words.check(reason)
    only_staff(by, "decide")
    with transaction.atomic():
        standing = lock([prestation_id]).get(prestation_id)
        if standing is None:
            raise PrestationUnknown(prestation_id)
        if not standing.tray or not (standing.state in WAITING or for_company):
            raise MoveRefused(standing.state, "decided")
        first = _first_person(standing, for_company=for_company, reason=reason, by=by, now=now)
        if first is not None:
            after = _carry_out(standing, for_company=for_company, reason=reason, by=by, first=first, now=now)
    if first is None:
        raise SecondPersonNeeded(standing.minutes)
    if not for_company and standing.held:
        covering.cover([standing.household], now=now)
    return as_done(covering.cover_after_contest(standing, after, now=now))


def _first_person(standing: Standing, *, for_company: bool, reason: str, by: Actor, now: datetime) -> str | None:
    """Who decided the same before: nobody (empty) where one person is enough, None if that is only noted now."""
    if standing.minutes <= rules.terms_of(standing).two_people_above_minutes:
        return ""
    kind = rules.DECIDED_FOR_COMPANY if for_company else rules.DECIDED_FOR_HOUSEHOLD
    id_ = rules.noted_decision(standing, kind)
    try:
        ledger.approve_correction(id_, kind=kind, by=by.name, now=now)
    except CorrectionUnknown:
        ledger.propose_correction(
            id_=id_,
            kind=kind,
            household=standing.household,
            subject=standing.id,
            reason=reason,
            by=by.name,
            now=now,
        )
        return None
    [[first]] = statements.rows(sql.PROPOSED_BY, {"household": standing.household, "id": id_})
    return str(first)


def _carry_out(standing: Standing, *, for_company: bool, reason: str, by: Actor, first: str, now: datetime) -> Standing:
    if standing.state not in WAITING:
        after = rules.let_stand(standing)
        save([after])
    elif for_company:
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
        moved_from=standing.state if for_company and after.state != standing.state else "",
        moved_to=after.state if for_company and after.state != standing.state else "",
        for_company=for_company,
        reason=reason,
        first=first,
        second=by.name if first else "",
        spent=after.spent - standing.spent,
        missing=after.missing,
    )
    journal.record([decided], by=by, at=now)
    return after


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


def set_aside_untold(prestation_ids: Sequence[UUID], *, now: datetime) -> int:
    """Put work of which its household cannot be told into the tray, silence off. Tell how many.

    What was told otherwise, answered, or lies there already stays as it is.
    """
    if not prestation_ids:
        return 0
    with transaction.atomic():
        after = [
            _aside(each, TrayReason.UNREACHABLE)
            for each in lock(prestation_ids).values()
            if each.state in (PrestationState.REGISTERED, PrestationState.MAINTAINED)
            and not (each.told_at or each.household_yes or each.tray)
        ]
        save(after)
        facts = [PrestationPutInTray(household=each.household, subject=each.id, reason=each.tray) for each in after]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(after)


def _aside(standing: Standing, reason: TrayReason) -> Standing:
    return standing._replace(silence_off=True, company_due_at=None, household_due_at=None, tray=reason.value)
