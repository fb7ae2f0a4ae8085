"""Forms that nobody can read: they wait in the tray with what was read, are asked about, and leave it somehow."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from console.browsing import Browsers, look, words
from console.test_keying import FORM, named
from voucherline.domain.households import queries as households
from voucherline.domain.households.models import Household as Row
from voucherline.doors.clockwork import audit
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.models import UnclearForm
from voucherline.doors.console.pages.values import FormDoneBefore
from voucherline.kernel.actors import Role
from voucherline.schemes.values import Solution
from world import Household, World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Keyboard:
    return Keyboard(monkeypatch, capsys)


HALF = {**FORM, "street": "Rue H... 3", "postcode": "", "solution": ""}


def laid_aside(browser: Any, **form: str) -> str:
    """A registration form in the tray; tell where."""
    said = words(browser.post("/console/forms", {**HALF, **form, "aside": "1"}, follow=True))
    assert "The form lies in the tray" in said
    return str(look(browser.get("/console/tray"), "//a[contains(@href, '/forms/unclear/')]/@href")[-1])


def test_a_colleague_finishes_what_one_could_not_read(world: World, browsers: Browsers, keyboard: Keyboard) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    assert world
    refused = agent.post("/console/forms", {**HALF, "aside": "1", "unclear": " "})
    assert refused.status_code == 422
    assert look(refused, "//*[@id='unclear-error']")
    assert look(refused, "string(//input[@name='street']/@value)") == "Rue H... 3"

    page = laid_aside(agent, unclear="street and postcode, a coffee stain")
    assert not Row.objects.filter(name="Jo Ngô").exists()
    tray = words(supervisor.get("/console/tray"))
    [listed] = keyboard.types("tray", "list", "--json").json["unclear_forms"]
    assert (listed["id"], listed["unclear"]) == (page.rsplit("/", 1)[-1], "street and postcode, a coffee stain")
    assert listed["id"] in keyboard.types("tray", "list").out
    assert "Forms that are unclear 1 Registration form , Ngô street and postcode, a coffee stain" in tray
    there = words(supervisor.get(page))
    assert "Rue H... 3" in there
    assert "By telephone" not in words(supervisor.get(page)).split("What could be read")[1].split("Finish")[0]

    [key_in] = look(supervisor.get(page), "//a[contains(@href, '?form=')]/@href")
    begun = supervisor.get(key_in)
    assert look(begun, "string(//input[@name='surname']/@value)") == "Ngô"
    assert look(begun, "//option[@selected]/@value") == ["brussels", "fr"]
    form = look(begun, "string(//input[@name='form']/@value)")
    # Still wrong: the form stays in the tray, and what it was stays with the page.
    wrong = supervisor.post("/console/forms", {**FORM, "postcode": "99", "form": form})
    assert look(wrong, "string(//input[@name='form']/@value)") == form
    assert len(forms.waiting()) == 1

    supervisor.post("/console/forms", {**FORM, "form": form})
    jo = named("Jo Ngô")
    assert "Forms that are unclear 0" in words(agent.get("/console/tray"))
    done = words(agent.get(page))
    assert "Keyed in" in done
    assert "supervisor-jan" in done
    assert UnclearForm.objects.get().household_id == jo.id
    agent.post(f"/console/household/{jo.id}/open")
    story = words(agent.get(f"/console/household/{jo.id}"))
    assert "A form was unclear agent-els street and postcode, a coffee stain" in story
    assert "The unclear form was keyed in supervisor-jan" in story
    assert audit.run() == []


def test_one_form_opens_one_account(world: World, browsers: Browsers) -> None:
    agent, supervisor = browsers(Role.AGENT), browsers(Role.SUPERVISOR)
    assert world
    form = laid_aside(agent, unclear="the street").rsplit("/", 1)[-1]
    agent.post("/console/forms", {**FORM, "form": form})
    late = supervisor.post("/console/forms", {**FORM, "form": form, "first_name": "Joe", "street": "Rue Basse 9"})
    assert late.status_code in (422, 302)
    asked = look(late, "//input[@name='seen']/@value") if late.status_code == 422 else []
    late = supervisor.post(
        "/console/forms", {**FORM, "form": form, "other": "1", "seen": " ".join(asked), "street": "Rue Basse 9"}
    )
    assert late.status_code == 422
    assert "agent-els finished this form" in words(late)
    assert Row.objects.filter(name__endswith="Ngô").count() == 1


def test_the_household_is_asked_and_its_answer_keyed_in(world: World, ana: Household, agent: Any) -> None:
    page = f"/console/household/{ana.id}/response"
    agent.post("/console/forms/response", {"number": ana.number})
    # Nothing is chosen, and nothing changes meanwhile.
    assert agent.post(page, {"aside": "1", "large_print": "1", "unclear": ""}).status_code == 422
    agent.post(page, {"aside": "1", "large_print": "1", "unclear": "two boxes are ticked"})
    [form] = forms.waiting()
    there = f"/console/forms/unclear/{form.id}"
    assert form.household_id == ana.id

    for wrong in ({"what": "asked", "words": "x"}, {"what": "asked", "how": "call", "words": " "}):
        assert agent.post(there, wrong).status_code == 422
    agent.post(there, {"what": "asked", "how": "letter", "words": "Which of the two?"})
    world.wait(days=3)
    agent.post(there, {"what": "asked", "how": "call", "words": "By telephone, she says."})
    assert "the household was asked" in words(agent.get("/console/tray"))

    begun = agent.post("/console/forms/response", {"number": ana.number, "form": str(form.id)}, follow=True)
    assert look(begun, "string(//input[@name='form']/@value)") == str(form.id)
    assert look(begun, "string(//input[@name='large_print']/@checked)") == "checked"
    chosen = {"solution": "telephone", "confirmations": "letter", "form": str(form.id)}
    agent.post(page, chosen)
    assert households.reach([ana.id])[ana.id].solution is Solution.TELEPHONE
    assert forms.waiting() == []
    again = agent.post(page, {**chosen, "solution": "online"})
    assert again.status_code == 422
    assert households.reach([ana.id])[ana.id].solution is Solution.TELEPHONE
    story = words(agent.get(f"/console/household/{ana.id}"))
    assert "Asked by telephone about a form agent-els By telephone, she says." in story
    assert "Asked by letter about a form agent-els Which of the two?" in story


def test_a_response_form_of_nobody_waits_with_what_its_number_may_be(world: World, agent: Any) -> None:
    assert world
    refused = agent.post("/console/forms/response", {"number": "0000 00?", "aside": "1", "unclear": ""})
    assert look(refused, "string(//input[@name='number']/@value)") == "0000 00?"
    agent.post("/console/forms/response", {"number": "0000 00?", "aside": "1", "unclear": "the end is torn off"})
    [form] = forms.waiting()
    assert "0000 00?" in words(agent.get(f"/console/forms/unclear/{form.id}"))


def test_what_comes_to_nothing_is_kept_with_its_reason(world: World, browsers: Browsers) -> None:
    agent, inspector = browsers(Role.AGENT), browsers(Role.INSPECTOR)
    page = laid_aside(agent, unclear="no name")
    assert inspector.post(page, {"what": "drop", "because": "x"}).status_code == 403
    assert agent.post(page, {"what": "drop", "because": " "}).status_code == 422
    agent.post(page, {"what": "drop", "because": "nobody answered two letters"})
    assert forms.waiting() == []
    kept = words(inspector.get(page))
    assert "Nothing came of it : nobody answered two letters" in kept
    assert "Ngô" in kept
    late = agent.post(page, {"what": "asked", "how": "call", "words": "x"})
    assert "agent-els finished this form" in words(late)
    with pytest.raises(FormDoneBefore):
        forms.drop(UUID(page.rsplit("/", 1)[-1]), because="again", by=world.agent, now=world.now)
