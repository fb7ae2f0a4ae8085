"""An agent answers for a household that asks it on a recorded call: the fact names both."""

from __future__ import annotations

from typing import Any

import pytest

from console.browsing import Browsers, look, opened, words, work_of
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.journal import queries as journal
from voucherline.journal.values import Entry
from voucherline.kernel.actors import Role
from world import Household, World

pytestmark = pytest.mark.django_db


def fact(household: Household, kind: str) -> Entry:
    [found] = [each for each in journal.newest(household.id, limit=100) if each.kind == kind]
    return found


def test_confirmed_on_a_recorded_call(world: World, ana: Household, agent: Any) -> None:
    work = work_of(world, ana)
    page = f"{opened(agent, ana)}/work/{work}"
    # Whoever presses Enter in the field sends the first button.
    assert look(agent.get(page), "//form[contains(@action, 'answer')]//button/@value") == ["confirm", "contest"]
    said = words(agent.post(f"{page}/answer", {"call": "REC-2026-0815", "answer": "confirm"}, follow=True))

    assert "The work is confirmed for the household." in said
    assert "On the recorded call “REC-2026-0815”" in said
    assert prestations.prestation(work).household_yes == "person"
    confirmed = fact(ana, "PrestationConfirmed")
    assert (confirmed.role, confirmed.actor, confirmed.channel) == ("agent", "agent-els", "console")
    assert confirmed.details["on_recorded_call"] == "REC-2026-0815"


def test_the_household_on_the_call_says_yes_to_what_the_agent_reads_to_it(
    world: World, ana: Household, agent: Any
) -> None:
    work = world.helper("Bea Peeters", company=world.company("Net & Co")).works_for(ana, hours=3)
    page, shown = f"{opened(agent, ana)}/work/{work.id}", "string(//input[@name='shown']/@value)"
    answer = {"call": "REC-1", "answer": "confirm", "shown": look(agent.get(page), shown)}
    work.amended(hours=5)

    changed = agent.post(f"{page}/answer", answer)

    assert changed.status_code == 422
    assert "The company has meanwhile changed this work" in words(changed)
    assert work.state == "registered"
    agent.post(f"{page}/answer", {**answer, "shown": look(changed, shown)})
    assert work.state == "agreed"


def test_contested_on_a_recorded_call_and_taken_back(world: World, ana: Household, agent: Any) -> None:
    work = work_of(world, ana)
    page = f"{opened(agent, ana)}/work/{work}"
    contest = {"call": "REC-1", "answer": "contest", "words": "two hours only"}

    without = agent.post(f"{page}/answer", contest)
    assert without.status_code == 422
    assert look(without, "string(//textarea)") == "two hours only"
    assert look(without, "string(//input[@name='call']/@value)") == "REC-1"
    said = words(agent.post(f"{page}/answer", {**contest, "reason": "hours"}, follow=True))
    assert "The contest is noted for the household." in said
    assert "two hours only" in said
    assert prestations.prestation(work).state is PrestationState.CONTESTED

    agent.post(f"{page}/answer", {"call": "REC-2", "answer": "confirm"})
    assert prestations.prestation(work).household_yes


def test_no_call_no_answer(world: World, ana: Household, agent: Any) -> None:
    work = work_of(world, ana)
    page = f"{opened(agent, ana)}/work/{work}"
    for call in ("", "  "):
        answer = agent.post(f"{page}/answer", {"call": call, "answer": "confirm"})
        assert answer.status_code == 422
        assert "Say on which recorded call" in words(answer)
    assert not prestations.prestation(work).household_yes


def test_not_before_the_file_is_open_nor_for_the_work_of_another(world: World, ana: Household, agent: Any) -> None:
    work = work_of(world, ana)
    answer = {"call": "REC-1", "answer": "confirm", "reason": "hours", "side": "household", "why": "so"}
    for verb in ("answer", "decide", "correct"):
        closed = agent.post(f"/console/household/{ana.id}/work/{work}/{verb}", answer)
        assert closed.headers["Location"].endswith("/open")
    jo = opened(agent, world.household("Jo"))
    for verb in ("answer", "decide", "correct"):
        assert agent.post(f"{jo}/work/{work}/{verb}", answer).status_code == 404
    assert not prestations.prestation(work).household_yes


def test_what_was_answered_meanwhile_is_said(world: World, ana: Household, agent: Any) -> None:
    prestation = world.company().helper("Bea").works_for(ana)
    page = f"{opened(agent, ana)}/work/{prestation.id}"
    prestation.confirmed()
    answer = agent.post(f"{page}/answer", {"call": "REC-1", "answer": "confirm"})
    assert answer.status_code == 422
    assert "already" in words(answer)


def test_agreed_work_is_undone_by_an_agent_and_a_supervisor(world: World, ana: Household, browsers: Browsers) -> None:
    prestation = world.company().helper("Bea").works_for(ana)
    prestation.confirmed()
    prestation.validated()
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    page = f"{opened(agent, ana)}/work/{prestation.id}"

    assert agent.post(f"{page}/correct", {"why": " "}).status_code == 422
    said = words(agent.post(f"{page}/correct", {"why": "entered twice"}, follow=True))
    assert "A supervisor must approve it." in said
    assert look(agent.get("/console/second-person"), "//form[contains(@action, 'approve')]") == []

    [approve] = look(supervisor.get("/console/second-person"), "//form[contains(@action, 'approve')]/@action")
    assert agent.post(approve).headers["Location"] == "/"
    assert prestation.view.state is PrestationState.AGREED
    assert "Approved and done." in words(supervisor.post(approve, follow=True))
    assert prestation.state is PrestationState.CANCELLED
    assert ana.vouchers == 10
    assert supervisor.post(approve).status_code == 404


def test_who_proposed_does_not_approve(world: World, ana: Household, browsers: Browsers) -> None:
    prestation = world.company().helper("Bea").works_for(ana)
    prestation.confirmed()
    prestation.validated()
    supervisor = browsers(Role.SUPERVISOR)
    supervisor.post(f"{opened(supervisor, ana)}/work/{prestation.id}/correct", {"why": "entered twice"})
    waiting = supervisor.get("/console/second-person")
    assert "entered twice" in words(waiting)
    assert look(waiting, "//form[contains(@action, 'approve')]") == []
