"""Whoever is at the office, and what stands on its pages."""

from __future__ import annotations

from typing import Any

from django.test import Client
from lxml import html

from voucherline.kernel.actors import Role
from world import Company


def planner_of(company: Company) -> Any:
    """A browser in which somebody of a company has come in."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    answer = browser.post("/sign-in-as", {"role": Role.COMPANY.value, "number": company.number})
    assert answer.headers["Location"] == "/company/"
    return browser


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page."""
    return " ".join(" ".join(look(answer, "//body//text()")).split())
