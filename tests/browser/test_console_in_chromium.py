"""An agent's day in a real browser, by keyboard alone: a paper form keyed in, a call back worked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.chromium import NARROW, WIDE, Screen, chromium, needs_chromium, presses
from voucherline.domain.households import queries as households
from voucherline.doors.console.pages.models import CallNote
from voucherline.doors.phone_line.models import Call, CallBack
from voucherline.kernel import clock
from voucherline.kernel.ids import new_id
from voucherline.schemes.values import Solution
from world import Household, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]


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
    page.get_by_role("button", name=re.compile("Come in.*Els")).click()
    expect(page.get_by_role("heading", name="Find")).to_be_visible()
    return page


def asks_for_a_call(world: World, household: Household) -> None:
    call = Call.objects.create(
        id=new_id(), dialogue="household", version=1, number="+32470123456", household_id=household.id, language="en",
        started_at=world.now, ended_at=world.now + timedelta(minutes=1), outcome="done",
    )  # fmt: skip
    CallBack.objects.create(id=new_id(), call=call, number=call.number, asked_at=world.now)


def fills_in(page: Page, **fields: str) -> None:
    """Type into one field after the other, as they follow on the page."""
    for label, text in fields.items():
        presses(page, label.replace("_", " "))
        page.keyboard.type(text)


def test_a_form_and_a_call_back_by_keyboard_alone(world: World, open_screen: Any) -> None:
    ana = world.household("Ana Peeters", telephones=("+32470123456",), language="en")
    asks_for_a_call(world, ana)
    screen = open_screen(viewport=WIDE)
    page = comes_in(screen)
    presses(page, "Paper forms")
    page.keyboard.press("Enter")

    # The first field has the focus already.
    expect(page.get_by_label("Surname")).to_be_focused()
    page.keyboard.type("Peters")
    fills_in(
        page, First_name="Anna", Street="Kerkstraat 90", Postcode="9000", Town="Gent", Telephone_numbers="025123456"
    )
    presses(page, "Online")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Perhaps registered already")).to_be_visible()
    screen.shot("console-registration-alike-wide")
    expect(page.get_by_label("It is somebody else: register")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Anna Peters is registered under number")).to_be_visible()
    screen.shot("console-registration-wide")
    [anna] = [each for each in households.search("Anna Peters") if each.name == "Anna Peters"]
    assert anna.solution is Solution.TELEPHONE

    # The page that asks back says so by its status as well, which a browser notes.
    assert [each for each in screen.troubles if "422" not in each] == []
    screen.troubles.clear()

    page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    presses(page, "To be called back")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Asked for a call")).to_be_visible()
    screen.shot("console-call-backs-narrow")
    presses(page, "What was said?")
    page.keyboard.type("told how to order")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Noted: called back.")).to_be_visible()
    expect(page.get_by_text("Nobody is waiting for a call.")).to_be_visible()
    screen.shot("console-called-back-narrow")
    [note] = CallNote.objects.all()
    assert (note.words, note.household_id) == ("told how to order", ana.id)
    assert screen.troubles == []
