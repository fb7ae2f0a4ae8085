"""A household takes away all that is kept of it; nothing of anybody else, and no code."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from portal.reading import browser_of, words
from voucherline.domain.households import actions as verbs
from voucherline.domain.households.actions import note_look
from voucherline.domain.households.values import Holder, MandateRight
from voucherline.kernel.actors import Actor, Channel, Role
from voucherline.kernel.numbers import in_groups
from voucherline.notices import actions as notices
from voucherline.notices.letters.cards import household_card
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db
DATA = "/household/data"


@pytest.fixture
def ana(world: World) -> Household:
    ana = world.household("Ana 李 D'Hondt", vouchers=10, language="en", email="ana@example.org")
    helper = world.helper("Bea Peeters", company=world.company("Net & Co"))
    helper.works_for(ana, hours=3)
    jo = world.household("Jo Secret", vouchers=2)
    helper.works_for(jo, hours=1)
    today, see = world.today, [MandateRight.SEE]
    verbs.give_mandate(
        ana.id, Holder(number=jo.number), first=today, last=today, allows=see, by=ana.actor, now=world.now
    )
    note_look(ana.id, why="sample of March", by=Actor(Role.INSPECTOR, "inspector-rita", Channel.CONSOLE), now=world.now)
    notices.decide(now=world.now, limit=100)
    return ana


def test_the_file_for_programs_holds_everything_once(world: World, ana: Household) -> None:
    code = verbs.issue_telephone_code(ana.id, now=world.now)
    answer: Any = browser_of(ana).get(f"{DATA}/my-data.json")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="my-data.json"'
    data = json.loads(answer.content)

    assert data["household"]["email"] == "ana@example.org"
    assert data["household"]["name"] == "Ana 李 D'Hondt"
    assert [(each["view"]["minutes"], each["helper"]) for each in data["work"]] == [(180, "Bea Peeters")]
    assert [each["vouchers"] for each in data["orders"]] == [10]
    assert [each["why"] for each in data["looked_at_by"]] == ["sample of March"]
    assert {each["notice"]["kind"] for each in data["told"]} >= {"welcome", "order credited"}
    assert {"HouseholdRegistered", "OrderCredited"} <= {each["kind"] for each in data["journal"]}
    said = answer.content.decode()
    assert "Jo Secret" not in said
    assert data["mandates_given"][0]["holder_name"] == ""
    assert f'"{code}"' not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_says_the_same_in_every_language(ana: Household, language: str) -> None:
    answer: Any = browser_of(ana).get(f"{DATA}/my-data.pdf?lang={language}")
    assert answer.headers["Content-Type"] == "application/pdf"
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages)
    for found in ("D'Hondt", "ana@example.org", "Bea Peeters", "Net & Co", "sample of March"):
        assert found in text.replace("’", "'"), found
    assert "Jo Secret" not in text


def test_somebody_who_just_came_has_a_file_too(world: World) -> None:
    browser = browser_of(world.household("Li", language="en"))
    assert "Everything that we keep about you" in words(browser.get(DATA))
    assert json.loads(browser.get(f"{DATA}/my-data.json").content)["work"] == []
    assert browser.get(f"{DATA}/my-data.pdf").content.startswith(b"%PDF")


def test_the_card_has_the_number_to_read_and_to_scan(ana: Household) -> None:
    answer: Any = browser_of(ana).get("/household/card.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert in_groups(ana.number) in PdfReader(BytesIO(answer.content)).pages[0].extract_text()
    assert answer.content == household_card("en", ana.number, ana.name)
