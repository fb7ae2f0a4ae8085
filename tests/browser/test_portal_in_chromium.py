"""A household's pages in a real browser: by keyboard alone on a telephone, on a desk, at 400 %, in the dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, ZOOMED, Screen, chromium, needs_chromium, presses
from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.states import PrestationState
from voucherline.kernel import clock
from world import Household, Prestation, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]
PAGES = ("", "work", "wallet", "wallet/refund", "order?vouchers=12", "messages", "looks", "absence")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, settings: LazySettings) -> World:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS = True, ""
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return world


@pytest.fixture
def ana(world: World) -> Household:
    return world.household("Ana", vouchers=10)


def works(world: World, ana: Household) -> Prestation:
    return world.helper("Bea Peeters", company=world.company("Net & Co")).works_for(ana, told=False)


@pytest.fixture
def open_screen(browser: Browser, live_server: LiveServer) -> Iterator[Any]:
    screens: list[Screen] = []

    def opened(**more: Any) -> Screen:
        screens.append(Screen(browser, live_server.url, **more))
        return screens[-1]

    yield opened
    for screen in screens:
        screen.close()


def comes_in(screen: Screen) -> Page:
    page = screen.open("/")
    page.get_by_role("button", name=re.compile("Come in.*Ana")).click()
    expect(page.get_by_role("heading", name="Hello, Ana")).to_be_visible()
    return page


def test_confirmed_and_contested_by_keyboard_alone(world: World, ana: Household, open_screen: Any) -> None:
    first, second = works(world, ana), works(world, ana)
    screen = open_screen(viewport=NARROW, color_scheme="dark", reduced_motion="reduce")
    page = comes_in(screen)
    screen.shot("portal-home-narrow")
    presses(page, "Answer")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="To answer")).to_be_visible()
    screen.shot("portal-answer-narrow")

    presses(page, "Monday 5 January 2026, 3 h")
    page.keyboard.press("Space")
    presses(page, "Confirm what is ticked")
    page.keyboard.press("Enter")
    expect(page.get_by_text("One prestation is confirmed.")).to_be_visible()
    presses(page, "Contest")
    page.keyboard.press("Enter")
    expect(page.get_by_text("What is not right?")).to_be_visible()
    presses(page, "The number of hours")
    page.keyboard.press("Space")
    screen.shot("portal-contest-narrow")
    presses(page, "Contest")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your contest is noted.")).to_be_visible()
    screen.shot("portal-contested-narrow")

    assert prestations.prestation(first.id).household_yes
    assert prestations.prestation(second.id).state is PrestationState.CONTESTED
    assert screen.troubles == []


@pytest.mark.parametrize(("name", "more"), [("wide", {}), ("zoomed", {"viewport": ZOOMED})])
def test_every_page_can_be_used_by_everybody(
    world: World, ana: Household, open_screen: Any, name: str, more: dict[str, Any]
) -> None:
    work = works(world, ana)
    screen = open_screen(**more)
    comes_in(screen)
    for path in (*PAGES, "answer", f"work/{work.id}", f"work/{work.id}/contest"):
        screen.open(f"/household/{path}")
        screen.shot(f"portal-{path.replace(str(work.id), 'one').replace('/', '-').partition('?')[0] or 'home'}-{name}")
    assert screen.troubles == []
