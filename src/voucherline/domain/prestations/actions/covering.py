"""Vouchers that came free or were bought serve the prestations that lack them, oldest work first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from voucherline.domain.prestations import queries, rules, sql
from voucherline.domain.prestations.actions import agreeing
from voucherline.domain.prestations.actions.saving import lock_by, save
from voucherline.domain.prestations.rules import Standing
from voucherline.domain.prestations.states import PrestationEvent, PrestationState, after
from voucherline.domain.prestations.values import PrestationCovered, PrestationLapsed
from voucherline.journal import actions as journal
from voucherline.kernel.actors import THE_CLOCK
from voucherline.kernel.ids import new_id
from voucherline.kernel.time import brussels_day, months_later
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import HoldAsked, ReleaseAsked
from voucherline.schemes.catalogue import terms_for


def cover(households: Iterable[UUID], *, now: datetime) -> int:
    """Keep free vouchers of these households for what lacks them; pay what is agreed. Tell how many were served.

    Called after the transaction that freed the vouchers, never inside it: prestations are locked here, and whoever
    holds lots already would wait for somebody who waits for those lots. A crash in between is made good every night.
    """
    wanted = list(dict.fromkeys(households))
    if not wanted:
        return 0
    today = brussels_day(now)
    with transaction.atomic():
        lacking = lock_by(sql.LOCK_LACKING, {"households": wanted})
        in_turn = sorted(lacking, key=_oldest_work_first)
        more = hold_more(in_turn, today=today, at=now)
        changed = [(each, rules.cover(each, more=more[each.id])) for each in in_turn if each.id in more]
        agreeing.spend(changed, at=now)
        save([new for _, new in changed])
        facts = [
            PrestationCovered(
                household=new.household,
                subject=new.id,
                moved_from=old.state,
                moved_to=new.state,
                held=new.held,
                spent=new.spent,
                missing=new.missing,
            )
            for old, new in changed
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    return len(changed)


def hold_more(standings: Sequence[Standing], *, today: date, at: datetime) -> dict[UUID, int]:
    """Keep what is missing; old work takes no voucher issued too long after it. Tell how many each got.

    All work that any voucher of today can pay is asked for at once; the little that is older, day by day before it.
    """
    asked: dict[date, list[HoldAsked]] = {}
    for each in standings:
        until = date.max if not rules.lapses(each, today=today) else rules.paid_until(each)
        ask = HoldAsked(new_id(), each.household, each.id, each.company, each.missing)
        asked.setdefault(until, []).append(ask)
    held: dict[UUID, int] = {}
    for until in sorted(asked):
        held |= ledger.hold(asked[until], today=today, at=at, issued_until=until)
    return held


def _oldest_work_first(standing: Standing) -> tuple[object, ...]:
    return standing.household, standing.day, standing.registered_at, standing.id


def cover_after_contest(before: Standing, after: Standing, *, now: datetime) -> Standing:
    """Pay what was contested and is agreed now with vouchers bought meanwhile: none were kept for it while it was."""
    if before.state == PrestationState.REGISTERED or after.state != PrestationState.SHORT:
        return after
    if not cover([after.household], now=now):
        return after
    [covered] = queries.standings([after.id])
    return covered


def lapse(scheme: str, *, now: datetime, limit: int = 1000) -> int:
    """End the wait of prestations that no voucher can pay any more: the company claims from the household directly.

    What is still held goes back to the wallet; minutes stay as they were counted. Tell how many.
    """
    today = brussels_day(now)
    months = terms_for(scheme, on=today).oldest_paid_months
    if months is None:
        return 0
    with transaction.atomic():
        before = months_later(today, -months)
        old = lock_by(sql.LOCK_SHORT_OLD, {"scheme": scheme, "before": before, "limit": limit})
        changed = [(each, _lapsed(each)) for each in old]
        ledger.release([ReleaseAsked(each.household, each.id, each.held) for each in old], at=now)
        save([new for _, new in changed])
        facts = [
            PrestationLapsed(
                household=new.household,
                subject=new.id,
                moved_from=before_.state,
                moved_to=new.state,
                missing=before_.missing + before_.held,
                released=before_.held,
            )
            for before_, new in changed
        ]
        journal.record(facts, by=THE_CLOCK, at=now)
    cover([each.household for each in old if each.held], now=now)
    return len(changed)


def _lapsed(standing: Standing) -> Standing:
    state = after(PrestationState(standing.state), PrestationEvent.LAPSED)
    return standing._replace(state=state, held=0)
