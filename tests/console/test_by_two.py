"""What is moved or proved by hand: one person proposes it with a reason, another approves or declines."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from console.browsing import Browsers, look, opened, words, work_of
from voucherline.domain.households.values import HouseholdState, ProofKind
from voucherline.domain.prestations import queries as prestations
from voucherline.doors.clockwork import audit
from voucherline.doors.console import second_person
from voucherline.kernel.actors import Role
from voucherline.notices import queries as notices
from world import Household, World

pytestmark = pytest.mark.django_db


def proposed_to(supervisor: Any) -> list[str]:
    """Where a supervisor approves what waits."""
    return [
        str(each)
        for each in look(supervisor.get("/console/second-person"), "//form[contains(@action, 'approve')]/@action")
    ]


def wrong_fields(answer: Any) -> list[str]:
    assert answer.status_code == 422
    return [str(each) for each in look(answer, "//div[contains(@class, 'error-summary')]//a/@href")]


def test_money_goes_back_by_two(told_world: World, ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    page = f"{opened(agent, ana)}/money"
    asked = {"what": "refund", "vouchers": "4", "refund_why": "She moves to Spain; letter of 3 January."}
    assert wrong_fields(agent.post(page, {**asked, "refund_why": " "})) == ["#refund_why"]
    assert wrong_fields(agent.post(page, {**asked, "vouchers": "four"})) == ["#vouchers"]
    assert wrong_fields(agent.post(page, {**asked, "vouchers": "11"})) == ["#vouchers"]
    assert wrong_fields(agent.post(page, {**asked, "refund_why": "x" * 2000})) == ["#refund_why"]
    said = words(agent.post(page, asked, follow=True))
    assert "A supervisor must approve it." in said
    assert "Give the money of vouchers back, 4 vouchers: She moves to Spain" in said
    assert ana.vouchers == 10
    assert proposed_to(agent) == []

    [approve] = proposed_to(supervisor)
    assert agent.post(approve).headers["Location"] == "/"
    assert "Approved and done." in words(supervisor.post(approve, follow=True))
    assert supervisor.post(approve).status_code == 404
    assert ana.vouchers == 6
    assert [(each.iban, each.cents) for each in sent(told_world)] == [(ana.iban, 4_000)]
    story = words(agent.get(f"/console/household/{ana.id}"))
    assert "Vouchers refunded a supervisor, supervisor-jan, at customer service Proposed by agent-els" in story
    assert "She moves to Spain" in story
    told_world.wait(days=1)
    assert "vouchers refunded" in {each.notice.kind for each in notices.stories_for(ana.id, limit=9)}
    assert audit.run() == []


def sent(world: World) -> list[Any]:
    made = world.sends_money()
    return list(made.payments) if made else []


def test_nobody_approves_what_they_proposed_themselves(ana: Household, browsers: Browsers) -> None:
    supervisor = browsers(Role.SUPERVISOR)
    page = f"{opened(supervisor, ana)}/money"
    supervisor.post(page, {"what": "refund", "vouchers": "", "refund_why": "asked by letter"})
    assert proposed_to(supervisor) == []
    [decline] = look(supervisor.get("/console/second-person"), "//form[contains(@action, 'decline')]/@action")
    answer = supervisor.post(decline.replace("decline", "approve"), follow=True)
    assert "supervisor-jan has already approved this" in words(answer)
    assert ana.vouchers == 10


def test_what_is_declined_never_happens_and_keeps_its_reason(
    told_world: World, ana: Household, browsers: Browsers
) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    agent.post(f"{opened(agent, ana)}/money", {"what": "refund", "refund_why": "asked by letter"})
    [decline] = look(supervisor.get("/console/second-person"), "//form[contains(@action, 'decline')]/@action")
    assert "A reason is missing." in words(supervisor.post(decline, {"because": " "}, follow=True))
    [approve] = proposed_to(supervisor)
    assert "Declined" in words(supervisor.post(decline, {"because": "the letter is not hers"}, follow=True))
    assert supervisor.post(approve).status_code == 404
    assert supervisor.post(decline, {"because": "again"}).status_code == 404
    assert ana.vouchers == 10
    assert proposed_to(supervisor) == []
    # Whoever proposed it is told, and reads that nothing came of it, and why.
    assert "One proposal of yours was declined in the last 30 days." in words(agent.get("/console/"))
    assert "was declined" not in words(supervisor.get("/console/"))
    for page in ("/console/second-person", f"/console/household/{ana.id}/money"):
        said = words(agent.get(page))
        assert "asked by letter" in said
        assert "Declined by supervisor-jan" in said
        assert "the letter is not hers" in said
    assert second_person.declined(now=told_world.now + timedelta(days=31)) == []


def test_what_is_declined_for_others_hides_nothing_of_a_household(
    told_world: World, ana: Household, browsers: Browsers, monkeypatch: pytest.MonkeyPatch
) -> None:
    jos = told_world.household("Jos", vouchers=10)
    for household, proposer, why in ((ana, Role.AGENT, "asked by letter"), (jos, Role.SUPERVISOR, "by telephone")):
        told_world.wait(days=1)
        who, supervisor = browsers(proposer), browsers(Role.SUPERVISOR)
        who.post(f"{opened(who, household)}/money", {"what": "refund", "refund_why": why})
        [decline] = look(supervisor.get("/console/second-person"), "//form[contains(@action, 'decline')]/@action")
        supervisor.post(decline, {"because": "not hers"})
    agent = browsers(Role.AGENT)
    monkeypatch.setattr(second_person, "_DECLINED", 1)
    assert "asked by letter" not in words(agent.get("/console/second-person"))
    assert "asked by letter" in words(agent.get(f"{opened(agent, ana)}/money"))
    assert "One proposal of yours was declined" in words(agent.get("/console/"))


def test_who_was_quicker_leaves_less_to_give_back(ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    agent.post(f"{opened(agent, ana)}/money", {"what": "refund", "refund_why": "asked by letter"})
    ana.gets_refund(8)
    [approve] = proposed_to(supervisor)
    assert "This was not done" in words(supervisor.post(approve, follow=True))
    assert ana.vouchers == 2
    assert proposed_to(supervisor) == [approve]


def test_the_heirs_account_comes_first(ana: Household, agent: Any) -> None:
    ana.becomes(HouseholdState.DECEASED)
    answer = agent.post(f"{opened(agent, ana)}/money", {"what": "refund", "refund_why": "a notary wrote"})
    assert wrong_fields(answer) == ["#vouchers"]
    assert "heirs" in words(answer)


def test_a_mother_proves_it_and_two_people_give_her_vouchers(
    told_world: World, ana: Household, browsers: Browsers
) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    short = told_world.company().helper("Bea").works_for(ana, hours=12)
    page = f"{opened(agent, ana)}/rights"
    assert "First enter the proof" in words(agent.get(page))
    assert wrong_fields(agent.post(page, {"what": "free", "why": "asked"})) == ["#why"]
    proof = {
        "what": "proof", "kind": "self-employed mother", "first": "2026-01-01", "last": "2026-12-31",
        "shown": "attestation of her fund",
    }  # fmt: skip
    assert wrong_fields(agent.post(page, {"what": "proof", "last": "soon"})) == ["#kind", "#first", "#last", "#shown"]
    assert wrong_fields(agent.post(page, {**proof, "last": "2025-01-01"})) == ["#last"]
    said = words(agent.post(page, proof, follow=True))
    assert "The proof is entered; the household is told." in said
    assert "Self-employed mother holds today" in said
    assert ana.vouchers == 10

    assert wrong_fields(agent.post(page, {"what": "free", "why": ""})) == ["#why"]
    assert "105 vouchers" in words(agent.post(page, {"what": "free", "why": "first child"}, follow=True))
    assert short.view.missing == 2
    [approve] = proposed_to(supervisor)
    supervisor.post(approve)
    assert ana.vouchers == 115
    # What lacked vouchers is covered at once.
    assert short.view.missing == 0
    story = words(agent.get(f"/console/household/{ana.id}"))
    granted = "Free vouchers granted a supervisor, supervisor-jan, at customer service Proposed by agent-els first"
    assert granted in story
    assert "attestation of her fund" in story
    told_world.wait(days=1)
    kinds = {each.notice.kind for each in notices.stories_for(ana.id, limit=20)}
    assert {"free vouchers", "proof accepted"} <= kinds
    assert audit.run() == []


def test_free_vouchers_that_were_given_meanwhile_are_not_given_again(ana: Household, browsers: Browsers) -> None:
    ana.proves(ProofKind.SELF_EMPLOYED_MOTHER, first=date(2026, 1, 1))
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    agent.post(f"{opened(agent, ana)}/rights", {"what": "free", "why": "first child"})
    ana.gets_free_vouchers()
    [approve] = proposed_to(supervisor)
    assert "This was not done" in words(supervisor.post(approve, follow=True))
    assert ana.vouchers == 115


def test_who_was_told_face_to_face_has_time_once_two_say_so(world: World, ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    work = work_of(world, ana)
    page = f"{opened(agent, ana)}/work/{work}"
    assert agent.post(f"{page}/told", {"why": " "}).status_code == 422
    agent.post(f"{page}/told", {"why": "at our counter, her card seen"})
    assert prestations.prestation(work).told_at is None

    world.wait(days=1)
    [approve] = proposed_to(supervisor)
    supervisor.post(approve)
    told = prestations.prestation(work)
    # Her time begins when the second person agreed, not when the first one spoke.
    assert (told.told_at, told.told_how) == (world.now, "in person")
    assert told.household_due_at
    opened(agent, ana)
    said = words(agent.get(page))
    assert "The household was told on Tuesday 6 January 2026 in person" in said
    assert "Told in person, two people stand for it" in said
    assert "Proposed by agent-els" in said
    assert "at our counter, her card seen" in said
    assert agent.post(f"{page}/told", {"why": "again"}).status_code == 422
    assert audit.run() == []


def test_what_was_said_before_an_amendment_starts_no_clock(world: World, ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    work = world.company().helper("Bea").works_for(ana, told=False)
    agent.post(f"{opened(agent, ana)}/work/{work.id}/told", {"why": "at our counter"})
    world.wait(hours=1)
    work.amended(hours=2)
    [approve] = proposed_to(supervisor)
    supervisor.post(approve)
    assert work.view.told_at is None
    assert work.view.household_due_at is None


def test_who_was_told_otherwise_needs_no_second_person(world: World, ana: Household, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    work = world.company().helper("Bea").works_for(ana, told=False)
    agent.post(f"{opened(agent, ana)}/work/{work.id}/told", {"why": "at our counter"})
    work.is_told()
    assert proposed_to(supervisor) == []
    assert "Told in person" not in words(supervisor.get("/console/second-person"))
