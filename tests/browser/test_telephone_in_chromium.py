"""The browser telephone in a real browser: by mouse, by keyboard alone, by reading alone, and called by the line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.browsers import NUMBER, BrowserLine, Greeter, until
from browser.chromium import NARROW, PATIENCE, ZOOMED, Screen, chromium, needs_chromium
from browser.conftest import OpenLine
from calls.telephones import needs_voice
from phone_line.callers import CODE, with_code
from phone_line.test_what_a_call_leaves import everything_kept
from voucherline.doors.phone_line.drivers.browser.leg import speaking_with_captions
from voucherline.doors.phone_line.drivers.browser.serving import BrowserSwitchboard
from voucherline.doors.phone_line.drivers.line import NotReached, Said
from voucherline.doors.phone_line.drivers.threads import call_threads
from voucherline.doors.phone_line.models import Call
from voucherline.doors.phone_line.voice.speech import EspeakSpeech
from voucherline.doors.phone_line.voice.voice import Voice
from voucherline.doors.phone_line.wording import sentence
from voucherline.schemes.values import Solution
from world import Household, Prestation, World

pytestmark = [pytest.mark.django_db(transaction=True), needs_chromium]

OpenScreen = Callable[..., Screen]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def home(settings: LazySettings, tmp_path: Path) -> Path:
    settings.HOME = tmp_path
    settings.VOUCHERLINE_MAIL_URLS = ""
    return tmp_path


@pytest.fixture
def open_screen(browser: Browser, live_server: LiveServer, home: Path) -> Iterator[OpenScreen]:
    screens: list[Screen] = []

    def opened(**more: Any) -> Screen:
        screens.append(Screen(browser, live_server.url, **more))
        return screens[-1]

    yield opened
    for screen in screens:
        screen.close()


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def ana(world: World) -> Household:
    return with_code(
        world.household("Ana", vouchers=10, solution=Solution.TELEPHONE, telephones=(NUMBER,), language="en")
    )


@pytest.fixture
def work(world: World, ana: Household) -> Prestation:
    return world.company().helper("Bea").works_for(ana)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with call_threads(2) as threads:
        yield threads


@pytest.fixture
def line(threads: ThreadPoolExecutor, open_browser_line: OpenLine, home: Path, world: World) -> BrowserLine:
    speak = speaking_with_captions(Voice(home, EspeakSpeech()))
    return open_browser_line(BrowserSwitchboard(speak, threads, lambda: world.now).answer, home)


@pytest.fixture
def greeted(open_browser_line: OpenLine, home: Path, greeter: Greeter) -> BrowserLine:
    return open_browser_line(greeter, home)


def said(prompt: str, **slots: object) -> str:
    return sentence(prompt, slots, "en")


def sees(page: Page, words: str) -> None:
    expect(page.locator("#captions")).to_contain_text(words, timeout=PATIENCE)


def stands(page: Page, words: str) -> None:
    expect(page.locator("#status")).to_contain_text(words, timeout=PATIENCE)


@needs_voice
def test_by_mouse_somebody_hears_the_wallet_and_confirms(
    line: BrowserLine, open_screen: OpenScreen, ana: Household, work: Prestation
) -> None:
    screen = open_screen()
    sounds: list[bytes] = []
    screen.page.on("response", lambda each: sounds.append(each.body()) if "/sound/" in each.url else None)
    page = screen.open("/telephone?lang=en")
    screen.shot("telephone-free")

    page.get_by_text("People of this trial machine").click()
    page.get_by_role("button", name="Call as Ana").click()
    page.get_by_role("button", name="Call", exact=True).click()
    sees(page, said("phone-code"))
    for digit in CODE:
        page.get_by_role("button", name=digit, exact=True).click()
    sees(page, said("phone-wallet", count=10, free=7))
    assert CODE not in page.content()
    sees(page, said("phone-option-yes", key="1"))
    screen.shot("telephone-talking")
    page.get_by_role("button", name="1", exact=True).click()
    sees(page, said("phone-option-undo", key="8"))
    page.get_by_role("button", name="Hang up").click()
    stands(page, "The call is over.")
    screen.shot("telephone-over")

    assert work.view.household_yes == "person"
    assert sounds
    assert all(each.startswith(b"RIFF") for each in sounds), "what it says was heard too"
    assert (Call.objects.get().number, Call.objects.get().household_id) == (NUMBER, ana.id)
    assert f" {CODE} " not in f" {everything_kept()} ".replace("\n", " ")


@needs_voice
def test_by_keyboard_alone_on_a_narrow_screen(
    line: BrowserLine, open_screen: OpenScreen, ana: Household, work: Prestation
) -> None:
    screen = open_screen(viewport=NARROW, color_scheme="dark", reduced_motion="reduce")
    page = screen.open("/telephone?lang=en")
    page.get_by_label("Text only").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Shift+Tab")
    page.locator("body").press("Enter")
    sees(page, sentence("phone-option-language-de", {"key": "3"}, "de"))
    page.keyboard.press("ArrowRight")
    keys_in(page, said("phone-number"), ana.number, shown=ana.number)
    keys_in(page, said("phone-code"), CODE, shown="•••••")
    sees(page, said("phone-option-yes", key="1"))
    screen.shot("telephone-narrow-dark")
    page.keyboard.press("1")
    sees(page, said("phone-option-undo", key="8"))
    page.keyboard.press("Escape")
    stands(page, "The call is over.")
    assert work.view.household_yes == "person"


def keys_in(page: Page, asked: str, digits: str, *, shown: str) -> None:
    """Key in a number as soon as it is asked for; what is shown of it, before the line has understood all of it."""
    sees(page, asked)
    page.keyboard.type(digits[:-1])
    expect(page.locator("#pressed")).to_have_text(shown[:-1], timeout=PATIENCE)
    page.keyboard.type(digits[-1])


def test_it_rings_and_is_answered_declined_or_left(greeted: BrowserLine, open_screen: OpenScreen) -> None:
    screen = open_screen()
    page = screen.open("/telephone?lang=en")
    page.get_by_label("My telephone number").fill("09 222 33 44")
    page.get_by_role("button", name="Let the line call me").click()
    stands(page, NUMBER)
    assert greeted.exchange.plugged_in() == {NUMBER}

    call = greeted.begins(greeted.exchange.dial(NUMBER, rings=60))
    stands(page, "The telephone rings")
    screen.shot("telephone-ringing")
    page.get_by_role("button", name="Decline").click()
    assert call.result(60) is NotReached.REJECTED
    stands(page, "on the hook")

    assert greeted.does(greeted.exchange.dial(NUMBER, rings=0.01)) is NotReached.NO_ANSWER
    call = greeted.begins(greeted.exchange.dial(NUMBER, rings=60))
    stands(page, "The telephone rings")
    page.locator("body").press("Enter")
    leg = call.result(60)
    assert not isinstance(leg, NotReached)
    stands(page, "You are talking")
    greeted.does(leg.hang_up())
    stands(page, "The call is over.")


def test_whoever_reads_alone_is_waited_for(greeted: BrowserLine, open_screen: OpenScreen, greeter: Greeter) -> None:
    screen = open_screen(viewport=ZOOMED)
    page = screen.open("/telephone?lang=nl")
    page.get_by_label("Alleen tekst").check()
    page.get_by_role("button", name="Bellen", exact=True).click()
    sees(page, "Druk een toets.")
    until(lambda: _heard(greeter))
    assert _heard(greeter) == [1], "the last sentence is read when its reader says so"
    page.get_by_role("button", name="Verder").click()
    expect(page.locator("#captions .now")).to_have_count(0)
    until(lambda: _heard(greeter) == [1, 2])
    screen.shot("telephone-zoomed")
    page.goto(f"{screen.url}/telephone?lang=fr")
    stands(page, "Vous êtes en ligne.")
    page.keyboard.press("5")
    sees(page, "Dat was 5.")
    page.get_by_role("button", name="0", exact=True).click()
    stands(page, "terminé")


def _heard(greeter: Greeter) -> list[int]:
    return [each.ticket for each in greeter.happened if isinstance(each, Said)]


def test_without_a_script_every_key_is_a_form(greeted: BrowserLine, open_screen: OpenScreen) -> None:
    screen = open_screen(java_script_enabled=False, viewport=NARROW)
    page = screen.open("/telephone?lang=fr")
    page.get_by_role("button", name="Appeler", exact=True).click()
    sees(page, "Druk een toets.")
    page.get_by_role("button", name="5", exact=True).click()
    sees(page, "Dat was 5.")
    page.get_by_role("button", name="Raccrocher").click()
    stands(page, "L’appel est terminé.")


def test_a_line_that_breaks_off_is_said_and_comes_back(
    greeted: BrowserLine, open_screen: OpenScreen, open_browser_line: OpenLine, home: Path, greeter: Greeter
) -> None:
    screen = open_screen()
    page = screen.open("/telephone?lang=en")
    page.get_by_role("button", name="Call", exact=True).click()
    sees(page, "Druk een toets.")
    greeted.close()
    (home / "telephones.sock").unlink()
    stands(page, "The connection was lost")
    open_browser_line(greeter, home)
    page.get_by_role("button", name="Call", exact=True).click()
    stands(page, "You are talking")
    screen.troubles = [each for each in screen.troubles if "503" not in each]
