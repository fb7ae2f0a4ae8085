"""A planner answers for the company: validates, corrects, cancels, and answers what a household contests."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from office.browsing import look, words
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from world import Company, Household, Prestation, World

pytestmark = pytest.mark.django_db


def work(company: Company, household: Household, *, told: bool = True, **more: Any) -> Prestation:
    return company.helper("Bea Claes").works_for(household, told=told, **more)


def act(planner: Any, what: str, *ids: UUID) -> Any:
    return planner.post("/company/work/act", {"what": what, "work": [str(each) for each in ids]}, follow=True)


def test_what_waits_is_listed_and_validated(company: Company, ana: Household, planner: Any) -> None:
    first, second = work(company, ana).id, work(company, ana).id
    assert "2 prestations are waiting for you to validate them." in words(planner.get("/company/"))
    listed = words(planner.get("/company/work"))
    assert "Monday 5 January 2026 Bea Claes" in listed
    assert ana.number[:3] in listed
    assert "Ana" not in listed

    said = words(act(planner, "validate", first, second))

    assert "2 done, 0 not done." in said
    assert prestations.prestation(first).company_yes == "person"
    assert "There is no work like that." in words(planner.get("/company/work"))
    assert "Nothing is waiting for you." in words(planner.get("/company/"))


def test_each_of_many_has_its_own_result(company: Company, ana: Household, planner: Any) -> None:
    open_, done = work(company, ana), work(company, ana)
    act(planner, "validate", done.id)

    answer = act(planner, "validate", open_.id, done.id)

    assert "1 done, 1 not done." in words(answer)
    rows = [" ".join("".join(each.itertext()).split()) for each in look(answer, "//tbody/tr")]
    assert rows[0].startswith("Not done. You have already said yes")
    assert rows[1].startswith("Validated")


def test_the_list_is_kept_to_a_helper_and_to_days(world: World, company: Company, ana: Household, planner: Any) -> None:
    early = work(company, ana)
    world.now += timedelta(days=1)
    late = work(company, ana)
    shown = "//input[@name='work']/@value"
    assert look(planner.get("/company/work"), shown) == [str(early.id), str(late.id)]
    helper = prestations.prestation(late.id).helper
    assert look(planner.get(f"/company/work?helper={helper}"), shown) == [str(late.id)]
    assert look(planner.get("/company/work?last=2026-01-05"), shown) == [str(early.id)]
    assert look(planner.get("/company/work?first=2026-01-06&last=2026-01-06"), shown) == [str(late.id)]
    assert look(planner.get("/company/work?first=2026-01-06&last=2026-01-05"), shown) == [str(early.id), str(late.id)]
    assert look(planner.get("/company/work?show=agreed"), shown) == []
    assert look(planner.get("/company/work?show=all"), shown) == [str(late.id), str(early.id)]
    assert look(planner.get("/company/work?show=x&helper=x&first=x&last=x&from=x"), shown)


def test_after_an_action_the_same_list_is_shown_again(company: Company, ana: Household, planner: Any) -> None:
    id_ = work(company, ana).id
    asked = {"what": "validate", "work": str(id_), "shown": "show=registered&first=2026-01-01"}
    answer = planner.post("/company/work/act", asked, follow=True)
    back = look(answer, "//a[@class='govuk-back-link']/@href")
    assert back == ["/company/work?show=registered&first=2026-01-01"]


def test_hours_are_corrected_in_a_row_of_their_own(company: Company, ana: Household, planner: Any) -> None:
    wrong, right = work(company, ana).id, work(company, ana).id
    form = act(planner, "amend", wrong, right)
    assert look(form, f"//input[@id='hours-{wrong}']/@value") == ["3:00"]
    typed = {
        f"{name}-{id_}": value
        for id_ in (wrong, right)
        for name, value in (("day", "2026-01-05"), ("hours", "3:00"), ("activity", "1"))
    }

    unreadable = planner.post("/company/work/amend", {**typed, f"hours-{wrong}": "many"})
    assert unreadable.status_code == 422
    assert look(unreadable, f"//input[@id='hours-{wrong}']/@value") == ["many"]
    assert "Enter hours such as 3, 2:45 or 2,75." in words(unreadable)
    answer = planner.post("/company/work/amend", {**typed, f"hours-{wrong}": "2,5"}, follow=True)

    assert "2 done, 0 not done." in words(answer)
    assert "Left as it was" in words(answer)
    assert prestations.prestation(wrong).minutes == 150
    assert prestations.prestation(wrong).silence_off
    assert not prestations.prestation(right).company_yes


def test_a_correction_that_the_rules_refuse_says_why(company: Company, ana: Household, planner: Any) -> None:
    id_ = work(company, ana).id
    act(planner, "amend", id_)
    typed = {f"day-{id_}": "2026-01-06", f"hours-{id_}": "3", f"activity-{id_}": "1"}
    assert "0 done, 1 not done." in words(planner.post("/company/work/amend", typed, follow=True))
    assert prestations.prestation(id_).day.isoformat() == "2026-01-05"


def test_work_is_cancelled_with_a_reason(company: Company, ana: Household, planner: Any) -> None:
    id_ = work(company, ana).id
    assert "Cancel one prestation" in words(act(planner, "cancel", id_))
    forgotten = planner.post("/company/work/cancel", {"reason": " "})
    assert forgotten.status_code == 422
    assert prestations.prestation(id_).state is PrestationState.REGISTERED

    planner.post("/company/work/cancel", {"reason": "entered twice"})

    assert prestations.prestation(id_).state is PrestationState.CANCELLED
    assert ana.heard("PrestationCancelled")[0]["reason"] == "entered twice"


def test_a_contest_is_read_and_answered(company: Company, ana: Household, planner: Any) -> None:
    contested = work(company, ana)
    contested.contested(words="It was two hours.")
    assert "One prestation was contested: you must answer." in words(planner.get("/company/"))
    page = f"/company/work/{contested.id}"
    read = words(planner.get(page))
    assert "The number of hours" in read
    assert "It was two hours." in read

    forgotten = planner.post(f"{page}/maintain", {"reason": " "})
    assert forgotten.status_code == 422
    said = words(planner.post(f"{page}/maintain", {"reason": "She stayed until noon."}, follow=True))

    assert "You keep to the work." in said
    assert prestations.prestation(contested.id).state is PrestationState.MAINTAINED


def test_a_contest_is_answered_by_a_correction_or_by_cancelling(company: Company, ana: Household, planner: Any) -> None:
    first, second = work(company, ana), work(company, ana)
    for each in (first, second):
        each.contested()
    act(planner, "amend", first.id)
    planner.post(
        "/company/work/amend",
        {f"day-{first.id}": "2026-01-05", f"hours-{first.id}": "2", f"activity-{first.id}": "1"},
    )
    act(planner, "cancel", second.id)
    planner.post("/company/work/cancel", {"reason": "nobody was there"})
    assert prestations.prestation(first.id).minutes == 120
    assert prestations.prestation(first.id).state is PrestationState.REGISTERED
    assert prestations.prestation(second.id).state is PrestationState.CANCELLED


def test_how_a_household_is_reached_stays_its_own(company: Company, ana: Household, planner: Any) -> None:
    shown = work(company, ana)
    shown.contested()
    for page in ("", "work", "work?show=all", f"work/{shown.id}"):
        said = planner.get(f"/company/{page}").content.decode()
        for secret in (ana.name, "Kerkstraat", "470123456", "ana@example.org", "portal", "told"):
            assert secret not in said, (page, secret)


def test_vouchers_are_named_only_when_both_agreed(world: World, company: Company, planner: Any) -> None:
    poor = world.household("Jo", vouchers=1)
    short = work(company, poor)
    assert "missing" not in words(planner.get(f"/company/work/{short.id}"))
    act(planner, "validate", short.id)
    short.confirmed()
    assert "2 vouchers are missing." in words(planner.get(f"/company/work/{short.id}"))


def test_nothing_ticked_is_said(company: Company, ana: Household, planner: Any) -> None:
    id_ = work(company, ana).id
    assert "Nothing is ticked" in words(act(planner, "validate"))
    assert "Nothing is ticked" in words(act(planner, "confirm", id_))
    assert planner.get("/company/work/amend").headers["Location"] == "/company/work"
    assert planner.get("/company/work/cancel").headers["Location"] == "/company/work"
    assert not prestations.prestation(id_).company_yes
