"""A company signs contracts with helpers, one by one or by file, and ends them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from office.browsing import look, planner_of, words
from office.test_files import enter, hand_in
from voucherline.domain.companies import queries as companies
from voucherline.kernel.numbers import is_helper_number
from voucherline.kernel.time import Days
from world import Company, World

pytestmark = pytest.mark.django_db
PAGE = "/company/helpers"
NEW = {"name": "Zoë  Ngô", "language": "pl", "email": "zoe@example.org", "telephone": "0470 12 34 56"}


def employed(company: Company) -> dict[str, tuple[Days, ...]]:
    return {each.helper.name: each.contracts for each in companies.helpers_of_company(company.id)}


def test_a_new_helper_gets_a_number(company: Company, planner: Any) -> None:
    said = words(planner.post(PAGE, {**NEW, "first": "2026-01-05", "last": ""}, follow=True))
    assert "The contract with Zoë Ngô is signed." in said
    [known] = companies.helpers_of_company(company.id)
    assert is_helper_number(known.helper.number)
    assert known.contracts == (Days(date(2026, 1, 5)),)
    reach = companies.reach_helpers([known.helper.id])[known.helper.id]
    assert (reach.language, reach.email, reach.telephone) == ("pl", "zoe@example.org", "+32470123456")
    again = words(planner.post(PAGE, {**NEW, "first": "2026-01-05", "last": ""}, follow=True))
    assert "was there already" in again
    assert len(employed(company)) == 1


def test_a_helper_of_another_company_is_known_by_number_and_name(world: World, company: Company, planner: Any) -> None:
    number = world.company("Poets bv").helper("Bea Claes").number
    guess = planner.post(PAGE, {**NEW, "name": "Eve", "number": number, "first": "2026-01-05"})
    assert guess.status_code == 422
    assert "Bea" not in words(guess)
    assert "We know no helper with number" in words(guess)
    planner.post(PAGE, {**NEW, "name": "béa claes", "number": number, "first": "2026-01-05"})
    assert employed(company) == {"Bea Claes": (Days(date(2026, 1, 5)),)}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 1001}, "name"),
        ({"first": ""}, "first"),
        ({"last": "soon"}, "last"),
        ({"last": "2025-12-31"}, "first"),
        ({"email": "zoe"}, "email"),
        ({"telephone": "0900 12345"}, "telephone"),
        ({"language": "xx"}, "name"),
        ({"number": "980"}, "number"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(company: Company, planner: Any, wrong: dict[str, str], field: str) -> None:
    answer = planner.post(PAGE, {**NEW, "first": "2026-01-05", **wrong})
    assert answer.status_code == 422
    assert look(answer, "//div[@class='govuk-error-summary__body']//a/@href") == [f"#{field}"]
    assert not employed(company)


def test_a_contract_ends_and_another_begins(company: Company, planner: Any) -> None:
    bea = company.helper("Bea")
    overlapping = planner.post(PAGE, {**NEW, "name": "Bea", "number": bea.number, "first": "2026-01-05"})
    assert "already has a contract with you" in words(overlapping)
    said = words(planner.post(f"{PAGE}/{bea.id}/end", {"last": "2026-01-31"}, follow=True))
    assert "The contract ends on Saturday 31 January 2026." in said
    planner.post(PAGE, {**NEW, "name": "Bea", "number": bea.number, "first": "2026-02-01"})
    assert employed(company) == {
        "Bea": (Days(date(2025, 1, 1), date(2026, 1, 31)), Days(date(2026, 2, 1))),
    }
    for day in ("", "2020-01-01"):
        assert "This was not done" in words(planner.post(f"{PAGE}/{bea.id}/end", {"last": day}, follow=True))


def test_whoever_is_anothers_helper_is_not_there(world: World, company: Company) -> None:
    bea = company.helper("Bea")
    other = planner_of(world.company("Poets bv"))
    assert other.post(f"{PAGE}/{bea.id}/end", {"last": "2026-01-31"}).status_code == 404
    assert "Bea" not in words(other.get(PAGE))
    assert employed(company)["Bea"][0].last is None


def test_work_after_the_last_day_is_refused(world: World, company: Company, planner: Any) -> None:
    bea = company.helper("Bea")
    planner.post(f"{PAGE}/{bea.id}/end", {"last": world.today - timedelta(days=1)})
    typed = {"helper": bea.number, "household": world.household("Ana").number, "hours": "2", "activity": "1"}
    answer = planner.post("/company/work/enter", {**typed, "day": world.today})
    assert "had no contract with company" in words(answer)


def test_a_file_of_helpers_is_tried_and_then_entered(company: Company, planner: Any) -> None:
    text = (
        "Naam;taal;e-mail;telefoon;eerste dag;laatste dag\n"
        "Zoë Ngô;pl;zoe@example.org;470123456;05/01/2026;\n"
        "An;;;;2026-01-05;2026-06-30\n"
        "Zoë Ngô;pl;;;05/01/2026;\n"
        "Eve;nl;no address;;2026-01-05;\n"
    )
    tried = hand_in(planner, text, "helpers.csv", "helpers")
    assert "Can be entered 2 Entered before: nothing changes 1 Cannot be entered 1" in words(tried)
    assert not employed(company)
    enter(planner, tried)
    assert employed(company) == {
        "An": (Days(date(2026, 1, 5), date(2026, 6, 30)),),
        "Zoë Ngô": (Days(date(2026, 1, 5)),),
    }
    assert "Entered before: nothing changes 3" in words(hand_in(planner, text, "helpers.csv", "helpers"))
