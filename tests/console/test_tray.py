"""What waits for a person, and the decisions that end the waiting."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from console.browsing import Browsers, look, words
from voucherline.domain.bank import queries as bank
from voucherline.domain.households import queries as households
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations.queries_of_helpers import objections
from voucherline.domain.prestations.states import PrestationState
from voucherline.doors.phone_line.models import Call, CallBack
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from world import Household, Prestation, World

pytestmark = pytest.mark.django_db


def kept_to(world: World, household: Household, hours: float = 3) -> Prestation:
    """Work that was contested, and the company keeps to it."""
    prestation = world.company().helper("Bea").works_for(household, hours=hours)
    prestation.contested(words="two hours")
    prestation.maintained()
    return prestation


def undecided(world: World, household: Household, *, iban: str = "") -> UUID:
    """A payment of which nobody knows for whom it is."""
    message = f"{household.number} or {world.household('An').number}"
    return world.payment_arrives(30, message=message, iban=iban).id


def come_from_tray(browser: Any) -> Any:
    """Open the file of the first work in the tray, as its button does."""
    [form] = look(browser.get("/console/tray"), "//form[input[@name='work']]")[:1]
    sent = {each.get("name"): each.get("value") for each in form.xpath("input[@name != 'csrfmiddlewaretoken']")}
    return browser.post(form.get("action"), sent, follow=True)


def test_contested_work_is_decided_for_the_household(world: World, ana: Household, agent: Any) -> None:
    prestation = kept_to(world, ana)
    tray = words(agent.get("/console/tray"))
    assert "Work 1 Monday 5 January 2026, 3 h : the company keeps to its hours Ana Peeters" in tray

    page = come_from_tray(agent)
    assert page.request["PATH_INFO"] == f"/console/household/{ana.id}/work/{prestation.id}"
    assert [each.why for each in households.looks(ana.id)] == ["Tray: Work"]
    assert "What is not right? The number of hours" in words(page)
    assert "two hours" in words(page)
    assert "the helper's own book says so" in words(page)
    [decide] = look(page, "//form[contains(@action, 'decide')]/@action")
    assert agent.post(decide, {"why": "both were heard"}).status_code == 422
    assert agent.post(decide, {"side": "household", "why": ""}).status_code == 422
    said = words(agent.post(decide, {"side": "household", "why": "both were heard"}, follow=True))
    assert "The decision is carried out." in said
    assert prestation.state is PrestationState.CANCELLED
    assert "Work 0" in words(agent.get("/console/tray"))


def test_long_work_is_decided_by_two(world: World, browsers: Browsers) -> None:
    prestation = kept_to(world, world.household("Jo", vouchers=20), hours=11)
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    [decide] = look(come_from_tray(agent), "//form[contains(@action, 'decide')]/@action")
    decision = {"side": "company", "why": "the book is right"}
    assert "Your decision is noted." in words(agent.post(decide, decision, follow=True))
    again = agent.post(decide, decision)
    assert again.status_code == 422
    assert prestation.view.state is PrestationState.MAINTAINED
    assert "Decision about long work" in words(supervisor.get("/console/second-person"))
    [decide] = look(come_from_tray(supervisor), "//form[contains(@action, 'decide')]/@action")
    supervisor.post(decide, {"side": "company", "why": "so it is"})
    assert prestation.state is PrestationState.AGREED


def test_a_bank_line_becomes_an_order(world: World, agent: Any) -> None:
    jo = world.household("Jo")
    line = world.payment_arrives(30, message=f"{jo.number} or {world.household('An').number}", iban=jo.iban, name="Jo")
    page = f"/console/tray/line/{line.id}"
    assert page in look(agent.get("/console/tray"), "//a/@href")
    assert "€30.00" in words(agent.get(page))

    for wrong in ({}, {"what": "household"}, {"what": "household", "number": "123"}, {"what": "burn"}):
        assert agent.post(page, wrong).status_code == 422
    assert jo.vouchers == 0
    typed = f"+++{jo.number[:3]}/{jo.number[3:7]}/{jo.number[7:]}+++"
    said = words(agent.post(page, {"what": "household", "number": typed}, follow=True))
    assert "Decided: The money bought vouchers." in said
    assert jo.vouchers == 3
    assert agent.get(page).status_code == 404


def test_a_bank_line_goes_back_or_is_left_alone(world: World, ana: Household, agent: Any) -> None:
    back, left = (undecided(world, ana, iban=ana.iban) for _ in range(2))
    agent.post(f"/console/tray/line/{left}", {"what": "leave"})
    agent.post(f"/console/tray/line/{back}", {"what": "return"})
    assert {id_: bank.known_lines([id_])[id_][0] for id_ in (back, left)} == {back: "returned", left: "left alone"}
    assert bank.tray() == []


def test_what_cannot_be_settled_here_stays(world: World, agent: Any) -> None:
    line = world.payment_arrives(30, currency="USD").id
    said = words(agent.post(f"/console/tray/line/{line}", {"what": "return"}, follow=True))
    assert "This was not done The payment is not in euro." in said
    assert [each.id for each in bank.tray()] == [line]


def test_an_account_that_nobody_named_needs_two(world: World, ana: Household, browsers: Browsers) -> None:
    line = undecided(world, ana)
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    typed = {"what": "return", "iban": ana.iban}
    assert agent.post(f"/console/tray/line/{line}", {**typed, "iban": "BE00"}).status_code == 422
    first = agent.post(f"/console/tray/line/{line}", typed, follow=True)
    assert "two people must decide" in words(first)
    assert "Account of a payer" in words(supervisor.get("/console/second-person"))
    assert supervisor.post(f"/console/tray/line/{line}", typed).status_code == 302
    assert bank.tray() == []


def test_a_payment_without_account_goes_where_two_people_say(world: World, ana: Household, browsers: Browsers) -> None:
    world.payment_arrives(37.50, structured=world.household("Jo").number)
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    [enter] = look(agent.get("/console/tray"), "//form[contains(@action, 'payment')]/@action")
    assert "typing error" in words(agent.post(enter, {"iban": "BE00"}, follow=True))
    assert "two people must decide" in words(agent.post(enter, {"iban": ana.iban}, follow=True))
    assert "This was not done" in words(agent.post(enter, {"iban": ana.iban}, follow=True))
    assert "€7.50" in words(agent.get("/console/tray"))
    assert "Account of a payment" in words(supervisor.get("/console/second-person"))
    said = words(supervisor.post(enter, {"iban": ana.iban}, follow=True))
    assert "Two people have entered the same account" in said
    assert bank.without_account() == []


def test_somebody_is_called_back_once(world: World, ana: Household, agent: Any) -> None:
    call = Call.objects.create(
        id=new_id(),
        dialogue="household",
        version=1,
        number="+32470123456",
        household_id=ana.id,
        language="en",
        started_at=world.now,
        ended_at=world.now + timedelta(minutes=1),
        outcome="done",
    )
    CallBack.objects.create(id=new_id(), call=call, number=call.number, asked_at=world.now)
    [done] = look(agent.get("/console/tray"), "//form[contains(@action, 'call-back')]/@action")
    assert "Noted: called back." in words(agent.post(done, follow=True))
    assert CallBack.objects.get().done_by == "agent-els"
    assert "That was noted before." in words(agent.post(done, follow=True))
    assert look(agent.get("/console/tray"), "//form[contains(@action, 'call-back')]") == []


def test_a_helper_who_objects_is_answered(world: World, ana: Household, agent: Any) -> None:
    bea = world.company().helper("Bea")
    work = bea.works_for(ana, hours=3)
    work.amended(hours=2)
    prestations.object_to(work.id, objection=new_id(), words="It was three", by=bea.actor, now=world.now)
    page = agent.get("/console/tray")
    assert "Objections of helpers 1 Bea" in words(page)
    assert "It was three" in words(page)
    [form] = look(page, "//form[.//textarea]/@action")
    assert "A reason is missing." in words(agent.post(form, {"how": " "}, follow=True))
    assert "Your answer is noted." in words(agent.post(form, {"how": "We heard both."}, follow=True))
    [settled] = objections(work.id, household=ana.id)
    assert settled.settled_how == "We heard both."
    assert "Objections of helpers 0" in words(agent.get("/console/tray"))
