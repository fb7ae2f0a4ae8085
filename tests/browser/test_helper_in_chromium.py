"""A helper's telephone in a real browser: hours entered where there is no network are sent later, once, none lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, PATIENCE, WIDE, Screen, chromium, needs_chromium
from voucherline.domain.prestations import queries as prestations
from voucherline.kernel import clock
from world import Bea, Household, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]
expect.set_options(timeout=PATIENCE)
NO_NETWORK = "net::ERR_INTERNET_DISCONNECTED"


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
def bea(world: World) -> Bea:
    return world.helper("Bea Peeters", company=world.company("Net & Co"))


def opened(browser: Browser, world: World, url: str, size: dict[str, int]) -> Screen:
    screen = Screen(browser, url, viewport=size)
    # On the telephone it is the same day as in the world.
    screen.context.clock.set_fixed_time(world.now)
    return screen


@pytest.fixture
def screen(browser: Browser, world: World, live_server: LiveServer) -> Iterator[Screen]:
    screen = opened(browser, world, live_server.url, NARROW)
    yield screen
    # Without a network the browser itself says so, once a request.
    screen.troubles = [each for each in screen.troubles if NO_NETWORK not in each]
    screen.close()


def comes_in(screen: Screen) -> Page:
    page = screen.open("/")
    page.get_by_role("button", name=re.compile("Come in.*Bea")).click()
    expect(page.get_by_role("heading", name="Enter hours")).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    page.wait_for_function("hoursQueue.whose().then(Boolean)")
    return page


def enters(page: Page, where: Household, hours: int, *, starts: str = "") -> None:
    page.get_by_label("Household number").fill(where.number)
    page.get_by_label("Hours", exact=True).fill(str(hours))
    page.get_by_label("From what time?").fill(starts)
    page.get_by_role("button", name="Enter the hours").click()


def waiting_here(page: Page) -> Locator:
    """The hours on the telephone, as she sees them."""
    return page.locator("#queue-list")


def test_offline_then_online(world: World, bea: Bea, screen: Screen) -> None:
    ana, jo = world.household("Ana", vouchers=10), world.household("Jo")
    bea.works_for(jo, hours=3, starts=9 * 60)
    page = comes_in(screen)
    sent: list[str] = []
    screen.context.on("request", lambda each: sent.append(each.url) if each.method == "POST" else None)

    screen.context.set_offline(True)
    enters(page, ana, 2)
    expect(waiting_here(page).get_by_text("waits for the network")).to_have_count(1)
    page.goto(f"{screen.url}/helper/book")
    expect(page.get_by_text("There is no network here.")).to_be_visible()
    expect(page.get_by_label(re.compile(r"^000 0000"))).to_have_count(1)
    screen.shot("helper-offline-narrow")
    enters(page, jo, 1, starts="10:00")
    expect(waiting_here(page).get_by_text("waits for the network")).to_have_count(2)
    assert len(prestations.prestations(helper=bea.id)) == 1

    screen.context.set_offline(False)
    expect(waiting_here(page).get_by_text("sent", exact=True)).to_be_visible()
    expect(waiting_here(page).get_by_text("you have other hours from 9:00, at the same time")).to_be_visible()
    screen.shot("helper-refused-narrow")
    page.goto(f"{screen.url}/helper/")
    expect(waiting_here(page).get_by_text("not accepted")).to_be_visible()
    [entered] = [each for each in prestations.prestations(helper=bea.id) if each.household == ana.id]
    assert entered.minutes == 120

    page.get_by_role("button", name="Correct").click()
    page.get_by_label("From what time?").fill("13:00")
    page.get_by_role("button", name="Enter the hours").click()
    expect(waiting_here(page).get_by_text("sent", exact=True)).to_be_visible()
    expect(waiting_here(page).get_by_text("not accepted")).to_have_count(0)
    assert sorted(each.minutes for each in prestations.prestations(helper=bea.id)) == [60, 120, 180]
    assert len(sent) == 3, sent


def test_an_answer_that_got_lost_doubles_nothing(world: World, bea: Bea, screen: Screen) -> None:
    ana = world.household("Ana", vouchers=10)
    page = comes_in(screen)

    def loses_the_answer(route: Any) -> None:
        route.fetch()
        route.abort()

    page.route(
        "**/helper/", lambda route: loses_the_answer(route) if route.request.method == "POST" else route.continue_()
    )
    with page.expect_event("requestfailed", lambda each: each.method == "POST", timeout=PATIENCE):
        enters(page, ana, 2)
    expect(waiting_here(page).get_by_text("waits for the network")).to_be_visible()
    assert len(prestations.prestations(helper=bea.id)) == 1

    page.unroute("**/helper/")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(waiting_here(page).get_by_text("sent", exact=True)).to_be_visible()
    assert len(prestations.prestations(helper=bea.id)) == 1
    screen.troubles = [each for each in screen.troubles if "net::ERR_FAILED" not in each]


CAMERA = """
navigator.mediaDevices.getUserMedia = async () => document.createElement("canvas").captureStream();
HTMLMediaElement.prototype.play = async () => {};
self.BarcodeDetector = class {
  static async getSupportedFormats() { return ["qr_code"]; }
  async detect() { return [{ rawValue: "VL 12/" + "%s" }]; }
};
"""


def test_the_card_is_scanned_and_the_hours_entered_by_keyboard_alone(world: World, bea: Bea, screen: Screen) -> None:
    ana = world.household("Ana", vouchers=10)
    screen.context.add_init_script(CAMERA % ana.number)
    page = comes_in(screen)

    goes_to(page, "Scan the card")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Household number")).to_have_value(ana.number)
    goes_to(page, "Hours")
    page.keyboard.type("2")
    page.keyboard.press("Enter")

    expect(waiting_here(page).get_by_text("sent", exact=True)).to_be_visible()
    assert [each.minutes for each in prestations.prestations(helper=bea.id)] == [120]


_NAMED = "document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText"


def goes_to(page: Page, name: str) -> None:
    """Tab to what is called so, as somebody without a mouse does."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(_NAMED) == name:
            return
    raise AssertionError(f"no key leads to {name!r}")


@pytest.mark.parametrize(("name", "size"), [("narrow", NARROW), ("wide", WIDE)])
def test_every_page_can_be_used_by_everybody(
    world: World, bea: Bea, browser: Browser, live_server: LiveServer, name: str, size: dict[str, int]
) -> None:
    work = bea.works_for(world.household("Ana", vouchers=10))
    work.contested()
    work.amended(hours=2)
    screen = opened(browser, world, live_server.url, size)
    comes_in(screen)
    for path in ("", "book", "reach", "offline", f"work/{work.id}"):
        screen.open(f"/helper/{path}")
        screen.shot(f"helper-{path.partition('/')[0] or 'home'}-{name}")
    screen.close()
