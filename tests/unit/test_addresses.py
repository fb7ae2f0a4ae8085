"""A family is who lives at one address, however each of them wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voucherline.domain.households.addresses import address_key


def key(street: str) -> str:
    return address_key(street, "9000", "Gent")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kerkstraat 12A", "Kerkstraat 12 A"),
        ("Kerkstraat 12 bus 3", "kerkstraat 12/3"),
        ("Kerkstraat 12 bus 3", "Kerkstraat 12 b 3"),
        ("Kerkstraat 12, bus 3", "KERKSTRAAT 12 bus 3"),
        ("Rue Haute 12 bte 3", "Rue Haute 12 boîte 3"),
        ("Sint-Jansstraat 1", "Sint Jansstraat 1"),
        ("Sint-Jansstraat 1", "Sintjansstraat 1"),
        ("Sint-Jansstraat 1", "St. Jansstraat 1"),
        ("Rue Saint-Jean 1", "Rue St-Jean 1"),
        ("'s Gravenstraat 1", "s-Gravenstraat 1"),
        ("Liège 1", "Liege 1"),
    ],
)
def test_one_home(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kerkstraat 12", "Kerkstraat 1 2"),
        ("Kerkstraat 12A", "Kerkstraat 12"),
        ("Kerkstraat 12B", "Kerkstraat 12 bus B"),
        ("Kerkstraat 12 bus 3", "Kerkstraat 12 bus 4"),
        ("Kerkstraat 12 bus 3", "Kerkstraat 123"),
        ("Sint-Jansstraat 1", "Sint-Annastraat 1"),
        ("Rue B 12", "Rue 12"),
        ("Kerkstraat 1", "Kerkstraat 1 bus"),
    ],
)
def test_two_homes(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_towns_are_compared_the_same_way_and_never_run_into_the_street() -> None:
    assert address_key("Markt 1", "9100", "Sint-Niklaas") == address_key("Markt 1", "9100", "St. Niklaas")
    assert address_key("Markt 1", "9100", "Gent") != address_key("Markt", "1 9100", "Gent")


@st.composite
def _homes(draw: st.DrawFn) -> tuple[str, str]:
    """One home, written twice."""
    parts = draw(
        st.lists(st.sampled_from(["sint", "jan", "kerk", "groot", "straat", "d", "één"]), min_size=1, max_size=4)
    )
    number = str(draw(st.integers(1, 999)))
    letter = draw(st.sampled_from(["", "A", "c"]))
    box = draw(st.one_of(st.just(""), st.integers(1, 99).map(str)))

    def written() -> str:
        street = "".join(part + draw(st.sampled_from(["", " ", "-", " - ", "'"])) for part in parts).strip()
        house = number + (draw(st.sampled_from(["", " ", "-"])) + letter if letter else "")
        said = draw(st.sampled_from(["/", " bus ", ", bus ", " b ", " bte. ", " BUS "])) + box if box else ""
        text = f"{street} {house}{said}"
        return draw(st.sampled_from([text, text.upper(), text.title(), f"  {text} "]))

    return written(), written()


@given(_homes())
def test_however_it_is_written_it_is_one_home(home: tuple[str, str]) -> None:
    one, other = home

    assert key(one) == key(other)


@given(st.text(), st.text(), st.text())
def test_any_text_has_a_key_of_three_parts(street: str, postcode: str, town: str) -> None:
    assert address_key(street, postcode, town).count("|") == 2
