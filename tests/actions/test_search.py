"""Customer service finds a household by what it heard: a number, a name with typing errors, a telephone, an address."""

from __future__ import annotations

import pytest

from voucherline.domain.households import actions, queries
from voucherline.domain.households.values import NewAddress
from world import Household, World

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> dict[str, Household]:
    world = World()
    people = {
        name: world.household(name, street=f"Kerkstraat {place}", telephones=(f"+3247012345{place}",))
        for place, name in enumerate(("Ana Peeters", "Jo", "Émile D’Hondt", "Ngô Thị Hoa", "Johan Janssens"))
    }
    people["An Baert"] = world.household("An Baert", street="Schuttersvest 12")
    return people


def found(text: str) -> list[str]:
    return [each.name for each in queries.search(text)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana peeters", "Ana Peeters"),
        ("Peters", "Ana Peeters"),
        ("Petres Anna", "Ana Peeters"),
        ("emile", "Émile D’Hondt"),
        ("d'hond", "Émile D’Hondt"),
        ("NGO", "Ngô Thị Hoa"),
        ("jansens", "Johan Janssens"),
        ("shuttersvest 12", "An Baert"),
        ("Baert 9000", "An Baert"),
    ],
)
def test_somebody_is_found_by_words(town: dict[str, Household], typed: str, meant: str) -> None:
    assert found(typed)[0] == town[meant].name


def test_the_whole_word_comes_before_the_longer_one(town: dict[str, Household]) -> None:
    assert found("Jo")[:2] == [town["Jo"].name, "Johan Janssens"]


def test_all_words_must_be_there(town: dict[str, Household]) -> None:
    assert found("Ana Schuttersvest") == [town["An Baert"].name]
    assert found("Peeters Schuttersvest") == []


def test_a_number_is_found_as_people_write_it(town: dict[str, Household]) -> None:
    ana = town["Ana Peeters"]
    written = f"+++{ana.number[:3]}/{ana.number[3:7]}/{ana.number[7:]}+++"
    assert found(written) == found(ana.number) == ["Ana Peeters"]
    assert len(found(ana.number[:9])) == len(town)
    assert found(ana.number[:11] + "0") == []


@pytest.mark.parametrize("typed", ["0470 12 34 51", "+32470123451", "0470/12.34.51"])
def test_a_telephone_number_is_found_however_it_is_written(town: dict[str, Household], typed: str) -> None:
    assert found(typed) == [town["Jo"].name]


def test_a_street_is_found_with_all_who_live_there(town: dict[str, Household]) -> None:
    assert set(found("kerkstraat")) >= {name for name in town if name != "An Baert"}
    assert len(queries.search("kerkstraat", limit=2)) == 2


@pytest.mark.parametrize("typed", ["", "  ", "%", "'; drop table", "_", "\x00", "x" * 5000, "Ω", "+++", "9" * 40])
def test_nonsense_finds_nobody_and_breaks_nothing(town: dict[str, Household], typed: str) -> None:
    assert town
    assert found(typed) == []


def test_one_who_moved_is_found_at_the_new_address_alone(town: dict[str, Household]) -> None:
    world = town["Jo"].world
    actions.change_contact(
        town["Jo"].id, NewAddress("Zeedijk 7", "8400", "Oostende"), by=town["Jo"].actor, now=world.now
    )
    assert found("zeedijk") == []
    world.wait(days=10)
    assert found("zeedijk") == ["Jo"]
