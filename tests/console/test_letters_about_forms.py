"""Who sent a form that nobody can read is asked by a letter of the next print run, with an account or without."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.conf import LazySettings

from console.browsing import Browsers, look, words
from console.test_keying import FORM
from voucherline.domain.households.values import FormWithoutAddress
from voucherline.doors.clockwork import audit
from voucherline.doors.console.pages import forms
from voucherline.doors.console.pages.values import Asking
from voucherline.kernel.actors import Role
from voucherline.kernel.numbers import short_reference
from voucherline.notices import actions as notices
from voucherline.notices import offices
from voucherline.notices import queries as told
from voucherline.notices.models import Delivery
from world import Household, World

pytestmark = pytest.mark.django_db
LETTER = {"what": "asked", "how": "letter"}


@pytest.fixture(autouse=True)
def home(settings: LazySettings, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    return tmp_path


def printed(world: World) -> list[tuple[str, str]]:
    """The letters about forms of one run, each with the number that its manifest gives and what it says."""
    notices.decide(now=world.now, limit=100)
    run = notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=world.now, limit=100)
    if run is None or not run.letters:
        return []
    manifest = json.loads((offices.letters_folder() / run.name / "manifest.json").read_text())["letters"]
    asked = [(each["household"], UUID(each["delivery"])) for each in manifest if each["kind"] == "form question"]
    return [(number, Delivery.objects.get(id=id_).said) for number, id_ in asked]


def laid_aside(agent: Any, **form: str) -> str:
    agent.post("/console/forms", {**FORM, **form, "aside": "1", "unclear": "two boxes"})
    [there] = forms.waiting()
    return f"/console/forms/unclear/{there.id}"


def test_a_household_reads_the_question_in_a_letter(world: World, ana: Household, agent: Any) -> None:
    agent.post("/console/forms/response", {"number": ana.number})
    agent.post(f"/console/household/{ana.id}/response", {"aside": "1", "unclear": "two boxes are ticked"})
    [form] = forms.waiting()
    page = f"/console/forms/unclear/{form.id}"
    assert "Write in the language of the letter" in words(agent.get(page))
    said = words(agent.post(page, {**LETTER, "words": "Which of the two?"}, follow=True))
    assert "goes with the next print run" in said

    [(number, letter)] = printed(world)
    assert number == ana.number
    assert "Ana Peeters" in letter
    assert "Our question: “Which of the two?”" in letter
    story = words(agent.get(f"/console/household/{ana.id}"))
    assert story.count("Asked by letter about a form") == 1
    assert audit.run() == []


def test_who_has_no_account_yet_is_written_to_where_the_form_says(world: World, agent: Any) -> None:
    page = laid_aside(agent, solution="")
    agent.post(page, {**LETTER, "words": "Par téléphone ou par e-mail ?"})

    [(number, letter)] = printed(world)
    assert number == ""
    assert "Jo Ngô" in letter
    assert FORM["street"] in letter
    assert "« Par téléphone ou par e-mail ? »" in letter.replace("\u00a0", " ").replace("\u202f", " ")
    [run] = told.print_runs()
    notices.hand_over_run(run.name, now=world.now)
    assert told.late_letters(world.now) == []
    world.wait(days=10)
    assert audit.run() == []


def test_a_form_that_is_done_with_is_asked_about_no_more(world: World, agent: Any) -> None:
    page = laid_aside(agent, solution="")
    agent.post(page, {**LETTER, "words": "Comment ?"})
    agent.post("/console/forms", {**FORM, "form": page.rsplit("/", 1)[-1]})

    assert printed(world) == []
    assert audit.run() == []


def test_without_an_address_only_a_call_can_ask(world: World, agent: Any) -> None:
    page = laid_aside(agent, postcode="")
    refused = agent.post(page, {**LETTER, "words": "Où habitez-vous ?"})
    assert refused.status_code == 422
    assert "cannot be read, so no letter can go out" in look(refused, "string(//*[@id='words-error'])")
    with pytest.raises(FormWithoutAddress):
        forms.ask(UUID(page.rsplit("/", 1)[-1]), Asking.LETTER, "Où ?", by=world.agent, now=world.now)
    assert agent.post(page, {**LETTER, "how": "call", "words": "She calls back."}).status_code == 302

    assert printed(world) == []
    [form] = forms.waiting()
    assert [each["how"] for each in form.asked] == ["call"]


def test_a_letter_that_comes_back_leaves_the_form_in_the_tray(world: World, agent: Any) -> None:
    page = laid_aside(agent, solution="")
    agent.post(page, {**LETTER, "words": "Comment ?"})
    assert printed(world)
    [run] = told.print_runs()
    notices.hand_over_run(run.name, now=world.now)
    letter = Delivery.objects.get(sent_to="", channel="letter", said__contains="Comment ?")

    notices.letter_returned(letter.id, words="moved", now=world.now)

    tray = words(agent.get("/console/tray"))
    assert "Forms that are unclear 1" in tray
    assert "People whom no channel reaches 0" in tray
    assert audit.run() == []


def test_who_has_no_number_is_found_by_the_form_when_the_post_brings_the_letter_back(world: World, agent: Any) -> None:
    page = laid_aside(agent, solution="")
    agent.post(page, {**LETTER, "words": "Comment ?"})
    notices.decide(now=world.now, limit=100)
    assert "Letters that asked Not with the post yet" in words(agent.get(page))
    assert printed(world)
    [run] = told.print_runs()
    notices.hand_over_run(run.name, now=world.now)

    reference = short_reference(UUID(page.rsplit("/", 1)[-1]))
    assert agent.post("/console/letters/returned", {"number": reference}).headers["Location"] == page
    assert "Letters that asked With the post" in words(agent.get(page))
    [letter] = look(agent.get(page), "//button[@name='returned']/@value")
    said = words(agent.post(page, {"returned": letter, "why": "déménagé"}, follow=True))

    assert "The form stays in the tray" in said
    assert "Letters that asked A letter came back: déménagé" in said
    assert look(agent.get(page), "//button[@name='returned']") == []
    assert told.print_runs()[0].returned == 1
    assert agent.post(page, {"returned": letter}).status_code == 404
    assert audit.run() == []


def test_a_letter_to_a_household_comes_back_on_the_page_of_its_form_too(
    world: World, ana: Household, agent: Any, browsers: Browsers
) -> None:
    agent.post("/console/forms/response", {"number": ana.number})
    agent.post(f"/console/household/{ana.id}/response", {"aside": "1", "unclear": "two boxes are ticked"})
    page = f"/console/forms/unclear/{forms.waiting()[0].id}"
    agent.post(page, {**LETTER, "words": "Which of the two?"})
    assert printed(world)
    notices.hand_over_run(told.print_runs()[0].name, now=world.now)
    of_others = [
        str(id_) for id_ in Delivery.objects.exclude(said__contains="Which of the two?").values_list("id", flat=True)
    ]

    [letter] = look(agent.get(page), "//button[@name='returned']/@value")
    assert look(browsers(Role.INSPECTOR).get(page), "//button[@name='returned']") == []
    for other in (*of_others, "", "x"):
        assert agent.post(page, {"returned": other}).status_code == 404
    assert agent.post(page, {"returned": letter}).status_code == 302
    assert told.print_runs()[0].returned == 1
