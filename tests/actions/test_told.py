"""The household's clock: when it starts, and when it ends, around the holidays of 2026.

Every date was counted by hand on a calendar. Easter Monday is 6 April, 1 May a Friday, Ascension 14 May, 21 July a
Tuesday, Christmas 2025 and New Year Thursdays.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import MoveRefused
from voucherline.domain.prestations.values import Proof
from voucherline.domain.prestations.values_of_reminders import ToldBeforeRegistered
from voucherline.kernel.time import at, midnight
from voucherline.schemes.values import EnteredBy, Solution
from world import Prestation, World

pytestmark = pytest.mark.django_db

EASTER, MAY, JULY, CHRISTMAS = date(2026, 4, 2), date(2026, 4, 29), date(2026, 7, 17), date(2025, 12, 22)

# Scheme, solutions, entered by; and for work entered and told on each of the four days, the household's last day.
ALTERNATIVE = (Solution.EMAIL, Solution.TELEPHONE)
LAST_DAYS = [
    # Flanders: five working days online, ten in the alternative solution, whoever entered it.
    ("flanders", (Solution.ONLINE,), EnteredBy.HELPER, "2026-04-10", "2026-05-07", "2026-07-27", "2025-12-30"),
    ("flanders", (Solution.ONLINE,), EnteredBy.COMPANY, "2026-04-10", "2026-05-07", "2026-07-27", "2025-12-30"),
    ("flanders", ALTERNATIVE, EnteredBy.HELPER, "2026-04-17", "2026-05-15", "2026-08-03", "2026-01-07"),
    ("flanders", ALTERNATIVE, EnteredBy.COMPANY, "2026-04-17", "2026-05-15", "2026-08-03", "2026-01-07"),
    # Brussels and Wallonia: four working days after validation, sixty calendar days after a company's entry.
    ("brussels", tuple(Solution), EnteredBy.HELPER, "2026-04-09", "2026-05-06", "2026-07-24", "2025-12-29"),
    ("brussels", tuple(Solution), EnteredBy.COMPANY, "2026-06-01", "2026-06-28", "2026-09-15", "2026-02-20"),
    ("wallonia", tuple(Solution), EnteredBy.HELPER, "2026-04-09", "2026-05-06", "2026-07-24", "2025-12-29"),
    ("wallonia", tuple(Solution), EnteredBy.COMPANY, "2026-06-01", "2026-06-28", "2026-09-15", "2026-02-20"),
]
CASES = [
    pytest.param(scheme, solution, entered_by, start, last, id=f"{scheme}-{solution}-{entered_by}-{start:%B}")
    for scheme, solutions, entered_by, *lasts in LAST_DAYS
    for solution in solutions
    for start, last in zip((EASTER, MAY, JULY, CHRISTMAS), lasts, strict=True)
]


def works(
    world: World,
    *,
    scheme: str = "flanders",
    solution: Solution = Solution.ONLINE,
    entered_by: EnteredBy = EnteredBy.HELPER,
) -> Prestation:
    ana = world.household("Ana", scheme=scheme, solution=solution)
    return world.company(scheme=scheme).helper("Bea").works_for(ana, told=False, entered_by=entered_by)


def last_day(prestation: Prestation) -> str:
    """The last day on which the household may answer: its clock ends at the midnight after it."""
    ends_at = prestation.view.household_due_at
    assert ends_at is not None
    day = ends_at.astimezone(midnight(EASTER).tzinfo).date() - timedelta(days=1)
    assert ends_at == midnight(day + timedelta(days=1))
    return day.isoformat()


@pytest.mark.parametrize(("scheme", "solution", "entered_by", "start", "last"), CASES)
def test_the_households_last_day(
    scheme: str, solution: Solution, entered_by: EnteredBy, start: date, last: str
) -> None:
    world = World(now=at(start, 9))
    prestation = works(world, scheme=scheme, solution=solution, entered_by=entered_by)
    if entered_by is EnteredBy.HELPER:
        prestation.validated()

    prestation.is_told()

    assert last_day(prestation) == last


@pytest.mark.parametrize("scheme", ["flanders", "brussels", "wallonia"])
@pytest.mark.parametrize(
    ("start", "last"), [(EASTER, "2026-04-10"), (MAY, "2026-05-07"), (JULY, "2026-07-27"), (CHRISTMAS, "2025-12-30")]
)
def test_the_company_has_five_working_days_everywhere(scheme: str, start: date, last: str) -> None:
    prestation = works(World(now=at(start, 9)), scheme=scheme)

    assert prestation.view.company_due_at == midnight(date.fromisoformat(last) + timedelta(days=1))


def test_nobody_who_was_not_told_has_a_clock() -> None:
    world = World()
    prestation = works(world)
    prestation.validated()

    world.wait(days=40)

    assert prestation.view.household_due_at is None
    assert prestation.state == "registered"


def test_told_later_the_clock_starts_later() -> None:
    world = World()
    prestation = works(world)
    world.wait(days=3)

    prestation.is_told()

    # Told on Thursday 8 January: Friday, then Monday to Thursday.
    assert last_day(prestation) == "2026-01-15"


def test_a_proof_that_arrives_late_names_the_moment_itself() -> None:
    world = World()
    prestation = works(world)
    sent_at = world.now + timedelta(hours=1)
    world.wait(days=3)

    prestation.is_told(Proof.EMAIL, at=sent_at)

    view = prestation.view
    assert (view.told_at, view.told_how) == (sent_at, "email")
    assert last_day(prestation) == "2026-01-12"


def test_the_first_proof_counts() -> None:
    world = World()
    prestation = works(world)
    prestation.is_told(Proof.EMAIL)
    world.wait(days=2)

    prestation.is_told(Proof.LETTER)

    assert prestation.view.told_how == "email"
    assert last_day(prestation) == "2026-01-12"
    assert prestation.facts.count("PrestationTold") == 1


def test_in_brussels_being_told_before_validation_starts_nothing() -> None:
    world = World()
    prestation = works(world, scheme="brussels")
    prestation.is_told()
    assert prestation.view.household_due_at is None

    world.wait(days=2)
    prestation.validated()

    # Validated on Wednesday 7 January: Thursday, Friday, Monday, Tuesday.
    assert last_day(prestation) == "2026-01-13"


def test_in_flanders_the_two_clocks_run_side_by_side() -> None:
    prestation = works(World())

    prestation.is_told()

    assert prestation.view.household_due_at == prestation.view.company_due_at == midnight(date(2026, 1, 13))


def test_every_clock_keeps_why() -> None:
    world = World(now=at(EASTER, 9))
    prestation = works(world)
    prestation.is_told(Proof.CALL)

    kept = queries.deadlines(prestation.id, household=prestation.household.id)

    assert sorted(party for party, _, _ in kept) == ["company", "household"]
    [why] = [derivation for party, _, derivation in kept if party == "household"]
    assert (why.terms, why.rule, why.told_how) == ("flanders/2025-06-01", "household:online:helper", "call")
    assert [(each.day.isoformat(), each.why) for each in why.skipped] == [
        ("2026-04-04", "weekend"),
        ("2026-04-05", "weekend"),
        ("2026-04-06", "holiday"),
    ]
    assert why.last_day == date(2026, 4, 10)


def test_what_is_over_is_not_told_any_more() -> None:
    prestation = works(World())
    prestation.cancelled()

    with pytest.raises(MoveRefused):
        prestation.is_told()


def test_news_of_the_old_hours_is_no_news_of_the_new_ones() -> None:
    world = World()
    prestation = works(world)
    mail_accepted_at = world.now + timedelta(hours=1)
    world.wait(hours=4)
    prestation.amended(hours=8)
    world.wait(days=1)

    # Only now is it sure that Monday's e-mail did not bounce; it spoke of three hours.
    prestation.is_told(Proof.EMAIL, at=mail_accepted_at)

    assert prestation.view.told_at is None
    assert prestation.view.silence_off


def test_nobody_was_told_before_the_hours_were_entered() -> None:
    world = World()
    work = world.company().helper("Bea").works_for(world.household("Ana", vouchers=10), told=False)

    with pytest.raises(ToldBeforeRegistered):
        work.is_told(at=world.now - timedelta(minutes=1))
    assert work.view.told_at is None

    work.is_told(at=world.now)
    assert work.view.told_at == world.now
