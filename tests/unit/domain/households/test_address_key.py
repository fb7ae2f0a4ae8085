"""Two spellings of one address are one family; two addresses are two."""

from __future__ import annotations

import pytest

from voucherline.domain.households.addresses import address_key

HOME = address_key("Rue de la Régence 12 bte 3", "1000", "Bruxelles")


@pytest.mark.parametrize(
    ("street", "postcode", "town"),
    [
        ("rue de la regence 12 BTE 3", "1000", "BRUXELLES"),
        ("Rue de la Régence 12, bte 3", "1000", "Bruxelles"),
        ("Rue de la Régence  12  bte. 3", " 1000", "Bruxelles "),
        ("Rue de la Re\u0301gence 12 bte 3", "1000", "Bruxelles"),
    ],
)
def test_spellings_of_one_address_meet(street: str, postcode: str, town: str) -> None:
    assert address_key(street, postcode, town) == HOME


@pytest.mark.parametrize(
    ("street", "postcode", "town"),
    [
        ("Rue de la Régence 12 bte 4", "1000", "Bruxelles"),
        ("Rue de la Régence 1 bte 23", "1000", "Bruxelles"),
        ("Rue de la Régence 12 bte 3", "1020", "Bruxelles"),
        ("Rue de la Régence 12 bte 3", "1000", "Laeken"),
    ],
)
def test_other_addresses_do_not_meet(street: str, postcode: str, town: str) -> None:
    assert address_key(street, postcode, town) != HOME


def test_any_script_has_an_address() -> None:
    assert address_key("Ngõ 5", "9000", "Gent") == address_key("NGO 5", "9000", "gent")
    assert address_key("улица 5", "9000", "Gent") != address_key("дом 5", "9000", "Gent")
