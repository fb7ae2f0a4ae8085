"""Letters go to the printer and to the post, and what the post brings back goes on by another way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings

from console.browsing import Browsers, look, words
from voucherline.domain.households import queries as households
from voucherline.kernel.actors import Role
from voucherline.notices import actions as notices
from voucherline.notices import offices, queries
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = pytest.mark.django_db
PAGE = "/console/letters"


@pytest.fixture
def jo(told_world: World, settings: LazySettings, tmp_path: Path) -> Household:
    """Somebody to whom letters are written, on a machine with a folder for them."""
    settings.HOME = tmp_path
    jo = told_world.household("Jo Maes", solution=Solution.TELEPHONE, language="en", telephones=("+32470000001",))
    told_world.wait(hours=3)
    return jo


def printed(world: World) -> str:
    made = notices.print_letters(offices.letters_folder(), sender=offices.letter_sender(), now=world.now, limit=100)
    assert made
    return made.name


def test_a_run_is_taken_and_handed_over(told_world: World, jo: Household, agent: Any) -> None:
    assert "2 letters are waiting" in words(agent.get(PAGE))
    name = printed(told_world)
    assert "2 letters on 2 sheets" in words(agent.get(PAGE))
    [pdf] = look(agent.get(PAGE), "//a[contains(@href, '.pdf')]/@href")
    taken = agent.get(pdf)
    assert b"".join(taken.streaming_content).startswith(b"%PDF")
    assert taken.headers["Content-Disposition"] == f'attachment; filename="{name}.pdf"'

    [form] = look(agent.get(PAGE), "//form[contains(@action, 'hand-over')]/@action")
    said = agent.post(form, follow=True)
    assert "2 letters are with the post" in words(said)
    assert look(said, "//form[contains(@action, 'hand-over')]") == []
    [run] = queries.print_runs()
    assert run.state == "handed over"


def test_codes_are_in_it_so_inspectors_do_not_take_it(told_world: World, jo: Household, browsers: Browsers) -> None:
    name = printed(told_world)
    inspector = browsers(Role.INSPECTOR)
    assert name in words(inspector.get(PAGE))
    assert look(inspector.get(PAGE), "//a[contains(@href, '.pdf')]") == []
    assert inspector.get(f"{PAGE}/{name}/letters.pdf").status_code == 302
    assert inspector.post(f"{PAGE}/{name}/hand-over").status_code == 403


@pytest.mark.parametrize("name", ["2026-01-05-009", "..", "%2e%2e", ".", "x" * 300])
def test_there_is_no_other_file(jo: Household, agent: Any, tmp_path: Path, name: str) -> None:
    for stray in (tmp_path, offices.letters_folder(), offices.letters_folder() / "2026-01-05-009"):
        stray.mkdir(parents=True, exist_ok=True)
        (stray / "letters.pdf").write_bytes(b"%PDF of nobody")
    assert agent.get(f"{PAGE}/{name}/letters.pdf").status_code == 404
    assert agent.post(f"{PAGE}/{name}/hand-over").status_code in (302, 404)


def test_a_letter_that_came_back_is_noted(told_world: World, jo: Household, agent: Any) -> None:
    notices.hand_over_run(printed(told_world), now=told_world.now)
    page = f"/console/household/{jo.id}/letters"
    assert agent.post(f"{PAGE}/returned", {"number": jo.number}).headers["Location"] == page
    assert [each.why for each in households.looks(jo.id)] == ["A letter came back"]
    form = agent.get(page)
    [first, _] = look(form, "//input[@name='delivery']/@value")
    assert agent.post(page, {"why": "moved"}).status_code == 422

    assert "Noted." in words(agent.post(page, {"delivery": first, "why": "moved"}, follow=True))
    assert len(look(agent.get(page), "//input[@name='delivery']")) == 1
    [run] = queries.print_runs()
    assert run.returned == 1
    assert agent.post(page, {"delivery": first}).status_code == 422


def test_a_letter_of_another_is_not_there(told_world: World, jo: Household, ana: Household, agent: Any) -> None:
    notices.hand_over_run(printed(told_world), now=told_world.now)
    agent.post(f"{PAGE}/returned", {"number": jo.number})
    [first, _] = look(agent.get(f"/console/household/{jo.id}/letters"), "//input[@name='delivery']/@value")
    agent.post(f"{PAGE}/returned", {"number": ana.number})
    assert agent.post(f"/console/household/{ana.id}/letters", {"delivery": first}).status_code == 422
    assert queries.print_runs()[0].returned == 0
