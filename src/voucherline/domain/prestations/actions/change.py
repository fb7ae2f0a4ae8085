"""The company changes its mind: it amends, cancels, or keeps to what was contested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from django.db import transaction

from voucherline.database import statements
from voucherline.domain.companies import actions as companies
from voucherline.domain.companies import queries as company_queries
from voucherline.domain.prestations import queries, rules, sql
from voucherline.domain.prestations.actions import carrying, covering
from voucherline.domain.prestations.actions.answer import permitted
from voucherline.domain.prestations.actions.saving import judge, lock, results, save
from voucherline.domain.prestations.rules import Register, Standing
from voucherline.domain.prestations.states import PrestationEvent
from voucherline.domain.prestations.values import (
    Amendment,
    ContestMaintained,
    Entry,
    PrestationAmended,
    PrestationCancelled,
    ReasonMissing,
    Result,
)
from voucherline.journal import actions as journal
from voucherline.kernel import free_words
from voucherline.kernel.actors import Actor
from voucherline.kernel.time import brussels_day
from voucherline.ledger import actions as ledger
from voucherline.ledger.values import ReleaseAsked


def amend(prestation_ids: Sequence[UUID], *, to: Amendment, by: Actor, now: datetime) -> list[Result]:
    """Correct hours, day or activity. Whoever was told before is told again, and only a person answers then."""
    with transaction.atomic():
        standings = lock(prestation_ids)
        book = _book(list(standings.values()), to, now=now)

        def rule(standing: Standing) -> Standing:
            permitted(rules.may_answer_for_company, standing, by)
            after = rules.amend(_amended(standing, to), now=now)
            rules.check_work(
                _entry(after, book),
                helper=after.helper,
                company=after.company,
                scheme=after.scheme,
                register=book,
                entered_on=brussels_day(standing.registered_at),
            )
            return after

        changed, refused = judge(prestation_ids, standings, rule)
        changed = _reckoned(changed, now=now)
        after = [new for _, new in changed]
        save(after)
        _save_work(after)
        journal.record([_amended_fact(old, new) for old, new in changed], by=by, at=now)
    covering.cover([new.household for old, new in changed if new.held < old.held], now=now)
    return results(prestation_ids, after, refused)


def cancel(prestation_ids: Sequence[UUID], *, reason: str = "", by: Actor, now: datetime) -> list[Result]:
    """Take prestations back: their vouchers are free again, and first serve what lacks vouchers."""

    def rule(standing: Standing) -> Standing:
        permitted(rules.may_answer_for_company, standing, by)
        free_words.check(reason)
        return rules.cancel(standing, PrestationEvent.CANCELLED)

    with transaction.atomic():
        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        take_back(changed, reason=reason, by=by, now=now)
    covering.cover([old.household for old, _ in changed if old.held], now=now)
    return results(prestation_ids, [new for _, new in changed], refused)


def take_back(changed: Sequence[tuple[Standing, Standing]], *, reason: str, by: Actor, now: datetime) -> None:
    """Give back what cancelled prestations held: vouchers, and the minutes they carried.

    Whoever calls lets the free vouchers serve others in a transaction of its own: prestations are locked before lots.
    """
    if not changed:
        return
    carried = carrying.lock([(old.household, old.company) for old, _ in changed])
    for old, _ in changed:
        carried[old.household, old.company] += old.due * rules.MINUTES_OF_A_VOUCHER - old.minutes
    carrying.save(carried)
    ledger.release([ReleaseAsked(old.household, old.id, old.held) for old, _ in changed], at=now)
    save([new for _, new in changed])
    facts = [
        PrestationCancelled(
            household=new.household,
            subject=new.id,
            moved_from=old.state,
            moved_to=new.state,
            reason=reason,
            released=old.held,
        )
        for old, new in changed
    ]
    journal.record(facts, by=by, at=now)


def maintain(prestation_ids: Sequence[UUID], *, reason: str, by: Actor, now: datetime) -> list[Result]:
    """Keep to what was contested, with reasons: customer service decides, unless the household confirms."""

    def rule(standing: Standing) -> Standing:
        permitted(rules.may_answer_for_company, standing, by)
        if not reason:
            raise ReasonMissing
        free_words.check(reason)
        return rules.maintain(standing, now=now)

    with transaction.atomic():
        changed, refused = judge(prestation_ids, lock(prestation_ids), rule)
        after = [new for _, new in changed]
        save(after)
        facts = [
            ContestMaintained(
                household=new.household, subject=new.id, moved_from=old.state, moved_to=new.state, reason=reason
            )
            for old, new in changed
        ]
        journal.record(facts, by=by, at=now)
    return results(prestation_ids, after, refused)


def _amended(standing: Standing, to: Amendment) -> Standing:
    return standing._replace(
        day=to.day or standing.day,
        minutes=standing.minutes if to.minutes is None else to.minutes,
        activity=to.activity or standing.activity,
    )


def _book(standings: Sequence[Standing], to: Amendment, *, now: datetime) -> Register:
    """What the amended work is checked against: the helpers' days without the amended work itself."""
    helpers = {each.helper for each in standings}
    companies.lock_helpers(helpers)
    amended = [_amended(each, to) for each in standings]
    days = [(each.helper, day) for each in amended for day in rules.days_touched(each.day, each.starts, each.minutes)]
    return Register(
        today=brussels_day(now),
        households={},
        helpers={helper.number: id_ for id_, helper in company_queries.helpers(helpers).items()},
        companies={
            company.number: id_
            for id_, company in company_queries.companies(each.company for each in standings).items()
        },
        permissions=company_queries.permissions(helpers, {each.company for each in standings}),
        workdays=queries.workdays(days, without={each.id for each in standings}),
    )


def _entry(after: Standing, book: Register) -> Entry:
    """The amended work as an entry, so that the same rules judge it."""
    numbers = {id_: number for number, id_ in (*book.helpers.items(), *book.companies.items())}
    return Entry(
        id=after.id,
        helper=numbers[after.helper],
        household="",
        company=numbers[after.company],
        day=after.day,
        minutes=after.minutes,
        activity=after.activity,
        starts=after.starts,
    )


def _reckoned(changed: Sequence[tuple[Standing, Standing]], *, now: datetime) -> list[tuple[Standing, Standing]]:
    """Count the vouchers of amended hours anew, give back what is too much and keep what is missing."""
    carried = carrying.lock([(old.household, old.company) for old, _ in changed])
    recounted = []
    for old, new in changed:
        pair = (old.household, old.company)
        before = carried[pair] + old.due * rules.MINUTES_OF_A_VOUCHER - old.minutes
        due, carried[pair] = rules.hours(before, new.minutes)
        recounted.append((old, new._replace(due=due)))
    carrying.save(carried)
    ledger.release(
        [ReleaseAsked(new.household, new.id, new.held - new.due) for _, new in recounted if new.held > new.due], at=now
    )
    lacking = [new for _, new in recounted if new.due > new.held]
    more = covering.hold_more(lacking, today=brussels_day(now), at=now)
    return [(old, new._replace(held=min(new.held, new.due) + more.get(new.id, 0))) for old, new in recounted]


def _save_work(after: Sequence[Standing]) -> None:
    if after:
        statements.run(
            sql.SAVE_WORK,
            {
                "households": [each.household for each in after],
                "ids": [each.id for each in after],
                "days": [each.day for each in after],
                "minutes": [each.minutes for each in after],
                "activities": [each.activity for each in after],
            },
        )


def _amended_fact(old: Standing, new: Standing) -> PrestationAmended:
    return PrestationAmended(
        household=new.household,
        subject=new.id,
        moved_from=old.state,
        moved_to=new.state,
        before=asdict(Amendment(old.day, old.minutes, old.activity)),
        after=asdict(Amendment(new.day, new.minutes, new.activity)),
        told_before=old.household_knows,
    )
