"""Silence answers: the clocks that have ended, a list at a time."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

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
    customer service. One transaction; a clock that was answered meanwhile is passed over.
    """
    with transaction.atomic():
        due = lock_by(sql.LOCK_DUE, {"now": now, "limit": limit})
        changed = [(standing, _answered(standing, now=now)) for standing in due]
        agreeing.spend(changed, at=now)
        validated = [new for old, new in changed if new.company_yes != old.company_yes]
        started = {each.id: each for each in clocks.start_household_clocks(validated, now=now)}
        save([started.get(new.id, new) for _, new in changed])
        journal.record([fact for old, new in changed for fact in _facts(old, new)], by=THE_CLOCK, at=now)
    return len(due)


def _answered(standing: Standing, *, now: datetime) -> Standing:
    """What silence makes of a prestation of which one clock, or both, have ended."""
    if standing.silence_off:
        company_is_silent = standing.company_due_at is not None and standing.company_due_at <= now
        reason = TrayReason.COMPANY_SILENT if company_is_silent else TrayReason.HOUSEHOLD_SILENT
        return standing._replace(company_due_at=None, household_due_at=None, tray=reason.value)
    after = standing
    if standing.company_due_at is not None and standing.company_due_at <= now:
        after = rules.answer_as_company(after, how=SILENCE, now=standing.company_due_at)
    if standing.household_due_at is not None and standing.household_due_at <= now:
        after = rules.answer_as_household(after, how=SILENCE)
    return after


def _facts(old: Standing, new: Standing) -> list[Fact]:
    if new.tray:
        return [PrestationPutInTray(household=new.household, subject=new.id, reason=new.tray)]
    facts: list[Fact] = []
    both = old.company_yes != new.company_yes and old.household_yes != new.household_yes
    if old.company_yes != new.company_yes:
        facts.append(
            PrestationValidated(
                household=new.household,
                subject=new.id,
                moved_from=old.state,
                moved_to=PrestationState.REGISTERED.value if both else new.state,
                by_silence=True,
                spent=0 if both else new.spent - old.spent,
                missing=0 if both else new.missing,
            )
        )
    if old.household_yes != new.household_yes:
        facts.append(
            PrestationConfirmed(
                household=new.household,
                subject=new.id,
                moved_from=old.state,
                moved_to=new.state,
                by_silence=True,
                spent=new.spent - old.spent,
                missing=new.missing,
            )
        )
    return facts
