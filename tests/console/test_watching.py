"""Outages are noted by hand and clocks get their time back; samples of silence say how sure they are."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from console.browsing import Browsers, look, words
from voucherline.database import statements as database
from voucherline.domain.prestations import actions
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.console import outages
from voucherline.kernel.actors import Role
from voucherline.schemes.values import Lifeline
from world import Household, World

pytestmark = pytest.mark.django_db
OUTAGES = "/console/outages"


def jobs() -> list[tuple[Any, ...]]:
    return database.rows("select args ->> 'lifeline' from procrastinate_jobs where task_name = 'give time back'")


def test_the_pages_are_down_and_work_again(world: World, ana: Household, agent: Any) -> None:
    prestation = world.company().helper("Bea").works_for(ana)
    due = prestation.view.household_due_at
    assert due
    assert "stand still" in words(agent.post(OUTAGES, {"lifeline": "portal", "what": "begins"}, follow=True))
    assert "noted before" in words(agent.post(OUTAGES, {"lifeline": "portal", "what": "begins"}, follow=True))
    assert list(prestations.outages_by_hand()) == [Lifeline.PORTAL]

    world.now += timedelta(hours=5)
    assert "get the time back" in words(agent.post(OUTAGES, {"lifeline": "portal", "what": "ends"}, follow=True))
    assert jobs() == [("portal",)]
    assert outages.give_time_back("portal") == 1
    assert prestation.view.household_due_at == due + timedelta(hours=5)
    assert "It was not down." in words(agent.post(OUTAGES, {"lifeline": "portal", "what": "ends"}, follow=True))
    assert "The web pages Monday 5 January 2026 at 9:00 to" in words(agent.get(OUTAGES))


def test_what_nobody_noted_is_noted_afterwards(world: World, agent: Any) -> None:
    world.now += timedelta(days=1)
    was = {"lifeline": "mail", "what": "was", "start": "2026-01-05T10:00", "end": "5/1/2026 12h30"}
    assert "get that time back" in words(agent.post(OUTAGES, was, follow=True))
    [period] = prestations.outages(since=world.now - timedelta(days=9), now=world.now)[Lifeline.MAIL]
    assert period.end - period.start == timedelta(hours=2, minutes=30)
    assert jobs() == [("mail",)]
    for wrong in (
        {"start": ""},
        {"end": "tomorrow"},
        {"end": "2026-01-05T09:00"},
        {"end": "2026-02-05T09:00"},
        {"start": "2026-01-05T10:00Z"},
        {"start": "2026-01-05"},
        {"lifeline": "pigeons"},
    ):
        answer = agent.post(OUTAGES, {**was, **wrong})
        assert answer.status_code == 422, wrong
        [field] = look(answer, "//div[contains(@class, 'error-summary')]//a/@href")
        assert look(answer, f"//input[@id='{field[1:]}']"), wrong
    assert jobs() == [("mail",)]


def test_inspectors_note_no_outage(world: World, browsers: Browsers) -> None:
    assert world
    inspector = browsers(Role.INSPECTOR)
    assert inspector.post(OUTAGES, {"lifeline": "mail", "what": "begins"}).status_code == 403
    assert prestations.lasting_outages() == {}


def test_a_sample_tells_its_share_and_how_sure_it_is(world: World, ana: Household, browsers: Browsers) -> None:
    silent = world.company().helper("Bea").works_for(ana)
    world.wait(days=21)
    assert silent.view.household_yes == "silence"
    inspector = browsers(Role.INSPECTOR)
    assert "nobody has answered yet" in words(inspector.get("/console/samples"))

    actions.answer_sample(silent.id, was_right=False, words="two hours", by=ana.actor, now=world.now)
    page = inspector.get("/console/samples")
    assert "100.0%; with 95 % certainty between 20.7% and 100.0%" in words(page)
    [week] = look(page, "//table//th[@scope='row']/a/@href")
    questions = words(inspector.get(week))
    assert "wrong" in questions
    assert "two hours" in questions
    sheet = load_workbook(BytesIO(inspector.get("/console/samples?as=xlsx").content)).worksheets[0]
    [_, row] = [[cell.value for cell in row] for row in sheet.rows]
    assert row[1:7] == ["flanders", 1, 1, 1, 1, 1]
    assert b"flanders;1;1;1;1;1" in inspector.get("/console/samples?as=csv").content


def test_what_was_wrong_is_dealt_with(world: World, ana: Household, browsers: Browsers) -> None:
    silent = world.company().helper("Bea").works_for(ana)
    world.wait(days=21)
    agent, inspector = browsers(Role.AGENT), browsers(Role.INSPECTOR)
    [week] = look(agent.get("/console/samples"), "//table//th[@scope='row']/a/@href")
    assert look(agent.get(week), "//form[.//input[@name='how']]") == []
    actions.answer_sample(silent.id, was_right=False, words="two hours", by=ana.actor, now=world.now)
    assert look(inspector.get(week), "//form[.//input[@name='how']]") == []
    settle = {"prestation": str(silent.id), "how": "undone by two people"}
    assert inspector.post(week, settle).status_code == 403
    missing = agent.post(week, {**settle, "how": " "})
    assert missing.status_code == 422
    [link] = look(missing, "//div[contains(@class, 'error-summary')]//a/@href")
    assert look(missing, f"//input[@id='{link[1:]}']")
    assert "Dealt with: undone by two people" in words(agent.post(week, settle, follow=True))
    assert prestations.wrong_by_silence() == []
    assert agent.post(week, {**settle, "prestation": "x"}).status_code == 404


@pytest.mark.parametrize("week", ["2026-01-06", "x", "9999-99-99", "2026-01-05"])
def test_a_week_without_a_sample_is_not_there(world: World, agent: Any, week: str) -> None:
    assert world
    assert agent.get(f"/console/samples/{week}").status_code == 404


def test_terms_stand_there_with_what_is_uncertain(world: World, browsers: Browsers) -> None:
    assert world
    inspector = browsers(Role.INSPECTOR)
    page = inspector.get("/console/terms?scheme=flanders")
    said = words(page)
    assert "€10.00 each, up to the voucher number 400 of the year" in said
    assert "by telephone, the helper entered it: 10 working days" in said
    assert "Paid to the company for a voucher indicative €27.52" in said
    [_, before] = look(page, "//a[contains(@href, 'version=')]/@href")
    assert "by telephone, the helper entered it: 4 working days" in words(inspector.get(f"/console/terms{before}"))
    for scheme in ("brussels", "wallonia"):
        assert inspector.get(f"/console/terms?scheme={scheme}").status_code == 200
    for unknown in ("scheme=x", "scheme=brussels&version=flanders/2025-06-01"):
        assert inspector.get(f"/console/terms?{unknown}").status_code == 404
