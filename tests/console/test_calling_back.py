"""Whoever asked for a person is called back once, and what was said is known afterwards."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from console.browsing import Browsers, look, opened, words
from voucherline.doors.console.pages.models import CallNote
from voucherline.doors.phone_line.models import Call, CallBack
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from world import Household, World

pytestmark = pytest.mark.django_db


def asks_for_a_call(world: World, household: Household | None = None, *, number: str = "+32470123456") -> CallBack:
    """Somebody wants a person at an hour at which there is none."""
    call = Call.objects.create(
        id=new_id(),
        dialogue="household",
        version=1,
        number=number,
        household_id=household.id if household else None,
        language="en",
        started_at=world.now,
        ended_at=world.now + timedelta(minutes=1),
        outcome="done",
    )
    return CallBack.objects.create(id=new_id(), call=call, number=number, asked_at=world.now)


def test_the_longest_waiting_first_and_what_was_said_is_kept(world: World, ana: Household, agent: Any) -> None:
    asked = asks_for_a_call(world, ana)
    world.now += timedelta(minutes=5)
    asks_for_a_call(world, number="+3225123456")
    page = agent.get("/console/call-backs")
    assert look(page, "//li[@class='work']/p/strong/text()") == ["+32470123456", "+3225123456"]
    assert "Ana Peeters" in words(page)

    [form, _] = look(page, "//form[contains(@action, 'call-backs')]/@action")
    said = agent.post(form, {"note": "asked when the code comes"}, follow=True)
    assert "Noted: called back." in words(said)
    assert look(said, "//li[@class='work']/p/strong/text()") == ["+3225123456"]
    assert "•••••••••456 , Ana Peeters" in words(said)
    assert "asked when the code comes" in words(said)
    assert "+32470123456" not in said.content.decode()
    [note] = CallNote.objects.all()
    assert (note.id, note.household_id, note.by) == (asked.id, ana.id, "agent-els")
    asked.refresh_from_db()
    assert asked.done_by == "agent-els"
    assert "Called back agent-els asked when the code comes" in words(agent.get(opened(agent, ana)))


def test_two_colleagues_do_not_both_note_it(world: World, browsers: Browsers) -> None:
    form = f"/console/call-backs/{asks_for_a_call(world).id}"
    browsers(Role.SUPERVISOR).post(form, {"note": "the first"})
    assert "That was noted before." in words(browsers(Role.AGENT).post(form, {"note": "the second"}, follow=True))
    assert [each.words for each in CallNote.objects.all()] == ["the first"]


def test_a_call_back_that_nobody_asked_for_is_not_noted(world: World, agent: Any) -> None:
    assert world
    assert "noted before" in words(agent.post(f"/console/call-backs/{new_id()}", {"note": "x"}, follow=True))
    assert not CallNote.objects.exists()


def test_words_that_are_too_many_are_kept_in_the_field(world: World, agent: Any) -> None:
    form = f"/console/call-backs/{asks_for_a_call(world).id}"
    answer = agent.post(form, {"note": "long " * 300})
    assert answer.status_code == 422
    assert look(answer, "string(//input[@name='note']/@value)").startswith("long long")
    [link] = look(answer, "//div[contains(@class, 'error-summary')]//a/@href")
    assert look(answer, f"//input[@id='{link[1:]}']")
    assert not CallNote.objects.exists()


def test_inspectors_see_who_waits_and_note_nothing(world: World, browsers: Browsers) -> None:
    inspector, form = browsers(Role.INSPECTOR), f"/console/call-backs/{asks_for_a_call(world).id}"
    assert "+32470123456" in words(inspector.get("/console/call-backs"))
    assert inspector.post(form, {"note": "x"}).status_code == 403
    assert not CallNote.objects.exists()
