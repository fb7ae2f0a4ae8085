"""What the test client was answered, looked at in a real browser: any state of a page, whatever led to it."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from playwright.sync_api import Browser, Route

from browser.chromium import NARROW, Screen

HERE: Final = "http://localhost"
STATIC: Final = "/static/"
COLOURS: Final = ("color-contrast",)
_NO_FAULTS: Final = (
    "the server responded with a status of",
    "Service Worker registration blocked by Playwright",
    "does not conform to the required format",
)
"""A page says by its status that something is wrong; nothing is kept behind this window's back; nonsense that was
sent as a date is shown again, and a real field would not have sent it."""
_LEFT_OUT: Final = ("content-length", "content-encoding", "set-cookie")


class Glass(Screen):
    """A window onto answers that are there already; whatever else a page asks for, the same client is asked."""

    def __init__(self, browser: Browser, **more: Any) -> None:
        super().__init__(browser, HERE, viewport=NARROW, service_workers="block", **more)
        self.answer: Any = None
        self.client: Any = None
        self.context.route("**/*", self._given)

    def show(self, answer: Any, client: Any) -> None:
        """Show an answer under the address that it was asked at."""
        self.answer, self.client = answer, client
        self.open(answer.request["PATH_INFO"])

    def _given(self, route: Route) -> None:
        path = urlsplit(route.request.url).path
        if route.request.resource_type == "document":
            answer = self.answer
        elif path.startswith(STATIC):
            file = finders.find(path.removeprefix(STATIC))
            assert isinstance(file, str), path
            kind = mimetypes.guess_type(file)[0] or "application/octet-stream"
            route.fulfill(body=Path(file).read_bytes(), content_type=kind)
            return
        else:
            answer = self.client.get(path)
        headers = {name: value for name, value in answer.headers.items() if name.lower() not in _LEFT_OUT}
        route.fulfill(status=answer.status_code, headers=headers, body=bytes(answer.content))

    def wrong(self, name: str, *, colours: bool = False) -> Iterator[str]:
        """Take a picture of what is shown, and tell what is wrong with it; or with its colours alone."""
        try:
            self.shot(name, rules=COLOURS if colours else ())
        except AssertionError as error:
            yield str(error)

    def complaints(self) -> list[str]:
        """What the browser complained of that is a fault of the page."""
        found = [each for each in self.troubles if not any(words in each for words in _NO_FAULTS)]
        self.troubles.clear()
        return found
