"""Customer service finds anybody, opens the file, and reads all of it on one screen; each look is recorded."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from console.browsing import Browsers, look, opened, words, work_of
from voucherline.domain.bank.models import Line
from voucherline.domain.households import queries as households
from voucherline.kernel.actors import Role
from voucherline.kernel.ids import new_id
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db


def test_somebody_is_found_and_the_file_opens(ana: Household, agent: Any) -> None:
    found = agent.get("/console/", {"q": "anna peters"})
    assert "One household found" in words(found)
    assert "Ana Peeters" in words(found)
    assert f"{ana.number[:3]} {ana.number[3:7]} {ana.number[7:]}" in words(found)

    [button] = look(found, "//button/@formaction")
    answer = agent.post(button, {"why": "she called"})
    assert answer.headers["Location"] == f"/console/household/{ana.id}"
    page = words(agent.get(answer.headers["Location"]))
    assert "Ana Peeters" in page
    assert "In the wallet 10" in page
    [seen] = households.looks(ana.id)
    assert (seen.name, seen.role, seen.why) == ("agent-els", "agent", "she called")


def test_a_payment_finds_who_paid(world: World, ana: Household, agent: Any) -> None:
    ana.pays(50, reference="BNK/2026/77")
    [line] = Line.objects.filter(bank_reference="BNK/2026/77").values_list("id", flat=True)
    world.household("Jo")
    for named in ("BNK/2026/77", str(line)):
        assert look(agent.get("/console/", {"q": named}), "//li[@class='work']//strong/text()") == ["Ana Peeters"]


@pytest.mark.parametrize("typed", ["", "zzz", "%", "\x00", "' or 1=1 --", "9" * 300, "<script>"])
def test_nonsense_finds_nobody(ana: Household, agent: Any, typed: str) -> None:
    answer = agent.get("/console/", {"q": typed})
    assert answer.status_code == 200
    assert ana.name not in words(answer)


@pytest.mark.parametrize("part", ["02 ", "+32 470", "470 12 34", "9999"])
def test_a_part_of_a_number_is_told_how_much_of_it_is_needed(ana: Household, agent: Any, part: str) -> None:
    assert "A telephone number and a postcode must be whole" in words(agent.get("/console/", {"q": part}))
    assert "Try the number, or fewer words" in words(agent.get("/console/", {"q": "Nobody 9999"}))
    assert "Ana Peeters" in words(agent.get("/console/", {"q": ana.number[:4]}))


def test_an_inspector_says_why_first(ana: Household, browsers: Browsers) -> None:
    inspector = browsers(Role.INSPECTOR)
    page = f"/console/household/{ana.id}"
    assert inspector.get(page).headers["Location"] == f"{page}/open"
    asked = inspector.post(f"{page}/open", {"why": " "})
    assert asked.status_code == 422
    assert "why" in words(asked).lower()
    assert households.looks(ana.id) == []

    inspector.post(f"{page}/open", {"why": "sample of March"})
    assert "Ana Peeters" in words(inspector.get(page))
    assert [each.why for each in households.looks(ana.id)] == ["sample of March"]


def test_whoever_comes_back_later_looks_once_more(world: World, ana: Household, agent: Any) -> None:
    page = opened(agent, ana)
    agent.get(page)
    world.now += timedelta(minutes=29)
    assert agent.get(page).status_code == 200
    world.now += timedelta(minutes=2)
    assert agent.get(page).headers["Location"] == f"{page}/open"
    assert len(households.looks(ana.id)) == 1


def test_one_open_file_opens_no_other(world: World, ana: Household, agent: Any) -> None:
    jo = world.household("Jo")
    opened(agent, ana)
    assert agent.get(f"/console/household/{jo.id}").headers["Location"].endswith("/open")
    work = work_of(world, jo)
    assert agent.get(f"/console/household/{ana.id}/work/{work}").status_code == 404
    assert agent.get(f"/console/household/{new_id()}/open").status_code == 404


def test_the_story_says_who_did_what_and_what_was_sent(world: World, ana: Household, agent: Any) -> None:
    work_of(world, ana)
    page = agent.get(opened(agent, ana, why="a question"))
    story = " ".join(" ".join(look(page, "//ol[@class='timeline']//text()")).split())
    assert "Work registered : Monday 5 January 2026, 3 h the helper" in story
    assert "Vouchers bought" in story
    assert "File opened an agent, agent-els, at customer service a question" in story
    assert story.index("File opened") < story.index("Work registered") < story.index("Account opened")


def test_telephone_numbers_are_masked(ana: Household, agent: Any) -> None:
    page = agent.get(opened(agent, ana)).content.decode()
    assert "470123456" not in page
    assert "•••••••••456" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_every_language(world: World, ana: Household, agent: Any, language: str) -> None:
    work = work_of(world, ana)
    opened(agent, ana)
    line = world.payment_arrives(12.34, message="?", currency="USD").id
    file = f"household/{ana.id}"
    for page in (
        "",
        "?q=ana",
        file,
        f"{file}/open",
        f"{file}/work/{work}",
        "tray",
        f"tray/line/{line}",
        "second-person",
        "call-backs",
        "forms",
        "more",
        "statements",
        "letters",
        "letters/returned",
        "outages",
        "samples",
        f"{file}/letters",
        f"{file}/on-behalf",
        f"{file}/money",
        f"{file}/export",
        "recorded-help",
        "terms",
        "forms/response",
        f"{file}/response",
    ):
        answer = agent.get(f"/console/{page}{'&' if '?' in page else '?'}lang={language}")
        assert answer.status_code == 200, page
        assert look(answer, "string(/html/@lang)") == language
        assert len(look(answer, "//h1")) == 1, page


def test_more_of_everything_needs_no_more_questions(
    world: World, ana: Household, agent: Any, django_assert_max_num_queries: Any
) -> None:
    work: UUID | None = None
    for more in (1, 6):
        for _ in range(more):
            work = work_of(world, ana, 1)
            world.payment_arrives(12.34, message="?", currency="USD")
        file = opened(agent, ana)
        pages = (
            "?q=ana",
            "tray",
            "second-person",
            "call-backs",
            "forms",
            "statements",
            "letters",
            "outages",
            "samples",
        )
        of_file = ("", f"/work/{work}", "/response", "/letters", "/on-behalf", "/money", "/export")
        for page in (
            *(f"/console/{each}" for each in pages),
            "/console/recorded-help",
            *(file + each for each in of_file),
        ):
            with django_assert_max_num_queries(12):
                assert agent.get(page).status_code == 200
