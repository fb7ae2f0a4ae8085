"""A planner in a real browser: two hundred rows looked through, ticked and validated by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, Screen, chromium, needs_chromium
from voucherline.domain.prestations import actions as prestations
from voucherline.domain.prestations import queries
from voucherline.domain.prestations.states import PrestationState
from voucherline.kernel import clock
from voucherline.kernel.actors import THE_CLOCK
from voucherline.schemes.values import EnteredBy
from world import Company, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]
ROWS = 200


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
def company(world: World) -> Company:
    """Ten helpers, each of whom worked at one household on twenty days."""
    company = world.company("Net & Co")
    people = [(company.helper(f"Helper {place}"), world.household(f"Household {place}")) for place in range(10)]
    entries = [
        helper.entry(household, hours=2, day=world.today - timedelta(days=days))
        for days in range(ROWS // len(people))
        for helper, household in people
    ]
    prestations.register(entries, entered_by=EnteredBy.HELPER, by=THE_CLOCK, now=world.now)
    return company


@pytest.fixture
def screen(browser: Browser, live_server: LiveServer) -> Iterator[Screen]:
    screen = Screen(browser, live_server.url)
    yield screen
    screen.close()


def comes_in(screen: Screen) -> Page:
    """The company's owner, wherever the first page offers to come in."""
    page = screen.open("/")
    page.locator("form:has(input[name=how][value=company])").first.evaluate("form => form.requestSubmit()")
    expect(page.get_by_role("heading", name="Net & Co")).to_be_visible()
    return page


_NAMED = "document.activeElement.labels?.[0]?.innerText || document.activeElement.innerText"


def presses(page: Page, name: str) -> None:
    """Tab to what is called so, as somebody without a mouse does."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(_NAMED).strip().startswith(name):
            return
    raise AssertionError(f"no key leads to {name!r}")


def ticked(page: Page) -> int:
    return page.locator("input[name=work]:checked").count()


def test_two_hundred_rows_are_validated_by_keyboard(company: Company, screen: Screen) -> None:
    page = comes_in(screen)
    expect(page.get_by_text(f"{ROWS} prestations are waiting for you to validate them.")).to_be_visible()
    presses(page, "Validate")
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"{ROWS} prestations.")).to_be_visible()

    _ticks_with_keys(page)
    screen.shot("office-work-wide")
    page.keyboard.press("Shift+Tab")
    presses_back(page, "Validate what is ticked")
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"{ROWS - 1} done, 0 not done.")).to_be_visible()

    [left] = queries.prestations_of_company(company.id, waiting=True)
    page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    screen.open("/company/work")
    screen.shot("office-work-narrow")
    screen.open(f"/company/work/{left.id}")
    screen.shot("office-one-narrow")
    presses(page, "Validate")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 done, 0 not done.")).to_be_visible()
    screen.shot("office-results-narrow")
    assert queries.waiting_for_company(company.id).get(PrestationState.REGISTERED) is None


def _ticks_with_keys(page: Page) -> None:
    """All are ticked from the first tick; the second is looked at and left out."""
    page.locator("#w1").focus()
    page.keyboard.press("Control+a")
    assert ticked(page) == ROWS
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    assert ticked(page) == ROWS - 1
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.id") == f"w{ROWS}"
    page.keyboard.press("Home")
    assert page.evaluate("document.activeElement.id") == "w1"


def presses_back(page: Page, name: str) -> None:
    """Tab backwards to what is called so."""
    for _ in range(60):
        if page.evaluate(_NAMED).strip().startswith(name):
            return
        page.keyboard.press("Shift+Tab")
    raise AssertionError(f"no key leads back to {name!r}")


PAGES = ("", "work/enter", "files", "helpers", "household", "payments", "figures")


def test_every_page_can_be_used_by_everybody_on_a_telephone(company: Company, screen: Screen) -> None:
    page = comes_in(screen)
    page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    for path in PAGES:
        screen.open(f"/company/{path}")
        screen.shot(f"office-{path.replace('/', '-') or 'home'}-narrow")
