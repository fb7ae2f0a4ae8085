"""Every page of every role, as links lead there: a picture at both widths, usable by everybody, enlarged as well.

Of the pages one in fourteen is looked at in each run; `make explore` looks at all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, WIDE, ZOOMED, Screen, chromium, needs_chromium
from permissions import crawling
from permissions.conftest import Town, made
from voucherline.kernel import clock
from world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.begun_first, needs_chromium]
ALL: Final = os.environ.get("VOUCHERLINE_EXAMPLES") == "explore"
ONE_IN: Final = 1 if ALL else 14
BEGINNINGS: Final = {
    "stranger": ("/", "/look", "/inbox", "/clock", "/health"),
    "household": ("/household/", "/signed-in"),
    "holder": ("/household/",),
    "helper": ("/helper/", "/helper/offline"),
    "owner": ("/company/",),
    "planner": ("/company/",),
    "accountant": ("/company/payments",),
    "agent": ("/console/",),
    "supervisor": ("/console/", "/console/terms"),
    "inspector": ("/console/",),
}
TOO_WIDE: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
TWICE_THE_TEXT: Final = "document.documentElement.style.fontSize = '200%'"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch, settings: LazySettings, tmp_path: Path) -> Town:
    settings.DEMO, settings.VOUCHERLINE_MAIL_URLS, settings.HOME = True, "", tmp_path
    world = World()
    monkeypatch.setattr(clock, "now", lambda: world.now)
    return made(world)


def opened(browser: Browser, url: str, client: Any) -> Screen:
    """A window in which somebody has come in already."""
    screen = Screen(browser, url, viewport=NARROW)
    cookies = [{"name": each.key, "value": each.value, "url": url} for each in client.cookies.values()]
    screen.context.add_cookies(cookies)  # type: ignore[arg-type]
    return screen


def test_every_page_of_every_role(town: Town, browser: Browser, live_server: LiveServer) -> None:
    seen: dict[str, str] = {}
    wrong: list[str] = []
    for role, beginnings in BEGINNINGS.items():
        client = town.browsers[role]
        found = crawling.pages(client, *beginnings)
        screen = opened(browser, live_server.url, client)
        for address, answer in found.items():
            if answer.status_code == 200 and crawling.is_page(answer):
                place = f"{role}-{crawling.route_of(address) or 'start'}"
                if len(seen) % ONE_IN == 0:
                    wrong += looked_at(screen, address, place)
                seen[address + role] = place
        wrong += [f"{role}: {each}" for each in screen.troubles]
        screen.troubles.clear()
        screen.close()
    assert len(seen) > 100, list(seen.values())
    assert wrong == [], "\n".join(wrong)


def looked_at(screen: Screen, address: str, place: str) -> Iterator[str]:
    """What is wrong with a page, in any size."""
    page = screen.open(address)
    name = re.sub(r"[^a-z]+", "-", re.sub(r"<[^>]*>", "one", place)).strip("-")
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        try:
            screen.shot(f"all-{name}-{'narrow' if size is NARROW else 'wide'}")
        except AssertionError as error:
            yield str(error)
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    if (wide := page.evaluate(TOO_WIDE)) > 0:
        yield f"{place} at 400 %: {wide} pixels too wide"
    page.evaluate(TWICE_THE_TEXT)
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        if (wide := page.evaluate(TOO_WIDE)) > 0:
            yield f"{place} with text twice as large at {size['width']}: {wide} pixels too wide"
