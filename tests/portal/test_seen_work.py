"""Work that its household saw on its own pages: that is a proof like others, and nobody need tell it any more."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings
from django.test import Client

from portal.reading import look, words
from voucherline.domain.prestations.values import Proof
from voucherline.doors.clockwork import audit
from voucherline.doors.portal import works
from voucherline.kernel import clock
from voucherline.notices import actions as notices
from voucherline.notices.models import Delivery
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> World:
    settings.DEMO = True
    settings.VOUCHERLINE_MAIL_URLS = ""
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10, solution=Solution.TELEPHONE, telephones=("+3292223344",))


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana, hours=3, told=False)


@pytest.fixture
def browser(ana: Household) -> Any:
    client: Any = Client(SERVER_NAME="localhost")
    client.post("/sign-in-as", {"role": "household", "number": ana.number})
    return client


def test_whoever_saw_the_work_is_not_called_about_it_and_its_silence_stands_the_audit(
    world: World, work: Prestation, browser: Any
) -> None:
    notices.decide(now=world.now, limit=100)
    world.wait(hours=1)

    browser.get("/household/answer")

    assert (work.view.told_at, work.view.told_how) == (world.now, Proof.PORTAL)
    assert [each.state for each in Delivery.objects.filter(channel="call")] == ["told"]
    world.wait(days=30)
    assert work.view.household_yes == "silence"
    assert audit.run() == []


def test_asking_for_the_head_of_the_page_shows_nothing(work: Prestation, browser: Any) -> None:
    browser.head("/household/answer")
    assert work.view.told_at is None


def test_what_was_amended_while_the_page_was_made_was_not_seen(
    world: World, work: Prestation, browser: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = works.to_answer

    def amended_meanwhile(household: UUID) -> Any:
        shown = before(household)
        world.now += timedelta(seconds=1)
        work.amended(hours=5)
        world.now += timedelta(seconds=1)
        return shown

    monkeypatch.setattr("voucherline.doors.portal.work.to_answer", amended_meanwhile)

    browser.get("/household/answer")

    assert work.view.told_at is None


def answered_as_read(browser: Any, work: Prestation) -> dict[str, Any]:
    """The answer that a page of this work holds, ready to be sent."""
    page = browser.get(f"/household/work/{work.id}")
    return {name: look(page, f"//main//input[@name='{name}']/@value") for name in ("work", "shown")}


def test_a_yes_is_to_what_the_page_said_also_where_nobody_was_told_before(work: Prestation, browser: Any) -> None:
    answer = answered_as_read(browser, work)
    work.amended(hours=5)

    said = words(browser.post("/household/answer", answer, follow=True))

    assert "The company has meanwhile changed this work: it now says" in said, said
    assert work.view.household_yes == ""
    browser.post("/household/answer", answered_as_read(browser, work))
    assert work.view.household_yes == "person"


def test_a_contest_is_not_taken_back_for_other_hours(work: Prestation, browser: Any) -> None:
    work.contested()
    answer = answered_as_read(browser, work)
    work.amended(hours=5)

    browser.post(f"/household/work/{work.id}/take-back", answer)

    assert work.view.household_yes == ""


def test_work_of_a_household_that_was_given_up_is_told_by_the_page(
    world: World, work: Prestation, browser: Any
) -> None:
    notices.decide(now=world.now, limit=100)
    Delivery.objects.update(state="failed", due_at=None)
    work.is_told()
    work.amended(hours=2)
    notices.decide(now=world.now, limit=100)
    Delivery.objects.update(state="failed", due_at=None)

    browser.get("/household/answer")

    assert work.view.told_how == Proof.PORTAL
