"""An agent changes things for a household that asks: absence, contact points on proof, a code; money never alone."""

from __future__ import annotations

import csv
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import pytest
from openpyxl import load_workbook

from console.browsing import Browsers, look, opened, words, work_of
from voucherline.domain.households import queries as households
from voucherline.domain.orders import queries as orders
from voucherline.kernel.actors import Role
from voucherline.kernel.time import Days
from world import Household, World

pytestmark = pytest.mark.django_db


def wrong_fields(answer: Any) -> list[str]:
    """Where the page says that something is wrong; each leads to something."""
    assert answer.status_code == 422
    fields = [each[1:] for each in look(answer, "//div[contains(@class, 'error-summary')]//a/@href")]
    assert all(look(answer, f"//*[@id='{each}']") for each in fields)
    return [str(each) for each in fields]


def test_an_absence_is_noted_and_clocks_stand_still(world: World, ana: Household, agent: Any) -> None:
    work = world.company().helper("Bea").works_for(ana)
    due = work.view.household_due_at
    page = f"{opened(agent, ana)}/on-behalf"
    away = {"what": "absence", "first": "2026-01-07", "last": "2026-01-09"}
    assert "The absence is noted" in words(agent.post(page, away, follow=True))
    assert households.absences([ana.id], from_day=world.today)[ana.id] == (Days(date(2026, 1, 7), date(2026, 1, 9)),)
    assert due
    assert work.view.household_due_at
    assert work.view.household_due_at > due
    assert wrong_fields(agent.post(page, {**away, "first": "soon"})) == ["first"]
    assert wrong_fields(agent.post(page, {**away, "last": "2026-01-01"})) == ["first"]


def test_contact_points_change_on_proof_only(ana: Household, agent: Any) -> None:
    page = f"{opened(agent, ana)}/on-behalf"
    new = {"what": "email", "email": "ana@example.be"}
    refused = agent.post(page, new)
    assert wrong_fields(refused) == ["email"]
    assert "only on proof" in words(refused)
    assert look(refused, "string(//input[@name='email']/@value)") == "ana@example.be"

    # Whoever presses Enter in a field sends what the field is about, nothing else.
    buttons = look(refused, "//form[.//input[@name='proof']]//button/@value")
    assert buttons == ["email", "telephone", "address"]
    assert len(look(refused, "//form[.//input[@name='proof']]")) == len(buttons)

    said = words(agent.post(page, {**new, "proof": "identity card shown"}, follow=True))
    assert "the household is told at the old contact point" in said
    assert set(households.waiting_contacts(ana.id)) == {"email"}
    agent.post(page, {"what": "telephone", "telephones": "0470 11 22 33", "proof": "card"})
    agent.post(page, {"what": "address", "street": "Elders 1", "postcode": "1000", "town": "Brussel", "proof": "card"})
    assert set(households.waiting_contacts(ana.id)) == {"email", "telephone", "address"}

    agent.post(page, {"what": "stop", "kind": "address"})
    assert set(households.waiting_contacts(ana.id)) == {"email", "telephone"}
    # Who takes part online needs an e-mail address: the only one that there will be stays.
    assert wrong_fields(agent.post(page, {"what": "stop", "kind": "email"})) == ["waiting"]
    assert wrong_fields(agent.post(page, {"what": "telephone", "telephones": "0900", "proof": "x"})) == ["telephones"]
    assert agent.post(page, {"what": "nothing"}).status_code == 422


def test_a_new_code_comes_by_letter(ana: Household, agent: Any) -> None:
    page = f"{opened(agent, ana)}/on-behalf"
    assert "A letter will bring a new code." in words(agent.post(page, {"what": "code"}, follow=True))
    assert len(ana.heard("TelephoneCodeAsked")) == 1


def test_two_people_enter_where_money_goes_back_to(ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    page = f"{opened(agent, ana)}/money"
    opened(supervisor, ana)
    enter = {"what": "account", "iban": ana.iban}
    assert wrong_fields(agent.post(page, {"what": "account", "iban": "BE00"})) == ["iban"]
    for _ in range(2):
        agent.post(page, enter)
    assert households.by_number(ana.number).refund_iban == ""
    assert "Account for refunds" in words(agent.get("/console/second-person"))
    assert "Two people have entered the same account" in words(supervisor.post(page, enter, follow=True))
    assert households.by_number(ana.number).refund_iban == ana.iban


def test_an_order_is_taken_back_by_two_people(ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    page = f"{opened(agent, ana)}/money"
    [order] = look(agent.get(page), "//input[@name='order']/@value")
    assert wrong_fields(agent.post(page, {"what": "withdraw", "why": "x"})) == ["order"]
    assert wrong_fields(agent.post(page, {"what": "withdraw", "order": order})) == ["why"]
    agent.post(page, {"what": "withdraw", "order": order, "why": "the neighbour's money"})
    assert look(agent.get(page), "//input[@name='order']") == []
    assert "the neighbour's money" in words(agent.get(page))
    assert ana.vouchers == 10

    [approve] = look(supervisor.get("/console/second-person"), "//form[contains(@action, 'approve')]/@action")
    supervisor.post(approve)
    assert ana.vouchers == 0
    [bought] = orders.orders_of(ana.id, limit=9)
    assert bought.withdrawn


def test_an_order_of_another_is_not_taken_back(world: World, ana: Household, agent: Any) -> None:
    jo = opened(agent, world.household("Jo"))
    [order] = [each.id for each in orders.orders_of(ana.id, limit=9)]
    assert agent.post(f"{jo}/money", {"what": "withdraw", "order": str(order), "why": "x"}).status_code == 404
    assert "Nothing was ordered yet." in words(agent.get(f"{jo}/money"))


def test_a_file_is_taken_away_with_a_reason(world: World, ana: Household, browsers: Browsers) -> None:
    inspector = browsers(Role.INSPECTOR)
    work_of(world, ana)
    page = f"{opened(inspector, ana, why='=SUM(A1)')}/export"
    assert wrong_fields(inspector.post(page, {"why": " ", "as": "csv"})) == ["why"]
    answer = inspector.post(page, {"why": "complaint of March", "as": "csv"})
    assert answer.headers["Content-Disposition"] == f'attachment; filename="file-{ana.number}.csv"'
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Part", "When", "What", "Who", "How", "Minutes", "Vouchers", "Words"]
    cells = [cell for row in rows for cell in row]
    assert "Ana Peeters" in cells
    assert "'=SUM(A1)" in cells
    assert "Work registered" in cells
    assert "470123456" not in answer.content.decode()
    assert households.looks(ana.id)[0].why == "File taken as a table: complaint of March"

    sheet = load_workbook(BytesIO(inspector.post(page, {"why": "again", "as": "xlsx"}).content)).worksheets[0]
    assert "f" not in {cell.data_type for row in sheet.rows for cell in row}


def test_help_on_recorded_calls_is_listed_by_whom(world: World, ana: Household, browsers: Browsers) -> None:
    agent, supervisor, inspector = (browsers(each) for each in (Role.AGENT, Role.SUPERVISOR, Role.INSPECTOR))
    for who, call in ((agent, "REC-1"), (supervisor, "REC-2")):
        page = f"{opened(who, ana)}/work/{work_of(world, ana, 1)}"
        who.post(f"{page}/answer", {"call": call, "answer": "confirm"})
    listed = words(inspector.get("/console/recorded-help"))
    assert listed.index("“REC-2”") < listed.index("“REC-1”")
    of_one = words(inspector.get("/console/recorded-help", {"by": "agent-els"}))
    assert "“REC-1”" in of_one
    assert "REC-2" not in of_one
    assert "Nothing was done" in words(inspector.get("/console/recorded-help", {"by": "nobody\x00"}))
