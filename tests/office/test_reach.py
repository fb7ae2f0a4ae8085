"""A company says itself where it is written to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from office.browsing import look, words
from voucherline.domain.companies import queries as companies
from voucherline.domain.companies.reaching import change_company_reach
from voucherline.journal.models import Fact
from voucherline.kernel.actors import NotAllowed
from voucherline.pages import signing_in
from world import Company, World

pytestmark = pytest.mark.django_db
PAGE = "/company/reach"


def where(company: Company) -> str:
    return companies.reach_companies([company.id])[company.id].email


def test_the_owner_says_where_and_it_is_noted_without_saying_where(company: Company, planner: Any) -> None:
    said = planner.post(PAGE, {"email": " office@example.org"}, follow=True)

    assert "From now on we write there." in words(said)
    assert look(said, "//input[@name='email']/@value") == [where(company)] == ["office@example.org"]
    [fact] = Fact.objects.filter(kind="CompanyReachChanged")
    assert fact.subject_id == company.id
    assert "example.org" not in str(fact.details)

    assert "Nothing is different." in words(planner.post(PAGE, {"email": "office@example.org"}, follow=True))
    assert Fact.objects.filter(kind="CompanyReachChanged").count() == 1


@pytest.mark.parametrize("typed", ["", "office", "office@"])
def test_what_is_no_address_is_said_at_its_field(company: Company, planner: Any, typed: str) -> None:
    before = where(company)
    wrong = planner.post(PAGE, {"email": typed})

    assert wrong.status_code == 422
    assert look(wrong, "string(//*[@id='email-error'])")
    assert look(wrong, "string(//input[@name='email']/@value)") == typed
    assert where(company) == before


def test_nobody_else_changes_it(world: World, company: Company) -> None:
    for by in (world.company("Other & Co").actor, company.helper("Bea").actor):
        with pytest.raises(NotAllowed):
            change_company_reach(company.id, email="eve@example.org", by=by, now=world.now)


def test_whoever_finds_the_browser_open_does_not(planner: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    later = signing_in.wall_now() + timedelta(minutes=30)
    monkeypatch.setattr(signing_in, "wall_now", lambda: later)

    assert planner.get(PAGE).status_code == 403
