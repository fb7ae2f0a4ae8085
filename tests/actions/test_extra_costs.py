"""A company announces extra costs to households: who is told, who is refused, and that no money moves here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest

from voucherline.database import statements
from voucherline.database.checks import differences
from voucherline.domain.companies import announcing, audit
from voucherline.domain.companies.models import ExtraCost
from voucherline.domain.companies.queries_of_extra_costs import announcements_of, extra_costs_of
from voucherline.domain.companies.values_of_extra_costs import (
    Announced,
    Announcement,
    ExtraCostBegun,
    ExtraCostIncomplete,
    ExtraCostNotRunning,
    ExtraCostUnknown,
    NotAnnounced,
    Per,
)
from voucherline.domain.households.values import HouseholdState
from voucherline.kernel.actors import NotAllowed
from voucherline.kernel.free_words import WordsTooLong
from voucherline.kernel.ids import new_id
from voucherline.kernel.money import Euro
from world import Company, Household, World

pytestmark = pytest.mark.django_db
IN_TIME = date(2026, 2, 5)
"""Thirty whole days after Monday 5 January."""


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=3)


@pytest.fixture
def company(world: World) -> Company:
    return world.company("Net & Co")


def wanted(
    numbers: Sequence[str], *, id_: UUID | None = None, purpose: str = "travel", cents: int = 50, first: date = IN_TIME
) -> Announcement:
    return Announcement(id_ or new_id(), purpose, Euro(cents), Per.HOUR, first, numbers)


def announced(company: Company, announcement: Announcement) -> list[str]:
    """What became of each number: nothing, the key of a refusal, or that it was told before."""
    now = company.world.now
    results = announcing.announce(announcement, company=company.id, by=company.actor, now=now)
    return [
        each.refusal.key if isinstance(each, NotAnnounced) else "again" if each.repeated else "" for each in results
    ]


def found() -> set[str]:
    """The checks of companies that find something."""
    return {each.check for check in audit.CHECKS for each in differences(check, limit=20)}


def entries() -> int:
    [[count]] = statements.rows("select count(*) from ledger_transfer")
    return int(count)


def test_each_number_has_its_own_answer(world: World, ana: Household, company: Company) -> None:
    dead, away = world.household("Jo"), world.household("Eve", scheme="brussels")
    dead.becomes(HouseholdState.DECEASED)
    numbers = [ana.number, "123", "000000009797", dead.number, away.number, ana.number]
    before = entries()

    assert announced(company, wanted(numbers)) == [
        "",
        "number-invalid",
        "household-unknown",
        "extra-cost-not-for-household",
        "extra-cost-not-for-household",
    ]
    [cost] = extra_costs_of(ana.id)
    assert (cost.company_name, cost.purpose, cost.amount, cost.first) == ("Net & Co", "travel", Euro(50), IN_TIME)
    assert [each["words"] for each in ana.heard("ExtraCostAnnounced")] == ["travel"]
    assert entries() == before, "this money is none of ours"
    assert found() == set()


def test_a_day_too_soon_a_year_too_late(world: World, ana: Household, company: Company) -> None:
    assert announced(company, wanted([ana.number], first=IN_TIME - timedelta(days=1))) == ["extra-cost-too-soon"]
    assert announced(company, wanted([ana.number], first=date(2027, 1, 6))) == ["extra-cost-too-far-ahead"]
    assert not extra_costs_of(ana.id)


def test_a_cap_is_kept(world: World) -> None:
    world.now -= timedelta(days=200)
    zoe, company = world.household("Zoé", scheme="brussels"), world.company("Élan", scheme="brussels")
    first = world.today + timedelta(days=40)
    assert announced(company, wanted([zoe.number], cents=31, first=first)) == ["extra-cost-above-cap"]
    assert announced(company, wanted([zoe.number], cents=30, first=first)) == [""]


def test_trying_writes_nothing_and_twice_tells_nobody_twice(world: World, ana: Household, company: Company) -> None:
    announcement = wanted([ana.number])
    assert announcing.try_announcement(announcement, company=company.id, now=world.now) == [Announced(ana.number)]
    assert not extra_costs_of(ana.id)
    assert announced(company, announcement) == [""]
    assert announced(company, announcement) == ["again"]
    assert len(ana.heard("ExtraCostAnnounced")) == 1
    # An id of somebody else's announcement is nobody's: another company may use it.
    assert announced(world.company("Poets bv"), announcement) == [""]


@pytest.mark.parametrize(("purpose", "cents"), [("", 50), (" ", 50), ("travel\x07", 50), ("travel", 0)])
def test_it_says_what_for_and_how_much(ana: Household, company: Company, purpose: str, cents: int) -> None:
    with pytest.raises(ExtraCostIncomplete):
        announced(company, wanted([ana.number], purpose=purpose, cents=cents))


def test_in_few_words(ana: Household, company: Company) -> None:
    with pytest.raises(WordsTooLong):
        announced(company, wanted([ana.number], purpose="x" * 101))


def test_it_is_withdrawn_before_it_begins_and_ends_afterwards(world: World, ana: Household, company: Company) -> None:
    first, second = wanted([ana.number]), wanted([ana.number], purpose="products")
    by = company.actor
    announced(company, first)
    announced(company, second)
    with pytest.raises(ExtraCostNotRunning):
        announcing.end_announcement(second.id, last=IN_TIME, company=company.id, by=by, now=world.now)
    assert announcing.withdraw_announcement(first.id, company=company.id, by=by, now=world.now) == 1
    assert announcing.withdraw_announcement(first.id, company=company.id, by=by, now=world.now) == 0
    assert len(ana.heard("ExtraCostWithdrawn")) == 1

    world.now += timedelta(days=31)
    assert world.today == IN_TIME
    with pytest.raises(ExtraCostBegun):
        announcing.withdraw_announcement(second.id, company=company.id, by=by, now=world.now)
    assert announcing.end_announcement(second.id, last=world.today, company=company.id, by=by, now=world.now) == 1
    assert [each["last"] for each in ana.heard("ExtraCostEnded")] == ["2026-02-05"]
    assert {each.purpose for each in announcements_of(company.id, limit=9)} == {"products", "travel"}
    assert found() == set()


def test_only_the_company_itself_and_only_what_is_its_own(world: World, ana: Household, company: Company) -> None:
    announcement, other = wanted([ana.number]), world.company("Poets bv")
    with pytest.raises(NotAllowed):
        announcing.announce(announcement, company=company.id, by=other.actor, now=world.now)
    announced(company, announcement)
    with pytest.raises(ExtraCostUnknown):
        announcing.withdraw_announcement(announcement.id, company=other.id, by=other.actor, now=world.now)
    with pytest.raises(ExtraCostUnknown):
        announcing.end_announcement(announcement.id, last=IN_TIME, company=other.id, by=other.actor, now=world.now)


def test_the_audit_finds_what_nobody_announced_in_time(ana: Household, company: Company) -> None:
    announced(company, wanted([ana.number]))
    ExtraCost.objects.filter(household_id=ana.id).update(first=IN_TIME - timedelta(days=1), last=IN_TIME)
    assert found() == {"companies.extra-costs", "companies.extra-cost-days"}
