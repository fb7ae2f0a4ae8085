"""What comes on paper is keyed in: an account opens with its letters, nobody gets two, and a choice holds."""

from __future__ import annotations

from typing import Any

import pytest

from console.browsing import Browsers, look, words
from voucherline.domain.households import queries as households
from voucherline.domain.households.models import Household as Row
from voucherline.domain.households.values import HouseholdView
from voucherline.journal import queries as journal
from voucherline.kernel.actors import Role
from voucherline.notices import queries as notices
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db

FORM = {
    "scheme": "brussels", "language": "fr", "surname": "Ngô", "first_name": "Jo", "street": "Rue Haute 3 bte 2",
    "postcode": "1000", "town": "Bruxelles", "telephones": "0470 99 88 77, 02 512 34 56", "solution": "telephone",
    "large_print": "1",
}  # fmt: skip


def named(name: str) -> HouseholdView:
    [number] = Row.objects.filter(name=name).values_list("number", flat=True)
    return households.by_number(number)


def test_a_form_opens_an_account_and_its_letters_go_by_themselves(told_world: World, agent: Any) -> None:
    said = words(agent.post("/console/forms", FORM, follow=True))
    jo = named("Jo Ngô")
    assert f"registered under number {jo.number[:3]} {jo.number[3:7]} {jo.number[7:]}" in said
    there = households.reach([jo.id])[jo.id]
    assert (there.scheme, there.language, there.solution) == ("brussels", "fr", Solution.TELEPHONE)
    assert there.telephones == ("+32470998877", "+3225123456")
    assert (there.large_print, there.order_confirmations) == (True, "letter")

    told_world.wait(days=1)
    letters = {
        story.notice.kind: each
        for story in notices.stories_for(jo.id, limit=10)
        for each in story.deliveries
        if each.channel == "letter" and each.said
    }
    assert set(letters) == {"welcome", "telephone code"}
    assert jo.number[3:7] in letters["welcome"].said


def test_whoever_goes_on_online_gets_a_code_as_well(world: World, agent: Any) -> None:
    assert world
    agent.post("/console/forms", {**FORM, "solution": "online", "email": "jo@example.be"})
    facts = [each.kind for each in journal.newest(named("Jo Ngô").id, limit=50)]
    assert facts.count("TelephoneCodeAsked") == 1


def test_all_that_is_wrong_is_said_at_once_and_what_was_typed_stays(world: World, agent: Any) -> None:
    assert world
    answer = agent.post(
        "/console/forms", {**FORM, "surname": "", "first_name": "", "postcode": "99", "solution": "", "email": "x"}
    )
    assert answer.status_code == 422
    wrong = look(answer, "//div[contains(@class, 'error-summary')]//a/@href")
    assert wrong == ["#surname", "#postcode", "#solution", "#email"]
    for field in wrong:
        assert look(answer, f"//*[@id='{field[1:]}']"), field
    assert look(answer, "string(//input[@autofocus]/@name)") == "surname"
    assert look(answer, "string(//input[@name='street']/@value)") == "Rue Haute 3 bte 2"
    assert look(answer, "string(//input[@name='large_print']/@checked)") == "checked"
    assert not Row.objects.filter(street="Rue Haute 3 bte 2").exists()


@pytest.mark.parametrize(
    "form",
    [
        {"first_name": "Anna", "surname": "Peters", "street": "Elders 5", "postcode": "9000", "town": "Gent"},
        {"surname": "Dubois", "telephones": "0470/12.34.56"},
    ],
)
def test_nobody_gets_two_accounts_unseen(ana: Household, agent: Any, form: dict[str, str]) -> None:
    before = Row.objects.count()
    asked = agent.post("/console/forms", {**FORM, **form})
    assert asked.status_code == 422
    assert "Perhaps registered already" in words(asked)
    assert ana.number[:3] in words(asked)
    assert look(asked, "string(//input[@autofocus]/@name)") == "other"
    # Again without a word, or with a word about nobody: still nothing.
    agent.post("/console/forms", {**FORM, **form})
    agent.post("/console/forms", {**FORM, **form, "other": "1"})
    assert Row.objects.count() == before

    [seen] = look(asked, "//input[@name='seen']/@value")
    assert agent.post("/console/forms", {**FORM, **form, "other": "1", "seen": seen}).status_code == 302
    assert Row.objects.count() == before + 1


def test_whoever_lives_with_somebody_is_nobody_else(world: World, agent: Any) -> None:
    world.household("Ana Peeters", street="Rue Haute 3 bte 2")
    form = {**FORM, "postcode": "9000", "town": "Gent"}
    assert agent.post("/console/forms", form).status_code == 302
    assert agent.post("/console/forms", form).status_code == 422


def test_the_next_form_of_the_pile_begins_like_the_last(world: World, agent: Any) -> None:
    assert world
    agent.post("/console/forms", FORM)
    page = agent.get("/console/forms")
    assert look(page, "//option[@selected]/@value") == ["brussels", "fr"]
    assert look(page, "string(//input[@name='surname']/@value)") == ""


def test_a_response_form_changes_how_somebody_takes_part(ana: Household, agent: Any) -> None:
    page = f"/console/household/{ana.id}/response"
    number = f"{ana.number[:3]}/{ana.number[3:7]}/{ana.number[7:]}"
    assert agent.post("/console/forms/response", {"number": number}).headers["Location"] == page
    assert [each.why for each in households.looks(ana.id)] == ["Response form"]
    form = agent.get(page)
    assert "Ana Peeters" in words(form)
    assert look(form, "//input[@checked]/@value") == ["online", "email"]

    chosen = {"solution": "telephone", "confirmations": "letter", "large_print": "1"}
    assert "Keyed in for Ana Peeters." in words(agent.post(page, chosen, follow=True))
    there = households.reach([ana.id])[ana.id]
    assert (there.solution, there.order_confirmations, there.large_print) == (Solution.TELEPHONE, "letter", True)
    assert "it was so already" in words(agent.post(page, chosen, follow=True))


def test_a_response_form_is_keyed_in_whole_or_not_at_all(world: World, agent: Any) -> None:
    jo = world.household("Jo")
    agent.post("/console/forms/response", {"number": jo.number})
    page = f"/console/household/{jo.id}/response"
    for chosen in (
        {"solution": "telephone", "confirmations": "letter", "large_print": "1"},
        {"solution": "telephone"},
        {"solution": "pigeon", "confirmations": "letter"},
    ):
        assert agent.post(page, chosen).status_code == 422
    there = households.reach([jo.id])[jo.id]
    assert (there.solution, there.large_print) == (Solution.ONLINE, False)


@pytest.mark.parametrize("number", ["", "123", "100000000000", "<script>"])
def test_a_number_of_nobody_is_said(world: World, agent: Any, number: str) -> None:
    assert world
    answer = agent.post("/console/forms/response", {"number": number})
    assert answer.status_code == 422
    assert look(answer, "//p[@id='number-error']")


def test_inspectors_key_in_nothing(world: World, browsers: Browsers) -> None:
    assert world
    inspector = browsers(Role.INSPECTOR)
    assert inspector.post("/console/forms", FORM).status_code == 403
    assert not Row.objects.filter(name="Jo Ngô").exists()
