"""What a person reads on a page, and how a household comes in."""

from __future__ import annotations

from typing import Any

from django.test import Client
from lxml import html

from world import Household


def browser_of(household: Household) -> Any:
    """A browser in which a household is signed in, in English."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    answer = browser.post("/sign-in-as", {"role": "household", "number": household.number})
    assert answer.headers["Location"] == "/household/"
    return browser


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page."""
    return " ".join(" ".join(look(answer, "//body//text()")).split())
