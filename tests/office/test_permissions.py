"""Who may open which page of a company: nobody else at all, and a company only what is its own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from office.browsing import planner_of
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.office.pages.urls import urlpatterns
from voucherline.journal.models import Fact
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.pages.signing_in import Person, remember
from world import Company, Household, Prestation, World

pytestmark = pytest.mark.django_db
STRANGERS = (None, Role.HOUSEHOLD, Role.HELPER, Role.HOLDER, Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR)
MONEY = ("/company/payments", "/company/costs")
OWNERS = ("/company/users", "/company/reach")
EVERYTHING = {
    "what": "validate", "reason": "x", "household": "000000000197", "helper": "x", "day": "2026-01-05", "hours": "3",
    "activity": "1", "submits": "itself", "name": "Eve", "language": "nl", "first": "2026-01-05", "last": "2026-01-05",
}  # fmt: skip


def addresses(id_: UUID) -> list[str]:
    """Every address of a company's pages, about something with this id."""
    assert len(urlpatterns) > 5
    return [
        f"/company/{each.pattern}".replace("<uuid:id_>", str(id_)).replace("<kind>", "csv").replace("<what>", "hours")
        for each in urlpatterns
    ]


def browser_of(role: Role | None, household: Household) -> Any:
    """Somebody with a role, whichever pages there are for it."""
    browser: Any = Client(SERVER_NAME="localhost")
    if role:
        session = browser.session
        remember(session, Person(role, household.number, household.id, "Somebody"))
        session.save()
    return browser


@pytest.fixture
def contested(company: Company, ana: Household) -> Prestation:
    prestation = company.helper("Bea").works_for(ana)
    prestation.contested()
    return prestation


@pytest.mark.parametrize("role", STRANGERS)
def test_nobody_else_comes_in(ana: Household, contested: Prestation, role: Role | None) -> None:
    browser, before = browser_of(role, ana), Fact.objects.count()
    for address in addresses(contested.id):
        for method in ("get", "post"):
            answer = getattr(browser, method)(address, {**EVERYTHING, "work": str(contested.id)})
            assert answer.status_code in (302, 405), (address, method)
            assert answer.status_code == 405 or answer.headers["Location"] == "/", address
    assert Fact.objects.count() == before


def test_what_is_anothers_is_as_unknown_as_nothing(world: World, contested: Prestation) -> None:
    other, before = planner_of(world.company("Poets bv")), Fact.objects.count()
    assert str(contested.id) not in other.get("/company/work?show=all").content.decode()
    for about in (contested.id, new_id()):
        for address in addresses(about):
            if str(about) in address:
                values = {"reason": "x", "last": "2026-01-05"}
                codes = {getattr(other, method)(address, values).status_code for method in ("get", "post")}
                assert codes <= {404, 405}, address
        for what in ("validate", "cancel", "amend"):
            said = other.post("/company/work/act", {"what": what, "work": str(about)}, follow=True)
            assert "Nothing is ticked" in said.content.decode(), what
    assert Fact.objects.count() == before


def test_no_page_confirms_for_a_household(company: Company, contested: Prestation, planner: Any) -> None:
    for address in addresses(contested.id):
        planner.post(address, {**EVERYTHING, "what": "confirm", "answer": "confirm", "work": str(contested.id)})
    assert not prestations.prestation(contested.id).household_yes


def test_a_form_of_another_site_does_nothing(company: Company, ana: Household, planner: Any) -> None:
    id_ = company.helper("Bea").works_for(ana).id
    strict: Any = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.cookies["session"] = planner.cookies["session"].value
    assert strict.post("/company/work/act", {"what": "validate", "work": str(id_)}).status_code == 403
    assert not prestations.prestation(id_).company_yes


@pytest.mark.parametrize(("duty", "may"), [("planner", "work"), ("accountant", "payments")])
def test_each_user_of_a_company_has_its_own_duty(
    company: Company, contested: Prestation, planner: Any, duty: str, may: str
) -> None:
    session = planner.session
    remember(session, Person(Role.COMPANY, company.number, company.id, company.name, may=frozenset((duty,))))
    session.save()
    before = Fact.objects.count()
    for address in addresses(contested.id):
        answer = planner.get(address)
        if address in ("/company/", "/company/figures", "/company/figures.csv"):
            assert answer.status_code == 200
        elif not address.startswith(OWNERS) and address.startswith(MONEY) == (may == "payments"):
            assert answer.status_code != 403, address
        else:
            assert answer.status_code in (403, 405), address
            assert planner.post(address, EVERYTHING).status_code in (403, 405), address
    assert Fact.objects.count() == before
