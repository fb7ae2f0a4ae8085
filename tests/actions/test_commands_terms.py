"""`voucherline terms`: versions of the software and of two people, and their numbers."""

from __future__ import annotations

from datetime import date

import pytest

from ledger.terms import change_terms
from world import World
from world.keyboard import Keyboard

pytestmark = pytest.mark.django_db


def test_what_two_people_decided_stands_behind_what_came_with_the_software(keyboard: Keyboard) -> None:
    world = World()
    change_terms(world)
    versions = keyboard.types("terms", "list", "--json", now=world.now).json["versions"]
    flanders = [each for each in versions if each["version"].startswith("flanders")]
    assert [(each["version"], each["last"], each["by"], each["holds"]) for each in flanders] == [
        ("flanders/2025-01-01", "2025-05-31", "software", False),
        ("flanders/2025-06-01", "2027-11-30", "software", True),
        ("flanders/2027-12-01", None, "two people", False),
    ]
    assert "flanders/2027-12-01" in keyboard.types("terms", "list", now=world.now).out

    numbers = keyboard.types("terms", "show", "flanders/2027-12-01", "--json").json["numbers"]
    assert (numbers["validity"], numbers["person_tranches:1:price"]) == (13, 1000)
    said = keyboard.types("terms", "show", "flanders/2027-12-01").out
    assert "10.00 EUR" in said
    assert "working days" in said
    unknown = keyboard.types("terms", "show", f"flanders/{date(2030, 1, 1)}")
    assert (unknown.exit_code, "no terms called" in unknown.err) == (1, True)
