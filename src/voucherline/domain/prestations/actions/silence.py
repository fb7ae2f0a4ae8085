"""Silence answers: the clocks that have ended, a list at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from voucherline.database.statements import behind
from voucherline.domain.prestations import rules, sql
from voucherline.domain.prestations.actions import agreeing, clocks
from voucherline.domain.prestations.actions.saving import lock_by, save
from voucherline.domain.prestations.rules import SILENCE, Standing
from voucherline.domain.prestations.states import PrestationState
from voucherline.domain.prestations.values import (
    PrestationConfirmed,
    PrestationPutInTray,
    PrestationValidated,
    TrayReason,
)
from voucherline.journal import actions as journal
from voucherline.journal.values import Fact
from voucherline.kernel.actors import THE_CLOCK


def let_silence_answer(*, now: datetime, limit: int = 5000) -> int:
    """Answer for whoever let the time pass; tell how many prestations were dealt with (0: none is left).

    Where silence may not answer - after a contest, or after an amendment of what was told - the prestation goes to
    customer service. Where an absence or an outage was noted and the clock not yet moved, it is moved instead. One
    transaction; a clock that was answered meanwhile is passed over.
    """
    with transaction.atomic():
        due = _looked_again(lock_by(sql.LOCK_DUE, {"now": now, "limit": limit}), now=now)
        changed = [(standing, _answered(standing, now=now)) for standing in due]
        with behind():
            validated = [new for old, new in changed if new.company_yes != old.company_yes]
            started = {each.id: each for each in clocks.start_household_clocks(validated, now=now)}
            save([started.get(new.id, new) for _, new in changed])
            journal.record([fact for old, new in changed for fact in _facts(old, new)], by=THE_CLOCK, at=now)
            agreeing.spend(changed, at=now)
    return len(due)


def _looked_again(due: list[Standing], *, now: datetime) -> list[Standing]:
    """Move the clocks of households that stood still before anybody's silence counts."""
    ended = [each for each in due if each.household_due_at is not None and each.household_due_at <= now]
    moved = {each.id: each for each in clocks.moved_before_silence(ended, now=now)} if ended else {}
    return [moved.get(each.id, each) for each in due] if moved else due


def _answered(standing: Standing, *, now: datetime) -> Standing:
    """What silence makes of a prestation: of which one clock, or both, have ended; or none, if it was just moved."""
    company_is_silent = standing.company_due_at is not None and standing.company_due_at <= now
    household_is_silent = standing.household_due_at is not None and standing.household_due_at <= now
    if standing.tray == TrayReason.HOUSEHOLD_EXCLUDED:
        return standing._replace(company_due_at=None, household_due_at=None)
    if standing.silence_off:
        if not company_is_silent and not household_is_silent:
            return standing
        reason = TrayReason.COMPANY_SILENT if company_is_silent else TrayReason.HOUSEHOLD_SILENT
        return standing._replace(company_due_at=None, household_due_at=None, tray=reason.value)
    after = standing
    if standing.company_due_at is not None and company_is_silent:
        after = rules.answer_as_company(after, how=SILENCE, now=standing.company_due_at)
    if household_is_silent:
        after = rules.answer_as_household(after, how=SILENCE)
    return after


def _facts(old: Standing, new: Standing) -> list[Fact]:
    if new.tray and new.tray != old.tray:
        return [PrestationPutInTray(household=new.household, subject=new.id, reason=new.tray)]
    facts: list[Fact] = []
    company, household = old.company_yes != new.company_yes, old.household_yes != new.household_yes
    if company:
        validated = agreeing.yes(PrestationValidated, old, new, by_silence=True)
        # Where both were silent it is the household's yes that moves it and spends: that is told once.
        if household:
            validated = replace(validated, moved_to=PrestationState.REGISTERED.value, spent=0, missing=0)
        facts.append(validated)
    if household:
        facts.append(agreeing.yes(PrestationConfirmed, old, new, by_silence=True))
    return facts
