"""Who may open which page of the console: strangers and others none, inspectors all of them, to look."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from console.browsing import Browsers, opened, work_of
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.console.pages.urls import urlpatterns
from voucherline.journal.models import Fact
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.pages.signing_in import Person, remember
from world import Household, World

pytestmark = pytest.mark.django_db
STRANGERS = (None, Role.HOUSEHOLD, Role.HELPER, Role.COMPANY, Role.HOLDER)


def addresses(household: UUID, work: UUID) -> list[str]:
    """Every address of the console, about one household, its work, and a line that is none."""
    assert len(urlpatterns) > 10
    return [
        f"/console/{each.pattern}".replace("<uuid:household>", str(household)).replace("<uuid:id_>", str(work))
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


@pytest.mark.parametrize("role", STRANGERS)
def test_nobody_else_comes_in(world: World, ana: Household, role: Role | None) -> None:
    work = work_of(world, ana)
    browser, before = browser_of(role, ana), Fact.objects.count()
    for address in addresses(ana.id, work):
        for method in ("get", "post"):
            answer = getattr(browser, method)(address, {"why": "x", "call": "x", "answer": "confirm"})
            assert answer.status_code in (302, 405), (address, method)
            assert answer.status_code == 405 or answer.headers["Location"] == "/", address
    assert Fact.objects.count() == before


def test_an_inspector_sees_all_and_changes_nothing(world: World, ana: Household, browsers: Browsers) -> None:
    inspector = browsers(Role.INSPECTOR)
    prestation = world.company().helper("Bea").works_for(ana)
    prestation.contested()
    prestation.maintained()
    line = world.payment_arrives(30, currency="USD").id
    opened(inspector, ana, why="sample of March")
    before = Fact.objects.count()

    everything = {
        "why": "x", "call": "x", "answer": "confirm", "side": "company", "what": "return", "iban": ana.iban,
    }  # fmt: skip
    refused = 0
    for address in [*addresses(ana.id, prestation.id), f"/console/tray/line/{line}"]:
        # Taking a file away changes nothing but the list of who looked.
        if address.endswith(("/open", "/export")):
            continue
        answer = inspector.post(address, everything)
        assert answer.status_code in (403, 405) or answer.headers["Location"] == "/", address
        refused += answer.status_code == 403
    assert refused >= 5
    assert Fact.objects.count() == before
    assert prestations.prestation(prestation.id).tray

    for page in ("", f"household/{ana.id}", f"household/{ana.id}/work/{prestation.id}", "tray", "second-person"):
        answer = inspector.get(f"/console/{page}")
        assert answer.status_code == 200, page
        forms = answer.content.decode().count('method="post"')
        assert forms == answer.content.decode().count('action="/sign-out"'), page
    assert inspector.get(f"/console/tray/line/{line}").status_code == 200


def test_a_form_of_another_site_does_nothing(world: World, ana: Household, agent: Any) -> None:
    work = work_of(world, ana)
    page = opened(agent, ana)
    strict: Any = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.cookies["session"] = agent.cookies["session"].value
    assert strict.post(f"{page}/work/{work}/answer", {"call": "x", "answer": "confirm"}).status_code == 403
    assert not prestations.prestation(work).household_yes


def test_an_unknown_file_line_or_proposal_is_not_there(world: World, agent: Any, browsers: Browsers) -> None:
    assert world
    for page in (f"household/{new_id()}/open", f"tray/line/{new_id()}"):
        assert agent.get(f"/console/{page}").status_code == 404
    assert browsers(Role.SUPERVISOR).post(f"/console/second-person/{new_id()}/approve").status_code == 404
