"""What tests of the browser telephone share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from browser.browsers import BrowserLine, Greeter

OpenLine = Callable[..., BrowserLine]


@pytest.fixture
def open_browser_line() -> Iterator[OpenLine]:
    lines: list[BrowserLine] = []

    def opened(*args: object, **more: object) -> BrowserLine:
        lines.append(BrowserLine(*args, **more))  # type: ignore[arg-type]
        return lines[-1]

    yield opened
    for line in lines:
        line.close()


@pytest.fixture
def greeter() -> Greeter:
    return Greeter()


@pytest.fixture
def line(open_browser_line: OpenLine, greeter: Greeter) -> BrowserLine:
    return open_browser_line(greeter)
