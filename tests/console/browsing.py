"""Whoever is at the console, and what stands on its pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from django.test import Client
from lxml import html

from voucherline.kernel.actors import Role
from world import Household, World

Browsers = Callable[[Role], Any]
LOGINS: Final = {Role.AGENT: "agent-els", Role.SUPERVISOR: "supervisor-jan", Role.INSPECTOR: "inspector-rita"}


def signed_in(role: Role, number: str = "") -> Any:
    """A browser in which somebody has come in."""
    browser: Any = Client(SERVER_NAME="localhost", headers={"accept-language": "en"})
    answer = browser.post("/sign-in-as", {"role": role.value, "number": number or LOGINS[role]})
    assert answer.status_code == 302
    return browser


def opened(browser: Any, household: Household, *, why: str = "") -> str:
    """Open a household's file; tell where it is."""
    page = f"/console/household/{household.id}"
    assert browser.post(f"{page}/open", {"why": why}).headers["Location"] == page
    return page


def look(answer: Any, path: str) -> Any:
    """What stands in a page at an XPath."""
    return html.fromstring(answer.content.decode()).xpath(path)


def words(answer: Any) -> str:
    """What a person reads on the page."""
    return " ".join(" ".join(look(answer, "//body//text()")).split())


def work_of(world: World, household: Household, hours: float = 3) -> UUID:
    """A helper works for a household, which is not told yet."""
    helper = world.helper("Bea Peeters", company=world.company("Net & Co"))
    return helper.works_for(household, hours=hours, told=False).id
