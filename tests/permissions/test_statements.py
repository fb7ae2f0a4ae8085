"""How much each page asks of the database: few things, and of much no more than of little."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import psycopg
import pytest

from permissions.conftest import Town
from permissions.crawling import pages
from permissions.town import undone

MOST: Final = 12
DOWNLOADS: Final = "/household/data/my-data"
"""All that is known of a household, in one file: of each part of it one question."""
BEGINNINGS: Final = {
    "household": ("/household/",),
    "helper": ("/helper/",),
    "owner": ("/company/",),
    "agent": ("/console/", "/console/?q=Ana"),
    "supervisor": ("/console/",),
    "inspector": ("/console/", "/console/?q=Ana"),
}


@contextmanager
def counted() -> Iterator[list[str]]:
    """Every statement that is sent inside, whoever sends it."""
    sent: list[str] = []
    execute = psycopg.Cursor.execute

    def noted(self: Any, statement: Any, *more: Any, **named: Any) -> Any:
        sent.append(str(statement))
        return execute(self, statement, *more, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(psycopg.Cursor, "execute", noted)
        yield sent


def asked(browser: Any, addresses: list[str]) -> dict[str, list[str]]:
    """What each of these pages sends to the database."""
    found = {}
    for address in addresses:
        with counted() as sent:
            answer = browser.get(address)
            if answer.streaming:
                list(answer.streaming_content)
        found[address] = sent
    return found


def more_of_everything(town: Town) -> None:
    """A household with a full wallet, weeks of work and trouble with all of it."""
    for place in range(6):
        town.world.payment_arrives(12.34 + place, message="?", currency="USD")
        town.ana.bea.works_for(town.ana.household, hours=1)
        contested = town.ana.company.helper(f"Helper {place}").works_for(town.ana.household, hours=1)
        contested.contested()


def test_every_page_asks_little_and_of_much_no_more(town: Town) -> None:
    with undone():
        known = {role: addresses_for(town, role) for role in BEGINNINGS}
        few = {role: asked(town.browsers[role], addresses) for role, addresses in known.items()}
        more_of_everything(town)
        many = {role: asked(town.browsers[role], addresses) for role, addresses in known.items()}
    assert sum(map(len, known.values())) > 100
    for role, pages_of_role in many.items():
        for address, sent in pages_of_role.items():
            assert len(sent) <= MOST, (role, address, sent)
            assert len(sent) <= len(few[role][address]), (role, address, sent)


def addresses_for(town: Town, role: str) -> list[str]:
    """Every kind of page that links lead this role to; looked at once, since the first look at some is noted."""
    browser = town.browsers[role]
    found = pages(browser, *BEGINNINGS[role])
    addresses = [
        address for address, answer in found.items() if answer.status_code == 200 and not address.startswith(DOWNLOADS)
    ]
    asked(browser, addresses)
    return addresses
