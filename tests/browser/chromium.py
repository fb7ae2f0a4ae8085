"""A real browser in a test: what goes wrong in its console, what it asks of others, and who could not use a page."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM: Final = shutil.which("chromium")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is missing; run: scripts/browser.sh")
SCREENS: Final = Path(__file__).parents[2] / "var" / "screens"
PATIENCE: Final = 60_000
"""Milliseconds: a loaded machine takes its time."""
WIDE: Final = {"width": 1280, "height": 900}
NARROW: Final = {"width": 360, "height": 740}
ZOOMED: Final = {"width": 320, "height": 256}
"""What is left of 1280 by 1024 at 400 %."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; Django refuses its database meanwhile, because the browser's own loop runs in this thread."""
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            yield browser
            browser.close()
    finally:
        os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE")
        if before is not None:
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = before


class Screen:
    """One window, and everything that went wrong in it."""

    def __init__(self, browser: Browser, url: str, **more: Any) -> None:
        self.context = browser.new_context(**{"viewport": WIDE, "locale": "en-GB", **more})
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.url = url
        self.troubles: list[str] = []
        self.page.on("console", lambda each: self._wrong(each.text) if each.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self._wrong(str(error)))
        self.page.on("request", lambda each: None if each.url.startswith(url) else self._wrong(f"asks {each.url}"))

    def open(self, path: str) -> Page:
        self.page.goto(self.url + path)
        return self.page

    def shot(self, name: str, *, rules: Sequence[str] = ()) -> None:
        """Keep a picture, for people to look at; nothing is wider than the window, and everybody can use it.

        `rules` of axe-core: which of them to look at; all, where none is named.
        """
        SCREENS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENS / f"{name}.png", full_page=True)
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{name}: {wide} pixels too wide"
        only = {"runOnly": list(rules)} if rules else {}
        found = Axe().run(self.page, options={"resultTypes": ["violations"], **only})
        assert found.violations_count == 0, f"{name}: {found.generate_report()}"

    def close(self) -> None:
        self.context.close()
        assert self.troubles == []

    def _wrong(self, what: str) -> None:
        self.troubles.append(what)


_NAMED: Final = "document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText"


def presses(page: Page, name: str) -> None:
    """Tab to what is called so, as somebody without a mouse does."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(_NAMED).startswith(name):
            return
    raise AssertionError(f"no key leads to {name!r}")
