"""A company's figures: a table by months that says the same as the drawing, and leaves out what is another's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from office.browsing import look, words
from world import Company, Household, World

pytestmark = pytest.mark.django_db


def test_months_are_counted_and_drawn(world: World, company: Company, ana: Household, planner: Any) -> None:
    bea = company.helper("Bea")
    bea.works_for(ana, hours=2, day=date(2025, 12, 30))
    both = bea.works_for(ana, hours=3)
    both.validated()
    both.confirmed()
    bea.works_for(ana, hours=1, day=world.today - timedelta(days=1)).cancelled()
    world.company("Poets bv").helper("Eve").works_for(ana, hours=4)

    page = planner.get("/company/figures")
    rows = [[" ".join("".join(each.itertext()).split()) for each in row] for row in look(page, "//tbody/tr")]
    assert len(rows) == 12
    assert rows[-2] == ["December 2025", "Prestations: 1", "Hours: 2", "Agreed by both: 0", "Vouchers used: 0"]
    assert rows[-1] == ["January 2026", "Prestations: 1", "Hours: 3", "Agreed by both: 1", "Vouchers used: 3"]
    heights = [int(each) for each in look(page, "//svg/rect/@height")]
    assert heights[-1] > heights[-2] > heights[0] == 0
    assert "<script" not in page.content.decode()
    assert " style=" not in page.content.decode()


def test_a_company_without_work_has_figures_too(planner: Any) -> None:
    assert "January 2026 Prestations: 0" in words(planner.get("/company/figures"))


def test_the_figures_are_taken_away(company: Company, ana: Household, planner: Any) -> None:
    company.helper("Bea").works_for(ana, hours=2.5)
    assert "2026-01;1;2.5;0;0" in planner.get("/company/figures.csv").content.decode("utf-8-sig")
    assert planner.get("/company/figures.xlsx").content.startswith(b"PK")
    assert planner.get("/company/figures.pdf").status_code == 404
