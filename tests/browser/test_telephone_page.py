"""The page of the browser telephone: for whoever sits at a trial machine, safe, and usable without a script."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client
from lxml import html

from browser.browsers import BrowserLine, Greeter
from browser.conftest import OpenLine
from voucherline.doors.phone_line.drivers.browser import wire
from voucherline.words.formats import LANGUAGES

pytestmark = pytest.mark.django_db

PATHS = ("/telephone", "/telephone/sound/some-name")


@pytest.fixture
def home(settings: LazySettings, tmp_path: Path) -> Path:
    # As deep as a home may lie: the path of a socket may not be so long.
    settings.HOME = tmp_path / ("deep" * 30)
    settings.HOME.mkdir()
    settings.VOUCHERLINE_MAIL_URLS = ""
    return Path(settings.HOME)


@pytest.fixture
def served(home: Path, open_browser_line: OpenLine, tmp_path: Path) -> BrowserLine:
    sound = tmp_path / "sound.wav"
    sound.write_bytes(b"RIFF and what follows")
    return open_browser_line(Greeter(sound), home)


def somebody(**more: Any) -> Any:
    return Client(SERVER_NAME="localhost", **more)


def wish(browser: Any, wish: str, **more: Any) -> Any:
    return browser.post("/telephone/wish", {"wish": wish, **more})


def by_script(browser: Any, wish: str, **more: Any) -> dict[str, Any]:
    answer = browser.post("/telephone/wish", {"wish": wish, **more}, headers={"accept": "application/json"})
    shown: dict[str, Any] = answer.json()
    return shown


def parsed(answer: Any) -> Any:
    page: Any = html.fromstring(answer.content.decode())
    return page


def read(browser: Any, **more: Any) -> Any:
    return parsed(browser.get("/telephone", more))


def captions(browser: Any) -> list[str]:
    return [each.text_content() for each in read(browser).xpath("//*[@id='captions']/p")]


def test_a_whole_call_without_a_script(served: BrowserLine) -> None:
    browser = somebody()
    assert read(browser).xpath("//main/@data-is") == ["free"]
    answer = wish(browser, "call", number="09 222 33 44", called="line")
    assert (answer.status_code, answer["Location"]) == (302, "/telephone")
    assert captions(browser) == ["Welkom.", "Druk een toets."]

    [seen] = read(browser).xpath("//form[@id='keys']//input[@name='seen']/@value")
    answer = wish(browser, "press", keys="5", seen=seen)
    assert answer["Location"] == "/telephone", "what was pressed stands in no address"
    assert captions(browser)[-1] == "Dat was 5."
    wish(browser, "hang up")
    assert read(browser, lang="nl").xpath("//*[@id='status']/text()") == ["Het gesprek is voorbij."]


def test_every_button_of_the_page_is_a_form_with_its_own_proof(served: BrowserLine) -> None:
    page = read(somebody())
    assert {each.get("method") for each in page.xpath("//form")} == {"post"}
    assert all(each.xpath(".//input[@name='csrfmiddlewaretoken']") for each in page.xpath("//form"))
    assert "".join(page.xpath("//form[@id='keys']//button[@name='keys']/@value")) == "123456789*0#"


def test_another_page_cannot_press_keys_here(served: BrowserLine) -> None:
    browser = somebody(enforce_csrf_checks=True)
    browser.get("/telephone")
    assert wish(browser, "call").status_code == 403
    assert served.exchange.calls == 0


def test_a_sound_is_kept_by_nobody_and_is_for_its_own_browser(served: BrowserLine) -> None:
    browser = somebody()
    [first, *_] = by_script(browser, "call")["sentences"]
    path = f"/telephone/sound/{first['sound']}"

    answer = browser.get(path)
    assert answer.content == b"RIFF and what follows"
    assert "no-store" in answer["Cache-Control"]
    assert somebody().get(path).status_code == 404
    assert browser.get(path[:-1]).status_code == 404


def test_nothing_stands_in_the_page_that_a_browser_would_run(served: BrowserLine) -> None:
    browser = somebody()
    answer = browser.get("/telephone")
    policy = answer["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    page = parsed(answer)
    assert page.xpath("//script[not(@src)]/@type") == ["application/json"] * 2
    assert not page.xpath("//style | //@style | //@*[starts-with(name(), 'on')]")
    assert all(each.startswith("/") for each in page.xpath("//link/@href | //script/@src"))


def test_style_and_script_are_small_and_there(served: BrowserLine) -> None:
    browser = somebody()
    answer = browser.get("/telephone")
    size = len(answer.content)
    for path in parsed(answer).xpath("//link/@href | //script/@src"):
        there = browser.get(path)
        assert there.status_code == 200, path
        size += len(b"".join(there.streaming_content))
    assert size < 100_000


@pytest.mark.parametrize("more", [{"REMOTE_ADDR": "192.0.2.7"}, {"headers": {"x-forwarded-for": "192.0.2.7"}}])
def test_it_is_there_for_nobody_on_another_machine(served: BrowserLine, more: dict[str, Any]) -> None:
    browser = somebody()
    assert {browser.get(path, **more).status_code for path in PATHS} == {404}
    assert browser.post("/telephone/wish", {"wish": "call"}, **more).status_code == 404


def test_it_is_not_there_once_mail_goes_to_a_server(served: BrowserLine, settings: LazySettings) -> None:
    settings.VOUCHERLINE_MAIL_URLS = "smtps://post.example"
    browser = somebody()
    assert {browser.get(path).status_code for path in PATHS} == {404}
    assert wish(browser, "call").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_line_runs_that_is_said_in_each_language(home: Path, language: str) -> None:
    browser = somebody()
    page = read(browser, lang=language)
    assert page.get("lang") == language
    [standing] = page.xpath("//*[@id='status']/text()")
    assert "voucherline serve" in standing
    assert page.xpath("//nav//a[@aria-current]/@lang") == [language]
    assert by_script(browser, "call")["trouble"] == "closed"


def test_a_trouble_is_said(served: BrowserLine) -> None:
    browser = somebody()
    answer = wish(browser, "call", number="12")
    assert answer["Location"] == "/telephone?trouble=number"
    assert read(browser, trouble="number", lang="en").xpath("//*[@id='status']/text()") == [
        "That is no telephone number."
    ]
    assert read(browser, trouble="<b>", lang="en").xpath("//*[@id='status']/text()") == [
        "The telephone is on the hook."
    ]


@pytest.mark.parametrize("asked", [{}, {"wish": "sound"}, {"wish": "close"}])
def test_what_is_no_wish_is_not_found(served: BrowserLine, asked: dict[str, str]) -> None:
    assert somebody().post("/telephone/wish", asked).status_code == 404


def test_only_the_owner_may_open_the_socket(served: BrowserLine, home: Path) -> None:
    [socket] = home.glob("*.sock")
    assert socket.stat().st_mode & 0o777 == 0o600


def test_a_line_that_died_leaves_its_socket_and_the_next_takes_it(
    served: BrowserLine, home: Path, open_browser_line: OpenLine
) -> None:
    browser = somebody()
    by_script(browser, "call")
    served.close()
    assert by_script(browser, "look")["trouble"] == "closed"
    open_browser_line(Greeter(), home)
    shown = by_script(browser, "look")
    assert (shown["is"], shown["call"], shown.get("trouble")) == ("free", 0, None)


def test_nobody_hears_of_keys_when_something_breaks(
    home: Path, open_browser_line: OpenLine, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = open_browser_line(Greeter(), home)
    monkeypatch.setattr(line.exchange, "_do", None)
    with pytest.raises(wire.LineNotThere):
        wire.ask(home, {"id": "somebody", "wish": "press", "keys": "40917"})
    assert "could not be fulfilled" in caplog.text
    assert not re.search("40917", caplog.text)
