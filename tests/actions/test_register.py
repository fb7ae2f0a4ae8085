"""Hours are entered: what is refused and why, what is held, what is carried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from voucherline.domain.companies import actions as companies
from voucherline.domain.companies.values import CompanyUnknown, HelperUnknown, NewCompany
from voucherline.domain.households.values import HouseholdClosed, HouseholdState, HouseholdUnknown, NumberInvalid
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.values import (
    ActivityUnknown,
    Amendment,
    DayInFuture,
    DayTooOld,
    Done,
    Entry,
    NoContract,
    NoMinutes,
    NotApproved,
    NotDone,
    Overlap,
    Result,
    SamePrestationDiffers,
    TooManyMinutesInDay,
)
from voucherline.kernel.ids import new_id
from voucherline.kernel.numbers import belgian_iban, with_check_digits
from voucherline.kernel.refusals import Refusal
from voucherline.schemes.values import Activity, EnteredBy
from world import Bea, Household, World, one

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10)


@pytest.fixture
def bea(world: World) -> Bea:
    return world.company("Net & Co").helper("Bea")


def entered(bea: Bea, *entries: Entry, by: EnteredBy = EnteredBy.HELPER) -> list[Result]:
    actor = bea.actor if by is EnteredBy.HELPER else bea.company.actor
    return prestations.register(entries, entered_by=by, by=actor, now=bea.world.now)


def refusal(bea: Bea, entry: Entry) -> Refusal:
    [result] = entered(bea, entry)
    assert isinstance(result, NotDone)
    with pytest.raises(Refusal):
        queries.prestation(entry.id)
    return result.refusal


# Vouchers


def test_vouchers_are_held(ana: Household, bea: Bea) -> None:
    done = one(entered(bea, bea.entry(ana, hours=3)))

    assert (done.state, done.due, done.held) == ("registered", 3, 3)
    assert (ana.wallet.in_wallet, ana.wallet.kept, ana.wallet.free) == (10, 3, 7)


def test_those_that_expire_first_are_held_first(world: World, bea: Bea) -> None:
    ana = world.household("Ana", vouchers=2)
    world.wait(days=2)
    ana.pays(100)

    entered(bea, bea.entry(ana, hours=3))

    assert [(lot.held, lot.free) for lot in ana.wallet.lots] == [(2, 0), (1, 9)]


def test_too_few_vouchers_are_no_reason_to_refuse(world: World, bea: Bea) -> None:
    poor = world.household("Poor", vouchers=2)

    done = one(entered(bea, bea.entry(poor, hours=5)))

    assert (done.state, done.due, done.held) == ("registered", 5, 2)


def test_nor_is_an_empty_wallet(world: World, bea: Bea) -> None:
    assert one(entered(bea, bea.entry(world.household("Poor"), hours=5))).held == 0


def test_1_h_15_then_2_h_45(ana: Household, bea: Bea) -> None:
    first = one(entered(bea, bea.entry(ana, hours=1.25)))
    second = one(entered(bea, bea.entry(ana, hours=2.75)))

    assert (first.due, second.due) == (1, 3)


def test_part_hours_are_carried_within_one_list_too(ana: Household, bea: Bea) -> None:
    results = entered(bea, bea.entry(ana, hours=0.5), bea.entry(ana, hours=0.5))

    assert [one([each]).due for each in results] == [0, 1]


def test_another_company_carries_its_own_minutes(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Strijk").helper("Cis")
    entered(bea, bea.entry(ana, hours=1.5))

    assert one(entered(other, other.entry(ana, hours=1.5))).due == 1


def test_another_household_carries_its_own_minutes(world: World, ana: Household, bea: Bea) -> None:
    entered(bea, bea.entry(ana, hours=1.5))

    assert one(entered(bea, bea.entry(world.household("Bob"), hours=1.5))).due == 1


# Answers


def test_what_a_helper_enters_waits_for_both(ana: Household, bea: Bea) -> None:
    view = bea.works_for(ana, told=False).view

    assert (view.company_yes, view.household_yes) == ("", "")
    assert view.company_due_at is not None
    assert view.household_due_at is None


def test_what_a_company_enters_it_has_validated(ana: Household, bea: Bea) -> None:
    view = bea.works_for(ana, told=False, entered_by=EnteredBy.COMPANY).view

    assert (view.company_yes, view.company_due_at) == ("person", None)
    assert view.validated_at == bea.world.now


# Refusals


def test_a_day_to_come(ana: Household, bea: Bea) -> None:
    found = refusal(bea, bea.entry(ana, day=date(2026, 1, 6)))

    assert isinstance(found, DayInFuture)


def test_a_day_of_more_than_three_months_ago(ana: Household, bea: Bea) -> None:
    found = refusal(bea, bea.entry(ana, day=date(2025, 10, 4)))

    assert isinstance(found, DayTooOld)
    assert found.oldest == date(2025, 10, 5)
    assert isinstance(entered(bea, bea.entry(ana, day=date(2025, 10, 5)))[0], Done)


@pytest.mark.parametrize("minutes", [0, -60])
def test_no_minutes(ana: Household, bea: Bea, minutes: int) -> None:
    assert isinstance(refusal(bea, replace(bea.entry(ana), minutes=minutes)), NoMinutes)


def test_an_activity_that_is_none(ana: Household, bea: Bea) -> None:
    assert isinstance(refusal(bea, bea.entry(ana, activity="5")), ActivityUnknown)


def test_a_helper_without_a_contract_with_this_company(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Strijk")

    found = refusal(bea, replace(bea.entry(ana), company=other.number))

    assert isinstance(found, NoContract)


def test_a_contract_that_had_ended(world: World, ana: Household) -> None:
    company = world.company("Net & Co")
    cis = world.helper("Cis", company=world.company("Elsewhere"))
    companies.sign_contracts([(cis.id, company.id)], first=date(2025, 1, 1), last=date(2026, 1, 4))

    monday = replace(cis.entry(ana), company=company.number)

    assert isinstance(refusal(cis, monday), NoContract)
    assert isinstance(entered(cis, replace(monday, id=new_id(), day=date(2026, 1, 4)))[0], Done)


def test_a_company_not_approved_for_the_activity_that_day(world: World, ana: Household) -> None:
    company = replace(world.company("Net & Co"), id=new_id(), number="0999999922")
    companies.register_companies([NewCompany(company.id, company.number, "New", belgian_iban(363, 99))])
    companies.approve(company.id, scheme="flanders", activities=[Activity.HOME_HELP], first=date(2026, 1, 5))
    dee = world.helper("Dee", company=company)

    assert isinstance(refusal(dee, dee.entry(ana, activity="3")), NotApproved)
    assert isinstance(refusal(dee, dee.entry(ana, day=date(2026, 1, 4))), NotApproved)
    assert isinstance(entered(dee, dee.entry(ana))[0], Done)


def test_a_company_approved_in_another_scheme_only(world: World, bea: Bea) -> None:
    walloon = world.household("Luc", scheme="wallonia")

    assert isinstance(refusal(bea, bea.entry(walloon)), NotApproved)


def test_more_than_twelve_hours_a_day(ana: Household, bea: Bea) -> None:
    found = refusal(bea, bea.entry(ana, hours=12.25))

    assert isinstance(found, TooManyMinutesInDay)
    assert (found.minutes, found.most) == (735, 720)


def test_twelve_hours_across_companies(world: World, ana: Household, bea: Bea) -> None:
    other = world.company("Strijk")
    companies.sign_contracts([(bea.id, other.id)], first=date(2025, 1, 1))
    entered(bea, bea.entry(ana, hours=8))
    elsewhere = replace(bea.entry(world.household("Bob"), hours=4.25), company=other.number)

    assert isinstance(refusal(bea, elsewhere), TooManyMinutesInDay)
    assert isinstance(entered(bea, replace(elsewhere, id=new_id(), minutes=240))[0], Done)


def test_cancelled_hours_do_not_count(ana: Household, bea: Bea) -> None:
    bea.works_for(ana, hours=9).cancelled()

    assert isinstance(entered(bea, bea.entry(ana, hours=12))[0], Done)


def test_two_places_at_one_time(world: World, ana: Household, bea: Bea) -> None:
    entered(bea, bea.entry(ana, hours=3, starts=9 * 60))

    found = refusal(bea, bea.entry(world.household("Bob"), hours=3, starts=11 * 60 + 59))

    assert isinstance(found, Overlap)
    assert (found.start, found.other_start) == (719, 540)


def test_one_place_after_the_other(world: World, ana: Household, bea: Bea) -> None:
    entered(bea, bea.entry(ana, hours=3, starts=9 * 60))

    assert isinstance(entered(bea, bea.entry(world.household("Bob"), hours=3, starts=12 * 60))[0], Done)


def test_without_start_times_nothing_overlaps(world: World, ana: Household, bea: Bea) -> None:
    entered(bea, bea.entry(ana, hours=3, starts=9 * 60))

    assert isinstance(entered(bea, bea.entry(world.household("Bob"), hours=3))[0], Done)


@pytest.mark.parametrize("state", [HouseholdState.CLOSED, HouseholdState.DECEASED, HouseholdState.EXCLUDED])
def test_a_household_that_is_closed(ana: Household, bea: Bea, state: HouseholdState) -> None:
    ana.becomes(state)

    found = refusal(bea, bea.entry(ana))

    assert isinstance(found, HouseholdClosed)
    assert found.state == state.value


@pytest.mark.parametrize(
    ("entry", "refused"),
    [
        ({"household": "123456789012"}, NumberInvalid),
        ({"household": with_check_digits(4711)}, HouseholdUnknown),
        ({"helper": with_check_digits(9_800_004_711)}, HelperUnknown),
        ({"company": "0999999922"}, CompanyUnknown),
    ],
)
def test_numbers_that_nobody_has(ana: Household, bea: Bea, entry: dict[str, str], refused: type) -> None:
    assert isinstance(refusal(bea, replace(bea.entry(ana), **entry)), refused)  # type: ignore[arg-type]


# The same again


def test_the_same_id_again_is_the_same_answer_again(ana: Household, bea: Bea) -> None:
    entry = bea.entry(ana, hours=3)
    entered(bea, entry)

    again = one(entered(bea, entry))

    assert (again.repeated, again.due, again.held) == (True, 3, 3)
    assert ana.wallet.kept == 3


def test_the_same_id_twice_in_one_list(ana: Household, bea: Bea) -> None:
    entry = bea.entry(ana, hours=3)

    first, second = entered(bea, entry, entry)

    assert (one([first]).repeated, one([second]).repeated) == (False, True)
    assert ana.wallet.kept == 3


@pytest.mark.parametrize("by", list(EnteredBy))
def test_the_same_id_with_other_hours(ana: Household, bea: Bea, by: EnteredBy) -> None:
    entry = bea.entry(ana, hours=3)
    entered(bea, entry, by=by)

    [result] = entered(bea, replace(entry, minutes=240), by=by)

    assert isinstance(result, NotDone)
    assert isinstance(result.refusal, SamePrestationDiffers)
    assert queries.prestation(entry.id).minutes == 180


def test_the_same_id_for_another_household(world: World, ana: Household, bea: Bea) -> None:
    entry = bea.entry(ana)
    entered(bea, entry)

    [result] = entered(bea, replace(entry, household=world.household("Bob").number))

    assert isinstance(result, NotDone)
    assert isinstance(result.refusal, SamePrestationDiffers)


def test_the_first_words_again_after_an_amendment(ana: Household, bea: Bea) -> None:
    prestation = bea.works_for(ana, hours=3)
    entry = bea.entry(ana, hours=3, id_=prestation.id)
    to = Amendment(minutes=120)
    one(prestations.amend([prestation.id], to=to, by=bea.company.actor, now=bea.world.now))

    again = one(entered(bea, entry))

    assert (again.repeated, again.due) == (True, 2)


# Many


def test_good_and_bad_rows_of_one_list(world: World, ana: Household, bea: Bea) -> None:
    rows = [
        bea.entry(ana, hours=3),
        bea.entry(ana, hours=3, day=date(2026, 1, 6)),
        bea.entry(ana, hours=9),
        bea.entry(ana, hours=8),
        bea.entry(world.household("Bob"), hours=2, activity="x"),
    ]

    results = entered(bea, *rows)

    assert [each.id for each in results] == [row.id for row in rows]
    said = [type(each.refusal) if isinstance(each, NotDone) else (each.due, each.held) for each in results]
    assert said == [(3, 3), DayInFuture, (9, 7), TooManyMinutesInDay, ActivityUnknown]
    assert ana.wallet.kept == 10


def test_work_of_the_night_before_reaches_into_the_morning(ana: Household, bea: Bea) -> None:
    yesterday = bea.world.today - timedelta(days=1)
    night = bea.entry(ana, hours=3, day=yesterday, starts=23 * 60)
    too_early, after_it = bea.entry(ana, hours=1, starts=60), bea.entry(ana, hours=1, starts=2 * 60)

    assert isinstance(refusal_of(entered(bea, night, too_early, after_it)[1]), Overlap)
    assert queries.prestation(after_it.id).minutes == 60


def test_a_night_may_not_run_into_work_of_the_next_morning(ana: Household, bea: Bea) -> None:
    morning = bea.entry(ana, hours=2, starts=60)
    night = bea.entry(ana, hours=3, day=bea.world.today - timedelta(days=1), starts=23 * 60)
    one(entered(bea, morning))

    assert isinstance(refusal(bea, night), Overlap)


def refusal_of(result: Result) -> Refusal | None:
    return result.refusal if isinstance(result, NotDone) else None
