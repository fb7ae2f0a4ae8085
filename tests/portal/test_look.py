"""One page shows every component, and a played town leads to its clock, its mail and its telephone from every page."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from portal.reading import browser_of, look, words
from voucherline.words.formats import LANGUAGES
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_component_stands_on_one_page(world: World, language: str) -> None:
    assert world
    browser: Any = Client(SERVER_NAME="localhost")
    page = browser.get(f"/look?lang={language}")
    assert page.status_code == 200
    ids = look(page, "//@id")
    assert len(ids) == len(set(ids))
    for target in look(page, "//label/@for") + [each[1:] for each in look(page, "//a[starts-with(@href, '#')]/@href")]:
        assert target in ids, target


def test_nobody_else_sees_the_components(world: World) -> None:
    assert world
    far: Any = Client(SERVER_NAME="localhost", REMOTE_ADDR="192.0.2.7")
    assert far.get("/look").status_code == 404


def test_a_played_town_has_six_doors_and_what_stands_beside(world: World) -> None:
    ana = world.household("Ana", language="en", vouchers=3)
    world.helper("Bea", company=world.company()).works_for(ana, hours=1)
    page = Client(SERVER_NAME="localhost", headers={"accept-language": "en"}).get("/")
    assert {"A household online", "A helper", "A planner", "Customer service", "An inspector"} <= set(
        look(page, "//h3/text()")
    )
    assert look(page, "//form[@action='/clock/push']//button/text()") == [
        "One day ahead",
        "7 days ahead",
        "30 days ahead",
    ]


def test_beside_stands_on_every_page_of_a_played_town_alone(ana: Household, settings: LazySettings) -> None:
    browser = browser_of(ana)
    beside = "//nav[@class='played']//a/@href"
    assert look(browser.get("/household/"), beside) == ["/clock", "/inbox", "/telephone"]
    settings.DEMO = False
    assert look(browser.get("/household/"), beside) == []
    assert "Overview" in words(browser.get("/household/"))
