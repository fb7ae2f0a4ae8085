"""A helper who is signed in on the web, as tests of her pages meet her."""

from __future__ import annotations

from typing import Any

from django.test import Client
from lxml import html

from voucherline.domain.prestations import queries as prestations
from voucherline.domain.prestations.values import PrestationView
from world import Bea, Household


def browser_of(bea: Bea, language: str = "en") -> Any:
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": language})
    answer = browser.post("/sign-in-as", {"role": "helper", "number": bea.number})
    assert answer.headers["Location"] == "/helper/"
    return browser


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page; not what only a script shows."""
    page: Any = html.fromstring(answer.content.decode())
    for hidden in page.xpath("//*[@hidden] | //template"):
        hidden.drop_tree()
    return " ".join(" ".join(page.xpath("//body//text()")).split())


def filled_in(where: Household, /, **more: str) -> dict[str, str]:
    """Three and a half hours of home help, on the first day of the world."""
    return {
        "once": "made by the telephone",
        "household": where.number,
        "day": "2026-01-05",
        "hours": "3",
        "minutes": "30",
        "activity": "1",
        **more,
    }


def hours_of(bea: Bea) -> list[PrestationView]:
    return prestations.prestations(helper=bea.id)
