"""A planner with two hundred rows: one page, few questions to the database, one result each."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from office.browsing import look, words
from voucherline.database import statements
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.values import Done
from voucherline.kernel.actors import THE_CLOCK
from voucherline.schemes.values import EnteredBy
from world import Company, Household, World

pytestmark = pytest.mark.django_db
MOST_STATEMENTS = 12


def two_hundred(world: World, company: Company, *, count: int = 200) -> None:
    """Ten helpers worked at ten households on twenty days."""
    households = [world.household(f"Household {place}") for place in range(10)]
    helpers = [company.helper(f"Helper {place}") for place in range(10)]
    entries = [
        helpers[place % 10].entry(
            households[place % 10], hours=2, day=world.today - timedelta(days=place // 10), reference=f"R{place}"
        )
        for place in range(count)
    ]
    results = prestations.register(entries, entered_by=EnteredBy.HELPER, by=THE_CLOCK, now=world.now)
    assert all(isinstance(each, Done) for each in results)


def asked_of_the_database(browser: Any, address: str) -> int:
    before = next(statements.run_so_far)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200, address
    return len(asked) + next(statements.run_so_far) - before - 1


PAGES = ("", "work", "work?show=all", "work/results", "work/enter", "files", "payments", "helpers", "figures")


def test_the_pages_ask_as_little_of_much_as_of_little(world: World, company: Company, planner: Any) -> None:
    two_hundred(world, company, count=20)
    few = [asked_of_the_database(planner, f"/company/{each}") for each in PAGES]
    two_hundred(world, company)
    many = [asked_of_the_database(planner, f"/company/{each}") for each in PAGES]
    assert few == many
    assert max(many) <= MOST_STATEMENTS


def test_two_hundred_are_ticked_at_once_and_validated(world: World, company: Company, planner: Any) -> None:
    two_hundred(world, company)
    ticked = look(planner.get("/company/work?tick=all"), "//input[@name='work'][@checked]/@value")
    assert len(ticked) == 200

    answer = planner.post("/company/work/act", {"what": "validate", "work": ticked}, follow=True)

    assert "200 done, 0 not done." in words(answer)
    assert "Nothing is waiting for you." in words(planner.get("/company/"))


def test_what_does_not_stand_on_one_page_stands_on_the_next(world: World, company: Company, planner: Any) -> None:
    two_hundred(world, company)
    company.helper("One more").works_for(world.household("Jo"), told=False)
    first = planner.get("/company/work")
    [further] = look(first, "//a[@rel='next']/@href")
    assert len(look(first, "//input[@name='work']")) == 200
    assert len(look(planner.get(f"/company/work{further}"), "//input[@name='work']")) == 1


def test_what_somebody_typed_stays_text_in_the_list(
    world: World, ana: Household, company: Company, planner: Any
) -> None:
    """The rows are written by ourselves, not by a template."""
    entry = company.helper("Bea <i>").entry(ana, hours=2, day=world.today, reference="<b>&")
    prestations.register([entry], entered_by=EnteredBy.HELPER, by=THE_CLOCK, now=world.now)

    page = planner.get("/company/work?show=all").content.decode()

    assert ", &lt;b&gt;&amp;</span>" in page
    assert "Bea &lt;i&gt;" in page
    assert "<i>" not in page
