"""A company announces extra costs to households, withdraws them before they begin, and ends them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from voucherline.domain.companies import actions, queries, rules
from voucherline.domain.companies.models import ExtraCost
from voucherline.domain.companies.values import Permissions
from voucherline.domain.companies.values_of_extra_costs import (
    Announced,
    Announcement,
    ExtraCostAnnounced,
    ExtraCostEnded,
    ExtraCostNotForHousehold,
    ExtraCostUnknown,
    ExtraCostWithdrawn,
    NotAnnounced,
    standing,
)
from voucherline.domain.households import queries as households
from voucherline.domain.households.values import HouseholdUnknown, HouseholdView, NumberInvalid
from voucherline.journal import actions as journal
from voucherline.kernel.actors import Actor, NotAllowed
from voucherline.kernel.ids import derived_id
from voucherline.kernel.numbers import is_user_number
from voucherline.kernel.refusals import Refusal
from voucherline.kernel.time import brussels_day
from voucherline.schemes.catalogue import terms_for
from voucherline.schemes.values import Activity

Result = Announced | NotAnnounced


def try_announcement(wanted: Announcement, *, company: UUID, now: datetime) -> list[Result]:
    """What would become of it, one result a household, in order; nothing is written."""
    known = households.by_numbers(wanted.households)
    return _results(wanted, known, company=company, today=brussels_day(now))


def announce(wanted: Announcement, *, company: UUID, by: Actor, now: datetime) -> list[Result]:
    """Announce an extra cost: one result a household, in order; a refused one stops no other.

    The same announcement again tells nobody twice. The money is between household and company: no entry is made of it.
    """
    _only_itself(by, company)
    today = brussels_day(now)
    with transaction.atomic():
        # The same sent twice at once waits for itself.
        actions.lock_companies([company])
        known = households.by_numbers(wanted.households)
        results = _results(wanted, known, company=company, today=today)
        fresh = [known[each.number] for each in results if isinstance(each, Announced) and not each.repeated]
        _write(wanted, fresh, company=company, by=by, now=now)
    return results


def withdraw_announcement(id_: UUID, *, company: UUID, by: Actor, now: datetime) -> int:
    """Take back what was announced and has not begun, for all its households; how many they were."""
    _only_itself(by, company)
    today = brussels_day(now)
    with transaction.atomic():
        costs = [each for each in _locked(id_, company) if each.withdrawn_at is None]
        for each in costs:
            rules.check_withdrawal(standing(each.first, each.last, None, today), first=each.first)
        _of(id_, company).filter(withdrawn_at=None).update(withdrawn_at=now)
        journal.record([ExtraCostWithdrawn(first=each.first, **_said(each)) for each in costs], by=by, at=now)
    return len(costs)


def end_announcement(id_: UUID, *, last: date, company: UUID, by: Actor, now: datetime) -> int:
    """Let an extra cost that runs end after a day, for all its households; how many they were."""
    _only_itself(by, company)
    today = brussels_day(now)
    with transaction.atomic():
        costs = _locked(id_, company)
        for each in costs:
            holds = standing(each.first, each.last, each.withdrawn_at, today)
            rules.check_end(holds, last=last, known_last=each.last, today=today)
        _of(id_, company).update(last=last)
        journal.record([ExtraCostEnded(last=last, **_said(each)) for each in costs], by=by, at=now)
    return len(costs)


def _only_itself(by: Actor, company: UUID) -> None:
    if by.id != company:
        raise NotAllowed(by.role.value, "announce an extra cost")


def _results(wanted: Announcement, known: Mapping[str, HouseholdView], *, company: UUID, today: date) -> list[Result]:
    """What becomes of each number; each once, however often it was given."""
    rules.check_announcement(wanted)
    allowed, told = queries.permissions([], [company]), _told(wanted.id, company, known.values())
    return [
        _result(number, known.get(number), wanted, allowed, told, company=company, today=today)
        for number in dict.fromkeys(wanted.households)
    ]


def _told(announcement: UUID, company: UUID, known: Iterable[HouseholdView]) -> set[UUID]:
    """Those of the households that were told before."""
    ids = [each.id for each in known]
    return set(_of(announcement, company).filter(household_id__in=ids).values_list("household_id", flat=True))


def _result(
    number: str,
    household: HouseholdView | None,
    wanted: Announcement,
    allowed: Permissions,
    told: set[UUID],
    *,
    company: UUID,
    today: date,
) -> Result:
    try:
        if household is None:
            raise HouseholdUnknown(number) if is_user_number(number) else NumberInvalid(number)
        if household.id in told:
            return Announced(number, repeated=True)
        scheme = household.scheme
        works = any(allowed.approved(company, scheme, each.value, on=today) for each in Activity)
        if not works or not household.state.may_get_work:
            raise ExtraCostNotForHousehold(number)
        terms, terms_then = terms_for(scheme, on=today), terms_for(scheme, on=max(today, wanted.first))
        rules.check_terms(wanted, today=today, terms=terms, terms_then=terms_then)
    except Refusal as refusal:
        return NotAnnounced(number, refusal)
    return Announced(number)


def _write(wanted: Announcement, fresh: Sequence[HouseholdView], *, company: UUID, by: Actor, now: datetime) -> None:
    costs = [
        ExtraCost(
            id=derived_id("extra cost", company, wanted.id, each.id),
            household_id=each.id,
            company_id=company,
            announcement_id=wanted.id,
            purpose=wanted.purpose,
            cents=wanted.amount.cents,
            per=wanted.per.value,
            first=wanted.first,
            announced_at=now,
            terms=terms_for(each.scheme, on=brussels_day(now)).version,
        )
        for each in sorted(fresh, key=lambda each: each.id)
    ]
    ExtraCost.objects.bulk_create(costs, batch_size=1000)
    journal.record([ExtraCostAnnounced(first=each.first, **_said(each)) for each in costs], by=by, at=now)


def _locked(announcement: UUID, company: UUID) -> list[ExtraCost]:
    """The costs of an announcement of this company, locked in the order of their ids; or refuse."""
    costs = list(_of(announcement, company).order_by("id").select_for_update())
    if not costs:
        raise ExtraCostUnknown(announcement)
    return costs


def _of(announcement: UUID, company: UUID) -> QuerySet[ExtraCost]:
    return ExtraCost.objects.filter(company_id=company, announcement_id=announcement)


def _said(cost: ExtraCost) -> dict[str, Any]:
    """What every fact of an extra cost says."""
    return {
        "household": cost.household_id,
        "subject": cost.id,
        "company": str(cost.company_id),
        "words": cost.purpose,
        "cents": cost.cents,
        "per": cost.per,
    }
